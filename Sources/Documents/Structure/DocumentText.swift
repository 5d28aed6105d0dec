public import Portfolio

/// The text of a file with what its format tells of it: blocks, and where its pages begin.
public struct DocumentText: Hashable, Sendable {
    /// All that was read.
    public let text: SourceText
    /// What the format tells, in the order of the text, none inside of another; empty for text files.
    public let blocks: [Block]
    /// Where its pages begin.
    public let pages: Pages
    /// A program made the text, so that its lines are not those of the file.
    public let isConverted: Bool
    /// Its letters were recognised from pictures of its pages; some may be wrong.
    public let isRecognised: Bool

    public init(
        text: SourceText, blocks: [Block] = [], pages: Pages = .none, isConverted: Bool = false,
        isRecognised: Bool = false
    ) {
        self.text = text
        self.blocks = blocks
        self.pages = pages
        self.isConverted = isConverted
        self.isRecognised = isRecognised
    }

    /// A text whose pages end in form feeds, as `pdftotext` gives it.
    init(paged text: SourceText, isRecognised: Bool = false) {
        let formFeed: UInt8 = 0x0C
        let breaks = text.utf8.indices.filter { text.utf8[$0] == formFeed && $0 + 1 < text.utf8.count }
        self.init(
            text: text, pages: Pages(starts: [0] + breaks.map { text.scalarOffset(ofByte: $0 + 1) }),
            isConverted: true, isRecognised: isRecognised)
    }

    /// Whether it holds a letter or a digit.
    var holdsWords: Bool {
        text.utf8.contains { byte in
            (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2)
        }
    }

    /// Several documents one after the other, as one; it has no pages.
    static func joined(_ documents: [DocumentText]) -> DocumentText {
        var bytes: [UInt8] = []
        var scalars = 0
        var blocks: [Block] = []
        for (index, document) in documents.enumerated() {
            if index > 0 {
                bytes += [0x0A, 0x0A]
                scalars += 2
            }
            blocks += document.blocks.map { $0.shifted(bytes: bytes.count, scalars: scalars) }
            bytes += document.text.utf8
            scalars += document.text.count
        }
        return DocumentText(
            text: SourceText(utf8: bytes), blocks: blocks, isConverted: true,
            isRecognised: documents.contains(where: \.isRecognised))
    }
}

extension Block {
    /// The block in a text that begins further in front.
    fileprivate func shifted(bytes offset: Int, scalars: Int) -> Block {
        var kind = kind
        if case .table(let table) = kind { kind = .table(table.shifted(by: scalars)) }
        return Block(
            kind: kind, bytes: bytes.lowerBound + offset..<bytes.upperBound + offset, isBold: isBold, place: place)
    }
}

extension Table {
    fileprivate func shifted(by scalars: Int) -> Table {
        func shifted(_ range: SourceRange) -> SourceRange { range.lowerBound + scalars..<range.upperBound + scalars }
        let rows = rows.map { row in
            Row(
                cells: row.cells.map { cell in
                    Cell(
                        range: shifted(cell.range), column: cell.column, columnSpan: cell.columnSpan,
                        rowSpan: cell.rowSpan)
                }, isHead: row.isHead)
        }
        return Table(rows: rows, range: shifted(range))
    }
}

public import Portfolio

/// The text of a file with what its format tells of it: blocks, and where its pages begin.
public struct DocumentText: Hashable, Sendable {
    public let text: SourceText
    /// What the format tells, in the order of the text, none inside of another; empty for text files.
    public let blocks: [Block]
    public let pages: Pages
    /// A program made the text, so that its lines are not those of the file.
    public let isConverted: Bool

    public init(text: SourceText, blocks: [Block] = [], pages: Pages = .none, isConverted: Bool = false) {
        self.text = text
        self.blocks = blocks
        self.pages = pages
        self.isConverted = isConverted
    }

    /// A text whose pages end in form feeds, as `pdftotext` gives it.
    init(paged text: SourceText) {
        let formFeed: UInt8 = 0x0C
        let breaks = text.utf8.indices.filter { text.utf8[$0] == formFeed && $0 + 1 < text.utf8.count }
        self.init(
            text: text, pages: Pages(starts: [0] + breaks.map { text.scalarOffset(ofByte: $0 + 1) }),
            isConverted: true)
    }

    /// Whether it holds a letter or a digit.
    var holdsWords: Bool {
        text.utf8.contains { byte in
            (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2)
        }
    }
}

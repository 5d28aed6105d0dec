public import Portfolio

/// The text of a file, and where its pages begin, where it has pages.
public struct DocumentText: Hashable, Sendable {
    public let text: SourceText
    public let pages: Pages
    /// A program made the text, so that its lines are not those of the file.
    public let isConverted: Bool

    public init(text: SourceText, pages: Pages = .none, isConverted: Bool = false) {
        self.text = text
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
}

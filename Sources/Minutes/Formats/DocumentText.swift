public import Portfolio

/// The text of a file, and where its pages begin, where it has pages.
public struct DocumentText: Hashable, Sendable {
    public let text: SourceText
    /// The code point at which each page begins; empty for formats without pages.
    public let pageStarts: [Int]

    public init(text: SourceText, pageStarts: [Int] = []) {
        self.text = text
        self.pageStarts = pageStarts
    }

    /// The page (from 1) that a code point stands on; `nil` for formats without pages.
    public func page(at scalar: Int) -> Int? {
        guard !pageStarts.isEmpty else { return nil }
        return max(1, pageStarts.count { $0 <= scalar })
    }

    /// A text whose pages end in form feeds, as `pdftotext` gives it.
    init(paged text: SourceText) {
        let formFeed: UInt8 = 0x0C
        let breaks = text.utf8.indices.filter { text.utf8[$0] == formFeed && $0 + 1 < text.utf8.count }
        self.init(text: text, pageStarts: [0] + breaks.map { text.scalarOffset(ofByte: $0 + 1) })
    }
}

import Portfolio

/// How long the lines of a document are that were broken because no more words fit in.
///
///     1 Referat fra mødet i maj og         28 letters, the next word would make it 41: broken because it was full
///     plejecentret på Bytoften
struct LineWidth {
    private let text: SourceText
    /// In letters.
    private let full: Int

    /// One line in so many is as long as the longest that were broken; a few tables and addresses are longer.
    private static let longer = 25

    init(_ document: Document) {
        text = document.text
        let lengths = document.roles.indices.compactMap { index -> Int? in
            guard case .text = document.roles[index] else { return nil }
            return Self.letters(document.lines[index].content, in: document.text)
        }.sorted()
        full = lengths.isEmpty ? 0 : lengths[lengths.count - 1 - lengths.count / Self.longer]
    }

    /// Whether the first word below a line had no room on it.
    func isFull(_ content: Range<Int>, before next: Range<Int>) -> Bool {
        let end = text.utf8[next].firstIndex(of: 0x20) ?? next.upperBound
        return Self.letters(content, in: text) + 1 + Self.letters(next.lowerBound..<end, in: text) > full
    }

    private static func letters(_ range: Range<Int>, in text: SourceText) -> Int {
        text.utf8[range].count { $0 & 0xC0 != 0x80 }
    }
}

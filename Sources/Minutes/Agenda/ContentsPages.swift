import Language
import Portfolio

/// The numbers of pages at the ends of the entries of a list of contents, where no points lead to them: "4 Ny skole 14",
/// "5 Bevillinger 16".
///
/// They are told by rising from entry to entry; "Budget 2031" alone ends in no page.
struct ContentsPages {
    private let text: SourceText
    private let areThere: Bool

    /// Fewer entries rise by chance.
    private static let fewest = 3
    private static let mostDigits = 3

    init(_ entries: [Candidate], in text: SourceText) {
        self.text = text
        let pages = entries.map { Self.page($0.title, in: text).flatMap { Int(text.words($0)) } }
        let told = pages.compactMap { $0 }
        areThere = told.count >= Self.fewest && told.count == pages.count && told == told.sorted()
    }

    /// The title without the page.
    func title(of entry: Candidate) -> Range<Int> {
        guard areThere, let page = Self.page(entry.title, in: text) else { return entry.title }
        return text.trimmed(entry.title.lowerBound..<page.lowerBound)
    }

    /// The number behind the last space.
    private static func page(_ title: Range<Int>, in text: SourceText) -> Range<Int>? {
        guard let space = text.utf8[title].lastIndex(of: 0x20), title.upperBound - space - 1 <= mostDigits,
            text.utf8[space + 1..<title.upperBound].allSatisfy(Letters.isDigit), space + 1 < title.upperBound
        else { return nil }
        return space + 1..<title.upperBound
    }
}

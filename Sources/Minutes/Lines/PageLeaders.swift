import Language
import Portfolio

/// The titles that a list of contents has before dot leaders, on pages that lost their line breaks: "Indhold Ny mole
/// ........ 2 Budget ........ 3".
struct PageLeaders {
    /// In lower case.
    private(set) var titles: [[UInt8]] = []

    private static let most = 200

    init(_ pages: [Range<Int>], in text: SourceText) {
        let reader = PageTitleReader(text: text)
        for page in pages {
            var behind: Int?
            var position = page.lowerBound
            while titles.count < Self.most, let leader = reader.leader(in: position..<page.upperBound) {
                let start = max(behind ?? page.lowerBound, leader - PageTitleReader.longest)
                let title = Self.title(in: start..<leader, isFirst: behind == nil, in: text)
                if title.count > 3 { titles.append(Letters.folded(text.words(title))) }
                position = Self.numberEnd(behind: leader, until: page.upperBound, in: text)
                behind = position
            }
        }
    }

    /// Without its number, and without what stands before the list.
    private static func title(in range: Range<Int>, isFirst: Bool, in text: SourceText) -> Range<Int> {
        var start = range.lowerBound
        if isFirst, let heading = HeadingVocabulary.contents.all(in: text, range: range).last {
            start = heading.match.end
        }
        let words = text.trimmed(start..<range.upperBound)
        let mark = PageMark(at: words.lowerBound, until: words.upperBound, in: text)
        return mark.map { $0.title..<words.upperBound } ?? words
    }

    /// The end of the points and of the page's number behind them.
    private static func numberEnd(behind leader: Int, until end: Int, in text: SourceText) -> Int {
        var position = leader
        while position < end, text.utf8[position] == UInt8(ascii: ".") || text.utf8[position] == 0x20 { position += 1 }
        while position < end, Letters.isDigit(text.utf8[position]) { position += 1 }
        return position
    }
}

import Portfolio

/// HTML and Markdown inside of cells, as converters leave it.
enum InlineMarkup {
    private static let wrappers = ["b", "strong", "i", "em", "u", "p", "ul", "ol", "li", "span"]
    private static let openings = wrappers.map { Array("<\($0)>".utf8) }
    private static let closings = wrappers.map { Array("</\($0)>".utf8) }

    /// The range without emphasis and tags at its ends: `**Fase 1**`, `<b>Tidsforbrug</b>`.
    static func stripped(_ range: Range<Int>, in text: SourceText) -> Range<Int> {
        var inner = range
        while true {
            let before = inner
            let star = UInt8(ascii: "*")
            while let first = text.utf8[inner].first, first == star { inner = inner.lowerBound + 1..<inner.upperBound }
            while let last = text.utf8[inner].last, last == star { inner = inner.lowerBound..<inner.upperBound - 1 }
            for tag in openings where text.utf8[inner].starts(with: tag) {
                inner = inner.lowerBound + tag.count..<inner.upperBound
            }
            for tag in closings where text.utf8[inner].suffix(tag.count).elementsEqual(tag) {
                inner = inner.lowerBound..<inner.upperBound - tag.count
            }
            inner = text.trimmed(inner)
            if inner == before { return inner }
        }
    }

    /// The items of an HTML list inside a cell, without tags and bullets; empty when there is none.
    static func listItems(in cell: Range<Int>, of text: SourceText) -> [Range<Int>] {
        let opening = Array("<li>".utf8)
        var starts: [Int] = []
        var position = cell.lowerBound
        while position + opening.count <= cell.upperBound {
            if text.utf8[position] == opening[0],
                text.end(ofPhrase: opening, at: position, until: cell.upperBound) != nil
            {
                starts.append(position + opening.count)
            }
            position += 1
        }
        return starts.enumerated().compactMap { index, start in
            let end = index + 1 < starts.count ? starts[index + 1] - opening.count : cell.upperBound
            let item = withoutBullet(stripped(text.trimmed(start..<end), in: text), in: text)
            return item.isEmpty ? nil : item
        }
    }

    private static func withoutBullet(_ range: Range<Int>, in text: SourceText) -> Range<Int> {
        ListMark(range, in: text).map { $0.end..<range.upperBound } ?? range
    }
}

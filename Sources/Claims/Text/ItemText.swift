import Portfolio

/// An item's passages with the time expressions that stand in them.
///
/// Plans, claims, dependencies and news are read from the same sentences: a page cuts and parses each of its passages
/// once, when it is first asked for, and is no longer kept than the reading of one item takes.
final class ItemText {
    let item: AgendaItem
    let meeting: Meeting
    private let times: ArraySlice<TimeMention>
    let grammar: Grammar
    private var texts: [TokenisedText?]
    private var parsed: [[ClauseReading]?]

    /// The passages that tell what could be decided instead.
    private(set) lazy var alternatives = Alternatives(page: self).passages

    init(item: AgendaItem, meeting: Meeting, grammar: Grammar) {
        self.grammar = grammar
        self.texts = Array(repeating: nil, count: item.passages.count)
        self.parsed = Array(repeating: nil, count: item.passages.count)
        self.item = item
        self.meeting = meeting
        let first = meeting.times.partitioningIndex { $0.range.lowerBound >= item.range.lowerBound }
        let last = meeting.times.partitioningIndex { $0.range.lowerBound >= item.range.upperBound }
        let said = meeting.times[first..<max(first, last)].filter { time in
            !meeting.margins.contains {
                $0.lowerBound <= time.range.lowerBound && time.range.upperBound <= $0.upperBound
            }
        }
        self.times = PriceLevels.removed(from: NumberedDates.repaired(said[...], in: item), in: meeting.text)
    }

    /// The time expressions within a range of the source.
    func times(in range: SourceRange) -> [TimeMention] {
        let first = times.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
        return times[first...].prefix { $0.range.upperBound <= range.upperBound }.map { $0 }
    }

    /// The passages that a time stands in, and the two before each, which it may point back to; in reading order.
    ///
    /// Most passages of minutes have no time; they are not read at all.
    var passagesNearTimes: [Int] {
        var result: [Int] = []
        for (index, passage) in item.passages.enumerated() where hasTime(in: passage.range) {
            for near in max(index - 2, (result.last ?? -1) + 1)...index { result.append(near) }
        }
        return result
    }

    private func hasTime(in range: SourceRange) -> Bool {
        let first = times.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
        return first < times.endIndex && times[first].range.lowerBound < range.upperBound
    }

    func tokens(ofPassage index: Int) -> TokenisedText {
        if let known = texts[index] { return known }
        let text = tokens(of: item.passages[index].range)
        texts[index] = text
        return text
    }

    /// The clauses of a passage, read.
    func readings(ofPassage index: Int) -> [ClauseReading] {
        if let known = parsed[index] { return known }
        let readings = ClauseReader(grammar: grammar).readings(of: tokens(ofPassage: index))
        parsed[index] = readings
        return readings
    }

    func tokens(of range: SourceRange) -> TokenisedText {
        let margins = meeting.margins.filter(range.overlaps)
        return YearNames(grammar: grammar)
            .asWords(Tokeniser.tokens(of: range, in: meeting.text, times: times(in: range), besides: margins))
    }

    func citation(ofPassage index: Int) -> Citation { citation(ofPassages: index...index) }

    func citation(ofPassages indices: ClosedRange<Int>) -> Citation {
        let (first, last) = (item.passages[indices.lowerBound], item.passages[indices.upperBound])
        return citation(of: first.range.lowerBound..<last.range.upperBound, in: first.section)
    }

    func citation(of range: SourceRange, in section: Section.Kind) -> Citation {
        Citation(
            meeting: meeting.id, item: item.number, section: section, range: range, quote: meeting.text[range])
    }
}

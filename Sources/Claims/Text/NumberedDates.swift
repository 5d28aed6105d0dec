import Portfolio

/// Tells the number of a line from the day of a month: the third line "3. august 2023: Udbud" of a numbered list says
/// August, and no day of it.
///
/// A list item begins after its mark; a time that begins before it has taken the mark for a day. Only lines that count
/// up from one are numbered so.
enum NumberedDates {
    /// The times of an item, those that begin with the mark of a list item cut to what follows it.
    static func repaired(_ times: ArraySlice<TimeMention>, in item: AgendaItem) -> ArraySlice<TimeMention> {
        var result = times
        var before: (block: Int, number: Int)?
        for passage in item.passages {
            guard case .listItem(let mark) = passage.kind, let number = Int(mark.prefix { $0.isNumber }) else {
                continue
            }
            let counts = before.map { $0.block == passage.block && $0.number + 1 == number } ?? false
            guard counts || number == 1 else { continue }
            before = (passage.block, number)
            let start = passage.range.lowerBound
            let next = result.partitioningIndex { $0.range.lowerBound >= start }
            guard next > result.startIndex, let cut = cut(result[next - 1], at: start, number: number) else { continue }
            result[next - 1] = cut
        }
        return result
    }

    private static func cut(_ time: TimeMention, at start: Int, number: Int) -> TimeMention? {
        guard time.range.contains(start), let span = time.span, let earliest = span.earliest, earliest.day == number,
            let first = Day(year: earliest.year, month: earliest.month, day: 1)
        else { return nil }
        let month = Span(year: earliest.year, month: earliest.month)
        let text = String(String.UnicodeScalarView(time.text.unicodeScalars.dropFirst(start - time.range.lowerBound)))
        return TimeMention(
            range: start..<time.range.upperBound, text: text, kind: .period,
            span: span.isDay ? month : Span(earliest: first, latest: span.latest), vague: time.vague)
    }
}

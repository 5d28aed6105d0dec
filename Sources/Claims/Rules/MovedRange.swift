import Language
import Portfolio

/// "glider fra 30. maj til 15. august", "skubbes fra maj til juli": of what moves, a time from one to another is the old
/// date and the new one, and no stretch of time.
struct MovedRange: Sendable {
    /// The old date and the new.
    let spans: (old: Span, new: Span)

    /// `nil` for a time that does not go from one date to another, each a day or a month.
    init?(_ time: TimeMention) {
        guard time.kind == .period, let first = time.span?.earliest, let last = time.span?.latest, first < last else {
            return nil
        }
        let words = LetterCase.lower(time.text).split(separator: " ")
        guard let split = words.firstIndex(of: Substring(SmallWord.to)), split > 0, split + 1 < words.count,
            let old = Self.span(words[..<split], of: first, closing: false),
            let new = Self.span(words[(split + 1)...], of: last, closing: true)
        else { return nil }
        spans = (old, new)
    }

    /// A day where the words have a number before a dot, else the month that begins or ends on that day.
    private static func span(_ words: ArraySlice<Substring>, of day: Day, closing: Bool) -> Span? {
        if words.contains(where: isDayNumber) { return Span(day) }
        guard !words.contains(where: { TimeWords.partsOfYears.contains(where: $0.hasPrefix) }) else {
            return nil
        }
        let isEdge = closing ? day.day == Day.length(ofMonth: day.month, year: day.year) : day.day == 1
        return isEdge ? Span(year: day.year, month: day.month) : nil
    }

    private static func isDayNumber(_ word: Substring) -> Bool {
        word.contains("/") || word.hasSuffix(".") && word.dropLast().allSatisfy { $0.isASCII && $0.isNumber }
    }
}

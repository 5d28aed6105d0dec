import Portfolio

/// How late a phase can start and how early it can end if it fills the time that was said for it.
///
/// What is said in months begins in the first and ends in the last of them; the same holds for weeks and for thirds of
/// a month (*primo, medio, ultimo*). What is said in days begins and ends on these days.
struct PhaseExtent: Equatable {
    let latestStart: Day
    let earliestFinish: Day

    /// `nil` for a span that is open on a side.
    init?(of span: Span) {
        guard let first = span.earliest, let last = span.latest else { return nil }
        let (head, tail) = Self.grain(first, last)
        latestStart = min(first + (head - 1), last)
        earliestFinish = max(last - (tail - 1), first)
    }

    /// The lengths in days of the units that the first and the last day belong to.
    private static func grain(_ first: Day, _ last: Day) -> (Int, Int) {
        let next = last + 1
        if first.day == 1, next.day == 1 {
            return (Day.length(ofMonth: first.month, year: first.year), last.day)
        }
        if first.weekday == .monday, last.weekday == .sunday { return (7, 7) }
        if [1, 11, 21].contains(first.day), [1, 11, 21].contains(next.day) {
            let isUltimo = first.day == 21
            let head = isUltimo ? Day.length(ofMonth: first.month, year: first.year) - 20 : 10
            return (head, next.day == 1 ? last.day - 20 : 10)
        }
        return (1, 1)
    }
}

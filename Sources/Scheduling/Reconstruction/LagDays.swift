import Portfolio

/// The lag of a dependency in calendar days, counted from the days on which what comes first can be: a month from 31
/// January is 28 or 29 days, ten working days over Easter are three weeks.
struct LagDays: Hashable, Sendable {
    let least: Int
    /// `nil` where nothing says how late.
    let most: Int?

    /// The days between two entries, the first of which is said to lie in a span. Where that leaves several days to count
    /// from, the least of them and the most, so that nothing is ruled out that one of them allows; where it leaves none,
    /// about so many.
    init(_ lag: Lag, after span: Span?, _ calendar: WorkCalendar) {
        let starts = [span?.earliest, span?.latest].compactMap { $0 }
        func days(_ count: Int) -> [Int] {
            let counted = starts.compactMap { Self.days(count, lag.unit, after: $0, calendar) }
            return counted.isEmpty ? [Lag(least: count, unit: lag.unit).leastDays] : counted
        }
        least = Self.clamped(days(lag.least).min() ?? 0)
        most = lag.most.flatMap { days($0).max() }.map(Self.clamped)
    }

    /// So many of a unit after a day, in calendar days; `nil` beyond the calendar.
    private static func days(_ count: Int, _ unit: Length.Unit, after day: Day, _ calendar: WorkCalendar) -> Int? {
        switch unit {
        case .day: count
        case .week: count * 7
        case .month: day.adding(months: count) - day
        case .year: day.adding(months: count * 12) - day
        case .workingDay: workingDays(count, after: day, calendar)
        }
    }

    private static func workingDays(_ count: Int, after day: Day, _ calendar: WorkCalendar) -> Int? {
        guard (0...longestCount).contains(count) else { return nil }
        var walk = DaysOffWalk(calendar, from: day + 1)
        var (last, left) = (day, count)
        while left > 0, last < Day.lastOfAll {
            last = last + 1
            if !walk.isOff(last) { left -= 1 }
        }
        return left == 0 ? last - day : nil
    }

    /// Longer terms in working days are counted about.
    private static let longestCount = 2_000

    /// Never longer than the calendar.
    private static func clamped(_ days: Int) -> Int { min(max(days, -4_000_000), 4_000_000) }
}

extension LagDays {
    /// Whether it sets an end of the window of what comes second.
    func sets(_ second: TemporalNetwork.Window, after first: TemporalNetwork.Window) -> Bool {
        first.earliest.map { $0 + least == second.earliest } ?? false
            || most.flatMap { most in first.latest.map { $0 + most == second.latest } } ?? false
    }

    /// Whether it sets an end of the window of what comes first.
    func sets(_ first: TemporalNetwork.Window, before second: TemporalNetwork.Window) -> Bool {
        second.latest.map { $0 - least == first.latest } ?? false
            || most.flatMap { most in second.earliest.map { $0 - most == first.earliest } } ?? false
    }
}

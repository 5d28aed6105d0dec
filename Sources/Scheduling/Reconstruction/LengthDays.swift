import Portfolio

/// How long an entry takes by what is said of it, in calendar days between its first day and its last: six months that end
/// on 31 December begin on 1 July.
struct LengthDays: Hashable, Sendable {
    /// At least so long.
    let least: Int
    /// As long as it takes at most by what is said; `least` where nothing is.
    let longest: Int
    /// No longer than that; `nil` where it may have more time than it needs.
    let limit: Int?

    /// The days of a length, counted back from the last day that it can end on, or else on from the first that it can
    /// begin on.
    init(_ length: StatedLength, from first: Day?, to last: Day?, _ calendar: WorkCalendar) {
        func days(_ count: Int) -> Int {
            max(0, Self.days(count, length.lag.unit, from: first, to: last, calendar) - 1)
        }
        let shortest = days(length.lag.least)
        least = shortest
        longest = length.lag.most.map { max(shortest, days($0)) } ?? shortest
        limit = length.isNeed ? nil : length.lag.most.map(days)
    }

    private static func days(
        _ count: Int, _ unit: Length.Unit, from first: Day?, to last: Day?, _ calendar: WorkCalendar
    ) -> Int {
        // By the day after, so that 18 months until 30 September begin on 1 April.
        if let last, let months = unit.months { return last + 1 - (last + 1).adding(months: -months * count) }
        let lag = LagDays(Lag(least: count, unit: unit), after: (first ?? last).map { Span($0) }, calendar)
        return lag.least
    }
}

extension Length.Unit {
    /// Of units that are counted by the calendar, the months in one.
    fileprivate var months: Int? {
        switch self {
        case .month: 1
        case .year: 12
        case .day, .workingDay, .week: nil
        }
    }
}

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

    /// The days of a length, counted back from the last day that it can end on; from the days that it can begin on where
    /// they leave too little for that, or nothing says when it ends.
    init(_ length: StatedLength, from starts: Span?, to last: Day?, _ calendar: WorkCalendar) {
        func days(_ count: Int, from start: Day?) -> Int {
            max(0, Self.days(count, length.lag.unit, from: start, to: last, calendar) - 1)
        }
        let (first, latest) = (starts?.earliest ?? starts?.latest, starts?.latest ?? starts?.earliest)
        let shortest = days(length.lag.least, from: first)
        let most = length.lag.most.map { days($0, from: latest) }
        least = shortest
        longest = max(shortest, most ?? days(length.lag.least, from: latest))
        limit = length.isNeed ? nil : most
    }

    private static func days(
        _ count: Int, _ unit: Length.Unit, from start: Day?, to last: Day?, _ calendar: WorkCalendar
    ) -> Int {
        let onward = LagDays(Lag(least: count, unit: unit), after: (start ?? last).map { Span($0) }, calendar).least
        guard let last, let months = unit.months, start.map({ $0 + onward <= last + 1 }) ?? true else { return onward }
        // By the day after, so that 18 months until 30 September begin on 1 April.
        return last + 1 - (last + 1).adding(months: -months * count)
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

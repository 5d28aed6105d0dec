public import Portfolio

/// By how much an event moves, where the words tell a length of time and no date: "forsinkes med tre måneder", "to uger
/// senere end planlagt", "et halvt år før tid".
public struct TimeShift: Hashable, Sendable {
    /// The least and the most days: "to-tre uger" is 14 to 21.
    public let days: ClosedRange<Int>
    /// Whether it comes later than it was to, and not earlier.
    public let isLater: Bool

    public init(days: ClosedRange<Int>, isLater: Bool) {
        self.days = days
        self.isLater = isLater
    }

    /// Where an event comes that stood at some days: "maj" and three months later is "august".
    public func applied(to span: Span) -> Span { moved(span, later: isLater) }

    /// Where an event stood that now comes at some days: the way back.
    public func undone(from span: Span) -> Span { moved(span, later: !isLater) }

    private func moved(_ span: Span, later: Bool) -> Span {
        let sign = later ? 1 : -1
        let ends = months.map { (sign * $0.lowerBound, sign * $0.upperBound) }
        let near = ends.map { min($0.0, $0.1) }
        let far = ends.map { max($0.0, $0.1) }
        let earliest = span.earliest.map { day in
            near.map { day.adding(months: $0) } ?? day + min(sign * days.lowerBound, sign * days.upperBound)
        }
        let latest = span.latest.map { day in
            far.map { Self.end(day, months: $0) } ?? day + max(sign * days.lowerBound, sign * days.upperBound)
        }
        return Span(earliest: earliest, latest: latest) ?? span
    }

    /// The last day of a month stays one.
    private static func end(_ day: Day, months: Int) -> Day {
        (day + 1).day == 1 ? (day + 1).adding(months: months) - 1 : day.adding(months: months)
    }

    /// The months that the days stand for: a month is told as 30 of them, a year as 365.
    private var months: ClosedRange<Int>? {
        guard let low = Self.months(in: days.lowerBound), let high = Self.months(in: days.upperBound) else {
            return nil
        }
        return low...max(low, high)
    }

    private static func months(in days: Int) -> Int? {
        switch days {
        case _ where days > 0 && days % 365 == 0: days / 365 * 12
        case _ where days > 0 && days % 30 == 0: days / 30
        case 182, 183: 6
        case 547, 548: 18
        default: nil
        }
    }
}

/// An inclusive interval of days, open on at most one side.
///
/// "den 2. oktober 2017" is a span of one day, "uge 42" one of seven; "inden 1. juli" has no `earliest`,
/// "fra og med 2017" no `latest`. A span is what is known about *when*; it is never shortened to a day that nobody said.
public struct Span: Hashable, Sendable, Encodable {
    /// The first day that it can be; `nil` when only a deadline is known.
    public let earliest: Day?
    /// The last day that it can be; `nil` when only a start is known.
    public let latest: Day?

    /// The closed interval between two days, whichever comes first.
    public init(_ one: Day, _ other: Day) {
        self.earliest = min(one, other)
        self.latest = max(one, other)
    }

    /// A single day.
    public init(_ day: Day) { self.init(day, day) }

    /// Any day up to and including this one: a deadline.
    public init(until latest: Day) {
        self.earliest = nil
        self.latest = latest
    }

    /// Any day from this one on.
    public init(from earliest: Day) {
        self.earliest = earliest
        self.latest = nil
    }

    /// From two optional ends, as they stand in an export; `nil` when both are open or they are in the wrong order.
    public init?(earliest: Day?, latest: Day?) {
        switch (earliest, latest) {
        case (nil, nil): return nil
        case (let first?, let last?) where first > last: return nil
        default:
            self.earliest = earliest
            self.latest = latest
        }
    }

    /// A whole month.
    public init?(year: Int, month: Int) {
        guard let first = Day(year: year, month: month, day: 1) else { return nil }
        self.init(first, first + (Day.length(ofMonth: month, year: year) - 1))
    }

    /// A whole year.
    public init?(year: Int) {
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
            return nil
        }
        self.init(first, last)
    }
}

extension Span {
    /// Whether it is one day and nothing else.
    public var isDay: Bool { earliest != nil && earliest == latest }

    /// Whether both ends are known.
    public var isClosed: Bool { earliest != nil && latest != nil }

    /// The number of days it covers, or `nil` when it is open.
    public var length: Int? {
        guard let earliest, let latest else { return nil }
        return latest - earliest + 1
    }

    /// The day that stands for it on an axis and in an order: its first, or its deadline.
    public var anchor: Day { earliest ?? latest ?? Day(number: 0) }

    /// Whether a day lies in it; an open side has no end.
    public func contains(_ day: Day) -> Bool {
        (earliest.map { $0 <= day } ?? true) && (latest.map { day <= $0 } ?? true)
    }

    /// Whether every day of `other` lies in it.
    public func contains(_ other: Span) -> Bool {
        let startsInside = earliest.map { mine in other.earliest.map { mine <= $0 } ?? false } ?? true
        let endsInside = latest.map { mine in other.latest.map { $0 <= mine } ?? false } ?? true
        return startsInside && endsInside
    }

    /// Whether they share a day; an open side has no end.
    public func overlaps(_ other: Span) -> Bool {
        let startsBeforeEnd = earliest.flatMap { mine in other.latest.map { mine <= $0 } } ?? true
        let endsAfterStart = latest.flatMap { mine in other.earliest.map { $0 <= mine } } ?? true
        return startsBeforeEnd && endsAfterStart
    }

    /// The smallest span that holds both; an open side stays open.
    public func union(_ other: Span) -> Span? {
        let first = earliest.flatMap { mine in other.earliest.map { min(mine, $0) } }
        let last = latest.flatMap { mine in other.latest.map { max(mine, $0) } }
        return Span(earliest: first, latest: last)
    }

    /// The days that both hold, or `nil` when there are none.
    public func intersection(_ other: Span) -> Span? {
        guard overlaps(other) else { return nil }
        let first = [earliest, other.earliest].compactMap { $0 }.max()
        let last = [latest, other.latest].compactMap { $0 }.min()
        return Span(earliest: first, latest: last)
    }

    /// The span so many days later.
    public func shifted(by days: Int) -> Span {
        Span(earliest: earliest.map { $0 + days }, latest: latest.map { $0 + days }) ?? self
    }
}

extension Span: CustomStringConvertible {
    /// ISO 8601 days with two dots between, as in `2017-10-16..2017-10-22`.
    public var description: String {
        isDay ? anchor.description : "\(earliest?.description ?? "")..\(latest?.description ?? "")"
    }
}

/// How far a date has moved (*skred*): from 2 October to week 42 it is 14 days at least and 20 at most, since nobody said
/// on which day of the week.
public struct Slip: Hashable, Sendable {
    /// Days over the gap between the two windows; positive is later.
    public let least: Int
    /// Days between their last days; positive is later.
    public let most: Int

    public init(least: Int, most: Int) {
        self.least = least
        self.most = most
    }

    /// A slip by just so many days; `nil` for none.
    public init?(days: Int) {
        guard days != 0 else { return nil }
        self.init(least: days, most: days)
    }

    /// From one window to another; `nil` where they share a day, because "16. oktober" in "uge 42" says the same more
    /// exactly, and where a day keeps the limit that was set: "8. april" after "senest 1. maj".
    ///
    /// Of a deadline ("senest 1. maj") and a start ("tidligst i juni") the one day that is said stands for the window.
    public init?(from first: Span, to now: Span) {
        guard let before = Window(first), let after = Window(now), !Self.keeps(now, within: first) else { return nil }
        let gap =
            after.start > before.end
            ? after.start - before.end : after.end < before.start ? after.end - before.start : 0
        guard gap != 0 else { return nil }
        self.init(least: gap, most: after.end - before.end)
    }

    /// The days that a span names, an open side by the other.
    private struct Window {
        let start, end: Day

        init?(_ span: Span) {
            guard let start = span.earliest ?? span.latest, let end = span.latest ?? span.earliest else { return nil }
            (self.start, self.end) = (start, end)
        }
    }

    /// Whether a later word lies within a limit: before a deadline, or after a first day.
    private static func keeps(_ now: Span, within first: Span) -> Bool {
        !first.isClosed && now.isClosed && first.contains(now)
    }
}

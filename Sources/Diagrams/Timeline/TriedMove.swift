public import Portfolio

/// Where something was before a trial moved it, and by how many days it did.
public struct TriedMove: Hashable, Sendable {
    /// Its days as they were said.
    public let before: Span
    /// Later, or negative for earlier.
    public let days: Int

    public init(before: Span, days: Int) {
        self.before = before
        self.days = days
    }
}

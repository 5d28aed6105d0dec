public import Portfolio

/// A stretch of a text that speaks of another time than the meeting's: it lets years and tenses that are left out be
/// read from there.
public struct ContextZone: Hashable, Sendable {
    /// What the words there are about.
    public enum Kind: Hashable, Sendable {
        /// An older decision is quoted; "udsat til den 21/6" counts from its day.
        case decision(of: Day)
        /// Background and history: what has no year lies behind the meeting.
        case history
        /// Accounts and figures, which look back as well.
        case economy
        /// A time plan: what has no year lies ahead.
        case plan
    }

    /// In code points of the source text.
    public let range: SourceRange
    /// What the words there are about.
    public let kind: Kind

    public init(range: SourceRange, kind: Kind) {
        self.range = range
        self.kind = kind
    }
}

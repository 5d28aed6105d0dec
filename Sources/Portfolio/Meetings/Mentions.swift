/// A time expression where it stands in a text, and the days that it means.
public struct TimeMention: Hashable, Sendable {
    /// What an expression of time is.
    public enum Kind: String, CaseIterable, Sendable {
        /// One day: "2. oktober".
        case date
        /// Several days: "uge 42", "3. kvartal".
        case period
        /// A deadline: "senest 1. november".
        case before
        /// A start: "fra 2017".
        case after
        /// A length of time, which has no place in the calendar: "5-6 måneder".
        case duration
        /// A recurrence: "hver mandag kl. 10".
        case set
    }

    /// In code points of the source text.
    public let range: SourceRange
    /// The words, exactly as they stand.
    public let text: String
    /// What it is.
    public let kind: Kind
    /// The days; `nil` for durations and recurrences.
    public let span: Span?
    /// Whether the words themselves are vague ("ultimo september", "foråret", "ca. 1. juli").
    public let vague: Bool
    /// Whether the year is not in the words but was taken from the context.
    public let inferredYear: Bool
    /// A weekday that is written and does not fit the date ("mandag den 3. oktober 2017" was a Tuesday).
    public let contradictedWeekday: Weekday?
    /// Whether the calendar has no such day or week; it is then read as the month or year: "31. juni 2018".
    public let isImpossible: Bool
    /// How long, for a duration.
    public let length: Length?
    /// How it was said: its bound, its ends, the years that it can lie in.
    public let wording: TimeWording

    public init(
        range: SourceRange, text: String, kind: Kind, span: Span?, vague: Bool = false, inferredYear: Bool = false,
        contradictedWeekday: Weekday? = nil, isImpossible: Bool = false, length: Length? = nil,
        wording: TimeWording = .unknown
    ) {
        self.range = range
        self.text = text
        self.kind = kind
        self.span = span
        self.vague = vague
        self.inferredYear = inferredYear
        self.contradictedWeekday = contradictedWeekday
        self.isImpossible = isImpossible
        self.length = length
        self.wording = wording
    }
}

extension TimeMention {
    /// The shortest and longest length in calendar days, for a duration; about, where it was said in other units.
    public var duration: ClosedRange<Int>? { length?.days }
}

/// An amount of Danish kroner where it stands in a text.
public struct AmountMention: Hashable, Sendable {
    /// Kroner: one number, or the two ends of a range as written ("0,4-5 mio. kr.").
    public enum Value: Hashable, Sendable {
        case exactly(Kroner)
        case between(Kroner, Kroner)
    }

    /// In code points of the source text.
    public let range: SourceRange
    /// The words, exactly as they stand.
    public let text: String
    /// What it comes to.
    public let value: Value

    public init(range: SourceRange, text: String, value: Value) {
        self.range = range
        self.text = text
        self.value = value
    }
}

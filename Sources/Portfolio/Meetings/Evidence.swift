/// What a fact rests on: the words of a minute, or a line that a person wrote in the portfolio file.
public enum Evidence: Hashable, Sendable {
    case minutes(Citation)
    /// The user's own portfolio file, with the line where it says so (from 1), where that is known.
    case portfolio(line: Int?)

    /// The citation, when it is the minutes that say so.
    public var citation: Citation? {
        if case .minutes(let citation) = self { citation } else { nil }
    }

    /// The exact words, when it is the minutes that say so.
    public var quote: String? { citation?.quote }
}

/// Words of a minute, and where they stand.
public struct Citation: Hashable, Sendable {
    /// The meeting that is quoted.
    public let meeting: Meeting.ID
    /// The number of the agenda item, as written.
    public let item: String
    /// The part of the item that the words stand in; `nil` for its title.
    public let section: Section.Kind?
    /// Where the words stand, in code points of the source text.
    public let range: SourceRange
    /// The words, as they stand there but for white space; see `SourceText.quote(at:)`.
    public let quote: String

    public init(meeting: Meeting.ID, item: String, section: Section.Kind?, range: SourceRange, quote: String) {
        self.meeting = meeting
        self.item = item
        self.section = section
        self.range = range
        self.quote = quote
    }
}

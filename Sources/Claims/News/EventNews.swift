public import Portfolio

/// What an item says of an event without saying when: that it has happened, that it never will,
/// or that it will not be in time.
///
/// "Etape C udgår, idet ejerne har valgt varmepumper" gives no date and changes the plan all the same.
public struct EventNews: Hashable, Sendable {
    /// What is told of it.
    public enum Kind: Hashable, Sendable {
        /// "Parkeringspladsen er anlagt."
        case done
        /// "Etape C udgår."
        case cancelled
        /// "Det når den ikke": not when it was said to be, and nobody says when.
        case missed
        /// "Åbningen forsinkes med tre måneder": so much later, or earlier, than it was to be.
        case shifted(TimeShift)
        /// "Direktionen besluttede at stoppe projektet": all that is still ahead of the item's project, or what its event
        /// names.
        case stopped
    }

    /// What it is told of.
    public let event: EventLabel
    /// What is told of it.
    public let kind: Kind
    /// The words that carry it.
    public let citation: Citation
    /// The passage of its item that it comes from: an index into `AgendaItem.passages`.
    public let passage: Int

    /// Why, where the text says so: "på grund af klagesagen".
    public let cause: Citation?

    public init(event: EventLabel, kind: Kind, cause: Citation? = nil, citation: Citation, passage: Int) {
        self.event = event
        self.kind = kind
        self.cause = cause
        self.citation = citation
        self.passage = passage
    }
}

public import Portfolio

/// The places on a page that the links of the diagrams lead to. A report puts these ids where it prints the quotes.
public enum QuoteAnchor {
    /// Where the quotes of a milestone or phase stand: `quote-office-365.go-live`.
    public static func id(of entry: PlanEntry.ID) -> String { "quote-" + SafeText.identifier(entry.rawValue) }

    /// Where a meeting is told of.
    public static func id(of meeting: Meeting.ID) -> String { "meeting-" + SafeText.identifier(meeting.rawValue) }
}

/// Something that a careful reader of the minutes would flag. A finding is a value, collected and never thrown.
public struct Finding: Identifiable, Hashable, Sendable {
    /// Stays the same from run to run, for as long as the finding is about the same.
    public typealias ID = Identifier<Finding>

    /// What was found. The raw values are those of the export, and are never renamed.
    public enum Kind: String, CaseIterable, Sendable, Encodable {
        /// A milestone is now stated later (or earlier) than before.
        case slip
        /// It moved although the text says "as planned".
        case silentSlip = "silent-slip"
        /// A year that breaks the order of a plan and that one year more or less restores.
        case wrongYear = "wrong-year"
        /// A weekday and a date that do not belong together.
        case wrongWeekday = "wrong-weekday"
        /// A day or week that the calendar does not have.
        case impossibleDate = "impossible-date"
        /// Statements that cannot all be true.
        case conflict
        /// A decision put off, and taken up again.
        case postponed
        /// A decision put off and not seen again in the minutes that were loaded.
        case postponedNotResumed = "postponed-not-resumed"
        /// A case that was promised for a time and came later.
        case lateCase = "late-case"
        /// A case that was promised and came in time.
        case promiseKept = "promise-kept"
        /// A case that was promised and was not seen in the minutes that were loaded.
        case promiseNotSeen = "promise-not-seen"
        /// Its time has passed and nobody said that it happened.
        case overdue
        /// Days from a postponed decision to the first date that hangs on it.
        case decisionFloat = "decision-float"
        /// Numbers that do not add up.
        case sumMismatch = "sum-mismatch"
        /// A meeting that is referred to and was not loaded.
        case missingMeeting = "missing-meeting"
        /// A given date that falls on a day off; it is never moved.
        case dayOff = "day-off"
        /// A correction in the portfolio file that matches nothing any more.
        case staleCorrection = "stale-correction"
    }

    /// How much it matters.
    public enum Severity: String, CaseIterable, Sendable, Encodable {
        case info, warning, serious
    }

    /// Stable for the same facts: it does not change when other findings come or go.
    public let id: ID
    /// What kind of thing was found.
    public let kind: Kind
    /// How much it matters.
    public let severity: Severity
    /// The project that it is about; `nil` when it is about the archive.
    public let project: Project.ID?
    /// The finding in one sentence.
    public let message: LocalizedText
    /// Whether the finding rests on a guess; its message says so.
    public let certain: Bool
    /// The words that it rests on, one for each side of a contradiction.
    public let evidence: [Evidence]

    public init(
        id: ID, kind: Kind, severity: Severity, project: Project.ID?, message: LocalizedText, certain: Bool = true,
        evidence: [Evidence]
    ) {
        self.id = id
        self.kind = kind
        self.severity = severity
        self.project = project
        self.message = message
        self.certain = certain
        self.evidence = evidence
    }
}

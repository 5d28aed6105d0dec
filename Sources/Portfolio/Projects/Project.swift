/// Who a project is: its name, the other names it goes by, its cases. It holds no dates; those are read.
public struct Project: Identifiable, Hashable, Sendable, Codable {
    public typealias ID = Identifier<Project>

    public let id: ID
    public let name: String
    public let aliases: [String]
    /// The case numbers that it runs over (*sagsnumre*).
    public let caseNumbers: [String]
    public let owner: String?
    public let authority: Authority?

    public init(
        id: ID, name: String, aliases: [String] = [], caseNumbers: [String] = [], owner: String? = nil,
        authority: Authority? = nil
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.caseNumbers = caseNumbers
        self.owner = owner
        self.authority = authority
    }
}

/// That an agenda item has to do with a project, and why we say so.
public struct Touch: Hashable, Sendable, Codable {
    public enum Relation: String, CaseIterable, Sendable, Codable {
        /// The item is about the project.
        case subject
        /// The item is about something else that hangs together with it.
        case related
        /// The project is only named.
        case mention
    }

    /// The rule that made the link; shown to people in their own language.
    public enum Reason: Hashable, Sendable, Codable {
        /// The item carries the project's case number.
        case caseNumber(String)
        /// The title names it, by this name.
        case title(String)
        /// The text names it, by this name.
        case text(String)
        /// The title is like that of an item already linked, by the share of words in common (0–1).
        case likeTitle(String, Double)
        /// A person said so in the portfolio file.
        case correction
    }

    public let meeting: Meeting.ID
    /// The number of the agenda item, as written.
    public let item: String
    public let relation: Relation
    public let reasons: [Reason]
    /// How sure the link is, 0 to 1.
    public let score: Double
    public let evidence: Evidence

    public init(
        meeting: Meeting.ID, item: String, relation: Relation, reasons: [Reason], score: Double, evidence: Evidence
    ) {
        self.meeting = meeting
        self.item = item
        self.relation = relation
        self.reasons = reasons
        self.score = score
        self.evidence = evidence
    }
}

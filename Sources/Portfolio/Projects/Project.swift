/// Who a project is: its name, the other names it goes by, its cases. It holds no dates; those are read.
public struct Project: Identifiable, Hashable, Sendable {
    /// A short word that people choose: "kmd-udbud".
    public typealias ID = Identifier<Project>

    /// The short word that commands and links call it by.
    public let id: ID
    /// The name in full, as readers see it.
    public let name: String
    /// Other names that minutes use for it.
    public let aliases: [String]
    /// The case numbers that it runs over (*sagsnumre*).
    public let caseNumbers: [String]
    /// Who answers for it; `nil` where nobody is named.
    public let owner: String?
    /// Whose project it is; `nil` when any authority's minutes may speak of it.
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
public struct Touch: Hashable, Sendable {
    /// How an item and a project hang together.
    public enum Relation: String, CaseIterable, Sendable, Encodable {
        /// The item is about the project.
        case subject
        /// The item is about something else that hangs together with it.
        case related
        /// The project is only named.
        case mention
    }

    /// The rule that made the link; shown to people in their own language.
    public enum Reason: Hashable, Sendable {
        /// The item carries the project's case number.
        case caseNumber(String)
        /// The title names it, by this name.
        case title(String)
        /// The text names it, by this name.
        case text(String)
        /// The title is like that of an item already linked, by the share of words in common (0–1).
        case likeTitle(String, Double)
        /// The body that met has no other project: "Byggeudvalget for Multihus i Tranby".
        case body(String)
        /// The title bears a name that earlier minutes gave the project, by these words.
        case newName(String, quote: String)
        /// Nothing says whose the minutes are, so that the link is less sure.
        case authorityUnsaid
        /// The minutes are of another body that is no municipality, "Havnby Forsyning A/S", so that the link is less sure.
        case otherAuthority(String)
        /// A person said so in the portfolio file.
        case correction

        /// Whether it speaks against the link: whose the minutes are is not known, or they are another body's.
        public var isDoubt: Bool {
            switch self {
            case .authorityUnsaid, .otherAuthority: true
            case .caseNumber, .title, .text, .likeTitle, .body, .newName, .correction: false
            }
        }
    }

    /// The meeting in the archive.
    public let meeting: Meeting.ID
    /// The number of the agenda item, as written.
    public let item: String
    /// How they hang together.
    public let relation: Relation
    /// The rules that made the link, the strongest first.
    public let reasons: [Reason]
    /// How sure the link is, 0 to 1.
    public let score: Double
    /// The words that the link rests on.
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

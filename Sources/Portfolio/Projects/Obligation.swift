/// What somebody has to do because a meeting said so, or took on at one (*opgave*): "Forvaltningen undersøger, om skuret
/// kan flyttes, og vender tilbage i maj."
public struct Obligation: Identifiable, Hashable, Sendable {
    /// Stays the same from run to run, for as long as the words do.
    public typealias ID = Identifier<Obligation>

    /// How it came about. The raw values are those of the export, and are never renamed.
    public enum Kind: String, CaseIterable, Sendable, Encodable {
        /// A body orders it: "Administrationen skal indhente tilbud."
        case order
        /// Somebody takes it on: "Formanden kontakter skolen."
        case promise
        /// A row of a list of actions (*aktionsliste*) with who and when.
        case action
        /// A question that the item leaves open.
        case question
        /// An item that was put off (*udsat*) and is to come again.
        case deferral
    }

    /// Stable for the same words at the same place.
    public let id: ID
    /// How it came about.
    public let kind: Kind
    /// Who answers for it, as written: "Forvaltningen"; `nil` where nobody is named.
    public let owner: String?
    /// By when, where a day was said or "næste møde" is known.
    public let due: Span?
    /// The body that met, and the day it did.
    public let body: String
    /// The meeting's date.
    public let saidOn: Day?
    /// The title of the agenda item.
    public let title: String
    /// The projects that the item is about.
    public let projects: [Project.ID]
    /// The words that it rests on.
    public let evidence: Citation
    /// What came of it, by the minutes that were loaded.
    public let outcome: Outcome

    public init(
        id: ID, kind: Kind, owner: String?, due: Span?, body: String, saidOn: Day?, title: String,
        projects: [Project.ID], evidence: Citation, outcome: Outcome
    ) {
        self.id = id
        self.kind = kind
        self.owner = owner
        self.due = due
        self.body = body
        self.saidOn = saidOn
        self.title = title
        self.projects = projects
        self.evidence = evidence
        self.outcome = outcome
    }
}

extension Obligation {
    /// What later minutes say of an obligation.
    public struct Outcome: Hashable, Sendable {
        /// How it stands. The raw values are those of the export, and are never renamed.
        public enum State: String, CaseIterable, Sendable, Encodable {
            /// Later minutes say that it was done.
            case done
            /// The matter came again, and nothing says that it was done.
            case takenUp = "taken-up"
            /// Its day has passed, and no later minutes say anything.
            case late
            /// Later minutes put off its day.
            case changed
            /// Later minutes say that it will not be done.
            case givenUp = "given-up"
            /// Later minutes of the same body were loaded, and it is not seen in them.
            case notSeen = "not-seen"
            /// Its day is still to come, or no later minutes were loaded.
            case open
        }

        /// How it stands.
        public let state: State
        /// The words that say so; `nil` where minutes are silent.
        public let evidence: Citation?
        /// The day of the meeting that says so.
        public let toldOn: Day?
        /// How many later meetings of the same body were looked through.
        public let laterMeetings: Int
        /// How surely the words are about the same matter, 0 to 1; 1 where minutes are silent.
        public let score: Double

        public init(state: State, evidence: Citation?, toldOn: Day?, laterMeetings: Int, score: Double) {
            self.state = state
            self.evidence = evidence
            self.toldOn = toldOn
            self.laterMeetings = laterMeetings
            self.score = score
        }
    }
}

extension Obligation.Outcome.State {
    /// Whether somebody still has to do something.
    public var isOpen: Bool {
        switch self {
        case .late, .changed, .notSeen, .open, .takenUp: true
        case .done, .givenUp: false
        }
    }
}

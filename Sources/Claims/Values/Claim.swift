import Language
public import Portfolio

/// An assertion in one meeting: *what* (an event with a short label), *when* (a span), *how sure*, and *who says so*.
///
/// "Den 4. marts overgår skolen til fjernvarme" claims the event "Overgang til fjernvarme" on one day, planned.
public struct Claim: Hashable, Sendable {
    /// What happens.
    public internal(set) var event: EventLabel
    /// When, with a year that breaks a plan's order already repaired.
    public internal(set) var span: Span
    /// The same time in other years, the likeliest first, where nobody wrote the year: "i februar".
    package let otherYears: [Span]
    /// What is written, where `span` was repaired.
    public let writtenSpan: Span?
    /// The words are vague about the time: "ultimo september".
    public let vague: Bool
    /// How sure the words are.
    public internal(set) var modality: Statement.Modality
    /// What the sentence says about an earlier date of the same event.
    public internal(set) var change: ChangeSignal?
    /// Why it changed, where the text says so: "på grund af klagesagen".
    public internal(set) var cause: Citation?
    /// By how much it moved, where the words give the length: "en måned senere end planlagt".
    public let shift: TimeShift?
    /// How long it takes, where its words say so beside its beginning: "begynder den 1. april og varer 18 måneder".
    public let length: Lag?
    /// The words that carry the claim: the sentence, list item or table row.
    public let citation: Citation
    /// The passage of its item that it comes from: an index into `AgendaItem.passages`.
    public let passage: Int
    /// The date of the meeting that said it.
    public let saidOn: Day?
    /// Which end of a phase its words speak of, where they speak of one: "Etape 1 blev afsluttet den 20. juli."
    package let edge: PhaseEdge?
    /// The stems of the words that carry it.
    package let spoken: Set<String>
    /// What its words tell besides.
    package internal(set) var signals: Statement.Signals

    public init(
        event: EventLabel, span: Span, otherYears: [Span] = [], writtenSpan: Span? = nil, vague: Bool = false,
        modality: Statement.Modality,
        change: ChangeSignal? = nil, cause: Citation? = nil, shift: TimeShift? = nil, length: Lag? = nil,
        citation: Citation, passage: Int, saidOn: Day?
    ) {
        self.event = event
        self.span = span
        self.otherYears = otherYears
        self.writtenSpan = writtenSpan
        self.vague = vague
        self.modality = modality
        self.change = change
        self.cause = cause
        self.shift = shift
        self.length = length
        self.citation = citation
        self.passage = passage
        self.saidOn = saidOn
        let words = FoldedWords.of(citation.quote)
        self.edge = PhaseEdge.of(words.map(\.word))
        self.spoken = Set(words.map(\.stem))
        self.signals = Statement.Signals(of: words)
    }
}

extension Claim {
    /// The same claim of an event by another label.
    public func labelled(_ label: EventLabel) -> Claim { with { $0.event = label } }

    /// The same claim with the cause of its change.
    func because(_ cause: Citation) -> Claim { with { $0.cause = cause } }

    /// The same claim, as sure as a decision makes it.
    func held(_ modality: Statement.Modality) -> Claim { with { $0.modality = modality } }

    func with(_ change: (inout Claim) -> Void) -> Claim {
        var claim = self
        change(&claim)
        return claim
    }
}

/// What a milestone or phase is called, and what tells it from others.
public struct EventLabel: Hashable, Sendable {
    /// A short label in Danish as a project manager would write it: "Overgang til Office 2016", "Tilbud modtaget".
    public let name: String
    /// A point in time, or a stretch of it.
    public let kind: PlanEntry.Kind
    /// The concept behind verb and noun, from the event lexicon, so that "går i luften" and "idriftsættelse" are one
    /// event; `nil` for an event that the lexicon does not know.
    public let concept: Concept?
    /// Lower-case stems of the words that tell it from other events of the same concept ("office", "2016").
    public let stems: Set<String>
    /// The number of a phase, stage or step ("Fase 2", "etape 3", "trin 1"), with its word in singular, lower case.
    public let ordinal: Ordinal?
    /// It names a thing, and not what happens to it: "Elbilerne", "Politiets samtykke".
    package private(set) var isThing = false

    /// The same label of a thing.
    func ofThing() -> EventLabel {
        var label = self
        label.isThing = true
        return label
    }

    /// Which of several parts it is: "etape 2".
    public struct Ordinal: Hashable, Sendable {
        /// "etape".
        public let word: String
        /// 2.
        public let number: Int

        public init(word: String, number: Int) {
            self.word = word
            self.number = number
        }
    }

    /// The same label with another concept than that of its verb: "Udløb af klagefristen" ends no agreement.
    func of(_ concept: Concept) -> EventLabel {
        EventLabel(name: name, kind: kind, concept: concept, stems: stems, ordinal: ordinal)
    }

    public init(
        name: String, kind: PlanEntry.Kind, concept: Concept? = nil, stems: Set<String> = [], ordinal: Ordinal? = nil
    ) {
        self.name = name
        self.kind = kind
        self.concept = concept
        self.stems = stems
        self.ordinal = ordinal
    }
}

/// What a sentence says about an earlier date of the event that it speaks of.
public enum ChangeSignal: Hashable, Sendable {
    /// "rykkes", "flyttes fra … til …", "i stedet for", with the earlier date where it is said.
    case moved(from: Span?)
    /// "fastholdes", "uændret".
    case unchanged
    /// "som planlagt", "planmæssigt".
    case asPlanned
    /// "udgår", "bortfalder", "droppes".
    case cancelled
    /// "skulle have været", "kan ikke holdes": the date is given up.
    case missed
}

/// That one event waits for another, as the words of one passage (or the order of one plan) say.
public struct DependencyClaim: Hashable, Sendable {
    /// What must come first.
    public let from: EventLabel
    /// What waits for it.
    public let to: EventLabel
    /// Which of their ends are bound.
    public let kind: Dependency.Kind
    /// Whether it is said, or follows from the order of a plan.
    public let basis: Dependency.Basis
    /// The time that lies between the two.
    public let lag: Lag
    /// The words that carry it.
    public let citation: Citation
    /// The passage of its item that it comes from: an index into `AgendaItem.passages`.
    public let passage: Int

    public init(
        from: EventLabel, to: EventLabel, kind: Dependency.Kind, basis: Dependency.Basis, lag: Lag = .none,
        citation: Citation, passage: Int
    ) {
        self.from = from
        self.to = to
        self.kind = kind
        self.basis = basis
        self.lag = lag
        self.citation = citation
        self.passage = passage
    }
}

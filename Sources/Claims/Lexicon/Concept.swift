/// A kind of event and what the later stages must know of it: "går i luften", "idriftsættelse" and "idriftsat" are one
/// concept, *goLive*, which is work and can be one event with what "tages i brug".
///
/// Concepts are lines of the event tables; two are equal when their names are.
public struct Concept: Sendable {
    /// "goLive", as the table of events has it.
    public let name: String
    /// What an event is for, across the words for it; concepts of one family can be one event.
    public let family: Family?
    let traits: Set<Trait>
    /// The stems of the words for it: in "Aflevering" the stem "aflevering" says no more than the concept.
    package let words: Set<String>

    /// The lexicon is finer than people are from meeting to meeting: what "overgår" in May "går i luften" in August and
    /// is "taget i brug" in October.
    public enum Family: String, Sendable {
        /// Something new begins to be used.
        case goLive
        /// An agreement or permission ends.
        case expiry
        /// A contract is made.
        case signing
        /// A supplier or offer is chosen.
        case choice
        /// A case comes before a body.
        case caseToBoard
        /// Something becomes public.
        case publication
        /// The builders begin.
        case construction
        /// The builders hand over.
        case handover
        /// People move in.
        case movingIn

        /// Whether a project has one such event, so that words that do not say which mean that one: "systemet går i
        /// drift", "aftalen udløber". Of cases, meetings and tests it has many.
        package var isSingular: Bool { self != .caseToBoard && self != .publication }
    }

    /// What rules ask of a concept: a column of the event tables.
    package enum Trait: String, Sendable, CaseIterable {
        /// It says only that something begins, ends or takes place: what it is, other words must say.
        case vague
        /// That something begins.
        case beginning
        /// It is about a phase and not the phase: its evaluation, its approval.
        case about
        /// It is the work of a stage, when a stage is where it is.
        case work
        /// What a body does with a case that has come before it.
        case ruling
        /// The ruling that carries a case: a meeting to come can be its date.
        case passing
        /// A case is dealt with, however it ends.
        case treating
        /// Who does it decides: "Kommunen vedtager" tells of no event of the municipality.
        case official
        /// Of a stage it says no more than that the stage runs: "Etape 1 udrulles".
        case running
        /// Somebody does it before guests: "Borgmesteren klipper snoren".
        case ceremony
        /// A date moves, or is set.
        case rescheduling
        /// Something takes place.
        case happening
        /// Somebody gets something.
        case receiving
        /// Somebody is told something.
        case briefing
        /// Something is decided, and an infinitive says what.
        case deciding
        /// Something ends.
        case completing
        /// What holds for a time no longer does.
        case expiring
        /// What holds for a time does for longer.
        case extending
        /// A contract is made, which somebody enters.
        case agreeing
        /// Something holds from then on.
        case effect
        /// A thing or people go elsewhere.
        case moving
        /// A paper is put before a body.
        case presenting
        /// Two become one, so that what comes before is another.
        case merging
        /// Something is in place.
        case settled
        /// A day by which something is to be done.
        case deadline
        /// A case that is to come.
        case casework
        /// A paper is written.
        case drafting
        /// Something is handed in, or must be: "Aflevering af bud", "Budfrist".
        case handing
        /// An offer is made.
        case offering
        /// It may come part by part.
        case byParts
        /// Offers are asked for: the tender, its material, the notice of it.
        case tendering
        /// Somebody with power says yes: approval, adoption, permit.
        case permitting
        /// A matter is heard, and answers come.
        case consulting
        /// Others may answer or object for a time, whose end holds up no work.
        case answering
        /// People go from one house to another.
        case relocating
        /// What one gives the other gets: handed over, sent, received.
        case passingOn
        /// Somebody comes to where they work or stay: who it is tells what begins.
        case arriving
        /// Something ends its service.
        case shutting
        /// Something is put up and made to work.
        case installing
        /// Somebody does it to a thing; of a thing that does it by itself other words must tell: "Afdelingen skifter i maj".
        case transitive
        /// Something is ordered and bought.
        case acquiring
        /// One takes the place of another, whose time must not have run out before.
        case succeeding

        /// Those that make two concepts two words for one step of a project.
        fileprivate static let steps: Set<Trait> = [
            .tendering, .permitting, .consulting, .relocating, .passingOn, .shutting, .installing, .acquiring,
        ]
    }

    init(name: String, family: Family? = nil, traits: Set<Trait> = [], words: Set<String> = []) {
        self.name = name
        self.family = family
        self.traits = traits
        self.words = words
    }

    /// The same concept with what another line of the tables tells of it.
    func joined(with other: Concept) -> Concept {
        Concept(
            name: name, family: family ?? other.family, traits: traits.union(other.traits),
            words: words.union(other.words))
    }

    /// A numbered part of a project: "Etape 2".
    package static let stage = Concept(name: "stage", traits: [.vague])
    /// What a noun made of a verb tells, which no table knows: "kalibrering".
    static let verbalNoun = Concept(name: "verbalNoun", traits: [.vague])
}

extension Concept: Hashable {
    /// By name, which is one of a kind.
    public static func == (one: Concept, other: Concept) -> Bool { one.name == other.name }
    /// By name.
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension Concept {
    /// What concepts are compared by.
    package enum Key: Hashable, Sendable {
        case family(Family)
        case concept(Concept)

        /// Whether a project has one such event.
        package var isSingular: Bool {
            if case .family(let family) = self { family.isSingular } else { false }
        }
    }

    /// The key under which it is compared, or `nil` for one that says nothing.
    package var key: Key? {
        has(.vague) ? nil : family.map(Key.family) ?? .concept(self)
    }

    /// Whether a column of the tables marks it.
    package func has(_ trait: Trait) -> Bool { traits.contains(trait) }

    /// What is filed together, since two of them can be two words for one step of a project.
    package var steps: Set<Trait> { traits.intersection(Trait.steps) }

    /// Whether two concepts can be two words for one step: a report that one hands over is received by the other.
    package static func areKin(_ one: Concept?, _ other: Concept?) -> Bool {
        guard let one, let other else { return false }
        return !one.steps.isDisjoint(with: other.steps)
    }

    /// An end that others set: what comes later than it is in conflict with it.
    package var isLimit: Bool { family == .expiry }

    /// That a case is put before a body: "sagen forelægges".
    package var isCase: Bool { family == .caseToBoard }

    /// What a limit holds up: the work itself, not the meetings and decisions about it.
    package var isLimited: Bool {
        switch family {
        case .goLive, .handover, .movingIn: true
        case .some: false
        case nil: !has(.about)
        }
    }
}

extension Optional<Concept> {
    /// Whether a concept is known and has a trait.
    package func has(_ trait: Concept.Trait) -> Bool { self?.has(trait) ?? false }
}

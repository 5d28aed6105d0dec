import Language

/// What the later stages must know of the concepts that the event lexicon gives to events.
///
/// The lexicon is finer than people are from meeting to meeting: what "overgår" in May "går i luften" in August and is
/// "taget i brug" in October. Concepts of one family can be one event.
package enum EventConcept {
    /// What an event is for, across the words for it.
    package enum Family: String, Sendable {
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
    }

    private static let families: [String: Family] = [
        "transition": .goLive, "goLive": .goLive, "launching": .goLive, "takingIntoUse": .goLive, "rollout": .goLive,
        "opening": .goLive,
        "expiry": .expiry, "validity": .expiry,
        "signing": .signing, "agreement": .signing, "contract": .signing,
        "choice": .choice, "award": .choice,
        "presentation": .caseToBoard, "caseToBoard": .caseToBoard, "treatment": .caseToBoard,
        "publication": .publication, "announcement": .publication, "dispatch": .publication,
        "tenderMaterial": .publication,
        "construction": .construction, "groundbreaking": .construction,
        "handover": .handover, "occupancy": .movingIn, "moving": .movingIn,
    ]

    /// Concepts that say only that something begins, ends or takes place: what it is, other words must say.
    private static let neutral: Set<String> = [
        "start", "initiation", "launch", "completion", "takingPlace", "inPlace", "strategyWork", "series", "event",
        "implementation", "receiving", "stage", "deed",
    ]

    /// The key under which concepts are compared, or `nil` for one that says nothing.
    package static func key(_ concept: String?) -> String? {
        guard let concept, !neutral.contains(concept) else { return nil }
        return families[concept]?.rawValue ?? concept
    }

    /// The stems of the words for each concept: in "Aflevering" the stem "aflevering" says no more than the concept.
    package static let words: [String: Set<String>] = Dictionary(
        EventLexicon.standard.events.map { event in
            let verbs = event.verbs.compactMap { $0.split(separator: " ").first.map(String.init) }
            return (event.concept, Set((event.nouns + verbs).flatMap { FoldedWords.of($0).map(\.stem) }))
        }, uniquingKeysWith: { $0.union($1) })

    /// Whether a project has one such event, so that words that do not say which mean that one: "systemet går i drift",
    /// "aftalen udløber". Of cases, meetings and tests it has many.
    package static func isSingular(_ key: String) -> Bool {
        switch Family(rawValue: key) {
        case .goLive, .expiry, .signing, .choice, .construction, .handover, .movingIn: true
        case .caseToBoard, .publication, nil: false
        }
    }

    /// Events about a phase that are not the phase: its evaluation, its approval.
    package static func isAboutAnother(_ concept: String) -> Bool {
        [
            "evaluation", "approval", "adoption", "decision", "ordering", "signing", "presentation", "correction",
            "followUp", "reporting", "clarification", "funding",
        ].contains(concept)
    }

    /// Events that are the work of a stage, when a stage is where they are.
    package static func carriesOut(_ concept: String?) -> Bool {
        guard let concept else { return false }
        return families[concept] == .goLive || families[concept] == .handover
            || [
                "distribution", "handingOut", "implementation", "construction", "delivery", "renovation", "demolition",
                "installation", "paving", "establishment", "excavation", "migration", "conversion", "training",
                "opening", "receiving", "digging", "planting", "reorganisation", "moving",
            ].contains(concept)
    }

    /// An end that others set: what comes later than it is in conflict with it.
    package static func isLimit(_ concept: String) -> Bool { families[concept] == .expiry }

    /// That a case is put before a body: "sagen forelægges".
    package static func isCase(_ concept: String) -> Bool { families[concept] == .caseToBoard }

    /// What a body does with a case that has come before it.
    package static func isDecision(_ concept: String) -> Bool {
        ["approval", "adoption", "decision", "treatment", "presentation"].contains(concept)
    }

    /// What a limit holds up: the work itself, not the meetings and decisions about it.
    package static func isWork(_ concept: String?) -> Bool {
        guard let concept else { return true }
        return families[concept].map { $0 == .goLive || $0 == .handover || $0 == .movingIn } ?? !isAboutAnother(concept)
    }
}

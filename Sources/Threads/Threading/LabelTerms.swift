import Claims

/// What a label is compared by within its project, read once: its kind of event, and its words by what they tell.
///
/// Of "Aflevering af Kanalbroens rampe" in the project Kanalbroen the kind is *handover*, and "rampe" tells which.
struct LabelTerms: Sendable {
    let label: EventLabel
    /// Under what its kind of event is compared; `nil` for one that says nothing of it.
    let key: Concept.Key?
    /// The stems that tell the event from others of the project.
    let telling: Set<String>
    /// The stems that are not the project's own, those of its kind included.
    let named: Set<String>
    /// All its words but the small ones, so that "Udbud offentliggøres" and "Offentliggørelse af udbud" are one.
    let content: Set<String>
    /// The numbers among its words, and the words that count: "365", "1." for "første".
    let numbers: Set<String>
    /// Whether it speaks of the project by its name.
    let isNamed: Bool
    /// Whether it says that something begins.
    let isBeginning: Bool
    /// Whether it says that something ends or is finished.
    let isEnding: Bool
    /// Whether it is done once more what can be done twice: "Genudbud".
    let isRepeated: Bool
    /// Whether it only says that there is a date: "Ny frist", "Ny måldato".
    let isBare: Bool

    /// Whether it only names the kind of an event that a project has one of: "åbningen" after "Åbning af tårnet".
    var isUnsaid: Bool {
        guard label.ordinal == nil, let key else { return false }
        return key.isSingular && telling.isEmpty
    }

    /// Whether it is what bodies do about an event: "Evaluering af kurset" is not "Kursus".
    var isTalk: Bool {
        label.concept.map { $0.has(.about) || $0.isCase } ?? false
    }

    /// Whether it is the work of a stage.
    var isWork: Bool { label.concept.has(.work) }

    /// Whether it has a word in common with another, be it a part of one, or names the other's kind: "Udbud", "Udsendelse
    /// af udbudsmateriale".
    func touches(_ other: LabelTerms) -> Bool {
        if let key = other.key, !label.stems.isDisjoint(with: key.words) { return true }
        return label.stems.contains { stem in
            stem.utf8.count >= 4 && other.label.stems.contains { WordLikeness.areParts(stem, $0) }
        }
    }
}

extension Concept {
    /// The stems that tell nothing beside it: those of all that is compared under its key, and for a tender those for
    /// making it public: "Udbud offentliggøres".
    var ownWords: Set<String> {
        (key?.words ?? []).union(has(.tendering) ? Self.tenderWords : [])
    }

    private static let tenderWords = EventLexicon.standard.concepts.values.filter { $0.has(.tendering) }
        .reduce(into: Set<String>()) { $0.formUnion($1.words) }
}

extension Concept.Key {
    /// The stems of the words for all concepts that are compared under it.
    var words: Set<String> { Self.words[self] ?? [] }

    private static let words = EventLexicon.standard.concepts.values.reduce(into: [Self: Set<String>]()) {
        words, concept in
        if let key = concept.key { words[key, default: []].formUnion(concept.words) }
    }
}

import Language
package import Portfolio

/// A kind of event: the verbs and nouns that name it, and how its label is written.
///
/// "overgår til", "overgik til" and "overgang til" are one event, *transition*, whose label begins "Overgang til".
package struct EventWord: Hashable, Sendable {
    /// What a line says of its concept: an event of its own, an end of another, or a verb that only carries one.
    package enum Role: Hashable, Sendable {
        case event(PlanEntry.Kind)
        /// That something begins: of a phase it is the phase's own start ("Etape 1 begynder").
        case start
        /// That something ends ("Høringen slutter").
        case end
        /// That something takes place; its subject is the event ("Mødet holdes").
        case carrier
    }

    /// How the event and what it is about are put into one label.
    package enum Style: Hashable, Sendable {
        /// "Idriftsættelse af systemet": a noun, and the preposition before its theme.
        case noun(head: String, link: String)
        /// "Den digitale arbejdsplads går i luften": the theme, then these words.
        case sentence(String)
    }

    /// The concept of its line.
    package private(set) var concept: Concept
    /// What the line says of the concept.
    package let role: Role
    /// How its label is written.
    package let style: Style
    /// Verbs in the infinitive, with the words that go with them: "gå i drift".
    package let verbs: [String]
    /// Nouns in the singular; a compound that ends in one counts ("prøvedrift" for "drift"), and after a hyphen nothing
    /// but such a compound ("-fase").
    package let nouns: [String]

    /// Reads a line of the event tables: `concept | role | label | verbs | nouns`, lists separated by commas, and then the
    /// traits of the concept, where it has any.
    ///
    ///     transition | milestone | Overgang til | overgå, gå over | overgang | as goLive, work, byParts
    init?(line: Substring) {
        let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(Self.trimmed)
        guard (5...6).contains(fields.count), let role = Self.roles[fields[1]], !fields[0].isEmpty else { return nil }
        self.role = role
        self.style = Self.style(fields[2])
        self.verbs = Self.list(fields[3])
        self.nouns = Self.list(fields[4])
        let marks = fields.count == 6 ? Self.list(fields[5]) : []
        let traits = marks.compactMap(Concept.Trait.init)
        let families = marks.compactMap { Concept.Family(rawValue: String($0.dropFirst(Self.family.count))) }
        guard traits.count + families.count == marks.count, families.count <= 1 else { return nil }
        let words = nouns + verbs.compactMap { $0.split(separator: " ").first.map(String.init) }
        self.concept = Concept(
            name: fields[0], family: families.first, traits: Set(traits),
            words: Set(words.flatMap { FoldedWords.of($0).map(\.stem) }))
    }

    /// Before the family in the traits of a line.
    private static let family = "as "

    /// The same event with all that the tables tell of its concept.
    func of(_ concept: Concept) -> EventWord {
        var event = self
        event.concept = concept
        return event
    }

    /// An event that only its nouns name.
    init(noun concept: Concept, role: Role) {
        (self.concept, self.role, style, verbs, nouns) = (concept, role, .sentence(""), [], [])
    }

    private init(_ other: EventWord, head: String, link: String) {
        (concept, role, verbs, nouns) = (other.concept, other.role, other.verbs, other.nouns)
        style = .noun(head: head, link: link)
    }

    /// The preposition between the noun of its label and what it is about.
    var link: String? {
        if case .noun(_, let link) = style { link } else { nil }
    }

    /// Whether its label tells whom it comes from: "Svar fra", "Tilsagn fra".
    var comesFrom: Bool { link == LexiconWords.from }

    /// The same event with a prefix before verb and noun: "genindvie" is the opening again, "Genåbning af". Only of
    /// events whose label is one noun.
    func prefixed(by prefix: String) -> EventWord? {
        guard case .event = role, case .noun(let head, let link) = style, !head.contains(" ") else { return nil }
        return EventWord(self, head: LetterCase.capitalised(prefix + LetterCase.lower(head)), link: link)
    }

    private static let roles: [String: Role] = [
        "milestone": .event(.milestone), "phase": .event(.phase), "start": .start, "end": .end, "carrier": .carrier,
    ]

    private static func style(_ label: String) -> Style {
        if label.hasPrefix("…") { return .sentence(trimmed(label.dropFirst())) }
        let words = label.split(separator: " ").map(String.init)
        guard words.count > 1, let last = words.last, FunctionWords.prepositions.contains(last) else {
            return .noun(head: label, link: SmallWord.of)
        }
        return .noun(head: words.dropLast().joined(separator: " "), link: last)
    }

    private static func list(_ field: String) -> [String] {
        field.split(separator: ",").map(trimmed).filter { !$0.isEmpty && $0 != "-" }
    }

    private static func trimmed(_ text: Substring) -> String {
        let parts = text.split(separator: " ")
        return parts.joined(separator: " ")
    }
}

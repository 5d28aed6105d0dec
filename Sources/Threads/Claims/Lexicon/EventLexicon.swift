import Portfolio

/// The events that the tool knows, found by the forms of their verbs and nouns.
struct EventLexicon: Sendable {
    /// A verb as it may stand in a sentence.
    struct VerbEntry: Hashable, Sendable {
        let event: EventWord
        let form: VerbForm
        /// The words that must follow it in the same clause: "i drift" of "går i drift".
        let particles: [String]
    }

    /// The events of all the tables.
    static let standard = EventLexicon(lines: EventTables.all)

    let events: [EventWord]
    private var verbs: [String: [VerbEntry]] = [:]
    /// The nouns, as places in `events`.
    private var nouns = SuffixTable<Int>(endings: Self.endings)

    init(lines: String) {
        events = lines.split(separator: "\n").compactMap { EventWord(line: $0) }
        for (index, event) in events.enumerated() {
            for verb in event.verbs { add(verb, of: event) }
            for noun in event.nouns {
                // "-fase" is an event at the end of another word only: "idéfasen" is one, "fasen" is none.
                let isPart = noun.hasPrefix("-")
                nouns.add(isPart ? String(noun.dropFirst()) : noun, index, standsAlone: !isPart)
            }
        }
        for (form, entries) in verbs where entries.count > 1 {
            verbs[form] = entries.sorted { $0.particles.count > $1.particles.count }
        }
    }

    private mutating func add(_ verb: String, of event: EventWord) {
        let parts = verb.split(separator: " ").map(String.init)
        guard let infinitive = parts.first else { return }
        for (form, word) in Inflection.forms(of: infinitive) {
            verbs[word, default: []].append(VerbEntry(event: event, form: form, particles: Array(parts.dropFirst())))
        }
    }

    /// The readings of a word as a verb, those with the most particles first.
    func verbs(_ word: String) -> [VerbEntry] { verbs[word] ?? [] }

    /// The event that a noun names, in any of its forms and as the last part of a compound.
    func noun(_ word: String) -> EventWord? {
        guard word.utf8.count >= 3 else { return nil }
        return (nouns.whole(word) ?? nouns.whole(Definite.removed(from: word))).map { events[$0] } ?? compound(word)
    }

    /// A compound has at least two letters before the noun, which has four or more.
    private func compound(_ word: String) -> EventWord? {
        guard let event = nouns.longestEnding(of: word, least: 4, before: 2) else { return nil }
        return Self.lookalikes.contains(where: word.contains) ? nil : events[event]
    }

    /// Compounds that end in the noun of an event and are none: a committee is no choice, a nursery no offer.
    private static let lookalikes = [
        "udvalg", "dagtilbud", "botilbud", "pasningstilbud", "skoletilbud", "døgntilbud", "aktivitetstilbud",
        "sagsbehandl",
        "kommunalvalg", "folketingsvalg", "regionsrådsvalg", "befolkningsudvikl", "udgiftsudvikl", "medarbejderudvikl",
        "spildevand", "retningslinje", "læsetest", "fritidstilbud", "tilbudsgiver", "elevforløb", "borgerforløb",
        "sygdomsforløb", "medarbejder", "samarbejd", "forarbejd", "bearbejd", "patientforløb", "arbejdsforløb",
        "ansættelsesforløb",
        "økonomiopfølg", "budgetopfølg", "folkeoplysning",
    ]

    /// The endings of Danish nouns, with the plain form first.
    private static let endings = [
        "", "en", "et", "n", "t", "erne", "rne", "ene", "ne", "er", "r", "e", "ens", "ets", "ernes", "s",
    ]
}

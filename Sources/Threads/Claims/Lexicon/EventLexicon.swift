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
    private var nouns = SuffixTable<EventWord>()
    /// Nouns that are an event at the end of another word only: "idéfase" is one, "fase" is none.
    private var parts = SuffixTable<EventWord>()

    init(lines: String) {
        events = lines.split(separator: "\n").compactMap { EventWord(line: $0) }
        for event in events {
            for verb in event.verbs { add(verb, of: event) }
            for noun in event.nouns {
                if noun.hasPrefix("-") { parts.add(String(noun.dropFirst()), event) } else { nouns.add(noun, event) }
            }
        }
        for (form, entries) in verbs {
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
    func verbs(_ word: String) -> [VerbEntry] { verbs[word] ?? prefixed(word) }

    /// "genindvies" is "indvies" once more.
    private func prefixed(_ word: String) -> [VerbEntry] {
        guard let first = word.utf8.first, first == UInt8(ascii: "g") || first == UInt8(ascii: "f"),
            let prefix = Self.prefixes.first(where: word.hasPrefix), word.utf8.count >= prefix.utf8.count + 4,
            let plain = verbs[String(word.dropFirst(prefix.count))]
        else { return [] }
        return plain.compactMap { entry in
            guard entry.particles.isEmpty, let event = entry.event.prefixed(by: prefix) else { return nil }
            return VerbEntry(event: event, form: entry.form, particles: [])
        }
    }

    /// What may stand before any verb, and before the noun of its label.
    private static let prefixes = ["gen", "færdig"]

    /// The event that a noun names, in any of its forms and as the last part of a compound.
    ///
    /// A compound has at least two letters before the noun, which has four or more with its ending.
    func noun(_ word: String) -> EventWord? {
        let bytes = Array(word.utf8)
        guard bytes.count >= 3 else { return nil }
        let forms = NounEndings.plainForms(of: bytes)
        var best: (match: SuffixTable<EventWord>.Match, length: Int)?
        for form in forms {
            let ending = bytes.count - form.count
            let compound = { (length: Int, before: Int) in before >= 2 && length + ending >= 4 }
            let found = [
                nouns.longest(in: form) { $1 == 0 || compound($0, $1) }, parts.longest(in: form, where: compound),
            ]
            for case let match? in found where match.length + ending > best?.length ?? 0 {
                best = (match, match.length + ending)
            }
        }
        if let match = best?.match {
            return match.isWhole || !Self.lookalikes.contains(where: word.contains) ? match.value : nil
        }
        return Deverbal.isNoun(bytes, forms) && !Self.lookalikes.contains(where: word.contains) ? Deverbal.event : nil
    }

    /// Compounds that end in the noun of an event and are none: a committee is no choice, a nursery no offer.
    private static let lookalikes = [
        "udvalg", "dagtilbud", "botilbud", "pasningstilbud", "skoletilbud", "døgntilbud", "aktivitetstilbud",
        "sagsbehandl", "myndighedsbehandl",
        "kommunalvalg", "folketingsvalg", "regionsrådsvalg", "befolkningsudvikl", "udgiftsudvikl", "medarbejderudvikl",
        "spildevand", "retningslinje", "læsetest", "fritidstilbud", "tilbudsgiver", "elevforløb", "borgerforløb",
        "sygdomsforløb", "medarbejder", "samarbejd", "forarbejd", "bearbejd", "patientforløb", "arbejdsforløb",
        "ansættelsesforløb",
        "økonomiopfølg", "budgetopfølg", "folkeoplysning",
    ]
}

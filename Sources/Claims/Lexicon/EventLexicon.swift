import Language
import Portfolio

/// The events that the tool knows, found by the forms of their verbs and nouns.
package struct EventLexicon: Sendable {
    /// A verb as it may stand in a sentence.
    struct VerbEntry: Hashable, Sendable {
        let event: EventWord
        let form: VerbForm
        /// The words that must follow it in the same clause: "i drift" of "går i drift".
        let particles: [String]
    }

    /// The events of all the tables.
    package static let standard = EventLexicon(lines: EventTables.all)

    /// In the order of the tables.
    package let events: [EventWord]
    /// All the concepts of the tables, by their names.
    package let concepts: [String: Concept]
    private var marked: [Concept.Trait: EventWord] = [:]
    private var verbs: [String: [VerbEntry]] = [:]
    /// The nouns, as places in `events`.
    private var nouns = SuffixTable<Int>(endings: Self.endings)

    init(lines: String) {
        let read = lines.split(separator: "\n").compactMap { EventWord(line: $0) }
        let concepts = Dictionary(read.map { ($0.concept.name, $0.concept) }) { $0.joined(with: $1) }
        self.concepts = concepts
        events = read.map { event in concepts[event.concept.name].map(event.of) ?? event }
        for event in events {
            for trait in event.concept.traits where marked[trait] == nil { marked[trait] = event }
        }
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

    /// The first event of the tables whose concept has a trait.
    package func event(_ trait: Concept.Trait) -> EventWord? { marked[trait] }

    /// The first event of a concept.
    package func event(of concept: Concept) -> EventWord? { events.first { $0.concept == concept } }

    /// The readings of a word as a verb, those with the most particles first.
    func verbs(_ word: String) -> [VerbEntry] { verbs[word] ?? prefixed(word) }

    /// "genindvies" is "indvies" once more.
    private func prefixed(_ word: String) -> [VerbEntry] {
        guard let first = word.utf8.first, first == UInt8(ascii: "g") || first == UInt8(ascii: "f"),
            let prefix = LexiconWords.prefixes.first(where: word.hasPrefix), word.utf8.count >= prefix.utf8.count + 4,
            let plain = verbs[String(word.dropFirst(prefix.count))]
        else { return [] }
        return plain.compactMap { entry in
            guard entry.particles.isEmpty, let event = entry.event.prefixed(by: prefix) else { return nil }
            return VerbEntry(event: event, form: entry.form, particles: [])
        }
    }

    /// The event that a noun names, in any of its forms and as the last part of a compound.
    package func noun(_ word: String) -> EventWord? {
        guard word.utf8.count >= 3 else { return nil }
        if let known = nouns.whole(word) ?? nouns.whole(Lexicon.danish.indefinite(of: word) ?? word) {
            return events[known]
        }
        guard let event = nouns.longestEnding(of: word, least: 4, before: 2) else {
            return Deverbal.isNoun(word) && !isLookalike(word) ? Deverbal.event : nil
        }
        return isLookalike(word) ? nil : events[event]
    }

    /// The event that two words name together, as they stand in the tables.
    func pair(_ words: String) -> EventWord? { nouns.whole(words).map { events[$0] } }

    private func isLookalike(_ word: String) -> Bool { LexiconWords.lookalikes.contains(where: word.contains) }

    /// The endings of Danish nouns, with the plain form first.
    static let endings = [
        "", "en", "et", "n", "t", "erne", "rne", "ene", "ne", "er", "r", "e", "ens", "ets", "ernes", "s",
    ]
}

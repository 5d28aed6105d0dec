internal import LexiconFormat

/// What a lexicon leaves to rules, since it holds for every word of the language.
struct LexiconGrammar: Sendable {
    /// What the genitive puts behind any noun, as symbols: "s", "'".
    let genitive: [[UInt8]]
    /// How a noun is made of a verb: "åbne" → "åbning". The first that the lexicon has is the one in use.
    let derivations: [Derivation]
    /// What stands before a verb or a noun and changes little: "gen" of "genåbne".
    let prefixes: [String]
    /// Verbs that have a passive's form and no passive's sense, in the infinitive: "lykkes".
    let deponents: Set<String>
    /// Forms that begin with another letter than their lemma: "er" of "være".
    let suppletives: [String: [WordForm: String]]

    /// What a noun ends in that is made of a verb: "else", "ing".
    let verbalEndings: [String]
    /// Nouns of verbs that mean another thing than the verb's other nouns: "ledning" is no "ledelse".
    let distinct: Set<String>

    init(
        genitive: [String], derivations: [Derivation], prefixes: [String], deponents: Set<String>,
        suppletives: [String: [WordForm: String]], verbalEndings: [String], distinct: Set<String>
    ) {
        self.genitive = genitive.compactMap { Alphabet.symbols(of: $0.utf8) }
        (self.derivations, self.prefixes) = (derivations, prefixes)
        (self.deponents, self.suppletives) = (deponents, suppletives)
        (self.verbalEndings, self.distinct) = (verbalEndings, distinct)
    }

    /// Whether a noun goes with the other nouns of the verb that it is made of.
    func isVerbal(_ noun: String) -> Bool {
        verbalEndings.contains(where: noun.hasSuffix) && !distinct.contains(where: noun.hasSuffix)
    }

    /// Whether a form can stand in the genitive: nouns, adjectives and participles.
    static func takesGenitive(_ wordClass: WordClass, _ form: WordForm) -> Bool {
        switch wordClass {
        case .noun, .adjective: form != .linking
        case .verb: form == .participle
        case .other: false
        }
    }
}

/// One way to make a noun of a verb: what the verb ends in, and the noun instead.
struct Derivation: Sendable {
    let verb: String
    let noun: String
    /// Whether a doubled consonant before the ending becomes one: "bygge" → "bygning".
    let isUndoubling: Bool

    init(_ verb: String, _ noun: String, isUndoubling: Bool = false) {
        (self.verb, self.noun, self.isUndoubling) = (verb, noun, isUndoubling)
    }

    /// The noun of a verb: "bygning" of "bygge".
    func noun(of word: String) -> String? {
        guard word.hasSuffix(verb) else { return nil }
        let stem = word.dropLast(verb.count)
        guard isUndoubling else { return stem + noun }
        guard let last = stem.last, stem.dropLast().last == last else { return nil }
        return stem.dropLast() + noun
    }

    /// The verb of a noun: "bygge" of "bygning".
    func verb(of word: String) -> String? {
        guard word.hasSuffix(noun) else { return nil }
        let stem = word.dropLast(noun.count)
        guard isUndoubling else { return stem + verb }
        guard let last = stem.last else { return nil }
        return stem + String(last) + verb
    }
}

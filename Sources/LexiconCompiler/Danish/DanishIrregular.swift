import LexiconFormat

/// The forms that a Danish entry spells out because no rule makes them: "gik", "satte", "bedre". The dictionary does not
/// say which form each is; their shape and their company do.
enum DanishIrregular {
    /// Whether the forms are those of a verb: "gående", "måttet", the present in *r*, or "mødtes" of "mødes".
    static func isVerb(_ entry: DictionaryEntry) -> Bool {
        let (lemma, others) = words(of: entry)
        let participle = lemma.dropLast() + "et"
        if lemma.hasSuffix("es"), others.contains(where: { $0.hasSuffix("des") || $0.hasSuffix("tes") }) { return true }
        return others.contains { $0.hasSuffix("ende") || $0 == lemma + "r" || $0 == participle }
    }

    /// Whether the forms are those of an adjective: there is a superlative.
    static func isAdjective(_ entry: DictionaryEntry) -> Bool {
        let others = words(of: entry).others
        return others.contains { $0.hasSuffix("st") && others.contains($0 + "e") }
    }

    /// Each form with what it is; genitives are left out.
    static func forms(of entry: DictionaryEntry, _ wordClass: WordClass) -> [Form] {
        let (lemma, others) = words(of: entry)
        let named: [(String, WordForm?)] =
            switch wordClass {
            case .verb: IrregularVerb(lemma: lemma, others: others).forms
            case .noun: others.map { ($0, noun($0, lemma, others)) }
            case .adjective: others.map { ($0, adjective($0, lemma, others)) }
            case .other: others.map { ($0, .plain) }
            }
        return named.compactMap { word, form in
            form.flatMap { form in Alphabet.symbols(of: word.utf8).map { Form(letters: $0, form: form) } }
        }
    }

    private static func words(of entry: DictionaryEntry) -> (lemma: String, others: [String]) {
        (Alphabet.text(of: entry.word), entry.others.map { Alphabet.text(of: $0) })
    }

    private static func noun(_ word: String, _ lemma: String, _ others: [String]) -> WordForm? {
        if isGenitive(word, lemma, others) { return nil }
        if word.hasSuffix("erne") || word.hasSuffix("ene") { return .definitePlural }
        return word.hasSuffix("en") || word.hasSuffix("et") ? .definiteSingular : .plural
    }

    private static func adjective(_ word: String, _ lemma: String, _ others: [String]) -> WordForm? {
        if isGenitive(word, lemma, others) { return nil }
        if word.hasSuffix("st") || word.hasSuffix("ste") { return .superlative }
        if word == lemma + "t" { return .neuter }
        return word.hasSuffix("re") ? .comparative : .inflected
    }

    private static func isGenitive(_ word: String, _ lemma: String, _ others: [String]) -> Bool {
        guard let last = word.last, last == "s" || last == "'" else { return false }
        let plain = String(word.dropLast())
        return plain == lemma || others.contains(plain)
    }
}

/// The spelt-out forms of a verb: "gå: går, gås, gik, gikkes, gående, gået".
private struct IrregularVerb {
    let lemma: String
    let others: [String]

    var forms: [(String, WordForm?)] {
        let hasPast = others.contains { $0.hasSuffix("de") || $0.hasSuffix("te") || isBarePast($0) }
        return others.enumerated().map { index, word in (word, form(word, at: index, hasPast)) }
            + (hasPast ? [] : others.filter { $0 == bare }.map { ($0, .past) })
            + others.filter { lemma.hasSuffix("holde") && $0.hasSuffix("holdt") }.map { ($0, .past) }
    }

    /// The present stands first. "satte" is the past, and "sat" the participle, since there is a genitive "sats".
    private func form(_ word: String, at index: Int, _ hasPast: Bool) -> WordForm? {
        if word == lemma + "s" { return .passive }
        if word.hasSuffix("ende") { return .presentParticiple }
        if lemma.hasSuffix("es"), word.hasSuffix("des") || word.hasSuffix("tes") { return .past }
        if index == 0 { return .present }
        if word.hasSuffix("s"), let passive = passivePast(word) { return passive ? .passivePast : nil }
        if word == bare { return .imperative }
        if word.hasSuffix("et") || word.hasSuffix("en") || word.hasSuffix("ne") { return .participle }
        if word.hasSuffix("de") || word.hasSuffix("te") { return .past }
        if isBarePast(word) { return .past }
        return word.hasSuffix("t") && (hasPast || others.contains(word + "s")) ? .participle : .past
    }

    /// "gikkes" belongs to "gik", "sattes" to "satte"; "sats" is a genitive. Nil where it is neither.
    private func passivePast(_ word: String) -> Bool? {
        let plain = String(word.dropLast())
        if others.contains(plain) { return plain.hasSuffix("de") || plain.hasSuffix("te") }
        return others.contains { isBarePast($0) && word.hasPrefix($0) } ? true : nil
    }

    /// Whether a passive is made of this form as it is: "gik", "gikkes"; "bar", "bares". "sattes" is made of "satte".
    private func isBarePast(_ word: String) -> Bool {
        guard !word.hasSuffix("e"), let last = word.last else { return false }
        return [word + "e", word + String(last) + "e"].contains { others.contains($0 + "s") && !others.contains($0) }
    }

    /// The imperative: the infinitive without its *e*, one consonant where there were two.
    private var bare: String {
        guard lemma.hasSuffix("e") else { return lemma }
        let stem = lemma.dropLast()
        return String(stem.last == stem.dropLast().last ? stem.dropLast() : stem)
    }
}

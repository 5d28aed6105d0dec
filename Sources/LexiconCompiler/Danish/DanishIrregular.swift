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
    private let lemma: String
    private let others: [String]
    /// The imperative: the infinitive without its *e*, one consonant where there were two.
    private let bare: String

    init(lemma: String, others: [String]) {
        self.lemma = lemma
        self.others = others.filter { !$0.contains("'") && !$0.hasSuffix("ning") && !$0.hasSuffix("endes") }
        let stem = lemma.hasSuffix("e") ? String(lemma.dropLast()) : lemma
        bare = stem.hasSuffix("e") || stem.last != stem.dropLast().last ? stem : String(stem.dropLast())
    }

    var forms: [(String, WordForm?)] {
        let first = others.enumerated().map { ($1, form($1, at: $0)) }
        let isPastKnown = first.contains { $0.1 == .past && !isInflectedParticiple($0.0) }
        let named = first.map { word, form -> (String, WordForm?) in
            guard isPastKnown, form == .past else { return (word, form) }
            let isParticiple = isInflectedParticiple(word) || word.hasSuffix("t") && first.contains { isWeakPast($0.0) }
            return (word, isParticiple ? .participle : .past)
        }
        return named + others.filter(isHeld).map { ($0, .participle) }
            + (isPastKnown || named.contains { $0.1 == .past } ? [] : [(bare, .past)])
            + (named.contains { $0.1 == .present } ? [] : [(bare, .present)])
    }

    /// The present stands first. "satte" is the past, and "sat" the participle, since there is a genitive "sats".
    private func form(_ word: String, at index: Int) -> WordForm? {
        if word == lemma + "s" { return .passive }
        if word.hasSuffix("ende") { return .presentParticiple }
        if isOwnPast(word) { return .past }
        if index == 0 { return .present }
        if word.hasSuffix("s"), let passive = passivePast(word) { return passive ? .passivePast : nil }
        if word == bare { return .imperative }
        if ["et", "en", "ne"].contains(where: word.hasSuffix) { return .participle }
        return word.hasSuffix("t") && others.contains(word + "s") && !isHeld(word) ? .participle : .past
    }

    /// "mødtes" of "mødes", which has no other past.
    private func isOwnPast(_ word: String) -> Bool {
        lemma.hasSuffix("es") && (word.hasSuffix("des") || word.hasSuffix("tes"))
    }

    /// "holdt" is past and participle; the dictionary has it once.
    private func isHeld(_ word: String) -> Bool { lemma.hasSuffix("holde") && word.hasSuffix("holdt") }

    /// "gikkes" belongs to "gik", "sattes" to "satte"; "sats" is a genitive. Nil where it is neither.
    private func passivePast(_ word: String) -> Bool? {
        let plain = String(word.dropLast())
        if others.contains(plain) { return isWeakPast(plain) || plain.hasSuffix("te") || plain.hasSuffix("de") }
        return others.contains { !$0.hasSuffix("e") && word.hasPrefix($0) } ? true : nil
    }

    /// "satte", "havde": a past that is no participle's plural.
    private func isWeakPast(_ word: String) -> Bool {
        (word.hasSuffix("te") || word.hasSuffix("de")) && !word.hasSuffix("ende") && !isInflectedParticiple(word)
    }

    /// "planlagte" of "planlagt", "indgåede" of "indgået".
    private func isInflectedParticiple(_ word: String) -> Bool {
        guard word.hasSuffix("te") || word.hasSuffix("de") else { return false }
        return others.contains(String(word.dropLast())) && word.hasSuffix("te")
            || others.contains(word.dropLast(2) + "t") && word.hasSuffix("ede")
    }
}

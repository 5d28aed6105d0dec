internal import LexiconFormat

extension Lexicon {
    /// What all forms of a word have in common, a verb with the nouns that say the same: "vedtages", "vedtog" and
    /// "vedtagelsen" are one, "cykelbroernes" and "cykelbro" as well. It is made to be compared with others, not to be
    /// read. Nil for a word that the lexicon can tell nothing of.
    ///
    /// A word that can be read in several ways is read as a name or a title would use it: as a noun rather than a verb.
    package func key(of word: String) -> String? {
        reading(of: word).map { $0.front + key(of: $0.head) }
    }

    /// A verb goes by its first noun, and a noun that is made of a verb by the first of that verb: "idriftsætning" is
    /// "idriftsættelse".
    private func key(of analysis: Analysis) -> String {
        switch analysis.wordClass {
        case .verb: nominalisations(ofVerb: analysis.lemma).first ?? analysis.lemma
        case .noun where grammar.isVerbal(analysis.lemma): key(ofVerbal: analysis.lemma)
        default: analysis.lemma
        }
    }

    /// A compound of such a noun goes as the noun does: "partshøring" as "høring".
    private func key(ofVerbal noun: String) -> String {
        if let verb = verb(ofNoun: noun) { return nominalisations(ofVerb: verb).first ?? noun }
        guard let compound = compound(noun) else { return noun }
        let front = noun.dropLast(compound.headLength)
        guard let head = compound.analyses.first(where: { $0.isNoun && grammar.isVerbal($0.lemma) }) else {
            return noun
        }
        return front + (verb(ofNoun: head.lemma).flatMap { nominalisations(ofVerb: $0).first } ?? head.lemma)
    }

    /// The likeliest reading of a word, or of the last part of a compound with what stands before it.
    private func reading(of word: String) -> (front: String, head: Analysis)? {
        guard let symbols = Alphabet.symbols(of: word.utf8), symbols.count > 1 else { return nil }
        return symbols.withUnsafeBufferPointer { letters in
            if let best = best(of: letters) { return ("", best.analysis(of: letters)) }
            guard let start = headStart(of: letters) else { return nil }
            let head = letters.from(start)
            return best(of: head).map { (letters.first(start).text, $0.analysis(of: head)) }
        }
    }

    private func best(of letters: Symbols) -> Match? {
        var best: Match?
        visitMatches(of: letters) { match in
            guard match.form != .linking else { return }
            if best.map({ Self.isLikelier(match, than: $0, letters) }) ?? true { best = match }
        }
        return best
    }

    /// "lukkede" is the verb where it can be the adjective too, and "lærerne" are rather "lærere" than the "lærer" of
    /// "lære".
    private static func isLikelier(_ new: Match, than old: Match, _ letters: Symbols) -> Bool {
        if tensed.contains(new.form), old.form.isAdjectival { return true }
        if tensed.contains(old.form), new.form.isAdjectival { return false }
        guard rank(new) == rank(old), new.form == .definitePlural, old.form == .definitePlural else {
            return rank(new) < rank(old)
        }
        return new.lemma(of: letters).count > old.lemma(of: letters).count
    }

    private static let tensed: Set<WordForm> = [.past, .participle, .passive, .passivePast]

    /// How far a reading is from what a title would mean; "nyt" is the adjective rather than a noun, "åbne" as well.
    private static func rank(_ match: Match) -> Int {
        if match.isGenitive { return 6 }
        return switch match.form {
        case .neuter, .inflected: 0
        case .singular: 1
        case .definiteSingular, .plural, .definitePlural: 2
        case .past, .participle, .passive, .passivePast: 3
        case .present, .positive, .comparative, .superlative: 4
        case .infinitive, .presentParticiple: 5
        case .imperative, .plain, .linking: 7
        }
    }
}

extension WordForm {
    /// "lukkede" as an adjective; it is the verb, where it can be both.
    fileprivate var isAdjectival: Bool { self == .neuter || self == .inflected }
}

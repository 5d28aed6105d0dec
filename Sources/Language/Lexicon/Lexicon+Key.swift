internal import LexiconFormat

extension Lexicon {
    /// What all forms of a word have in common, and a verb with the noun that says the same: "vedtages", "vedtog" and
    /// "vedtagelsen" are "vedtagelse", "cykelbroernes" is "cykelbro". It is made to be compared with others, not to be read.
    /// Nil for a word that the lexicon can tell nothing of.
    ///
    /// A word that can be read in several ways is read as a name or a title would use it: as a noun rather than a verb.
    package func key(of word: String) -> String? {
        guard let letters = Alphabet.symbols(of: word.utf8) else { return nil }
        if let best = best(of: matches(of: letters[...])) { return key(of: best.analysis) }
        guard let compound = compound(word), let head = best(of: matches(of: letters.suffix(compound.headLength)))
        else {
            return nil
        }
        return Alphabet.text(of: letters.dropLast(compound.headLength)) + key(of: head.analysis)
    }

    /// A verb goes by its first noun; a noun stays, since "ledning" and "ledelse" are not one.
    private func key(of analysis: Analysis) -> String {
        guard analysis.isVerb else { return analysis.lemma }
        return nominalisations(ofVerb: analysis.lemma).first ?? analysis.lemma
    }

    private func best(of matches: [Match]) -> Match? {
        let words = matches.filter { $0.form != .linking }
        let isVerb = words.contains { Self.tensed.contains($0.form) }
        return words.enumerated().min {
            (Self.rank($0.element, isVerb), $0.offset) < (Self.rank($1.element, isVerb), $1.offset)
        }?.element
    }

    private static let tensed: Set<WordForm> = [.past, .participle, .passive, .passivePast]

    /// How far a reading is from what a title would mean; "nyt" is the adjective rather than a noun, "åbne" as well, but
    /// "lukkede" is the verb.
    private static func rank(_ match: Match, _ isVerb: Bool) -> Int {
        if match.isGenitive { return 6 }
        return switch match.form {
        case .neuter, .inflected: isVerb ? 5 : 0
        case .singular: 1
        case .definiteSingular, .plural, .definitePlural: 2
        case .past, .participle, .passive, .passivePast: 3
        case .present, .positive, .comparative, .superlative: 4
        case .infinitive, .presentParticiple: 5
        case .imperative, .plain, .linking: 7
        }
    }
}

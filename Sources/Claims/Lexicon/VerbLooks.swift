import Language

/// Whether a word that no event table knows can be a verb in some form, where its ending alone says so: "projekt" is no
/// participle, and "støbt" is one.
enum VerbLooks {
    private static let lexicon = Lexicon.danish

    /// As the lexicon has it; a word that it has not can be what it looks like.
    static func canBe(_ word: String, _ suits: (Analysis) -> Bool) -> Bool {
        let readings = lexicon.analyses(of: word)
        return readings.isEmpty || readings.contains { $0.isVerb && suits($0) }
    }

    /// Whether the lexicon has a word as a participle.
    static func isParticiple(_ word: String) -> Bool {
        lexicon.analyses(of: word).contains { $0.isVerb && $0.isParticiple }
    }

    /// Whether the lexicon has a word as a verb in the past: "ophævede".
    static func isPast(_ word: String) -> Bool {
        (word.hasSuffix("de") || word.hasSuffix("te"))
            && lexicon.analyses(of: word).contains { $0.isVerb && $0.isPast }
    }

    /// Whether the lexicon has a word as an infinitive and as no noun: "skåne", and not "skole".
    static func isOnlyInfinitive(_ word: String) -> Bool {
        let readings = lexicon.analyses(of: word)
        return readings.contains { $0.isVerb && $0.isInfinitive } && !readings.contains(where: \.isNoun)
    }

    /// Whether the lexicon has a word as an infinitive; `nil` for a word that it has not.
    static func isInfinitive(_ word: String) -> Bool? {
        let readings = lexicon.analyses(of: word)
        return readings.isEmpty ? nil : readings.contains { $0.isVerb && $0.isInfinitive }
    }

    /// Whether the lexicon has a word as the verb of a clause and as nothing else: "lander", "stemte".
    static func isOnlyFinite(_ word: String) -> Bool {
        let readings = lexicon.analyses(of: word)
        return !readings.isEmpty && readings.allSatisfy { $0.isVerb && ($0.isFinite || $0.isPast) }
    }

    /// Whether the lexicon has a word as a participle and as no noun: "overvejet".
    static func isOnlyParticiple(_ word: String) -> Bool {
        let readings = lexicon.analyses(of: word)
        return readings.contains { $0.isVerb && $0.isParticiple } && !readings.contains(where: \.isNoun)
    }

    /// Whether a verb says nothing without what it leads to: "giver", "følger"; "givet" and "lægges" tell what is done.
    static func isIncomplete(_ word: String) -> Bool {
        lexicon.analyses(of: word).contains {
            $0.isVerb && $0.isActive && LabelWords.incomplete.contains($0.lemma)
        }
    }

    /// Whether a word is a form of one of some verbs.
    static func isForm(_ word: String, of verbs: Set<String>) -> Bool {
        lexicon.analyses(of: word).contains { $0.isVerb && verbs.contains($0.lemma) }
    }
}

import Language

/// The nouns of verbs that no table knows (*verbalsubstantiver*): "bores" is "boring", "kalibreres" is "kalibrering".
enum VerbNouns {
    /// The noun of a verb in the passive; for a verb that no lexicon has, by the sounds that its stem ends in. Nil for a
    /// word that is none.
    static func noun(ofPassive word: String) -> String? {
        guard word.hasSuffix("es"), word.utf8.count >= 5 else { return nil }
        let verbs = Lexicon.danish.analyses(of: word).filter(\.isVerb)
        for verb in verbs {
            if let noun = Lexicon.danish.nominalisations(ofVerb: verb.lemma).first { return noun }
        }
        return verbs.isEmpty ? guess(word) : nil
    }

    /// The noun of a verb in any form, as the lexicon has it: "ophævet" is "ophævelse".
    static func noun(of word: String) -> String? {
        Lexicon.danish.analyses(of: word).lazy.filter(\.isVerb)
            .compactMap { Lexicon.danish.nominalisations(ofVerb: $0.lemma).first }.first
    }

    private static func guess(_ word: String) -> String? {
        var stem = String(word.dropLast(2))
        guard let last = stem.last else { return nil }
        if stem.dropLast().last == last { stem.removeLast() }
        return stem + (["r", "l", "n"].contains(last) ? "ing" : "ning")
    }
}

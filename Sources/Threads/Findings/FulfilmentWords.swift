package import Language

/// How a clause without a date tells that something is there, or that it is not.
package enum FulfilmentWords {
    /// Whether a clause tells that what it names has come ("Kranen er leveret") or that it has not ("Kranen mangler
    /// endnu"); `nil` where it tells neither, or of what was only asked, talked of or meant to be.
    package static func told(_ clause: [FoldedWord]) -> Bool? {
        let words = clause.map(\.word)
        if words.contains(where: denying.contains) { return false }
        if words.contains(where: pending.contains) { return nil }
        if words.contains(where: arrivals.contains) || hasKnownVerb(words) { return true }
        guard let helper = words.firstIndex(where: helpers.contains) else { return nil }
        let rest = Array(words[(helper + 1)...])
        return states.occurs(in: rest) || rest.contains(where: isParticiple) ? true : nil
    }

    /// Whether a clause speaks on of what the one before it named: "men den kom i går", "der kom i går".
    static func goesOn(_ clause: [FoldedWord]) -> Bool {
        guard let first = clause.first?.word else { return false }
        if pronouns.contains(first) || relatives.contains(first) { return true }
        return conjunctions.contains(first) && clause.dropFirst().first.map { pronouns.contains($0.word) } ?? false
    }

    /// "Den valgte maler": what is known by what was done with it.
    private static func hasKnownVerb(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { article, verb in
            article == knowing
                && Lexicon.danish.analyses(of: verb).contains { $0.isVerb && ($0.isParticiple || $0.isPast) }
        }
    }

    /// "Arbejdet" is a noun more often than it is what was worked.
    private static func isParticiple(_ word: String) -> Bool {
        let readings = Lexicon.danish.analyses(of: word)
        return readings.contains { $0.isVerb && $0.isParticiple } && !readings.contains(where: \.isNoun)
    }
}

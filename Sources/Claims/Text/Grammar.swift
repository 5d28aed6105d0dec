import Language

/// What the tool knows of Danish verbs: those of the event lexicon, the auxiliaries, and by their ending the passives.
struct Grammar: Sendable {
    let lexicon: EventLexicon

    static let standard = Grammar(lexicon: .standard)

    /// Whether a word can be the finite verb of a clause.
    func isFinite(_ token: Token) -> Bool {
        guard token.isWord else { return false }
        let word = token.lower
        if FunctionWords.modals.contains(word) || FunctionWords.auxiliaries.contains(word)
            || FunctionWords.statives.contains(word)
        {
            return true
        }
        if lexicon.verbs(word).contains(where: { $0.form != .infinitive && $0.form != .participle }) { return true }
        return isPassive(token)
    }

    /// Whether an unknown word looks like a passive verb: "nedskrives", "opgjordes". Danish nouns hardly ever end so.
    func isPassive(_ token: Token) -> Bool {
        let word = token.lower
        return token.isWord && !token.startsUpperCase && word.hasSuffix("es") && word.count >= 5
            && !ClauseWords.notVerbs.contains(word) && !word.hasSuffix("ernes") && !word.hasSuffix("ednes")
            && VerbLooks.canBe(word, \.isFinite)
    }

    /// Whether a finite verb that carries no event stands in the past: "viste", "drøftede".
    func isPast(_ word: String) -> Bool {
        if lexicon.verbs(word).contains(where: { $0.form.isPast }) { return true }
        return FunctionWords.statives.contains(word)
            && (word.hasSuffix("te") || word.hasSuffix("ede") || ClauseWords.stativePasts.contains(word))
    }
}

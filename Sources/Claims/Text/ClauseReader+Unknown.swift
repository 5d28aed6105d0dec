import Language

/// Verbs that the event lexicon does not know, told by the general lexicon, by their looks and by where they stand.
extension ClauseReader {
    func unknownVerb(_ tokens: [Token]) -> Int? {
        tokens.indices.first { index in
            grammar.isPassive(tokens[index]) && !FunctionWords.statives.contains(tokens[index].lower)
                && !FunctionWords.modals.contains(tokens[index].lower) && !isPurpose(tokens, at: index)
        }
    }

    /// "blev støbt", "skal være fuget": a word in "-t" that an auxiliary carries, no adjective by its looks and with no
    /// noun after it.
    func unknownParticiple(_ tokens: [Token], finite: Int?, of clause: Clause) -> Int? {
        guard let finite else {
            return clause.joint == .coordinator && tokens.first.map { VerbLooks.isParticiple($0.lower) } ?? false
                && endsClause(tokens, at: 0) ? 0 : nil
        }
        guard
            let carrier = tokens.indices.last(where: {
                $0 >= finite
                    && (FunctionWords.auxiliaries.contains(tokens[$0].lower)
                        || PointingWords.danish.awaiting.contains(tokens[$0].lower))
            })
        else { return nil }
        return tokens.indices.dropFirst(carrier + 1).first { index in
            let word = tokens[index].lower
            guard tokens[index].isWord, !tokens[index].startsUpperCase, word.hasSuffix("t"),
                word.utf8.count >= 4 || VerbLooks.isParticiple(word),
                VerbLooks.isOnlyParticiple(word)
                    || Self.endings.longestEnding(of: word, least: 1, before: 0)
                        ?? VerbLooks.canBe(word, \.isParticiple),
                !FunctionWords.adverbs.contains(word),
                !FunctionWords.determiners.contains(tokens[index - 1].lower),
                !FunctionWords.prepositions.contains(tokens[index - 1].lower),
                grammar.lexicon.noun(word) == nil, Int(tokens[index - 1].text) == nil
            else { return false }
            return endsPhrase(tokens, at: index + 1)
                || FunctionWords.having.contains(tokens[carrier].lower) && VerbLooks.isParticiple(word)
        }
    }

    /// By their ending, words in "-t" that are adjectives in the neuter or nouns with the article, which a participle does
    /// not look like, and participles that do.
    private static let endings: SuffixTable<Bool> = {
        var table = SuffixTable<Bool>()
        for word in ClauseWords.participleEndings { table.add(word, true) }
        for word in ClauseWords.neuterEndings { table.add(word, false) }
        return table
    }()

    /// "der er registreret 63 mangler": the participle of a clause that begins with "der", before what is there.
    func impersonalParticiple(_ tokens: [Token], finite: Int?) -> Int? {
        guard let finite, FunctionWords.auxiliaries.contains(tokens[finite].lower),
            tokens.contains(where: { $0.lower == SmallWord.there }),
            let index = tokens.indices.dropFirst(finite + 1).first(where: { tokens[$0].lower != SmallWord.there }),
            tokens[index].isWord, tokens[index].lower.utf8.count >= 4, tokens[index].lower.hasSuffix("t"),
            grammar.lexicon.noun(tokens[index].lower) == nil, VerbLooks.canBe(tokens[index].lower, \.isParticiple)
        else { return nil }
        return index
    }

    /// A verb that the lexicon knows with other words beside it only: "lægger" of "lægger ud".
    func plainVerb(_ tokens: [Token], _ finite: Int?) -> Int? {
        guard let finite, !isCarrier(tokens[finite].lower), !FunctionWords.statives.contains(tokens[finite].lower)
        else { return nil }
        return finite
    }

    /// "Politiet rykker ind", "Nævnet ophævede afgørelsen": a verb by its looks after a noun with the definite ending or
    /// a name, in a clause that has no verb otherwise.
    func unknownFinite(_ tokens: [Token], of clause: Clause) -> Int? {
        guard !tokens.contains(where: grammar.isFinite) else { return nil }
        return tokens.indices.dropFirst().first { index in
            let previous = tokens[index - 1]
            let word = tokens[index].lower
            guard tokens[index].isWord, !tokens[index].startsUpperCase, word.utf8.count >= 4,
                !FunctionWords.adverbs.contains(word),
                word.hasSuffix("er")
                    ? VerbLooks.canBe(word, \.isFinite)
                    : VerbLooks.isPast(word) || StateWords.danish.strongPasts.contains(word)
            else { return false }
            guard previous.isWord else { return index > 2 && previous.time != nil }
            return VerbLooks.isOnlyFinite(word) && !FunctionWords.determiners.contains(previous.lower)
                && !FunctionWords.prepositions.contains(previous.lower)
                || PointingWords.danish.persons.contains(previous.lower)
                || ClauseWords.articleEndings.contains(where: previous.lower.hasSuffix) && previous.lower.count >= 6
                || previous.startsUpperCase && (index > 1 || clause.joint == .coordinator)
        }
    }

    /// "kan ikke bære": the word in "-e" that a modal verb carries and no lexicon knows.
    func unknownInfinitive(_ tokens: [Token], finite: Int?) -> Int? {
        guard let finite, FunctionWords.modals.contains(tokens[finite].lower),
            tokens[finite].lower.hasSuffix("s") == false
        else {
            return nil
        }
        return tokens.indices.dropFirst(finite + 1).first { index in
            let word = tokens[index].lower
            let previous = tokens[index - 1].lower
            guard tokens[index].isWord, word.count >= 4, word.hasSuffix("e"), !tokens[index].startsUpperCase else {
                return false
            }
            guard !FunctionWords.adverbs.contains(word),
                VerbLooks.isInfinitive(word) ?? !ClauseWords.nominalEndings.contains(where: word.hasSuffix)
            else {
                return false
            }
            return !FunctionWords.determiners.contains(previous) && !FunctionWords.prepositions.contains(previous)
                && !FunctionWords.auxiliaries.contains(word) && !FunctionWords.determiners.contains(word)
                && word != ClauseWords.be
        }
    }
}

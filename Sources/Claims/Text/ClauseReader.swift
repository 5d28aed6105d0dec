import Language

/// Reads a clause: its verbs, their tense and voice, and its noun phrases.
struct ClauseReader {
    let grammar: Grammar

    /// The clauses of a sentence, read.
    func readings(of text: TokenisedText) -> [ClauseReading] {
        ClauseSplitter(grammar: grammar).clauses(of: text.tokens).reduce(into: []) { readings, clause in
            var reading = read(clause)
            if let before = readings.last, reading.sharesAuxiliary { reading.tense = before.tense }
            readings.append(reading)
        }
    }

    func read(_ clause: Clause) -> ClauseReading {
        let tokens = clause.tokens
        let finite = tokens.indices.first { isFiniteVerb(tokens, at: $0) } ?? unknownFinite(tokens, of: clause)
        let main = mainVerb(tokens, finite: finite)
        let unknown =
            main == nil
            ? unknownVerb(tokens) ?? unknownParticiple(tokens, finite: finite, of: clause)
                ?? unknownInfinitive(tokens, finite: finite) ?? unknownFinite(tokens, of: clause)
                ?? plainVerb(tokens, finite) : nil
        var indices = main.map { Set([$0.index] + $0.particles) } ?? []
        if let finite { indices.insert(finite) }
        if let unknown { indices.insert(unknown) }
        for index in tokens.indices.dropFirst()
        where ClauseWords.beforeInfinitives.contains(tokens[index - 1].lower) && tokens[index].lower.hasSuffix("e") {
            indices.insert(index)
        }
        for index in tokens.indices
        where ClauseWords.getting.contains(tokens[index].lower) || isCarrier(tokens[index].lower)
            || isFiniteVerb(tokens, at: index)
        {
            indices.insert(index)
        }
        if main == nil, let index = impersonalParticiple(tokens, finite: finite) { indices.insert(index) }
        return ClauseReading(
            clause: clause, verb: main?.entry, unknownVerb: unknown.map { tokens[$0] }, finite: finite,
            tense: tense(
                tokens, finite: finite, main: main?.entry,
                isUnknownDone: unknown.map { VerbLooks.isParticiple(tokens[$0].lower) } ?? false),
            isPassive: isPassive(tokens, main, unknown),
            phrases: PhraseFinder(clause: clause, verbs: indices).phrases(), verbIndices: indices
        )
    }

    private struct MainVerb {
        let index: Int
        let entry: EventLexicon.VerbEntry
        let particles: [Int]
    }

    func isCarrier(_ word: String) -> Bool {
        FunctionWords.auxiliaries.contains(word) || FunctionWords.modals.contains(word)
    }

    /// A participle before a noun is no verb: "de planlagte workshops", "den godkendte plan", "af forsinkede varer".
    private func isFiniteVerb(_ tokens: [Token], at index: Int) -> Bool {
        guard grammar.isFinite(tokens[index]) else { return false }
        guard index > 0 else { return true }
        // "63 mangler" are things, and "mangler" alone is a verb.
        if Int(tokens[index - 1].text) != nil, tokens[index].lower.hasSuffix("er"), !isNameNumber(tokens, at: index - 1)
        {
            return false
        }
        if isOwned(tokens, at: index) { return false }
        let isAttribute = FunctionWords.attributeEndings.contains(where: tokens[index].lower.hasSuffix)
        if isAttribute, FunctionWords.prepositions.contains(tokens[index - 1].lower) { return false }
        return !FunctionWords.determiners.contains(tokens[index - 1].lower)
            || FunctionWords.pronouns.contains(tokens[index - 1].lower) && !tokens[index].lower.hasSuffix("te")
                && (!tokens[index].lower.hasSuffix("ede")
                    || index + 1 < tokens.count && endsPhrase(tokens, at: index + 1))
    }

    /// "ved fristens udløb": the noun of a genitive behind a preposition is no verb, though it looks like one.
    private func isOwned(_ tokens: [Token], at index: Int) -> Bool {
        guard index > 1, FunctionWords.prepositions.contains(tokens[index - 2].lower),
            NounLooks.canBe(tokens[index].lower)
        else { return false }
        return NounLooks.isGenitive(tokens[index - 1].lower)
    }

    /// "Kørslen i pakke 7 begynder": a number after a noun tells which one it is, and counts nothing.
    private func isNameNumber(_ tokens: [Token], at index: Int) -> Bool {
        guard index > 0, tokens[index - 1].isWord, !grammar.isFinite(tokens[index - 1]) else { return false }
        let before = tokens[index - 1].lower
        return before.utf8.count >= 4 && !before.hasSuffix("t") && !FunctionWords.prepositions.contains(before)
            && !FunctionWords.adverbs.contains(before)
    }

    /// The verb that says what happens: the finite one, or the one that an auxiliary carries ("skal være afsluttet").
    private func mainVerb(_ tokens: [Token], finite: Int?) -> MainVerb? {
        var found: MainVerb?
        for index in tokens.indices {
            guard tokens[index].isWord, !isPurpose(tokens, at: index) else { continue }
            for entry in grammar.lexicon.verbs(tokens[index].lower) {
                guard allows(entry, tokens, at: index, finite: finite), !takesPart(entry, tokens, at: index),
                    !isReflexive(entry, tokens, at: index),
                    let particles = particles(of: entry, in: tokens, after: index)
                else { continue }
                let candidate = MainVerb(index: index, entry: entry, particles: particles)
                if found == nil || isBetter(candidate, than: found) { found = candidate }
                break
            }
        }
        return found
    }

    /// "tilslutte sig" is another verb than "tilslutte".
    private func isReflexive(_ entry: EventLexicon.VerbEntry, _ tokens: [Token], at index: Int) -> Bool {
        let next = index + 1
        return tokens.indices.contains(next) && FunctionWords.reflexives.contains(tokens[next].lower)
            && entry.particles.first != tokens[next].lower
    }

    /// "indgår i arbejdet" is no agreement, though "indgås i maj" is one.
    private func takesPart(_ entry: EventLexicon.VerbEntry, _ tokens: [Token], at index: Int) -> Bool {
        guard entry.event.concept.has(.agreeing), !entry.form.isPassive, tokens.indices.contains(index + 2) else {
            return false
        }
        return tokens[index + 1].lower == SmallWord.in && tokens[index + 2].time == nil
    }

    /// A later verb wins over a carrier or a starting word ("forventes igangsat"), and a verb with particles over one
    /// without.
    private func isBetter(_ new: MainVerb, than old: MainVerb?) -> Bool {
        guard let old else { return true }
        // "har været sendt i høring": the later verb has the same words with it.
        if !new.particles.isEmpty, new.particles == old.particles { return true }
        if case .event = old.entry.event.role, !old.entry.event.concept.has(.receiving) { return false }
        return new.entry.form == .participle || new.entry.form == .infinitive || new.entry.form == .passive
    }

    private func allows(_ entry: EventLexicon.VerbEntry, _ tokens: [Token], at index: Int, finite: Int?) -> Bool {
        switch entry.form {
        case .present, .past, .passivePast: return index == finite
        case .passive:
            return index == finite || finite.map { isCarrier(tokens[$0].lower) && $0 < index } == true
        case .infinitive:
            guard let finite, finite < index else { return index == 0 }
            return FunctionWords.modals.contains(tokens[finite].lower)
                || ClauseWords.beforeInfinitives.contains(tokens[index - 1].lower)
        case .participle:
            // "åbner som aftalt i maj": how it goes, and not what happens.
            if index > 0, tokens[index - 1].lower == SmallWord.which { return false }
            guard let finite else { return endsClause(tokens, at: index, entry.particles) }
            return finite < index
                && (isCarrier(tokens[finite].lower) || ClauseWords.getting.contains(tokens[finite].lower)
                    || isWish(tokens[..<index]))
        }
    }

    /// "Ansøgning sendt den 3. maj", "… og ibrugtaget i januar": a participle with nothing but its date after it.
    func endsClause(_ tokens: [Token], at index: Int, _ particles: [String] = []) -> Bool {
        tokens[(index + 1)...].allSatisfy { token in
            !token.isWord || FunctionWords.isBeforeDate(token.lower)
                || ClauseWords.particlesOfParticiples.contains(token.lower) || particles.contains(token.lower)
        }
    }

    /// "ønsker en sag forelagt", "beder om at få planen fremlagt": what shall be done to a thing.
    private func isWish(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.contains {
            ClauseWords.wishing.contains($0.lower)
        }
    }

    /// "med henblik på at få input", "for at åbne": why, not what. "har bedt om at flytte ind" says what.
    func isPurpose(_ tokens: [Token], at index: Int) -> Bool {
        index >= 2 && tokens[index - 1].lower == SmallWord.that
            && !(index >= 3 && ClauseWords.askingFor.contains(tokens[index - 3].lower))
            && ClauseWords.beforePurposes.contains(tokens[index - 2].lower)
    }

    /// Where the words that must follow a verb stand. A particle that looks like a preposition must end its phrase
    /// ("kobles på i maj" against "kobles på nettet"), unless it leads to what the label is about: "søge om tilskud".
    private func particles(of entry: EventLexicon.VerbEntry, in tokens: [Token], after index: Int) -> [Int]? {
        let words = entry.particles
        guard let first = words.first else { return [] }
        let leadsOn = entry.event.link == first
        var start = index + 1
        while start < tokens.count {
            let end = start + words.count
            if Self.agrees(tokens[start].lower, first), end <= tokens.count,
                zip(tokens[start..<end], words).allSatisfy({ Self.agrees($0.lower, $1) }),
                words.count > 1 || leadsOn || !(FunctionWords.prepositions.contains(first) || first == ClauseWords.open)
                    || endsPhrase(tokens, at: end)
            {
                return Array(start..<end)
            }
            if words.count == 2, let found = aroundAdjective(words, in: tokens, at: start) { return found }
            start += 1
        }
        return nil
    }

    /// "i offentlig høring", "i fuld drift": an adjective may stand between the two words.
    private func aroundAdjective(_ words: [String], in tokens: [Token], at start: Int) -> [Int]? {
        guard tokens.indices.contains(start + 2), tokens[start].lower == words[0], tokens[start + 2].lower == words[1],
            tokens[start + 1].isWord, !FunctionWords.determiners.contains(tokens[start + 1].lower),
            ClauseWords.adjectiveEndings.contains(where: tokens[start + 1].lower.hasSuffix)
        else { return nil }
        return Array(start...start + 2)
    }

    /// "færdig", "færdigt" and "færdige" are one word.
    private static func agrees(_ word: String, _ particle: String) -> Bool {
        word == particle || particle.count > 3 && (word == particle + "t" || word == particle + "e")
    }

    func endsPhrase(_ tokens: [Token], at index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return true }
        let next = tokens[index]
        if ClauseWords.articles.contains(next.lower), tokens.indices.contains(index + 1) {
            return tokens[index + 1].time != nil
        }
        return next.time != nil || FunctionWords.prepositions.contains(next.lower) || next.lower == ClauseWords.same
            || FunctionWords.adverbs.contains(next.lower)
    }

    private func isPassive(_ tokens: [Token], _ main: MainVerb?, _ unknown: Int?) -> Bool {
        guard let main else {
            guard let unknown else { return false }
            if tokens[unknown].lower.hasSuffix("s") { return true }
            return tokens[unknown].lower.hasSuffix("t")
                && !tokens[..<unknown].contains { FunctionWords.having.contains($0.lower) }
        }
        if main.entry.form.isPassive { return true }
        guard main.entry.form == .participle,
            !tokens[..<main.index].contains(where: { ClauseWords.getting.contains($0.lower) })
        else {
            return false
        }
        return !tokens[..<main.index].contains {
            ClauseWords.withoutPassive.contains($0.lower)
        }
            || tokens[..<main.index].contains { ClauseWords.beenPassive.contains($0.lower) }
    }

    private func tense(
        _ tokens: [Token], finite: Int?, main: EventLexicon.VerbEntry?, isUnknownDone: Bool
    ) -> ClauseReading.Tense {
        guard let finite else { return .none }
        let word = tokens[finite].lower
        if ClauseWords.strictlyPast.contains(word) { return .past }
        if main?.form == .participle || main == nil && isUnknownDone, ClauseWords.perfect.contains(word) {
            return .perfect
        }
        if let main, main.form.isPast { return .past }
        if main == nil,
            grammar.isPast(word) || !isCarrier(word) && VerbLooks.isPast(word)
                || StateWords.danish.strongPasts.contains(word)
        {
            return .past
        }
        return .present
    }
}

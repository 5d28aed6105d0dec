/// A noun phrase of a clause, or a preposition with one: "testmiljøet", "på det nuværende system".
struct Phrase: Hashable, Sendable {
    /// The preposition that it stands after, if any.
    let preposition: String?
    let words: [Token]
    /// Where it stands among the clause's tokens; the preposition is not in it.
    let indices: Range<Int>
    /// What stands in brackets after it.
    let note: String?
    /// It begins its sentence, so that its first letter is a capital whatever the word.
    let opensSentence: Bool

    /// The same phrase without its first words.
    func without(words count: Int) -> Phrase {
        Phrase(
            preposition: preposition, words: Array(words.dropFirst(count)),
            indices: indices.lowerBound + count..<indices.upperBound, note: note, opensSentence: opensSentence)
    }

    /// The last word, which in Danish carries the noun's meaning ("det fælles informationsmøde").
    var head: Token? { words.last }
}

/// Finds the noun phrases of a clause: the runs of words between its verbs, prepositions, adverbs and times.
struct PhraseFinder {
    let clause: Clause
    /// The tokens that belong to its verbs.
    let verbs: Set<Int>

    func phrases() -> [Phrase] {
        var result: [Phrase] = []
        var preposition: String?
        var start: Int?
        func flush(_ end: Int) {
            if let first = start { append(first..<end, preposition, to: &result) }
            start = nil
            preposition = nil
        }
        for (index, token) in clause.tokens.enumerated() {
            let word = token.lower
            if start == nil, preposition != nil, isAdverb(index) || isLength(index) {
                continue
            } else if token.time != nil || verbs.contains(index) || isAdverb(index) || leadsIn(index) || isAsSaid(index)
            {
                flush(index)
            } else if FunctionWords.prepositions.contains(word), start == nil || !continuesName(index) {
                flush(index)
                preposition = word
            } else if joins(index, after: start) {
                continue
            } else if FunctionWords.coordinators.contains(word) || isPronoun(index) {
                flush(index)
            } else if let first = start, breaks(index, after: first) {
                flush(index)
                start = index
            } else if start == nil {
                start = index
            }
        }
        flush(clause.tokens.count)
        return result
    }

    private func append(_ range: Range<Int>, _ preposition: String?, to result: inout [Phrase]) {
        var words = Array(clause.tokens[range])
        while let last = words.last,
            FunctionWords.determiners.contains(last.lower) || FunctionWords.coordinators.contains(last.lower)
        {
            words.removeLast()
        }
        guard !words.isEmpty else { return }
        let note = range.compactMap { clause.notes[$0] }.last
        result.append(
            Phrase(
                preposition: preposition, words: words, indices: range, note: note,
                opensSentence: range.lowerBound == 0 && [.first, .mark(":")].contains(clause.joint)
            )
        )
    }

    /// "d." and "den" before a date, and "perioden" before a span.
    private func leadsIn(_ index: Int) -> Bool {
        guard clause.tokens.indices.contains(index + 1), clause.tokens[index + 1].time != nil else { return false }
        return ClauseWords.beforeSpans.contains(clause.tokens[index].lower)
    }

    /// "som hidtil forudsat", "som aftalt": that it was expected, and nothing of what it is.
    private func isAsSaid(_ index: Int) -> Bool {
        guard index > 0, ClauseWords.asSaid.contains(clause.tokens[index].lower) else { return false }
        let before = clause.tokens[index - 1].lower
        return before == SmallWord.which
            || index > 1 && clause.tokens[index - 2].lower == SmallWord.which && isAdverb(before)
    }

    /// "efter tre måneders prøvedrift": how long the thing lasts that the preposition leads to.
    private func isLength(_ index: Int) -> Bool {
        clause.tokens[index].time != nil && clause.tokens[index].lower.hasSuffix("s")
            && clause.tokens.indices.contains(index + 1) && isNominal(index + 1)
            && clause.tokens[index + 1].time == nil
    }

    /// "F & U" and the like: a preposition in capitals is a name.
    private func continuesName(_ index: Int) -> Bool { clause.tokens[index].startsUpperCase }

    /// "Mere" inside a sentence is a name, "mere" an adverb.
    private func isAdverb(_ index: Int) -> Bool {
        guard index == 0 || !clause.tokens[index].startsUpperCase else { return false }
        return isAdverb(clause.tokens[index].lower)
    }

    private func isAdverb(_ word: String) -> Bool {
        FunctionWords.adverbs.contains(word) || FunctionWords.modals.contains(word)
    }

    /// "sygepleje og træning": both sides of the coordinator are nouns of one phrase.
    private func joins(_ index: Int, after start: Int?) -> Bool {
        guard start != nil, ClauseWords.joining.contains(clause.tokens[index].lower) else { return false }
        let next = index + 1
        return clause.tokens.indices.contains(next) && isNominal(next)
    }

    private func isNominal(_ index: Int) -> Bool {
        let token = clause.tokens[index]
        return token.isWord && !verbs.contains(index) && !isAdverb(index) && !isPronoun(index)
            && !FunctionWords.prepositions.contains(token.lower) && !FunctionWords.coordinators.contains(token.lower)
    }

    /// "det" before a noun belongs to it, "det" before a verb stands alone.
    private func isPronoun(_ index: Int) -> Bool {
        let word = clause.tokens[index].lower
        guard FunctionWords.pronouns.contains(word) else { return FunctionWords.subordinators.contains(word) }
        guard FunctionWords.determiners.contains(word), clause.tokens.indices.contains(index + 1) else { return true }
        return !isNominal(index + 1)
    }

    /// A determiner begins a new phrase, and so does a word after a noun with the definite ending
    /// ("Direktionen | projektmandatet").
    private func breaks(_ index: Int, after start: Int) -> Bool {
        if FunctionWords.determiners.contains(clause.tokens[index].lower) {
            return !FunctionWords.coordinators.contains(clause.tokens[index - 1].lower)
        }
        guard index - start >= 1, !FunctionWords.determiners.contains(clause.tokens[start].lower) else { return false }
        let previous = clause.tokens[index - 1]
        let joined = FunctionWords.coordinators.contains(previous.lower)
        return !joined && Self.isDefinite(previous.lower) && !clause.tokens[index].startsUpperCase
            && Int(clause.tokens[index].text) == nil
    }

    private static func isDefinite(_ word: String) -> Bool {
        guard word.count >= 6, !ClauseWords.onlyLikeDefinite.contains(word) else { return false }
        return ClauseWords.definiteEndings.contains(where: word.hasSuffix)
    }
}

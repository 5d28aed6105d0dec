/// Tells where a subordinate clause begins, and by which word: "når", "så snart", "i takt med at".
///
/// Words that mean the same get one name: "straks" is "så snart", "medmindre" is "med mindre".
struct Subordinators {
    let grammar: Grammar

    /// The subordinator that begins (or ends, when it is of several words) at an index.
    func word(in tokens: [Token], at index: Int) -> String? {
        let word = tokens[index].lower
        guard SubordinatorWords.words.contains(word) else { return nil }
        if SubordinatorWords.always.contains(word) { return word }
        let rest = tokens[(index + 1)...].prefix { $0.kind != .mark }
        if let long = longer(word, after: tokens[..<index], rest) { return long }
        switch word {
        case SmallWord.when:
            return isVerb(rest) ? nil : word
        case SubordinatorWords.place:
            return index > 0 && happens(rest) ? word : nil
        case _ where SubordinatorWords.bounds.contains(word):
            // "før beholderne køres ud" against "før sommerferien".
            if !tokens[..<index].contains(where: grammar.isFinite),
                !tokens[index...].contains(where: { $0.isMark(",") })
            {
                return nil
            }
            return happens(rest) ? word : nil
        case SmallWord.after:
            return rest.first?.lower == SmallWord.that || isAfterVerb(tokens[..<index]) && happens(rest) ? word : nil
        case SmallWord.to:
            return isAfterWaiting(tokens[..<index]) && happens(rest) ? SmallWord.until : nil
        case _ where SubordinatorWords.questions.contains(word):
            return isAfterDepending(tokens[..<index]) && happens(rest) ? SmallWord.that : nil
        case SmallWord.that:
            let goesOn = happens(rest) || isInterrupted(tokens[(index + 1)...])
            return index > 0 && tokens[index - 1].lower != SmallWord.after && opensStatement(rest) && goesOn
                ? word : nil
        case _ where SubordinatorWords.relatives.contains(word):
            guard index > 0, tokens[index - 1].isMark(",") else { return nil }
            return rest.first.map { FunctionWords.behindSom.contains($0.lower) } ?? false ? nil : word
        default:
            return nil
        }
    }

    /// Those of several words, whose last is the one that is looked at: "så snart", "uden at", ", efter at".
    private func longer(_ word: String, after before: ArraySlice<Token>, _ rest: ArraySlice<Token>) -> String? {
        let previous = before.last?.lower ?? ""
        if let known = SubordinatorWords.joined(word, after: previous) {
            return !known.needsVerb || happens(rest) ? known.name : nil
        }
        guard word == SmallWord.that else { return nil }
        let earlier = before.dropLast().last?.lower
        if previous == SmallWord.for { return isPurpose(rest) ? SmallWord.inOrderThat : nil }
        guard happens(rest) else { return nil }
        if isCondition(before) { return SmallWord.provided }
        if previous == SmallWord.with, earlier == SubordinatorWords.step { return SmallWord.inStep }
        return previous == "," && earlier == SmallWord.after ? SmallWord.after : nil
    }

    /// "under forudsætning af(,) at", "forudsat(,) at", "på betingelse af, at".
    private func isCondition(_ before: ArraySlice<Token>) -> Bool {
        let words = before.filter { $0.kind != .mark }.suffix(2).map(\.lower)
        if words.last == SubordinatorWords.given { return true }
        return SubordinatorWords.underCondition.contains(words)
    }

    /// "for at hallen kan åbne" has a subject of its own; "for at åbne hallen" only says why.
    private func isPurpose(_ rest: ArraySlice<Token>) -> Bool { opensStatement(rest) && happens(rest) }

    /// "afhænger af, om fonden giver tilsagn", "afgør, hvornår arbejdet kan begynde".
    private func isAfterDepending(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.contains { SubordinatorWords.depending.contains($0.lower) }
    }

    /// Whether a verb stands in what follows, so that it is a clause.
    private func happens(_ rest: ArraySlice<Token>) -> Bool { rest.contains(where: grammar.isFinite) }

    /// "at taget, der var ventet i maj, kommer senere": the verb stands behind what is told of the subject.
    private func isInterrupted(_ rest: ArraySlice<Token>) -> Bool {
        guard let mark = rest.firstIndex(where: { $0.kind == .mark }), rest[mark].isMark(","),
            rest.indices.contains(mark + 1), mark > rest.startIndex
        else { return false }
        return SubordinatorWords.relatives.contains(rest[mark + 1].lower)
    }

    /// "må vente, til rørene er lagt".
    private func isAfterWaiting(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.reversed().first { $0.kind != .mark }
            .map { SubordinatorWords.waiting.contains($0.lower) } ?? false
    }

    /// "når kontrakten ikke at blive indgået", "det når den ikke": the verb "nå", after which no clause of its own follows.
    private func isVerb(_ rest: ArraySlice<Token>) -> Bool {
        !happens(rest) && !mayHappen(rest)
            || zip(rest, rest.dropFirst()).contains { $0.lower == SmallWord.not && $1.lower == SmallWord.that }
    }

    /// "når gæsterne ankommer": a word in "-er" after a noun with the article, which no table need know.
    private func mayHappen(_ rest: ArraySlice<Token>) -> Bool {
        zip(rest, rest.dropFirst()).contains { noun, verb in
            noun.isWord && noun.lower.utf8.count >= 5
                && ClauseWords.articleEndings.contains(where: noun.lower.hasSuffix)
                && verb.isWord && verb.lower.utf8.count >= 5 && verb.lower.hasSuffix("er") && !verb.startsUpperCase
        }
    }

    /// Whether a verb stands since the last mark.
    private func isAfterVerb(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.reversed().prefix { $0.kind != .mark }.contains(where: grammar.isFinite)
    }

    /// "at" begins a clause before a subject, and only marks an infinitive before a verb ("forventes at åbne").
    private func opensStatement(_ rest: ArraySlice<Token>) -> Bool {
        guard let next = rest.first else { return false }
        return !grammar.lexicon.verbs(next.lower).contains { $0.form == .infinitive || $0.form == .passive }
            && !FunctionWords.auxiliaries.contains(next.lower) && !FunctionWords.modals.contains(next.lower)
            && !SubordinatorWords.being.contains(next.lower) && !VerbLooks.isOnlyInfinitive(next.lower)
    }
}

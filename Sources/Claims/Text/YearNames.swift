import Portfolio

/// Tells the year of a name from a date: "aktiviteter 2027 fastlægges i maj" happens in May, and "Budget 2030" is a paper.
///
/// A bare year right after a noun is part of what it is called where another time or a verb of the sentence says when, or
/// where papers of that kind have a year in their names. After an event it is a date: "Ibrugtagning 2027".
struct YearNames {
    let grammar: Grammar

    /// A text with the years of names among its words.
    func asWords(_ text: TokenisedText) -> TokenisedText {
        guard text.tokens.contains(where: isBareYear) else { return text }
        let hasVerb = text.tokens.contains { $0.time == nil && grammar.isFinite($0) }
        var tokens = text.tokens
        for index in tokens.indices.dropFirst() where isBareYear(tokens[index]) {
            let noun = tokens[index - 1]
            guard isNoun(noun, opens: index == 1), !isEvent(noun) || isPaper(noun.lower) else { continue }
            guard isPaper(noun.lower) || hasVerb || isDated(tokens, beside: index, text) else { continue }
            let year = tokens[index]
            tokens[index] = Token(kind: .word, text: year.text, lower: year.lower, range: year.range)
        }
        return TokenisedText(tokens: tokens, times: text.times)
    }

    /// "2027", "2026-2031", "2024/25": a year and nothing else.
    private func isBareYear(_ token: Token) -> Bool {
        token.time != nil && token.text.utf8.count >= 4
            && token.text.utf8.allSatisfy {
                (48...57).contains($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/")
            }
    }

    /// A word that can bear a year: neither one that leads in to a date nor a verb.
    private func isNoun(_ token: Token, opens: Bool) -> Bool {
        let word = token.lower
        return token.isWord && word.utf8.count >= 3 && word.contains(where: \.isLetter)
            && !FunctionWords.prepositions.contains(word) && !FunctionWords.adverbs.contains(word)
            && !FunctionWords.determiners.contains(word) && !FunctionWords.coordinators.contains(word)
            && !FunctionWords.subordinators.contains(word) && !FunctionWords.pronouns.contains(word)
            && !PlanWords.danish.beforeYears.contains(word) && (token.startsUpperCase && !opens || !isVerb(token))
    }

    private func isVerb(_ token: Token) -> Bool {
        grammar.isFinite(token) || grammar.lexicon.verbs(token.lower).contains { $0.form == .participle }
    }

    private func isEvent(_ token: Token) -> Bool {
        grammar.lexicon.noun(token.lower) != nil || Ordinals.isPart(token.lower)
    }

    private func isPaper(_ word: String) -> Bool { PlanWords.danish.papersOfYears.contains(where: word.hasSuffix) }

    private func isDated(_ tokens: [Token], beside year: Int, _ text: TokenisedText) -> Bool {
        tokens.indices.contains { index in
            index != year && !isBareYear(tokens[index])
                && tokens[index].time.map { text.times[$0].span != nil } ?? false
        }
    }
}

import Portfolio

/// Reads by how much an event moves, where a clause tells the length and no date: "Åbningen forsinkes med tre måneder."
struct ShiftReader {
    let grammar: Grammar

    private var words: ShiftWords { .danish }

    /// Whether some words may tell a shift: most sentences need no closer look.
    func mayStand(in text: TokenisedText) -> Bool {
        text.times.contains { $0.kind == .duration && $0.duration != nil }
            && text.tokens.contains {
                isMoving($0.lower) || words.later.contains($0.lower) || words.earlier.contains($0.lower)
            }
    }

    /// The shift of a clause without a date.
    func shift(in reading: ClauseReading, _ text: TokenisedText) -> TimeShift? {
        let tokens = reading.clause.tokens
        guard tokens.allSatisfy({ $0.time.map { text.times[$0].span == nil } ?? true }),
            !tokens.contains(where: { $0.lower == words.not || words.supposing.contains($0.lower) }),
            let index = tokens.firstIndex(where: { isLength($0, text) }),
            let days = tokens[index].time.flatMap({ text.times[$0].duration }), days.upperBound > 0,
            let isLater = direction(tokens, around: index)
        else { return nil }
        return TimeShift(days: days, isLater: isLater)
    }

    /// "den 1. juni, en måned senere end planlagt": by how much the date in the words differs from the old one.
    func comparison(after index: Int, in tokens: [Token], _ text: TokenisedText) -> TimeShift? {
        guard
            let length = tokens.indices.first(where: { $0 != index && isLength(tokens[$0], text) }),
            let days = tokens[length].time.flatMap({ text.times[$0].duration }), days.upperBound > 0,
            tokens.indices.contains(length + 2), tokens[length + 2].lower == words.than
        else { return nil }
        let word = tokens[length + 1].lower
        if words.later.contains(word) { return TimeShift(days: days, isLater: true) }
        return words.earlier.contains(word) ? TimeShift(days: days, isLater: false) : nil
    }

    private func isLength(_ token: Token, _ text: TokenisedText) -> Bool {
        token.time.map { text.times[$0].kind == .duration && text.times[$0].duration != nil } ?? false
    }

    /// Whether it moves to later, by the word after the length or by the verb; `nil` where nothing says that it moves.
    private func direction(_ tokens: [Token], around index: Int) -> Bool? {
        let next = tokens.indices.contains(index + 1) ? tokens[index + 1].lower : ""
        if words.later.contains(next) { return true }
        if words.earlier.contains(next) { return false }
        if tokens.contains(where: { isEarlier($0.lower) }) { return false }
        return tokens.contains { isMoving($0.lower) || words.later.contains($0.lower) } ? true : nil
    }

    private func isMoving(_ word: String) -> Bool {
        words.delaying.contains(where: word.hasPrefix) || isEarlier(word)
    }

    private func isEarlier(_ word: String) -> Bool { words.advancing.contains(where: word.hasPrefix) }
}

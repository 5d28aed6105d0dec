import Portfolio

/// Why a date changed, where the text says so: "på grund af klagesagen", "Det skyldes, at fonden sagde nej".
enum Causes {
    /// The words of the cause in a sentence, from the connective on, without what follows the next mark.
    static func range(in tokens: [Token], _ grammar: Grammar) -> SourceRange? {
        for index in tokens.indices {
            guard let phrase = ShiftWords.danish.causes.first(where: { stands($0, at: index, in: tokens) }) else {
                continue
            }
            let start = index + phrase.count
            let rest = tokens[start...].drop { $0.isMark(",") }
            let words = rest.prefix { $0.kind != .mark || $0.isMark("/") }
            guard let first = words.first, let last = words.last, isCause(words, phrase, grammar) else { continue }
            return first.range.lowerBound..<last.range.upperBound
        }
        return nil
    }

    /// "da", "idet" and "fordi" give a cause where a clause follows.
    private static func isCause(_ words: ArraySlice<Token>, _ phrase: [String], _ grammar: Grammar) -> Bool {
        guard phrase.count == 1, phrase[0] == EventWords.since else { return true }
        return words.contains(where: grammar.isFinite)
    }

    private static func stands(_ phrase: [String], at index: Int, in tokens: [Token]) -> Bool {
        tokens[index...].prefix(phrase.count).map(\.lower) == phrase
    }

    /// Whether a sentence tells the cause of what the one before said.
    static func explains(_ tokens: [Token]) -> Bool {
        tokens.prefix(3).contains { ShiftWords.danish.because.contains($0.lower) }
    }

    /// Claims with the causes of their changes, where the sentence or the one after it gives one.
    static func given(to claims: [Claim], on page: ItemText) -> [Claim] {
        claims.map { claim in
            guard claim.change?.isMove ?? false, let cause = cause(ofPassage: claim.passage, on: page) else {
                return claim
            }
            return claim.because(cause)
        }
    }

    /// The words of the cause that a passage, or the one right after it, gives.
    static func cause(ofPassage index: Int, on page: ItemText) -> Citation? {
        if let range = range(in: page.tokens(ofPassage: index).tokens, page.grammar) {
            return page.citation(of: range, in: page.item.passages[index].section)
        }
        let next = index + 1
        guard page.item.passages.indices.contains(next),
            page.item.passages[next].block == page.item.passages[index].block
        else { return nil }
        let tokens = page.tokens(ofPassage: next).tokens
        guard explains(tokens), let range = range(in: tokens, page.grammar) ?? afterVerb(tokens) else { return nil }
        return page.citation(of: range, in: page.item.passages[next].section)
    }

    /// "Årsagen er frost i maj": what follows "er".
    private static func afterVerb(_ tokens: [Token]) -> SourceRange? {
        guard let verb = tokens.firstIndex(where: { $0.lower == SmallWord.is }),
            let last = tokens.last(where: { $0.kind != .mark }),
            tokens.indices.contains(verb + 1)
        else { return nil }
        let first = tokens[(verb + 1)...].first { $0.isWord && $0.lower != SmallWord.that }
        return first.flatMap {
            $0.range.lowerBound < last.range.upperBound ? $0.range.lowerBound..<last.range.upperBound : nil
        }
    }
}

extension ChangeSignal {
    /// Whether it gives an earlier date up.
    var isMove: Bool {
        switch self {
        case .moved, .cancelled, .missed: true
        case .unchanged, .asPlanned: false
        }
    }
}

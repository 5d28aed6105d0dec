import Portfolio

/// Puts words together that a hyphen parts at the end of a line: "føl-" and "ger" are "følger". "Børne-" before "og" is
/// the first part of a name.
enum LineEnds {
    static func joined(_ tokens: [Token], in text: SourceText) -> [Token] {
        guard tokens.dropLast().contains(where: isOpen) else { return tokens }
        var result: [Token] = []
        for token in tokens {
            if let open = result.last, isOpen(open), goesOn(token),
                isBroken(open.range.upperBound..<token.range.lowerBound, text)
            {
                result[result.count - 1] = Token(
                    kind: .word, text: open.text.dropLast() + token.text, lower: open.lower.dropLast() + token.lower,
                    range: open.range.lowerBound..<token.range.upperBound)
            } else {
                result.append(token)
            }
        }
        return result
    }

    private static func isOpen(_ token: Token) -> Bool {
        token.isWord && token.text.utf8.count > 2 && token.text.utf8.last == UInt8(ascii: "-")
    }

    private static func goesOn(_ token: Token) -> Bool {
        token.isWord && !token.startsUpperCase && token.lower.first?.isLetter ?? false
            && !FunctionWords.coordinators.contains(token.lower) && token.lower != SmallWord.to
    }

    private static func isBroken(_ range: SourceRange, _ text: SourceText) -> Bool { text[range].contains("\n") }
}

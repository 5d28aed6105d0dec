import Portfolio

/// A word, a mark or a time expression of a passage, with where it stands.
struct Token: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case word
        /// A mark that separates or encloses: "," ";" ":" "–" "(" ")" "•".
        case mark
        /// A time expression: an index into the passage's times.
        case time(Int)
    }

    let kind: Kind
    /// The words as written.
    let text: String
    /// In lower case.
    let lower: String
    /// In code points of the source text.
    let range: SourceRange

    var isWord: Bool { kind == .word }
    var startsUpperCase: Bool { text.unicodeScalars.first != lower.unicodeScalars.first }

    var time: Int? {
        if case .time(let index) = kind { index } else { nil }
    }

    /// "tegnes" of "tegner": the same verb, said of what it is done to.
    static func passive(of verb: Token) -> Token {
        guard verb.lower.hasSuffix("er") else { return verb }
        let word = String(verb.lower.dropLast()) + "s"
        return Token(kind: .word, text: word, lower: word, range: verb.range)
    }

    func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }
}

/// A passage cut into tokens, with the time expressions that stand in it.
struct TokenisedText: Sendable {
    let tokens: [Token]
    let times: [TimeMention]

    /// The word from which on a sentence only asks: "hvorvidt broen kan udskiftes".
    var question: Token? { tokens.first { $0.lower == TellingWords.danish.asking } }

    /// Whether it asks something.
    var asks: Bool { question != nil }
}

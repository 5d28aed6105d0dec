/// The numbers of phases and stages: "Fase 2", "etape B", "2. etape", "første trin", "fase III".
enum Ordinals {
    /// Whether a word names a part of a project ("fase", "etape").
    static func isPart(_ word: String) -> Bool { OrdinalWords.parts[word] == word }

    /// The number that a word stands for: "2", "to", "anden", "B", "III".
    static func number(_ word: String) -> Int? {
        if let number = Int(word), (0...99).contains(number) { return number }
        if let number = OrdinalWords.numbers[word] { return number }
        guard word.utf8.count == 1, let byte = word.utf8.first, (97...104).contains(byte) else { return nil }
        return Int(byte) - 96
    }

    /// The first ordinal among some words, and where it stands.
    static func find(in tokens: [Token]) -> (ordinal: EventLabel.Ordinal, indices: Range<Int>)? {
        for index in tokens.indices {
            guard let part = OrdinalWords.parts[tokens[index].lower] else { continue }
            if tokens.indices.contains(index + 1), let number = numberAfter(tokens[index + 1], part: part) {
                return (EventLabel.Ordinal(word: part, number: number), index..<index + 2)
            }
            if index > 0, let number = numberBefore(tokens[index - 1].lower, part: part) {
                return (EventLabel.Ordinal(word: part, number: number), index - 1..<index + 1)
            }
        }
        return nil
    }

    private static func numberAfter(_ token: Token, part: String) -> Int? {
        guard token.isWord, part != OrdinalWords.day else { return nil }
        if let number = Int(token.lower) { return (1...40).contains(number) ? number : nil }
        if token.startsUpperCase || OrdinalWords.cardinals.contains(token.lower) { return number(token.lower) }
        return token.lower.utf8.count == 1 && token.lower != SmallWord.in ? number(token.lower) : nil
    }

    /// "anden etape"; not "første del af", which is a part of one.
    private static func numberBefore(_ word: String, part: String) -> Int? {
        guard !OrdinalWords.ambiguous.contains(part) else { return nil }
        if let number = Int(word), (1...20).contains(number), !OrdinalWords.unnumbered.contains(part) {
            return number
        }
        guard OrdinalWords.spelled.contains(word) else { return nil }
        return OrdinalWords.numbers[word]
    }
}

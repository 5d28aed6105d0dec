/// The numbers of phases and stages: "Fase 2", "etape B", "2. etape", "første trin", "fase III".
enum Ordinals {
    /// The words for a part of a project, with the singular that they are counted under.
    private static let parts: [String: String] = [
        "fase": "fase", "fasen": "fase", "etape": "etape", "etapen": "etape", "trin": "trin", "trinnet": "trin",
        "runde": "runde", "runden": "runde", "del": "del", "delen": "del", "bølge": "bølge", "bølgen": "bølge",
        "delprojekt": "delprojekt", "delprojektet": "delprojekt", "delaftale": "delaftale", "spor": "spor",
        "sporet": "spor", "skema": "skema", "pulje": "pulje", "puljen": "pulje", "afsnit": "afsnit", "led": "led",
        "udbudsrunde": "udbudsrunde", "delområde": "delområde", "byggeafsnit": "byggeafsnit", "dag": "dag",
        "dagen": "dag", "udrulningsbølge": "udrulningsbølge",
    ]

    /// Whether a word names a part of a project ("fase", "etape").
    static func isPart(_ word: String) -> Bool { parts[word] == word }

    /// The plurals, for "projektet forløber i tre faser".
    static let plurals: [String: String] = [
        "faser": "fase", "etaper": "etape", "trin": "trin", "runder": "runde", "dele": "del", "bølger": "bølge",
        "delprojekter": "delprojekt", "spor": "spor", "tempi": "trin", "afsnit": "afsnit",
    ]

    private static let words: [String: Int] = [
        "en": 1, "et": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "første": 1,
        "anden": 2,
        "andet": 2, "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6, "sidste": 99, "i": 1, "ii": 2, "iii": 3, "iv": 4,
        "v": 5, "vi": 6,
    ]

    /// The number that a word stands for: "2", "to", "anden", "B", "III".
    static func number(_ word: String) -> Int? {
        if let number = Int(word), (0...99).contains(number) { return number }
        if let number = words[word] { return number }
        guard word.utf8.count == 1, let byte = word.utf8.first, (97...104).contains(byte) else { return nil }
        return Int(byte) - 96
    }

    /// The first ordinal among some words, and where it stands.
    static func find(in tokens: [Token]) -> (ordinal: EventLabel.Ordinal, indices: Range<Int>)? {
        for index in tokens.indices {
            guard let part = parts[tokens[index].lower] else { continue }
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
        guard token.isWord, part != "dag" else { return nil }
        if let number = Int(token.lower) { return (1...40).contains(number) ? number : nil }
        if token.startsUpperCase || ["to", "tre", "fire", "fem"].contains(token.lower) { return number(token.lower) }
        return token.lower.utf8.count == 1 && token.lower != "i" ? number(token.lower) : nil
    }

    /// "anden etape"; not "første del af", which is a part of one.
    private static func numberBefore(_ word: String, part: String) -> Int? {
        guard part != "del", part != "afsnit" else { return nil }
        if let number = Int(word), (1...20).contains(number), part != "dag", part != "led", part != "spor" {
            return number
        }
        let ordinals = ["første", "anden", "andet", "tredje", "fjerde", "femte", "sjette"]
        guard ordinals.contains(word) else { return nil }
        return words[word]
    }
}

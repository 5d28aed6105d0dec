import LexiconFormat

/// One way to make a form, as a line of an affix file says it: `SFX 20 e te/34,22 [^b]be +DATID`.
struct AffixRule {
    let flag: Int
    let strip: [UInt8]
    let append: [UInt8]
    /// The flags that the form itself has: "åbnede" takes the passive's *s* in turn.
    let continuations: [Int]
    let condition: [LetterSet]
    /// What the file calls the form: "DATID". Empty where it says nothing.
    let tag: String

    /// Reads a line; nil where it is no rule of a suffix, or has letters that the lexicon does not.
    init?(line: Substring) {
        let fields = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
        guard fields.count >= 4, fields[0] == "SFX", let flag = Int(fields[1]) else { return nil }
        let parts = fields[3].split(separator: "/")
        guard let strip = Self.letters(fields[2]), let first = parts.first, let append = Self.letters(first),
            let condition = LetterSet.pattern(fields.count > 4 ? fields[4] : ".")
        else { return nil }
        self.flag = flag
        self.strip = strip
        self.append = append
        self.condition = condition
        continuations = parts.count > 1 ? parts[1].split(separator: ",").compactMap { Int($0) } : []
        tag = fields.count > 5 ? String(fields[5].drop { $0 == "+" }) : ""
    }

    /// The form of a word, or nil where the rule is not meant for it.
    func form(of word: [UInt8]) -> [UInt8]? {
        guard word.count >= condition.count, word.count >= strip.count else { return nil }
        for index in condition.indices where !condition[index].contains(word[word.count - condition.count + index]) {
            return nil
        }
        for index in strip.indices where strip[index] != word[word.count - strip.count + index] { return nil }
        return word.dropLast(strip.count) + append
    }

    /// Nothing is written "0".
    private static func letters(_ text: Substring) -> [UInt8]? {
        text == "0" ? [] : Alphabet.symbols(of: text.utf8)
    }
}

/// The letters that may stand in one place of a condition: "e", "[^bcd]", ".".
struct LetterSet {
    private let letters: [UInt8]
    private let isNegated: Bool

    func contains(_ letter: UInt8) -> Bool { letters.contains(letter) != isNegated }

    /// The places of a condition: "[^b]be" has three.
    static func pattern(_ text: Substring) -> [LetterSet]? {
        var (places, rest) = ([LetterSet](), text)
        while let sign = rest.first {
            let isGroup = sign == "["
            let group = isGroup ? rest.dropFirst().prefix { $0 != "]" } : rest.prefix(1)
            rest = rest.dropFirst(group.count + (isGroup ? 2 : 0))
            if sign == "." {
                if text.count > 1 { places.append(LetterSet(letters: [], isNegated: true)) }
                continue
            }
            let isNegated = group.first == "^"
            guard let letters = Alphabet.symbols(of: group.drop { $0 == "^" }.utf8) else { return nil }
            places.append(LetterSet(letters: letters, isNegated: isNegated))
        }
        return places
    }
}

import LexiconFormat

/// A line of a dictionary: `kursus/34,70,71,10,39` or `gå al:går al:gås al:gik`.
struct DictionaryEntry {
    let word: [UInt8]
    let flags: [Int]
    /// The same as text with its slash, to tell words of one pattern by.
    let pattern: [UInt8]
    /// Forms that no rule makes: "gik".
    let others: [[UInt8]]

    /// Reads a line; nil where it is a name, a form that stands with its lemma as well ("gik st:gå"), or holds signs
    /// that the lexicon has not.
    init?(line: ArraySlice<UInt8>) {
        var fields = line.split(separator: UInt8(ascii: " "))
        guard let head = fields.first, let initial = head.first, !Self.isUpper(initial, head) else { return nil }
        fields.removeFirst()
        guard !fields.contains(where: { $0.starts(with: Self.stem) }) else { return nil }
        let slash = head.firstIndex(of: UInt8(ascii: "/")) ?? head.endIndex
        guard slash > head.startIndex, let word = Alphabet.symbols(of: head[..<slash]) else { return nil }
        self.word = word
        pattern = Array(head[slash...])
        flags = pattern.dropFirst().split(separator: UInt8(ascii: ",")).map(Self.number)
        others = fields.filter { $0.starts(with: Self.other) }.compactMap { Alphabet.symbols(of: $0.dropFirst(3)) }
    }

    private static let stem = Array("st:".utf8)
    private static let other = Array("al:".utf8)

    /// Names stand with a capital: "Ådal", "Ærø", "Benløse".
    private static func isUpper(_ byte: UInt8, _ word: ArraySlice<UInt8>) -> Bool {
        if byte == 0xC3 { return (0x80...0x9E).contains(word.dropFirst().first ?? 0) }
        return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int {
        digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    }
}

/// What the forms of a Danish word have in common, so that inflected forms of a name are found: "officepakken",
/// "officepakkens" and "officepakke" are one word.
///
/// A word of the lexicon, or a compound that ends in one, goes by its lemma, and a verb by the noun that says the same:
/// "vedtages" and "vedtagelsen" are one. Others, names above all, lose their endings after
/// M. F. Porter's Danish stemmer (snowballstem.org), kept to inflection: endings of number, definiteness and genitive go,
/// derivations such as "-lig" and "-hed" stay, since "tidlig" is not "tid".
public enum DanishStem {
    /// Endings of nouns and adjectives, longest first.
    private static let endings: [[UInt8]] = [
        "ernes", "erne", "enes", "erens", "eren", "ene", "ens", "ers", "ets", "en", "er", "es", "et", "e",
    ].map { Array($0.utf8) }

    /// Ends of adjectives that take a *t* in the neuter: "tidligt", "digitalt".
    private static let neuter = ["igt", "alt", "elt", "ivt"].map { Array($0.utf8) }

    /// The letters after which Porter lets an *s* be an ending.
    private static let beforeS = Set("abcdefghjklmnoprtvyz0123456789".utf8)

    private static let vowels = Set("aeiouy".utf8)

    /// The fewest bytes that a stem keeps.
    private static let shortest = 3

    private static let known = WordMemory()

    /// The stem of a word that is already in lower case.
    public static func stem(_ word: String) -> String {
        isPlain(word) ? known.value(of: word) { Lexicon.danish.key(of: $0) ?? cut($0) } : word
    }

    /// Whether a word can have endings at all: "2021" and "§" have none.
    private static func isPlain(_ word: String) -> Bool {
        word.utf8.count > 1 && !word.utf8.contains { (48...57).contains($0) }
    }

    /// Two rounds, because an ending can hide another: "indsatserne" → "indsats" → "indsat", as "indsats" → "indsat".
    private static func cut(_ word: String) -> String {
        var bytes = Array(word.utf8)
        guard bytes.count > shortest else { return word }
        if bytes.count >= 6, neuter.contains(where: { bytes.suffix($0.count) == $0[...] }) { bytes.removeLast() }
        for _ in 0..<2 {
            dropGenitive(&bytes)
            dropEnding(&bytes)
            dropDoubled(&bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func dropGenitive(_ bytes: inout [UInt8]) {
        guard bytes.count > shortest, bytes.last == UInt8(ascii: "s"),
            beforeS.contains(bytes[bytes.count - 2]) || bytes[bytes.count - 2] >= 0x80
        else { return }
        bytes.removeLast()
    }

    private static func dropEnding(_ bytes: inout [UInt8]) {
        for ending in endings where bytes.count >= ending.count + shortest && bytes.suffix(ending.count) == ending[...]
        {
            bytes.removeLast(ending.count)
            return
        }
    }

    /// "buss" from "bussen" is "bus".
    private static func dropDoubled(_ bytes: inout [UInt8]) {
        guard bytes.count > shortest, let last = bytes.last, last < 0x80, last == bytes[bytes.count - 2],
            !vowels.contains(last)
        else { return }
        bytes.removeLast()
    }
}

/// The stem of a Danish word, so that inflected forms of a name are found: "officepakken", "officepakkens" and
/// "officepakke" are one word.
///
/// After M. F. Porter's Danish stemmer (snowballstem.org), kept to inflection: endings of number, definiteness and
/// genitive go, derivations such as "-lig" and "-hed" stay, since "tidlig" is not "tid".
public enum DanishStem {
    /// Endings of nouns and adjectives, longest first.
    private static let endings: [[UInt8]] = [
        "ernes", "erne", "enes", "erens", "eren", "ene", "ens", "ers", "ets", "en", "er", "es", "et", "e",
    ].map { Array($0.utf8) }

    /// Adjectives whose forms are too short to be cut.
    private static let short: [String: String] = [
        "nyt": "ny", "nye": "ny", "gode": "god", "godt": "god", "store": "stor", "stort": "stor", "små": "lille",
        "frit": "fri", "frie": "fri", "gamle": "gammel", "gammelt": "gammel", "åbent": "åben", "åbne": "åben",
    ]

    /// Ends of adjectives that take a *t* in the neuter: "tidligt", "digitalt".
    private static let neuter = ["igt", "alt", "elt", "ivt"].map { Array($0.utf8) }

    /// The letters after which Porter lets an *s* be an ending.
    private static let beforeS = Set("abcdefghjklmnoprtvyz0123456789".utf8)

    private static let vowels = Set("aeiouy".utf8)

    /// The fewest bytes that a stem keeps.
    private static let shortest = 3

    /// The stem of a word that is already in lower case.
    ///
    /// Two rounds, because an ending can hide another: "indsatserne" → "indsats" → "indsat", as "indsats" → "indsat".
    public static func stem(_ word: String) -> String {
        if let stem = short[word] { return stem }
        var bytes = Array(word.utf8)
        guard bytes.count > shortest, !bytes.contains(where: { (48...57).contains($0) }) else { return word }
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

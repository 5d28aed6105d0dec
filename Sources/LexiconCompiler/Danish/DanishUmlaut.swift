import LexiconFormat

/// Plurals with another vowel ("mænd", "bøger", "netværkskræfter"), which the dictionary has as words of their own: each is
/// led back to its singular, where there is a noun without a plural that it can come from.
struct DanishUmlaut {
    private let singulars: Set<[UInt8]>

    init(_ entries: [DictionaryEntry]) {
        singulars = Set(entries.filter { !$0.flags.allSatisfy { !Self.withoutPlural.contains($0) } }.map(\.word))
    }

    /// The flags of nouns that have no plural.
    private static let withoutPlural: Set = [44, 45, 57, 58]
    private static let endings = ["", "er", "e", "ne"]
    private static let vowels: [Character: [Character]] = ["æ": ["a", "å"], "ø": ["o", "å", "a"]]

    /// The singular of a plural: "mand" of "mænd", "bonde" of "bønder".
    func singular(of plural: [UInt8]) -> [UInt8]? {
        let word = Alphabet.text(of: plural)
        for ending in Self.endings where word.hasSuffix(ending) {
            for stem in Self.plain(String(word.dropLast(ending.count))) {
                for candidate in [stem, stem + "e", Self.undoubled(stem)] {
                    guard let letters = Alphabet.symbols(of: candidate.utf8), singulars.contains(letters) else {
                        continue
                    }
                    return letters
                }
            }
        }
        return nil
    }

    /// The stem with its last vowel as it was: "mænd" is "mand" or "månd".
    private static func plain(_ stem: String) -> [String] {
        let letters = Array(stem)
        guard let place = letters.lastIndex(where: { "aeiouyæøå".contains($0) }) else { return [] }
        return (vowels[letters[place]] ?? []).map { vowel in
            String(letters[..<place]) + String(vowel) + String(letters[(place + 1)...])
        }
    }

    private static func undoubled(_ stem: String) -> String {
        stem.count > 2 && stem.last == stem.dropLast().last ? String(stem.dropLast()) : stem
    }
}

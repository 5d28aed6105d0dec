/// How much two sets of stems have in common.
enum WordLikeness {
    /// The share of the smaller set that the other has too; `nil` when one of them is empty.
    static func overlap(_ one: Set<String>, _ other: Set<String>) -> Double? {
        let (smaller, larger) = one.count <= other.count ? (one, other) : (other, one)
        guard !smaller.isEmpty else { return nil }
        let shared = smaller.count { stem in larger.contains { areParts(stem, $0) } }
        // One word of several in common ("sag om …", "… i ØDC") is chance.
        if shared == 1, smaller.count > 1 { return Double(shared) / Double(smaller.count + 1) }
        return Double(shared) / Double(smaller.count)
    }

    /// The share of the smaller set that the other has too, by the length of the words: a long compound tells more than a
    /// short word.
    static func weighted(_ one: Set<String>, _ other: Set<String>) -> Double {
        let weight = { (words: Set<String>) in words.reduce(0) { $0 + min($1.utf8.count, 12) } }
        let (smaller, larger) = weight(one) <= weight(other) ? (one, other) : (other, one)
        guard !smaller.isEmpty else { return 0 }
        let shared = smaller.filter { stem in larger.contains { areParts(stem, $0) } }
        return Double(weight(shared)) / Double(weight(smaller))
    }

    /// The share of all words of both that both have.
    static func mutual(_ one: Set<String>, _ other: Set<String>) -> Double {
        guard !one.isEmpty, !other.isEmpty else { return 0 }
        let shared = one.count { stem in other.contains { areParts(stem, $0) } }
        return Double(shared) / Double(max(one.count, other.count))
    }

    /// The same word, one a part of the other ("kontraktunderskrivelse" has "kontrakt" in it, "helikopterplads" is a
    /// "plads"), or two of one family ("entreprise", "entreprenør").
    static func areParts(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
        let length = short.utf8.count
        if length >= 5, long.hasPrefix(short) || long.hasSuffix(short) { return true }
        if length == 4, long.utf8.count >= 8, long.hasSuffix(short) { return true }
        if length >= 3, long.hasPrefix(short), derivations.contains(String(long.dropFirst(short.count))) { return true }
        guard length >= 10 else { return false }
        let common = zip(short.utf8, long.utf8).prefix { $0 == $1 }.count
        return common >= 8 && common * 4 >= length * 3
    }
}

/// Finds what a mistyped word was probably meant to be.
public enum Suggestion {
    /// The candidate most like a word, if it is like enough to be meant.
    ///
    ///     Suggestion.nearest(to: "mithkt", among: ["office-365", "mithtk"])            // "mithtk"
    ///     Suggestion.nearest(to: "biblotek", among: ["nyt-bibliotek-paa-havnen"])      // the beginning of one word of it
    public static func nearest(to word: String, among candidates: [String]) -> String? {
        nearest(to: word, among: candidates, atMost: 1).first
    }

    /// The candidates that a word is like, the likest first; of two that are as like, the shorter one.
    public static func nearest(to word: String, among candidates: [String], atMost count: Int) -> [String] {
        let typed = Likeness(to: word)
        let ranked = Set(candidates).map { (likeness: typed.likeness(of: $0), name: $0) }
            .filter { $0.likeness >= Likeness.enough }
            .sorted { one, other in
                (-one.likeness, one.name.count, one.name) < (-other.likeness, other.name.count, other.name)
            }
        return ranked.prefix(count).map(\.name)
    }
}

/// How like one word is to what people could have meant by it; letter case, spaces and marks aside.
struct Likeness {
    private let typed: [Character]

    /// From here on a candidate can have been meant: at least two thirds of the letters are right.
    static let enough = 2.0 / 3
    /// A name that only has a part like the word is less like it than one that is like it as a whole.
    private static let ofBeginning = 0.95
    private static let ofPart = 0.85
    /// Fewer letters than this are the beginning of too many words to mean one.
    private static let shortestPart = 4

    init(to word: String) { typed = Self.words(of: word).flatMap(\.self) }

    /// From 0, nothing in common, to 1, the same.
    func likeness(of candidate: String) -> Double {
        let words = Self.words(of: candidate)
        let whole = share(of: Self.distances(typed, words.flatMap(\.self)).last ?? 0, in: words.joined().count)
        guard typed.count >= Self.shortestPart else { return whole }
        let parts = words.indices.map { start in
            let edits = Self.distances(typed, words[start...].flatMap(\.self)).min() ?? typed.count
            return share(of: edits, in: 0) * (start == 0 ? Self.ofBeginning : Self.ofPart)
        }
        return max(whole, parts.max() ?? 0)
    }

    private func share(of edits: Int, in length: Int) -> Double {
        let letters = max(typed.count, length)
        return letters == 0 ? 0 : 1 - Double(edits) / Double(letters)
    }

    private static func words(of text: String) -> [[Character]] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(Array.init)
    }

    /// How many letters are wrong, missing, too many or two in the wrong order, from one word to each beginning of the
    /// other, the empty one and the whole included: the optimal string alignment distance (Damerau 1964; Wagner & Fischer
    /// 1974), in the three-row form.
    private static func distances(_ one: [Character], _ other: [Character]) -> [Int] {
        var before: [Int] = []
        var previous = Array(0...other.count)
        for (row, character) in one.enumerated() {
            var current = [row + 1]
            for (column, candidate) in other.enumerated() {
                let replaced = previous[column] + (character == candidate ? 0 : 1)
                var least = min(replaced, previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, character == other[column - 1], candidate == one[row - 1] {
                    least = min(least, before[column - 1] + 1)
                }
                current.append(least)
            }
            (before, previous) = (previous, current)
        }
        return previous
    }
}

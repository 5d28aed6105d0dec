/// Finds what a mistyped word was probably meant to be.
public enum Suggestion {
    /// The candidate nearest to a word, if it is near enough to be meant: at most a third of the letters differ.
    ///
    ///     Suggestion.nearest(to: "mithkt", among: ["office-365", "mithtk"])   // "mithtk"
    public static func nearest(to word: String, among candidates: [String]) -> String? {
        let typed = folded(word)
        let ranked = candidates.map { (distance: distance(typed, folded($0)), candidate: $0) }
        guard let best = ranked.min(by: { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }) else {
            return nil
        }
        return best.distance <= max(2, typed.count / 3) ? best.candidate : nil
    }

    private static func folded(_ word: String) -> [Character] {
        Array(word.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// The Levenshtein distance in the two-row form (Wagner & Fischer 1974).
    static func distance(_ one: [Character], _ other: [Character]) -> Int {
        var previous = Array(0...other.count)
        for (row, character) in one.enumerated() {
            var current = [row + 1]
            for (column, candidate) in other.enumerated() {
                let replaced = previous[column] + (character == candidate ? 0 : 1)
                current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
            }
            previous = current
        }
        return previous[other.count]
    }
}

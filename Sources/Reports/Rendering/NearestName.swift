/// Finds the name that was probably meant.
enum NearestName {
    /// The known name that is fewest edits away (Levenshtein), when that is at most a third of the word.
    static func nearest(to name: String, in known: [String]) -> String? {
        let limit = max(1, name.count / 3)
        let best = known.map { (name: $0, edits: edits(Array(name), Array($0))) }.min { $0.edits < $1.edits }
        return best.flatMap { $0.edits <= limit ? $0.name : nil }
    }

    private static func edits(_ one: [Character], _ other: [Character]) -> Int {
        var row = Array(0...other.count)
        for (i, left) in one.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, right) in other.enumerated() {
                let substituted = diagonal + (left == right ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(substituted, diagonal + 1, row[j] + 1)
            }
        }
        return row[other.count]
    }
}

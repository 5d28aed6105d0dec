/// Phrases that are looked for at once in the words of a clause, by their first word.
package struct PhraseSet: Sendable {
    private var byFirst: [String: [[String]]] = [:]

    /// Phrases separated by commas or lines.
    package init(_ list: String) {
        for phrase in list.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
            let words = phrase.split(separator: " ").map(String.init)
            if let first = words.first { byFirst[first, default: []].append(words) }
        }
    }

    /// The words that phrases begin with.
    package var firstWords: Set<String> { Set(byFirst.keys) }

    /// Whether one of the phrases stands among some words.
    package func occurs(in words: [String]) -> Bool {
        words.indices.contains { index in
            byFirst[words[index]]?.contains { words[index...].starts(with: $0) } ?? false
        }
    }
}

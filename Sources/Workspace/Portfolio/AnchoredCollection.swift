/// An anchor of YAML before more than one word.
///
/// Lists of aliases of lists double with each level: a file of 500 bytes can stand for more nodes than any memory holds. A
/// portfolio has no use for them, so they are refused before the file is parsed; one word under an anchor
/// (`authority: &by Havbæk Kommune`, then `authority: *by`) is as short as it looks.
enum AnchoredCollection {
    /// The first line (from 1) that has one; `nil` where none has.
    static func line(in text: String) -> Int? {
        text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }
            .firstIndex { hasOne($0.split { " \t\r".unicodeScalars.contains($0) }) }.map { $0 + 1 }
    }

    private static func hasOne(_ words: [String.UnicodeScalarView.SubSequence]) -> Bool {
        words.indices.contains { index in
            guard isAnchor(words[index]) else { return false }
            guard index + 1 < words.endIndex, let next = words[index + 1].first else { return true }
            return "[{#-&".unicodeScalars.contains(next) || words[index + 1].last == ":"
        }
    }

    /// "&a", "[&a", "{&a".
    private static func isAnchor(_ word: String.UnicodeScalarView.SubSequence) -> Bool {
        let name = word.drop { "[{,".unicodeScalars.contains($0) }
        return name.first == "&" && name.count > 1
    }
}

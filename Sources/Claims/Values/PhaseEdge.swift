/// One of the ends of a phase: "Etape 1 blev afsluttet den 20. juli" speaks of the last.
package enum PhaseEdge: Hashable, Sendable {
    case start, end

    /// The end that the words of a sentence speak of; `nil` when they speak of both or of none.
    static func of(_ words: [String]) -> PhaseEdge? {
        let speaksOfEnd = words.contains { word in EdgeWords.ends.contains(where: word.hasPrefix) }
        let begins = zip(words, words.dropFirst()).contains { [$0, $1] == EdgeWords.goingOn }
        let speaksOfStart = begins || words.contains { word in EdgeWords.starts.contains(where: word.hasPrefix) }
        switch (speaksOfStart, speaksOfEnd) {
        case (true, false): return .start
        case (false, true): return .end
        default: return nil
        }
    }
}

import Portfolio

/// Which end of a phase a sentence speaks of, where it speaks of one: "Etape 1 blev afsluttet den 20. juli."
enum PhaseEdge: Sendable {
    case start, end

    private static let ends = ["afslut", "slutte", "færdig", "afleve", "gennemført"]
    private static let starts = ["start", "begynd", "igangs", "påbegynd", "opstart"]

    /// The end that the words speak of; `nil` when they speak of both or of none.
    static func of(_ sentence: String) -> PhaseEdge? {
        let words = FoldedWords.of(sentence).map(\.word)
        let speaksOfEnd = words.contains { word in ends.contains(where: word.hasPrefix) }
        let begins = zip(words, words.dropFirst()).contains { $0 == "i" && $1 == "gang" }
        let speaksOfStart = begins || words.contains { word in starts.contains(where: word.hasPrefix) }
        switch (speaksOfStart, speaksOfEnd) {
        case (true, false): return .start
        case (false, true): return .end
        default: return nil
        }
    }
}

import Language

/// Items that every meeting has and that are nobody's project.
package enum RoutineItems {
    private static let vocabulary = TitleVocabulary.danish

    /// Whether an item is one that every meeting has, about nothing of its own: "Bemærkninger til dagsordenen".
    static func isFormal(_ title: String) -> Bool {
        FoldedWords.of(title).contains { vocabulary.formal.contains($0.stem) }
    }

    /// Whether a title is that of one: "Godkendelse af dagsorden".
    package static func contains(_ title: String) -> Bool {
        let lower = title.lowercased()
        if vocabulary.routinePhrases.contains(where: lower.hasPrefix) || TitleWords.telling(title).isEmpty {
            return true
        }
        return FoldedWords.of(title).contains { vocabulary.routine.contains($0.stem) }
    }

    /// Whether a title is a sentence, which says something and names nothing: "Udgifterne til hallen er anslået til …".
    static func isSentence(_ title: String) -> Bool {
        let words = FoldedWords.of(title)
        return words.count >= 4 && words.dropFirst().contains { vocabulary.finiteVerbs.contains($0.word) }
    }
}

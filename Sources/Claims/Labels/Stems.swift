import Language

/// The stems that tell one event from another: the content words of a label, without their endings.
enum Stems {
    /// "Udrulning af de nye beholdere" has the stems "udrulning" and "beholder".
    static func of(_ tokens: [Token]) -> Set<String> {
        Set(tokens.lazy.filter(\.isWord).map(\.lower).filter(isContent).map(DanishStem.stem)).subtracting(expectations)
    }

    static func of(_ text: String) -> Set<String> {
        let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
        return Set(words.map { LetterCase.lower(String($0)) }.filter(isContent).map(DanishStem.stem)).subtracting(
            expectations)
    }

    /// That something is expected tells of no event which one it is: "forudsættes", "forventet".
    private static let expectations = Set(LabelForms.expecting.map(DanishStem.stem))

    private static func isContent(_ word: String) -> Bool {
        if word.allSatisfy(\.isNumber) { return true }
        return word.count >= 3 && !FunctionWords.prepositions.contains(word)
            && !FunctionWords.determiners.contains(word)
            && !FunctionWords.coordinators.contains(word) && !FunctionWords.adverbs.contains(word)
            && !FunctionWords.pronouns.contains(word) && !FunctionWords.modals.contains(word)
            && !LabelForms.weak.contains(word)
    }
}

/// The stems that tell one event from another: the content words of a label, without their endings.
enum Stems {
    /// "Udrulning af de nye beholdere" has the stems "udrulning" and "beholder".
    static func of(_ tokens: [Token]) -> Set<String> {
        Set(tokens.lazy.filter(\.isWord).map(\.lower).filter(isContent).map(stem))
    }

    static func of(_ text: String) -> Set<String> {
        let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
        return Set(words.map { DanishCase.lower(String($0)) }.filter(isContent).map(stem))
    }

    /// A word without the endings of Danish nouns and adjectives: "beholderne" and "beholdere" are one.
    static func stem(_ word: String) -> String {
        for ending in endings where word.hasSuffix(ending) && word.count - ending.count >= 4 {
            return String(word.dropLast(ending.count))
        }
        return word
    }

    private static let endings = [
        "ernes", "erens", "ernes", "erne", "eren", "enes", "ets", "ens", "ene", "ere", "ers", "er", "en", "et", "es",
        "e", "s",
    ]

    private static func isContent(_ word: String) -> Bool {
        if word.allSatisfy(\.isNumber) { return true }
        return word.count >= 3 && !FunctionWords.prepositions.contains(word)
            && !FunctionWords.determiners.contains(word)
            && !FunctionWords.coordinators.contains(word) && !FunctionWords.adverbs.contains(word)
            && !FunctionWords.pronouns.contains(word) && !FunctionWords.modals.contains(word) && !weak.contains(word)
    }

    /// Words that any project can have in its sentences.
    private static let weak: Set<String> = [
        "nye", "nyt", "eventuel", "eventuelle", "samlede", "endelig", "endelige", "kommende", "nuværende", "hidtidige",
        "eksisterende", "projekt", "projektet", "projektets", "sag", "sagen", "arbejdet", "arbejde", "kommunen",
        "kommunens",
    ]
}

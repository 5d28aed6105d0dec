/// Nouns of times in which others may answer.
enum AnswerTimes {
    /// "tilbudsfrist", "ansøgningsfristen".
    static func isDeadline(_ word: String) -> Bool {
        ["frist", "fristen", "fristerne"].contains(where: word.hasSuffix)
    }
}

/// Nouns of what people come to on a day, which are events whatever stands before them: "besigtigelsestur",
/// "sommerfest", "pokalkamp".
enum Occasions {
    static let nouns = [
        "tur", "fest", "kamp", "stævne", "turnering", "marked", "koncert", "forestilling", "premiere", "fernisering",
        "udstilling", "ferie", "dag", "aften", "møde", "samling", "eksamen", "prøve", "ceremoni", "festival", "gilde",
        "foredrag", "audiens", "frist",
    ]

    /// Longer words that only look like one: "kultur" is no "tur".
    static let others = [
        "kultur", "atur", "struktur", "konjunktur", "skulptur", "agentur", "manifest", "arbejdsmarked", "boligmarked",
        "jobmarked", "forsamling", "vandprøve", "jordprøve", "hverdag",
    ]
}

/// The tables of words that belong to each language of the tool.
extension DisplayLanguage {
    /// How the language writes dates.
    var dates: any DateWording {
        switch self {
        case .danish: DanishDates()
        case .english: EnglishDates()
        }
    }

    /// What the language calls the things of the model.
    var labels: any LabelWording {
        switch self {
        case .danish: DanishLabels()
        case .english: EnglishLabels()
        }
    }
}

extension LocalizedText {
    /// The same words from the table of each language.
    init(_ words: (any LabelWording) -> String) {
        self.init(danish: words(DisplayLanguage.danish.labels), english: words(DisplayLanguage.english.labels))
    }
}

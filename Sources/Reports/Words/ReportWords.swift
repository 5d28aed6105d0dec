import Portfolio

extension DisplayLanguage {
    /// The words of reports and exports in this language.
    var reports: any ReportWording {
        switch self {
        case .danish: DanishReports()
        case .english: EnglishReports()
        }
    }
}

extension LocalizedText {
    /// The same words from the table of each language.
    init(reports words: (any ReportWording) -> String) {
        self.init(danish: words(DisplayLanguage.danish.reports), english: words(DisplayLanguage.english.reports))
    }
}

/// The table of words, in the language of the page.
struct WordsView: ContextSubject {
    let page: ReportPage
    var format: ReportFormat { page.format }

    static let shape = ContextShape<WordsView>(
        "words", "The report's own words, in its language.",
        ReportWord.allCases.map { word in
            ContextShape<WordsView>.Keys.text(word.rawValue, DisplayLanguage.english.reports.word(word)) {
                $0.page.language.reports.word(word)
            }
        })
}

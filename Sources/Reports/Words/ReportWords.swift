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

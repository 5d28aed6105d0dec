import Portfolio

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

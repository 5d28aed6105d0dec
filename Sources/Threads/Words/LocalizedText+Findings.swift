import Portfolio

extension LocalizedText {
    /// The same sentence from the table of each language.
    init(_ words: (any FindingWording) -> String) {
        self.init(danish: words(DanishFindings()), english: words(EnglishFindings()))
    }
}

import Portfolio

extension LocalizedText {
    /// The same words from the table of each language.
    init(_ words: (any SchedulingWording) -> String) {
        self.init(danish: words(DanishScheduling()), english: words(EnglishScheduling()))
    }
}

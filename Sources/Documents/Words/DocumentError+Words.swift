public import Portfolio

extension DocumentError {
    /// What is wrong and what to do, without the file's name.
    public var message: LocalizedText {
        LocalizedText(danish: DanishDocuments().text(self), english: EnglishDocuments().text(self))
    }
}

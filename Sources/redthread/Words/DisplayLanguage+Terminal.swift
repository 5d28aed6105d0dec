import Portfolio

extension DisplayLanguage {
    /// The words of the command line in this language.
    var terminal: any TerminalWording {
        switch self {
        case .danish: DanishTerminal()
        case .english: EnglishTerminal()
        }
    }
}

extension LocalizedText {
    /// A program that should make a file made none.
    static let nothingMade = LocalizedText(
        danish: DisplayLanguage.danish.terminal.nothingMade, english: DisplayLanguage.english.terminal.nothingMade)
}

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

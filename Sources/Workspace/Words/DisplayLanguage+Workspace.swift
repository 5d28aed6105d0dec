internal import Portfolio

extension DisplayLanguage {
    /// The words of the workspace in this language.
    var workspace: any WorkspaceWording {
        switch self {
        case .danish: DanishWorkspace()
        case .english: EnglishWorkspace()
        }
    }
}

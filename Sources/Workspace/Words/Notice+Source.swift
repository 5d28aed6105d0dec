internal import Portfolio

extension Notice {
    /// A notice about a file whose name, and what a program said of it, may hold anything.
    init(about source: String, _ message: (any WorkspaceWording) -> String) {
        let text = LocalizedText(
            danish: VisibleText.of(message(DanishWorkspace())), english: VisibleText.of(message(EnglishWorkspace())))
        self.init(file: VisibleText.of(source), message: text)
    }
}

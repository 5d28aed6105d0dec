internal import Portfolio

extension Notice {
    /// A notice about a file whose name, and what a program said of it, may hold anything.
    init(about source: String, _ message: String) {
        self.init(file: VisibleText.of(source), message: VisibleText.of(message))
    }
}

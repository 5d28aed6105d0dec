public import Portfolio

extension ProposedProject {
    /// What speaks for it: "2 møder; teksten taler om styregruppen, udbud".
    public var reason: LocalizedText {
        let words = signs.prefix(4).joined(separator: ", ")
        return LocalizedText(
            danish: "\(meetings) \(meetings == 1 ? "møde" : "møder")"
                + (signs.isEmpty ? "; egen sag" : "; teksten taler om \(words)"),
            english: "\(meetings) \(meetings == 1 ? "meeting" : "meetings")"
                + (signs.isEmpty ? "; a case of its own" : "; the text speaks of \(words)"))
    }
}

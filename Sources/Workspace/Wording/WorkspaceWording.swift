/// What the workspace answers in the reader's language: a type a language, so that a word that is missing does not
/// compile.
protocol WorkspaceWording: Sendable {
    /// "havn: porteføljen har ingen projekter; skriv dem under 'projects:' i portfolio.yaml"
    func noProjects(for name: String) -> String
    /// "havn: der er intet projekt med det navn; mente du 'havnebad'?"
    func unknownProject(_ name: String, nearest: String?) -> String
}

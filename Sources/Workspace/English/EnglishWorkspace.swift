/// What the workspace says in English.
struct EnglishWorkspace: WorkspaceWording {
    func noProjects(for name: String) -> String {
        "\(name): the portfolio has no projects; add some under 'projects:' in portfolio.yaml"
    }

    func unknownProject(_ name: String, nearest: String?) -> String {
        "\(name): there is no such project; "
            + (nearest.map { "did you mean '\($0)'?" } ?? "'redthread projects' lists them")
    }
}

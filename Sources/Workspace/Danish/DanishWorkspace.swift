/// What the workspace says in Danish.
struct DanishWorkspace: WorkspaceWording {
    func noProjects(for name: String) -> String {
        "\(name): porteføljen har ingen projekter; skriv dem under 'projects:' i portfolio.yaml"
    }

    func unknownProject(_ name: String, nearest: String?) -> String {
        "\(name): der er intet projekt med det navn; "
            + (nearest.map { "mente du '\($0)'?" } ?? "'redthread projects' viser dem")
    }
}

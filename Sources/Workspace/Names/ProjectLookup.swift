public import Portfolio

/// Finds the project that a person means.
public enum ProjectLookup {
    /// The project with this id or, letter case aside, this name or alias.
    ///
    /// - Throws: `WorkspaceError.unknownProject`, with the nearest that is known.
    public static func project(named name: String, among projects: [Project]) throws(WorkspaceError) -> Project {
        if let exact = projects.first(where: { $0.id.rawValue == name }) { return exact }
        let wanted = name.lowercased()
        if let match = projects.first(where: { names(of: $0).contains { $0.lowercased() == wanted } }) { return match }
        let nearest = Suggestion.nearest(to: name, among: projects.flatMap(names))
        let suggested = projects.first { project in nearest.map(names(of: project).contains) ?? false }
        throw .unknownProject(name, nearest: suggested?.id.rawValue, known: projects.map(\.id.rawValue))
    }

    private static func names(of project: Project) -> [String] {
        [project.id.rawValue, project.name] + project.aliases
    }
}

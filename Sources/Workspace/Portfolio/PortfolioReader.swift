internal import Portfolio
internal import Scheduling
internal import Threads
internal import Yams

/// Reads `portfolio.yaml`: strict about keys, so that a mistyped one is an error with its line and not a silent nothing.
struct PortfolioReader {
    /// The file as messages name it.
    let file: String

    /// - Throws: `WorkspaceError.malformedPortfolio` with the line, what is wrong and what to do.
    func portfolio(from text: String) throws(WorkspaceError) -> PortfolioFile {
        guard let root = try document(text) else { return PortfolioFile() }
        let known = ["authority", "minutes", "projects", "corrections", "calendar", "lights"]
        let fields = try self.fields(of: root, in: "the portfolio", allowing: known)
        let authority = try fields["authority"].map(string).map { Authority($0) }
        let projects = try fields["projects"].map(sequence) ?? []
        let folders = try fields["minutes"].map(folders) ?? [(path: "minutes", authority: nil)]
        return PortfolioFile(
            authority: authority,
            minutes: folders.map(\.path),
            projects: try unique(
                projects.map { node throws(WorkspaceError) in try project(node, authority) }, projects),
            folderAuthorities: Dictionary(
                folders.compactMap { folder in folder.authority.map { (folder.path, $0) } }
            ) { first, _ in first },
            meetingAuthorities: try fields["corrections"].map(meetingAuthorities) ?? [:],
            corrections: try fields["corrections"].map(corrections) ?? .none,
            calendar: try fields["calendar"].map(calendar) ?? .danish(),
            lights: try fields["lights"].map(lights) ?? LightRules()
        )
    }

    /// Folders of minutes, each a path or a path with whose the minutes in it are:
    /// `minutes: [arkiv, {folder: gamle, authority: Vestby Kommune}]`.
    private func folders(_ node: Node) throws(WorkspaceError) -> [(path: String, authority: Authority?)] {
        try sequence(node).map { entry throws(WorkspaceError) in
            guard case .mapping = entry else { return (try string(entry), nil) }
            let fields = try self.fields(of: entry, in: "a folder of minutes", allowing: ["folder", "authority"])
            guard let folder = fields["folder"] else {
                throw problem(entry, "a folder of minutes has no 'folder'", "give its path, as in 'folder: minutes'")
            }
            return (try string(folder), try fields["authority"].map(string).map { Authority($0) })
        }
    }

    private func document(_ text: String) throws(WorkspaceError) -> Node? {
        do {
            return try compose(yaml: text)
        } catch let error as YamlError {
            throw malformed(error)
        } catch {
            throw .unreadablePortfolio(file: file, reason: "\(error)")
        }
    }

    private func project(_ node: Node, _ fallback: Authority?) throws(WorkspaceError) -> Project {
        let known = ["id", "name", "aliases", "cases", "owner", "authority"]
        let fields = try self.fields(of: node, in: "a project", allowing: known)
        guard let id = fields["id"], let name = fields["name"] else {
            let missing = fields["id"] == nil ? "id" : "name"
            throw problem(node, "a project has no '\(missing)'", "give it one, as in '\(missing): office-365'")
        }
        return Project(
            id: Project.ID(try string(id)),
            name: try string(name),
            aliases: try fields["aliases"].map(strings) ?? [],
            caseNumbers: try fields["cases"].map(strings) ?? [],
            owner: try fields["owner"].map(string),
            authority: try fields["authority"].map(string).map { Authority($0) } ?? fallback
        )
    }

    private func unique(_ projects: [Project], _ nodes: [Node]) throws(WorkspaceError) -> [Project] {
        var seen: Set<Project.ID> = []
        for (project, node) in zip(projects, nodes) where !seen.insert(project.id).inserted {
            throw problem(node, "two projects have the id '\(project.id)'", "give each its own")
        }
        return projects
    }
}

// MARK: - Nodes

extension PortfolioReader {
    /// The values of a mapping by key; an unknown key is an error that names the nearest known one.
    func fields(
        of node: Node,
        in what: String,
        allowing known: [String]
    ) throws(WorkspaceError) -> [String: Node] {
        guard case .mapping(let mapping) = node else {
            throw problem(
                node, "\(what) should be written as 'key: value' lines", "see 'redthread init' for an example")
        }
        var fields: [String: Node] = [:]
        for (key, value) in mapping {
            let name = key.string ?? ""
            guard known.contains(name) else {
                let nearest = Suggestion.nearest(to: name, among: known)
                let advice = nearest.map { "did you mean '\($0)'?" }
                let all = "known are " + known.joined(separator: ", ")
                throw problem(key, "\(what) has no key '\(name)'", advice ?? all)
            }
            fields[name] = value
        }
        return fields
    }

    func string(_ node: Node) throws(WorkspaceError) -> String {
        guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
            throw problem(node, "a text is expected here", "write one word or line, in quotes if it holds ':' or '#'")
        }
        return scalar.string
    }

    func sequence(_ node: Node) throws(WorkspaceError) -> [Node] {
        if case .sequence(let sequence) = node { return Array(sequence) }
        if case .scalar(let scalar) = node, scalar.string.isEmpty { return [] }
        throw problem(node, "a list is expected here", "write '[one, two]', or a line with '- ' for each")
    }

    func strings(_ node: Node) throws(WorkspaceError) -> [String] {
        var strings: [String] = []
        for element in try sequence(node) { strings.append(try string(element)) }
        return strings
    }

    func problem(_ node: Node, _ problem: String, _ advice: String) -> WorkspaceError {
        .malformedPortfolio(file: file, line: node.mark?.line ?? 1, problem: problem, advice: advice)
    }

    private func malformed(_ error: YamlError) -> WorkspaceError {
        let advice = "YAML wants the same indentation for lines that belong together, and quotes around ':' and '#'"
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return .malformedPortfolio(file: file, line: mark.line, problem: problem, advice: advice)
        case .duplicatedKeysInMapping(let keys, let context):
            let what = "the key '\(keys.joined(separator: "', '"))' stands twice"
            return .malformedPortfolio(file: file, line: context.mark.line, problem: what, advice: "keep one of them")
        default:
            return .malformedPortfolio(file: file, line: 1, problem: "this is no YAML text", advice: advice)
        }
    }
}

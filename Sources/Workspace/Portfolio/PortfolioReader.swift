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
        let known = [
            "authority", "language", "minutes", "projects", "corrections", "calendar", "lights",
        ]
        let fields = try self.fields(of: root, in: .portfolio, allowing: known)
        let authority = try fields["authority"].map(string).map { Authority($0) }
        let projects = try fields["projects"].map(sequence) ?? []
        let folders = try fields["minutes"].map(folders) ?? [(path: "minutes", authority: nil)]
        return PortfolioFile(
            authority: authority,
            language: try fields["language"].map(language),
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

    private func language(_ node: Node) throws(WorkspaceError) -> DisplayLanguage {
        let text = try string(node)
        guard let language = DisplayLanguage(rawValue: text) else {
            throw problem(node, .noValue(text, .language, known: DisplayLanguage.allCases.map(\.rawValue)))
        }
        return language
    }

    /// Folders of minutes, each a path or a path with whose the minutes in it are:
    /// `minutes: [arkiv, {folder: gamle, authority: Vestby Kommune}]`.
    private func folders(_ node: Node) throws(WorkspaceError) -> [(path: String, authority: Authority?)] {
        try sequence(node).map { entry throws(WorkspaceError) in
            guard case .mapping = entry else { return (try string(entry), nil) }
            let fields = try self.fields(of: entry, in: .folder, allowing: ["folder", "authority"])
            guard let folder = fields["folder"] else {
                throw problem(entry, .missingKey("folder", in: .folder))
            }
            return (try string(folder), try fields["authority"].map(string).map { Authority($0) })
        }
    }

    private func document(_ text: String) throws(WorkspaceError) -> Node? {
        if let line = AnchoredCollection.line(in: text) {
            throw .malformedPortfolio(file: file, line: line, .anchoredCollection)
        }
        do {
            return try compose(yaml: text)
        } catch let error as YamlError {
            throw malformed(error)
        } catch {
            throw .malformedPortfolio(file: file, line: 1, .noYAML)
        }
    }

    private func project(_ node: Node, _ fallback: Authority?) throws(WorkspaceError) -> Project {
        let known = ["id", "name", "aliases", "cases", "owner", "authority"]
        let fields = try self.fields(of: node, in: .project, allowing: known)
        guard let id = fields["id"], let name = fields["name"] else {
            throw problem(node, .missingKey(fields["id"] == nil ? "id" : "name", in: .project))
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
            throw problem(node, .twice(project.id.rawValue))
        }
        return projects
    }
}

// MARK: - Nodes

extension PortfolioReader {
    /// The values of a mapping by key; an unknown key is an error that names the nearest known one.
    func fields(
        of node: Node,
        in part: PortfolioProblem.Part,
        allowing known: [String]
    ) throws(WorkspaceError) -> [String: Node] {
        guard case .mapping(let mapping) = node else {
            throw problem(node, .noMapping(part))
        }
        var fields: [String: Node] = [:]
        for (key, value) in mapping {
            let name = key.string ?? ""
            guard known.contains(name) else {
                let nearest = Suggestion.nearest(to: name, among: known)
                throw problem(key, .unknownKey(name, in: part, nearest: nearest, known: known))
            }
            fields[name] = value
        }
        return fields
    }

    func string(_ node: Node) throws(WorkspaceError) -> String {
        guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
            throw problem(node, .noText)
        }
        return scalar.string
    }

    func sequence(_ node: Node) throws(WorkspaceError) -> [Node] {
        if case .sequence(let sequence) = node { return Array(sequence) }
        if case .scalar(let scalar) = node, scalar.string.isEmpty { return [] }
        throw problem(node, .noList)
    }

    func strings(_ node: Node) throws(WorkspaceError) -> [String] {
        var strings: [String] = []
        for element in try sequence(node) { strings.append(try string(element)) }
        return strings
    }

    func problem(_ node: Node, _ problem: PortfolioProblem) -> WorkspaceError {
        .malformedPortfolio(file: file, line: node.mark?.line ?? 1, problem)
    }

    private func malformed(_ error: YamlError) -> WorkspaceError {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            .malformedPortfolio(file: file, line: mark.line, .yaml(problem))
        case .duplicatedKeysInMapping(let keys, let context):
            .malformedPortfolio(file: file, line: context.mark.line, .duplicateKeys(keys.map { "\($0)" }))
        default: .malformedPortfolio(file: file, line: 1, .noYAML)
        }
    }
}

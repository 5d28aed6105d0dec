internal import Portfolio
internal import Threads
internal import Yams

/// Writes a `portfolio.yaml` for a person to edit.
enum PortfolioWriter {
    private static let heading = """
        # Projects that redthread found in the minutes: by titles that return, case numbers and recurring names.
        # They are proposals. Edit names and aliases, and delete what is no project of yours.

        """
    private static let readsItself = """
        # Every document in this folder is read as a minute ('minutes: [.]'): write reports to another one.

        """

    /// The file as UTF-8, with the proposals in their order.
    ///
    /// - Throws: whatever the YAML library finds wrong with a name; none that it reads back is refused.
    static func file(authority: Authority?, minutes: [String], proposals: [ProposedProject]) throws -> String {
        var root: [(Node, Node)] = []
        if let authority { root.append((Node("authority"), Node(authority.name))) }
        root.append((Node("minutes"), list(minutes)))
        root.append((Node("projects"), Node(proposals.map { node(of: $0.project, authority) })))
        let comment = heading + (minutes.contains(".") ? readsItself : "")
        let reasons = proposals.map { "# \($0.project.id.rawValue): \($0.reason[.english])\n" }.joined()
        return comment + reasons + (reasons.isEmpty ? "" : "\n") + (try serialize(node: Node(root), allowUnicode: true))
    }

    private static func node(of project: Project, _ authority: Authority?) -> Node {
        var fields = [(Node("id"), Node(project.id.rawValue)), (Node("name"), Node(project.name))]
        if !project.aliases.isEmpty { fields.append((Node("aliases"), list(project.aliases))) }
        if !project.caseNumbers.isEmpty { fields.append((Node("cases"), list(project.caseNumbers))) }
        if let own = project.authority, own != authority { fields.append((Node("authority"), Node(own.name))) }
        return Node(fields)
    }

    private static func list(_ texts: [String]) -> Node {
        Node(texts.map { Node($0) }, Tag.implicit, .flow)
    }
}

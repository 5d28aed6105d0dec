import Portfolio

extension ExportFormat {
    /// What waits for what, for yEd, Gephi and NetworkX.
    static let graphML = ExportFormat(.graphml, endings: ["graphml"]) { GraphMLExport(request: $0).document }
}

/// Milestones, phases and projects as nodes, dependencies as directed edges (GraphML 1.0).
struct GraphMLExport {
    let request: ExportFormat.Request

    private static let nodeKeys = ["label", "kind", "project", "status", "earliest", "latest"]
    private static let edgeKeys = ["kind", "basis", "quote"]

    var document: [UInt8] {
        var lines = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#, "<!-- redthread -->",
            #"<graphml xmlns="http://graphml.graphdrawing.org/xmlns">"#,
        ]
        lines += Self.nodeKeys.map { key("n-" + $0, $0, on: "node") }
        lines += Self.edgeKeys.map { key("e-" + $0, $0, on: "edge") }
        lines.append(#"  <graph id="redthread" edgedefault="directed">"#)
        lines += request.reconstruction.projects.flatMap(nodes) + edges
        lines += ["  </graph>", "</graphml>"]
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private func key(_ id: String, _ name: String, on element: String) -> String {
        #"  <key id="\#(id)" for="\#(element)" attr.name="\#(name)" attr.type="string"/>"#
    }

    private func nodes(of history: ProjectHistory) -> [String] {
        let project = history.project
        let whole = node(project.id.rawValue, [("n-label", project.name), ("n-kind", "project")])
        return [whole]
            + history.entries.map { entry in
                node(
                    entry.id.rawValue,
                    [
                        ("n-label", entry.name), ("n-kind", entry.kind.rawValue), ("n-project", project.id.rawValue),
                        ("n-status", entry.status.rawValue), ("n-earliest", entry.current?.earliest?.description ?? ""),
                        ("n-latest", entry.current?.latest?.description ?? ""),
                    ])
            }
    }

    /// Only between nodes that are there: a reader need not know what else there is.
    private var edges: [String] {
        let known = Set(
            request.reconstruction.projects.flatMap { [$0.project.id.rawValue] + $0.entries.map(\.id.rawValue) })
        return request.reconstruction.projects.flatMap(\.dependencies).compactMap { dependency in
            let (from, to) = (dependency.from.identifier, dependency.to.identifier)
            guard known.contains(from), known.contains(to) else { return nil }
            let data = [
                ("e-kind", dependency.kind.rawValue), ("e-basis", dependency.basis.rawValue),
                ("e-quote", dependency.evidence.quote ?? ""),
            ]
            let ends = #"source="\#(MarkupText.escaped(from))" target="\#(MarkupText.escaped(to))""#
            return "    <edge \(ends)>" + content(data) + "</edge>"
        }
    }

    private func node(_ id: String, _ data: [(String, String)]) -> String {
        #"    <node id="\#(MarkupText.escaped(id))">"# + content(data) + "</node>"
    }

    private func content(_ data: [(String, String)]) -> String {
        data.filter { !$0.1.isEmpty }.map { #"<data key="\#($0.0)">\#(MarkupText.escaped($0.1))</data>"# }.joined()
    }
}

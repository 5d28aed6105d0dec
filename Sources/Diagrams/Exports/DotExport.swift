import Portfolio

/// The text of a graph for Graphviz. It is for other tools; our own pictures never go through text.
struct DotExport {
    let content: ExportContent
    let title: String

    var text: String {
        let projects = content.linkedProjects
        var lines = [
            "digraph redthread {", "  rankdir=LR;", "  node [shape=box, style=rounded, fontname=\"Helvetica\"];",
        ]
        if !title.isEmpty { lines.append("  label=\(quoted(title)); labelloc=t;") }
        for (index, section) in content.sections.enumerated() {
            lines.append("  subgraph cluster_\(index) {")
            lines.append("    label=\(quoted(section.project.name));")
            if projects.contains(section.key) {
                lines.append("    \(section.key) [label=\(quoted(section.project.name)), shape=ellipse];")
            }
            for item in section.items {
                let label = quoted(item.entry.name, content.date(of: item))
                let style = item.row.isCritical ? ", penwidth=2" : ""
                lines.append("    \(item.key) [label=\(label)\(style)];")
            }
            lines.append("  }")
        }
        lines += content.links.map { link in
            "  \(link.from) -> \(link.to)" + (link.dependency.basis == .inferred ? " [style=dashed];" : ";")
        }
        return lines.joined(separator: "\n") + "\n}\n"
    }

    /// A string of DOT, one line below the other. A backslash and a quotation mark are escaped; an ampersand would begin
    /// an entity.
    private func quoted(_ texts: String...) -> String {
        let escaped = texts.map { text in
            SafeText.line(text).reduce(into: "") { result, character in
                switch character {
                case "\\": result += "\\\\"
                case "\"": result += "\\\""
                case "&": result += "&amp;"
                default: result.append(character)
                }
            }
        }
        return "\"" + escaped.joined(separator: "\\n") + "\""
    }
}

import Portfolio

/// The text of a diagram for Mermaid.
struct MermaidExport {
    let content: ExportContent
    let title: String

    /// A Gantt chart. A milestone that is only known to lie in a period is a bar over the period. Mermaid's own line for
    /// today is off: the day of the picture is not that of its drawing.
    var gantt: String {
        var lines = ["gantt", "    dateFormat YYYY-MM-DD", "    inclusiveEndDates", "    todayMarker off"]
        if !title.isEmpty { lines.insert("    title \(heading(title))", at: 1) }
        for section in content.sections {
            lines.append("    section \(plain(section.project.name))")
            lines += section.items.map { item in
                guard let days = content.days(of: item) else {
                    return "    %% \(plain(item.entry.name)): \(plain(content.date(of: item)))"
                }
                let end = content.isPoint(item) ? "0d" : days.last.description
                return "    \(plain(content.name(of: item))) :\(tags(item))\(item.key), \(days.first), \(end)"
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func tags(_ item: ExportContent.Item) -> String {
        var tags: [String] = []
        if item.row.isCritical { tags.append("crit") }
        if item.entry.status == .reached { tags.append("done") }
        if content.isPoint(item) { tags.append("milestone") }
        return tags.map { $0 + ", " }.joined()
    }

    /// A flow chart with a frame for each project.
    var graph: String {
        let projects = content.linkedProjects
        var lines = ["flowchart LR"]
        for section in content.sections {
            lines.append("    subgraph s\(section.key)[\(quoted(section.project.name))]")
            lines.append("        direction LR")
            if projects.contains(section.key) {
                lines.append("        \(section.key)([\(quoted(section.project.name))])")
            }
            lines += section.items.map { "        \($0.key)[\(quoted($0.entry.name, content.date(of: $0)))]" }
            lines.append("    end")
        }
        lines += content.links.map { link in
            "    \(link.from) \(link.dependency.basis == .inferred ? "-.->" : "-->") \(link.to)"
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A title runs to the end of its line, but a semicolon ends it, a number sign makes the rest a comment, and what
    /// stands between `%%{` and `}%%` is a directive wherever it stands.
    private func heading(_ text: String) -> String {
        let kept = SafeText.line(text).map { character -> String in
            switch character {
            case ";": " –"
            case "{": "("
            case "}": ")"
            case "#": ""
            default: String(character)
            }
        }
        let title = kept.joined()
        return title.isEmpty ? "–" : title
    }

    /// In a Gantt chart there are no quotation marks: what would end a name or begin a comment becomes a space, and a
    /// name that begins with a word of Mermaid's own gets a dash before it.
    private func plain(_ text: String) -> String {
        let kept = SafeText.line(text).map { ":;#%,<>\"`{}".contains($0) ? " " : String($0) }.joined()
        let words = kept.split(separator: " ")
        guard let first = words.first else { return "–" }
        return (Self.keywords.contains(first.lowercased()) ? "– " : "") + words.joined(separator: " ")
    }

    /// What a line of a Gantt chart can begin with.
    private static let keywords: Set<String> = [
        "gantt", "title", "section", "dateformat", "axisformat", "tickinterval", "inclusiveenddates", "topaxis",
        "todaymarker", "excludes", "includes", "weekday", "weekend", "click", "acctitle", "accdescr",
    ]

    /// A quoted label; Mermaid writes special characters as `#` codes.
    private func quoted(_ texts: String...) -> String {
        let escaped = texts.map { text in
            SafeText.line(text).unicodeScalars.reduce(into: "") { result, scalar in
                switch scalar {
                case "\"", "#", "<", ">", "&", ";", "`", "\\", "%", "{", "}": result += "#\(scalar.value);"
                default: result.unicodeScalars.append(scalar)
                }
            }
        }
        return "\"" + escaped.joined(separator: "<br/>") + "\""
    }
}

import Portfolio

/// The text of a diagram for PlantUML.
struct PlantUMLExport {
    let content: ExportContent
    let title: String

    /// A Gantt chart. A milestone that is only known to lie in a period is a bar over the period.
    var gantt: String {
        var lines = ["@startgantt"]
        if !title.isEmpty { lines.append("title \(plain(title))") }
        let dated = content.sections.flatMap(\.items).compactMap(content.days).map(\.first)
        if let first = dated.min() { lines.append("Project starts \(first)") }
        var names: [String: String] = [:]
        for section in content.sections {
            lines.append("-- \(plain(section.project.name)) --")
            for item in section.items {
                guard let days = content.days(of: item) else {
                    lines.append("' \(plain(item.entry.name)): \(plain(content.date(of: item)))")
                    continue
                }
                // A task is known by its name, so that no two may have the same.
                let name =
                    plain(item.entry.name)
                    + (Set(names.values).contains(plain(item.entry.name)) ? " (\(item.key))" : "")
                names[item.key] = name
                lines.append(
                    content.isPoint(item)
                        ? "[\(name)] happens \(days.first)" : "[\(name)] starts \(days.first) and ends \(days.last)")
                if item.entry.status == .reached { lines.append("[\(name)] is 100% completed") }
            }
        }
        lines += content.links.compactMap { link in
            guard let from = names[link.from], let to = names[link.to] else { return nil }
            return "' [\(from)] -> [\(to)]"
        }
        return (lines + ["@endgantt"]).joined(separator: "\n") + "\n"
    }

    /// Boxes in a frame for each project.
    var graph: String {
        let projects = content.linkedProjects
        var lines = ["@startuml", "left to right direction"]
        if !title.isEmpty { lines.append("title \(plain(title))") }
        for section in content.sections {
            lines.append("package \"\(plain(section.project.name))\" {")
            if projects.contains(section.key) {
                lines.append("  rectangle \"\(plain(section.project.name))\" as \(section.key)")
            }
            lines += section.items.map { item in
                "  rectangle \"\(plain(item.entry.name))\\n\(plain(content.date(of: item)))\" as \(item.key)"
            }
            lines.append("}")
        }
        lines += content.links.map { link in
            "\(link.from) \(link.dependency.basis == .inferred ? "..>" : "-->") \(link.to)"
        }
        return (lines + ["@enduml"]).joined(separator: "\n") + "\n"
    }

    /// What would end a name, or be read as markup, becomes something like it.
    private func plain(_ text: String) -> String {
        let kept = SafeText.line(text).map { character -> String in
            switch character {
            case "[": "("
            case "]": ")"
            case "\"": "'"
            case "<", ">", "\\", "~", "{", "}", "|", "!", "@": " "
            default: String(character)
            }
        }
        let words = kept.joined().split(separator: " ").joined(separator: " ")
        return words.isEmpty ? "–" : words
    }
}

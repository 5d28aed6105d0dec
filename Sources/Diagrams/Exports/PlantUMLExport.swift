import Portfolio

/// The text of a diagram for PlantUML.
struct PlantUMLExport {
    let content: ExportContent
    let title: String

    /// A Gantt chart. A milestone that is only known to lie in a period is a bar over the period. Links stand as comments:
    /// PlantUML would move what they lead to.
    var gantt: String {
        var lines = ["@startgantt"]
        if !title.isEmpty { lines.append("title \(plain(title))") }
        let days = content.sections.flatMap(\.items).compactMap(content.days)
        if let first = days.map(\.first).min(), let last = days.map(\.last).max() {
            // PlantUML draws every day unless it is told not to; its versions before 2020.15 do not know the words.
            if last - first > 120 { lines.append("' printscale monthly") }
            lines.append("Project starts \(first)")
        }
        let names = taskNames
        for section in content.sections {
            lines.append("-- \(plain(section.project.name)) --")
            lines += section.items.flatMap { task($0, names) }
        }
        lines += content.links.compactMap { link in
            guard let from = names[link.from], let to = names[link.to] else { return nil }
            return "' [\(from)] -> [\(to)]"
        }
        return (lines + ["@endgantt"]).joined(separator: "\n") + "\n"
    }

    private func task(_ item: ExportContent.Item, _ names: [String: String]) -> [String] {
        guard let days = content.days(of: item), let name = names[item.key] else {
            return ["' \(plain(item.entry.name)): \(plain(content.date(of: item)))"]
        }
        let line =
            content.isPoint(item)
            ? "[\(name)] happens \(days.first)" : "[\(name)] starts \(days.first) and ends \(days.last)"
        return [line] + (item.entry.status == .reached ? ["[\(name)] is 100% completed"] : [])
    }

    /// What each task that has a date is called, by its key. A task is known by its name, so that no two may have the
    /// same.
    private var taskNames: [String: String] {
        var taken: Set<String> = []
        var names: [String: String] = [:]
        for item in content.sections.flatMap(\.items) where content.days(of: item) != nil {
            let name = plain(content.name(of: item))
            let unique = taken.contains(name) ? name + " (\(item.key))" : name
            taken.insert(unique)
            names[item.key] = unique
        }
        return names
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

    /// What would end a name, begin a comment, or be read as markup, becomes something like it; a percent sign stands
    /// apart from the word behind it, since `%getenv("HOME")` is a call.
    private func plain(_ text: String) -> String {
        let kept = SafeText.line(text).map { character -> String in
            switch character {
            case "[": "("
            case "]": ")"
            case "\"", "'": "’"
            case "%": "% "
            case "<", ">", "\\", "~", "{", "}", "|", "!", "@", "$": " "
            default: String(character)
            }
        }
        let words = kept.joined().split(separator: " ").joined(separator: " ")
        return words.isEmpty ? "–" : words
    }
}

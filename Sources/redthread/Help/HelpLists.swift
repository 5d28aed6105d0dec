import Diagrams
import Portfolio
import Reports

/// What the help lists of the registries: a format or a kind that comes to them is in the help as well.
enum HelpLists {
    /// "  touches       the meetings that touched the projects".
    static func kinds(_ language: DisplayLanguage) -> String {
        DiagramKind.all.map { "  " + padded($0.name, 14) + $0.summary[language] }.joined(separator: "\n")
    }

    /// "  ics            .ics   milestones and phases for a calendar".
    static func exports(_ language: DisplayLanguage) -> String {
        ExportFormat.all.map { format in
            let ending = format.endings.first.map { "." + $0 } ?? ""
            return "  " + padded(format.name, 16) + padded(ending, 10) + format.summary[language]
        }.joined(separator: "\n")
    }

    /// "board, portfolio, history".
    static var templates: String { Report.templateNames.joined(separator: ", ") }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}

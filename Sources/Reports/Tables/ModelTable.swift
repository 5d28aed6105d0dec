public import Portfolio

/// A list of the model with typed cells, from which every spreadsheet format is made.
///
///     let table = ModelTable(.decisions, of: reconstruction, lights: LightRules(), .danish)
///     table.rows.first      // [.day(2023-03-14), .text("Direktionen"), …]
public struct ModelTable: Sendable {
    /// What the lists are, in the order of the sheets of a workbook.
    public enum Name: String, CaseIterable, Sendable {
        case projects, milestones, meetings, decisions, deferrals, promises, money, findings, evidence
    }

    /// What stands in one place of a table.
    public enum Cell: Hashable, Sendable {
        case text(String)
        case number(Int)
        case day(Day)
        case empty

        init(_ text: String?) { self = text.map { .text($0) } ?? .empty }
        init(_ day: Day?) { self = day.map { .day($0) } ?? .empty }

        /// As a program reads it: days by ISO 8601, numbers without units.
        public var plain: String {
            switch self {
            case .text(let text): text
            case .number(let number): String(number)
            case .day(let day): day.description
            case .empty: ""
            }
        }
    }

    /// Which list it is.
    public let name: Name
    /// The heads of the columns, in the language of the reader.
    public let columns: [String]
    /// The rows from the top, each with a cell for every column.
    public let rows: [[Cell]]

    /// - Parameter lights: the rules that a project's light is judged by.
    public init(_ name: Name, of reconstruction: Reconstruction, lights: LightRules, _ language: DisplayLanguage) {
        self.name = name
        let lists = ModelLists(reconstruction: reconstruction, lights: lights, language: language)
        (columns, rows) =
            switch name {
            case .projects: lists.projects
            case .milestones: lists.milestones
            case .meetings: lists.meetings
            case .decisions: lists.decisions
            case .deferrals: lists.findings([.postponed, .postponedNotResumed, .decisionFloat])
            case .promises: lists.findings([.promiseKept, .lateCase, .promiseNotSeen])
            case .money: lists.money
            case .findings: lists.findings(Set(Finding.Kind.allCases))
            case .evidence: lists.evidence
            }
    }
}

/// The columns that the lists have beside those of the milestones and the meetings.
enum ListColumn: String, CaseIterable, Sendable {
    case project, name, authority, owner, caseNumbers, meetings, milestones, moved, light, reason
    case date, body, item, title, decision, about, postponedTo, quote, source
    case kind, severity, finding, certain, earliest, latest, certainty, saidOn, meeting, amount, whole
}

extension ModelTable {
    /// The same list with columns behind its own, a row of them for each of its rows.
    public func adding(_ columns: [String], _ cells: [[Cell]]) -> ModelTable {
        ModelTable(name: name, columns: self.columns + columns, rows: zip(rows, cells).map { $0 + $1 })
    }

    private init(name: Name, columns: [String], rows: [[Cell]]) {
        (self.name, self.columns, self.rows) = (name, columns, rows)
    }
}

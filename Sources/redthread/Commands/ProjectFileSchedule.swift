import Diagrams
import Foundation
import Portfolio
import Scheduling

/// Schedules a plan of Microsoft Project (MSPDI) and prints it.
struct ProjectFileSchedule {
    private let path: String
    private let language: DisplayLanguage
    private let file: ProjectFile
    private let dates: [TaskDates?]

    init(file path: String, language: DisplayLanguage) throws {
        self.path = path
        self.language = language
        do {
            guard let data = try? Data(contentsOf: URL(filePath: path)) else {
                throw PlanError(place: nil, problem: .unreadable)
            }
            file = try ProjectFile(xml: [UInt8](data))
            dates = try file.schedule()
        } catch let error as PlanError {
            throw PlanFailure(file: path, error: error)
        }
    }

    func run(_ format: ListFormat, diagram: String?) throws {
        for what in ProjectFile.PassedOver.allCases {
            if let times = file.passedOver[what] {
                Console.warn("\(path): \(language.terminal.passedOver(what, times))")
            }
        }
        if let diagram { try draw(to: diagram) }
        if format == .csv { return try Console.print(file.csv(dates)) }
        try Listing.print(rows, as: format, language)
    }

    private var rows: [ProjectFileRow] {
        zip(file.tasks, dates).compactMap { task, dates in dates.map { ProjectFileRow(task, $0) } }
    }

    private func draw(to diagram: String) throws {
        let placed = zip(file.tasks, dates).compactMap { task, dates in dates.map { (task, $0) } }
        let origin = placed.map(\.1.start.date).min()
        let bars = placed.map { task, dates in
            let (first, last) = (dates.start.date, dates.finish.date)
            let isPoint = dates.start == dates.finish
            return GanttPlan.Bar(
                id: task.id, name: task.name, start: origin.map { first - $0 } ?? 0,
                end: origin.map { isPoint ? first - $0 : last - $0 + 1 } ?? 0, isMilestone: isPoint,
                isCritical: dates.isCritical)
        }
        let output = PictureOutput(checked: diagram)
        let plan = GanttPlan(name: file.name, axis: origin.map { .days(from: $0) } ?? .periods, bars: bars, links: [])
        try output.write(try GanttDiagram(plan: plan, language: language).render(as: output.format))
    }
}

/// One row of a plan of Microsoft Project that is no summary, as lists show it.
struct ProjectFileRow: ListRow {
    let id: String
    let name: String
    let earlyStart: String
    let earlyFinish: String
    let lateStart: String
    let lateFinish: String
    /// In minutes of working time.
    let totalFloat: Double
    let critical: Bool
    /// When it is to be.
    let start: String
    let finish: String

    init(_ task: ProjectFile.Task, _ dates: TaskDates) {
        id = task.id
        name = task.name
        earlyStart = dates.earlyStart.description
        earlyFinish = dates.earlyFinish.description
        lateStart = dates.lateStart.description
        lateFinish = dates.lateFinish.description
        totalFloat = Double(dates.totalFloat) / 10
        critical = dates.isCritical
        start = dates.start.description
        finish = dates.finish.description
    }

    static func columns(_ language: DisplayLanguage) -> [String] { language.terminal.heads(of: .projectFileTasks) }

    static var idColumns: Set<Int> { [0] }

    func cells(_ language: DisplayLanguage) -> [String] {
        let hours = (totalFloat / 6).rounded() / 10
        let whole = hours == hours.rounded()
        let float =
            whole ? "\(Int(hours))" : "\(hours)".replacingOccurrences(of: ".", with: language.terminal.decimalMark)
        return [
            id, name, Self.short(start), Self.short(finish), float, critical ? language.terminal.yes : "",
        ]
    }

    func record(_ language: DisplayLanguage) -> [String] {
        [id, name, earlyStart, earlyFinish, "\(totalFloat)", "\(critical)"]
    }

    /// "2018-06-01 08:00": the moment without seconds.
    private static func short(_ moment: String) -> String {
        moment.replacingOccurrences(of: "T", with: " ").prefix(16).description
    }
}

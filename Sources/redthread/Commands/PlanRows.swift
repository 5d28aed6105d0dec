import Portfolio
import Scheduling

/// One task of a plan, with its dates.
struct PlanRow: ListRow {
    let id: String
    let name: String
    let es: Int
    let ef: Int
    let ls: Int
    let lf: Int
    let totalFloat: Int
    let freeFloat: Int
    let critical: Bool
    let start: Day?
    let finish: Day?

    init(_ task: Int, _ plan: Plan, _ schedule: NetworkSchedule, _ dates: PlanDates) {
        id = plan.id(of: task)
        name = plan.name(of: task)
        es = schedule.earlyStart[task]
        ef = schedule.earlyFinish(task)
        ls = schedule.lateStart[task]
        lf = schedule.lateFinish(task)
        totalFloat = schedule.totalFloat(task)
        freeFloat = schedule.freeFloat[task]
        critical = schedule.isCritical(task)
        start = dates.firstDay(es)
        finish = dates.lastDay(from: es, to: ef)
    }

    static var idColumns: Set<Int> { [0] }

    static func columns(_ language: DisplayLanguage) -> [String] { language.terminal.heads(of: .planTasks) }

    func cells(_ language: DisplayLanguage) -> [String] {
        let first = start?.words(in: language) ?? "\(es)"
        let last = finish?.words(in: language) ?? "\(ef)"
        return [id, name, first, last, "\(totalFloat)", "\(freeFloat)", critical ? language.terminal.yes : ""]
    }

    func record(_ language: DisplayLanguage) -> [String] {
        [
            id, name, start?.description ?? "\(es)", finish?.description ?? "\(ef)", "\(totalFloat)", "\(freeFloat)",
            "\(critical)",
        ]
    }
}

/// One task that a delay moves.
struct PlanMoveRow: ListRow {
    let id: String
    let name: String
    /// How many units later it starts.
    let later: Int
    let esBefore: Int
    let esAfter: Int
    let efBefore: Int
    let efAfter: Int
    let startBefore: Day?
    let startAfter: Day?

    init(_ task: Int, _ plan: Plan, _ study: PlanDelay, _ dates: PlanDates) {
        id = plan.id(of: task)
        name = plan.name(of: task)
        esBefore = study.before.earlyStart[task]
        esAfter = study.after.earlyStart[task]
        efBefore = study.before.earlyFinish(task)
        efAfter = study.after.earlyFinish(task)
        later = esAfter - esBefore
        startBefore = dates.firstDay(esBefore)
        startAfter = dates.firstDay(esAfter)
    }

    static var idColumns: Set<Int> { [0] }

    static func columns(_ language: DisplayLanguage) -> [String] { language.terminal.heads(of: .planMoves) }

    func cells(_ language: DisplayLanguage) -> [String] {
        let before = startBefore?.words(in: language) ?? "\(esBefore)"
        let after = startAfter?.words(in: language) ?? "\(esAfter)"
        return [id, name, "+\(later)", before, after]
    }

    func record(_ language: DisplayLanguage) -> [String] {
        [id, name, "\(later)", startBefore?.description ?? "\(esBefore)", startAfter?.description ?? "\(esAfter)"]
    }
}

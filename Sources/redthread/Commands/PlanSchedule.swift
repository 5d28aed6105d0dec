import Diagrams
import Foundation
import Portfolio
import Reports
import Scheduling
import Workspace

/// Schedules a plan file and prints it.
struct PlanSchedule {
    private let file: String
    private let language: DisplayLanguage
    private let plan: Plan

    /// So many rows are told on standard error, and the rest counted.
    private static let toldConflicts = 20
    /// A picture of more bars than this helps nobody, and Graphviz needs gigabytes for it.
    private static let mostBars = 100_000

    init(file: String, language: DisplayLanguage) throws {
        self.file = file
        self.language = language
        plan = try Self.told(file) { () throws(PlanError) in try Plan(json: try Self.bytes(of: file)) }
    }

    func run(_ format: ListFormat, diagram: String?, trial: TrialOptions) throws {
        guard trial.isEmpty else { return try run(trial, format, diagram: diagram) }
        let schedule = try Self.told(file) { () throws(PlanError) in try plan.schedule() }
        warn(of: schedule.missedDeadlines, schedule)
        if let diagram { try draw(schedule, to: diagram) }
        switch format {
        case .csv: try Console.print(plan.csv(schedule))
        case .json:
            try Console.print(try Self.told(file) { () throws(PlanError) in try plan.json(schedule) })
        case .table, .excelDanish: try Listing.print(rows(schedule), as: format, language)
        }
    }

    // MARK: Reading

    private static func bytes(of file: String) throws(PlanError) -> [UInt8] {
        guard let data = try? Data(contentsOf: URL(filePath: file), options: .mappedIfSafe) else {
            throw PlanError(place: nil, problem: .unreadable)
        }
        return [UInt8](data)
    }

    /// Says the file of an error in a plan.
    private static func told<Value>(
        _ file: String, _ body: () throws(PlanError) -> Value
    ) throws(PlanFailure) -> Value {
        do { return try body() } catch { throw PlanFailure(file: file, error: error) }
    }

    // MARK: Printing

    private func rows(_ schedule: NetworkSchedule) throws -> [PlanRow] {
        let dates = try Self.told(file) { () throws(PlanError) in try PlanDates(plan, schedule) }
        return (0..<plan.count).map { PlanRow($0, plan, schedule, dates) }
    }

    private func warn(of missed: [NetworkSchedule.MissedDeadline], _ schedule: NetworkSchedule) {
        for deadline in missed.prefix(Self.toldConflicts) {
            let (id, finish) = (plan.id(of: deadline.activity), schedule.earlyFinish(deadline.activity))
            Console.warn(
                "\(file): "
                    + language.terminal.missedDeadline(
                        id, finish: finish, deadline: deadline.deadline, by: deadline.missedBy))
        }
        let rest = missed.count - Self.toldConflicts
        guard rest > 0 else { return }
        Console.warn("\(file): " + language.terminal.moreDeadlines(rest))
    }

    // MARK: What if

    private func run(_ trial: TrialOptions, _ format: ListFormat, diagram: String?) throws {
        let delays = try trial.delay.map { (task: try task(named: $0.subject), units: $0.days) }
        let days = try trial.set.map { (task: try task(named: $0.subject), day: $0.day) }
        let (study, dates) = try Self.told(file) { () throws(PlanError) in
            let study = try plan.trying(delays: delays, dates: days)
            return (study, try PlanDates(plan, study.after))
        }
        if let diagram { try draw(study.after, to: diagram) }
        try Listing.print(study.moved.map { PlanMoveRow($0, plan, study, dates) }, as: format, language)
        warn(of: study.broken, study.after)
        let end = study.after.end - study.before.end
        if end > 0 {
            Console.say(language.terminal.endsLater(end))
        }
    }

    private func task(named id: String) throws(UnknownSubject) -> Int {
        guard let task = plan.task(withID: id) else {
            throw UnknownSubject(id, among: (0..<plan.count).map(plan.id(of:)))
        }
        return task
    }

    // MARK: Drawing

    private func draw(_ schedule: NetworkSchedule, to diagram: String) throws {
        guard plan.count <= Self.mostBars else {
            let error = PlanError(place: nil, problem: .tooManyToDraw(limit: Self.mostBars))
            throw PlanFailure(file: file, error: error)
        }
        let dates = try Self.told(file) { () throws(PlanError) in try PlanDates(plan, schedule) }
        let output = PictureOutput(checked: diagram)
        let picture = GanttDiagram(plan: gantt(schedule, dates), language: language)
        try output.write(try picture.render(as: output.format))
    }

    /// The unit of the axis after the last in which a task may end.
    private func deadline(of task: Int, _ dates: PlanDates) -> Int? {
        let deadline = Int(plan.network.notAfter[task])
        guard deadline != Int(ActivityNetwork.noDeadline) else { return nil }
        guard let origin = dates.firstDay(0) else { return deadline }
        return dates.lastDay(from: deadline - 1, to: deadline).map { $0 - origin + 1 }
    }

    private func gantt(_ schedule: NetworkSchedule, _ dates: PlanDates) -> GanttPlan {
        let origin = dates.firstDay(0)
        let bars = (0..<plan.count).map { task in
            var (start, end) = (schedule.earlyStart[task], schedule.earlyFinish(task))
            if let origin, let first = dates.firstDay(start), let last = dates.lastDay(from: start, to: end) {
                let isPoint = end == start
                (start, end) = (first - origin, isPoint ? first - origin : last - origin + 1)
            }
            return GanttPlan.Bar(
                id: plan.id(of: task), name: plan.name(of: task), start: start, end: end,
                isMilestone: plan.isMilestone[task], isCritical: schedule.isCritical(task),
                deadline: deadline(of: task, dates))
        }
        let network = plan.network
        let links = (0..<network.linkCount).map { link in
            GanttPlan.Link(
                from: Int(network.linkFrom[link]), to: Int(network.linkTo[link]), kind: network.linkKind[link].gantt)
        }
        return GanttPlan(
            name: plan.heading.name, axis: origin.map { .days(from: $0) } ?? .periods, bars: bars, links: links)
    }
}

extension LinkKind {
    /// The same kind, as the diagrams name it.
    fileprivate var gantt: GanttPlan.Link.Kind {
        switch self {
        case .finishToStart: .finishToStart
        case .startToStart: .startToStart
        case .finishToFinish: .finishToFinish
        case .startToFinish: .startToFinish
        }
    }
}

/// That a plan file is not what it should be.
struct PlanFailure: FailureWithExitCode {
    let file: String
    let error: PlanError

    func message(in language: DisplayLanguage) -> String {
        let place = error.place.map { "\(file):\($0.line):\($0.column)" } ?? file
        return "\(place): \(error.message[language])"
    }

    var exitCode: Int32 {
        switch error.problem {
        case .unreadable: EX_NOINPUT
        default: EX_DATAERR
        }
    }
}

/// Where the schedule puts a row of a plan.
public struct TaskDates: Hashable, Sendable {
    /// The first moment at which it can start and end.
    public let earlyStart: Moment
    /// When it can end at the earliest.
    public let earlyFinish: Moment
    /// The last moment at which it can start and end without making the plan, or a date that binds it, late.
    public let lateStart: Moment
    /// When it must end at the latest.
    public let lateFinish: Moment
    /// How far it can move, in tenths of a minute of working time; negative where a date that binds it is missed.
    public let totalFloat: Int
    /// Whether it has no room and is not done.
    public let isCritical: Bool
    /// Whether it comes at the last moment rather than the first, since its planner put it as late as possible.
    public let isLate: Bool

    /// When it is to start.
    public var start: Moment { isLate ? lateStart : earlyStart }
    /// When it is to be done.
    public var finish: Moment { isLate ? lateFinish : earlyFinish }
}

extension ProjectFile {
    /// The dates of all rows that are no summaries, by their place; `nil` for summaries.
    ///
    /// The critical path method (Kelley & Walker 1959) with the precedence diagram's four links, over hours instead of
    /// days, as Microsoft Project does it: what is done stays where it was, what is under way goes on with its rest, and
    /// a link of a summary binds all rows below it, and what comes as late as possible holds up what waits for it. Linear in rows and links, times the days that a row lasts.
    ///
    /// - Throws: `PlanError` that names the tasks of a cycle.
    public func schedule() throws(PlanError) -> [TaskDates?] {
        let network = RowNetwork(self)
        guard let order = network.order else {
            throw PlanError(place: nil, problem: .cycle(network.cycle().map { tasks[$0].name }))
        }
        var early = ForwardPass(file: self, order: order).dates
        var late = BackwardPass(file: self, order: order, early: early).dates
        if tasks.contains(where: \.isLate) {
            early = ForwardPass(file: self, order: order, latest: late).dates
            late = BackwardPass(file: self, order: order, early: early).dates
        }
        return tasks.indices.map { row in
            guard let early = early[row], let late = late[row] else { return nil }
            return TaskDates(
                earlyStart: early.start, earlyFinish: early.finish, lateStart: late.start, lateFinish: late.finish,
                totalFloat: late.float, isCritical: late.float <= 0 && !tasks[row].isDone,
                isLate: tasks[row].isLate)
        }
    }

    /// Rows that are no summaries as CSV: a heading, then `id,early_start,early_finish,late_start,late_finish,total_float`
    /// (in minutes)`,critical`, in the order of the plan.
    public func csv(_ dates: [TaskDates?]) -> [UInt8] {
        var csv = ByteWriter(reserving: dates.count * 120)
        csv.write("id,early_start,early_finish,late_start,late_finish,total_float,critical\n")
        for (task, dates) in zip(tasks, dates) {
            guard let dates else { continue }
            csv.writeCSVField(Array(task.id.utf8)[...])
            for moment in [dates.earlyStart, dates.earlyFinish, dates.lateStart, dates.lateFinish] {
                csv.write(",\(moment)")
            }
            csv.write(",\(Self.minutes(dates.totalFloat)),\(dates.isCritical)\n")
        }
        return csv.bytes
    }

    /// Minutes, with the tenths where there are some.
    private static func minutes(_ tenths: Int) -> String {
        tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}

extension ProjectFile.Task {
    /// Whether all of it has been done.
    var isDone: Bool { progress.map { $0.finish != nil || ($0.hasWork && $0.remaining == 0 && duration > 0) } ?? false }
}

public import Portfolio

/// A plain network of tasks, as a plan file holds it: what `redthread schedule PLAN.json` works on.
public struct Plan: Sendable {
    /// What one unit of time is.
    public enum Unit: Hashable, Sendable {
        /// A working day of a calendar.
        case workday(WorkCalendar)
        /// A period without a calendar: every one works.
        case period
    }

    /// Everything that is said of the plan as a whole.
    public struct Heading: Hashable, Sendable {
        /// What the plan is called; empty where the file gives it no name.
        public var name = ""
        /// The day of offset 0, or a day off right before it; `nil` for a plan that has no place in the calendar.
        public var start: Day?
        /// What durations and lags count.
        public var unit = Unit.workday(WorkCalendar())

        /// A plan of working days, Monday to Friday, without a start.
        public init() {}
    }

    /// Name, start and unit.
    public var heading: Heading
    /// Durations, windows and links; activity `i` is task `i` of the file.
    public var network: ActivityNetwork
    /// Whether each task is a milestone (*milepæl*); one may have a duration all the same.
    public let isMilestone: [Bool]
    let ids: PackedStrings
    /// Where the id of each task stands in `ids`.
    let idIndex: [Int32]
    let names: PackedStrings

    /// The number of tasks.
    public var count: Int { network.count }
    /// What links call the task.
    public func id(of task: Int) -> String { ids[Int(idIndex[task])] }
    /// What people call the task; its id where the plan gives it no name.
    public func name(of task: Int) -> String { names.isEmpty(task) ? id(of: task) : names[task] }
    /// The task with an id, found by looking at each.
    public func task(withID id: String) -> Int? {
        let wanted = Array(id.utf8)[...]
        return (0..<count).first { ids.equals(Int(idIndex[$0]), wanted) }
    }

    /// The dates of all tasks.
    ///
    /// - Throws: `PlanError` that names the tasks of a cycle; or a plan without a calendar that counts calendar days.
    public func schedule() throws(PlanError) -> NetworkSchedule {
        let days = try network.countsCalendarDays ? calendarDays() : nil
        let schedule: NetworkSchedule
        do { schedule = try network.schedule(on: days) } catch {
            throw PlanError(place: nil, problem: .cycle(error.path.map(id(of:))))
        }
        if let days, schedule.end > days.count { throw beyondCalendar(schedule) }
        return schedule
    }

    /// Working days from the start of the plan, for as long as it can possibly take.
    private func calendarDays() throws(PlanError) -> WorkingDays {
        guard let start = heading.start, case .workday(let calendar) = heading.unit else {
            throw PlanError(place: nil, problem: .calendarDaysWithoutCalendar)
        }
        // A missed deadline pulls late dates before the start, by no more than all that the plan can take.
        let lead = network.hasDeadlines ? network.longestPossibleEnd : 0
        return WorkingDays(calendar, from: start, count: network.longestPossibleEnd, lead: lead)
    }

    /// That the plan runs past the year 9999, with the first task that does.
    func beyondCalendar(_ schedule: NetworkSchedule) -> PlanError {
        let task = (0..<count).first { schedule.earlyFinish($0) == schedule.end } ?? 0
        return PlanError(place: nil, problem: .beyondCalendar(task: id(of: task)))
    }
}

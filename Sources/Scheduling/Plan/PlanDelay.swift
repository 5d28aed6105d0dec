public import Portfolio

/// What happens to a plan when tasks start later than they could.
public struct PlanDelay: Sendable {
    /// The dates as planned.
    public let before: NetworkSchedule
    /// The dates with the changes.
    public let after: NetworkSchedule

    /// The tasks whose early start moves, in the order of the plan.
    public var moved: [Int] {
        (0..<before.count).filter { before.earlyStart[$0] != after.earlyStart[$0] }
    }

    /// The deadlines that were kept and no longer are, the one that breaks at the least delay first.
    public var broken: [NetworkSchedule.MissedDeadline] {
        let missed = Set(before.missedDeadlines.map(\.activity))
        return after.missedDeadlines.filter { !missed.contains($0.activity) }
            .sorted { ($1.missedBy, $0.deadline) < ($0.missedBy, $1.deadline) }
    }
}

extension Plan {
    /// The same plan with some tasks starting so many units after their early start, and some no earlier than a day.
    ///
    /// - Throws: `PlanError` as `schedule()` does, and for a day in a plan that has none.
    public func trying(
        delays: [(task: Int, units: Int)], dates: [(task: Int, day: Day)] = []
    ) throws(PlanError) -> PlanDelay {
        let before = try schedule()
        var changed = self
        for (task, units) in delays {
            changed.network.setNotBefore(Int32(clamping: before.earlyStart[task] + units), of: task)
        }
        for (task, day) in dates { changed.network.setNotBefore(Int32(clamping: try offset(of: day)), of: task) }
        return PlanDelay(before: before, after: try changed.schedule())
    }

    /// The working days before a day, counted from the start of the plan.
    private func offset(of day: Day) throws(PlanError) -> Int {
        guard let start = heading.start, case .workday(let calendar) = heading.unit else {
            throw PlanError(place: nil, problem: .dateWithoutCalendar)
        }
        return WorkingDays(calendar, from: start, count: max(0, day - start) + 1).offset(of: day) ?? 0
    }
}

/// What happens to a plan when one task starts later than it could.
public struct PlanDelay: Sendable {
    /// The task that starts later.
    public let task: Int
    /// The dates as planned.
    public let before: NetworkSchedule
    /// The dates with the delay.
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
    /// The same plan with one task starting so many units after its early start.
    ///
    /// - Throws: `PlanError` as `schedule()` does.
    public func delaying(_ task: Int, by units: Int) throws(PlanError) -> PlanDelay {
        let before = try schedule()
        var delayed = self
        delayed.network.setNotBefore(Int32(clamping: before.earlyStart[task] + units), of: task)
        return PlanDelay(task: task, before: before, after: try delayed.schedule())
    }
}

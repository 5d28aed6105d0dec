public import Portfolio

/// The calendar days of a scheduled plan.
public struct PlanDates: Sendable {
    private let days: WorkingDays?

    /// - Throws: `PlanError` when a task ends after the year 9999.
    public init(_ plan: Plan, _ schedule: NetworkSchedule) throws(PlanError) {
        guard let start = plan.heading.start, case .workday(let calendar) = plan.heading.unit, plan.count > 0 else {
            days = nil
            return
        }
        // Late dates lie before the start on the way to a deadline that is missed.
        let lead = -schedule.lateStart.reduce(0, min)
        // One more than the end: a milestone at the end stands on the day after the last.
        let table = WorkingDays(calendar, from: start, count: schedule.end + 1, lead: lead)
        if table.count <= schedule.end { throw plan.beyondCalendar(schedule) }
        days = table
    }

    /// The day that work at an offset begins on; `nil` in a plan of periods, or without a start.
    public func firstDay(_ offset: Int) -> Day? { days?.day(at: offset) }

    /// The last day of work that starts and ends (exclusive) at these offsets; a milestone has the day it stands on.
    public func lastDay(from start: Int, to finish: Int) -> Day? { days?.day(at: max(start, finish - 1)) }
}

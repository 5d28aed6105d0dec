public import Portfolio

/// Turns what the minutes say into a consistent timeline: windows, room to slip, the critical chain, contradictions.
///
/// Statements become windows and dependencies become distances of a simple temporal network. What was said is never
/// moved for a weekend and never narrowed by a guess; what nobody dated gets a window between its neighbours.
///
///     let (histories, findings) = TimelineScheduler().schedule(histories, asOf: meetingDay)
///     histories[0].entries[0].schedule?.slackDays
public struct TimelineScheduler: Sendable {
    /// Whose days off are told.
    public let calendar: WorkCalendar

    /// A scheduler that tells of dates on days off by a calendar: the Danish one, or a workplace's own ("lukkeuge").
    public init(calendar: WorkCalendar = .danish()) { self.calendar = calendar }

    /// Fills `PlanEntry.schedule` of every entry that words or neighbours date, and tells what cannot be true.
    ///
    /// - Parameter asOf: only what had been said by this day counts.
    public func schedule(
        _ histories: [ProjectHistory], asOf: Day
    ) -> (histories: [ProjectHistory], findings: [Finding]) {
        schedule(histories, asOf: asOf, trying: [])
    }

    /// The same with what somebody tries out on other days than were said.
    func schedule(
        _ histories: [ProjectHistory], asOf: Day, trying tried: Set<PlanEntry.ID>
    ) -> (histories: [ProjectHistory], findings: [Finding]) {
        var graph = PlanGraph(histories, asOf: asOf, calendar)
        let rings = graph.breakRings()
        let held = Set(graph.nodes.indices.filter { tried.contains(graph.nodes[$0].entry.id) })
        let network = TimelineNetwork(graph, trying: held)
        let findings =
            rings.filter(\.isStated).map { ScheduleFindings.finding(on: $0, in: graph) }
            + network.conflicts.map { ScheduleFindings.finding(on: $0, in: network) }
            + ScheduleFindings.daysOff(in: graph, calendar)
        return (placed(histories, EntryPlacement(network, held: held)), findings)
    }

    private func placed(_ histories: [ProjectHistory], _ placement: EntryPlacement) -> [ProjectHistory] {
        var dates: [PlanEntry.ID: ScheduledDates] = [:]
        for (index, node) in placement.network.graph.nodes.enumerated() {
            dates[node.entry.id] = placement.dates(of: index)
        }
        return histories.map { history in
            var history = history
            for index in history.entries.indices {
                history.entries[index].schedule = dates[history.entries[index].id]
            }
            return history
        }
    }
}

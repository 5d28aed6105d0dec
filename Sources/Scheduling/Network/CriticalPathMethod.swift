extension ActivityNetwork {
    /// Early and late dates, floats and missed deadlines: the critical path method (Kelley & Walker 1959) for links
    /// of all four kinds, in one pass forward and one back.
    ///
    /// Links of all kinds are distances from start to start (generalised precedence relations: Elmaghraby & Kamburowski,
    /// *Management Science* 38, 1992), and a network can be kept exactly when no cycle of them is longer than nothing
    /// (Bartusch, Möhring & Radermacher, *Annals of Operations Research* 16, 1988): "højst 10 dage efter" is a link back
    /// of −10, and no contradiction by itself. Linear in activities and links where there is no cycle; rings of
    /// activities that wait for each other settle in sweeps of their own (`EarlyDates`).
    ///
    /// - Parameter days: what lags in calendar days are reckoned by; without it they count as units of the plan.
    /// - Throws: `CircularOrder` with activities that wait for each other so that none can start.
    public func schedule(on days: WorkingDays? = nil) throws(CircularOrder) -> NetworkSchedule {
        let links = Adjacency(self, on: days)
        let passes = try passOrder(links.graph)
        let early = try EarlyDates(self, links, passes).start
        let end = early.indices.reduce(0) { max($0, early[$1] + Int(durations[$1])) }
        let (latest, missed) = deadlines(early, end: end)
        let late = LateDates(links, passes, early: early, latest: latest)
        return NetworkSchedule(
            durations: durations, earlyStart: early, lateStart: late.start, freeFloat: late.freeFloat, end: end,
            missedDeadlines: missed)
    }

    private func passOrder(_ graph: Digraph) throws(CircularOrder) -> PassOrder {
        let order = graph.topologicalOrder()
        if order.count == count { return PassOrder(acyclic: order) }
        if let path = endlessOrder() { throw CircularOrder(path: path) }
        return PassOrder(self, graph)
    }

    /// The latest starts by the end and by each activity's own deadline, and the deadlines that are missed.
    ///
    /// The early dates are the least that there are: a deadline that they miss, every schedule misses, and those that they
    /// keep can all be kept together. A missed deadline pulls the late dates of all that leads to it below the early ones:
    /// their float is negative, by as much as is missing.
    private func deadlines(
        _ early: [Int], end: Int
    ) -> (latest: [Int], missed: [NetworkSchedule.MissedDeadline]) {
        var latest = durations.map { end - Int($0) }
        var missed: [NetworkSchedule.MissedDeadline] = []
        for activity in early.indices where notAfter[activity] != Self.noDeadline {
            let finish = early[activity] + Int(durations[activity])
            let deadline = Int(notAfter[activity])
            latest[activity] = min(end, deadline) - Int(durations[activity])
            if finish > deadline {
                missed.append(.init(activity: activity, deadline: deadline, missedBy: finish - deadline))
            }
        }
        return (latest, missed)
    }
}

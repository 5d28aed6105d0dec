extension ActivityNetwork {
    /// Early and late dates, floats and missed deadlines: the critical path method (Kelley & Walker 1959) for links
    /// of all four kinds, in one pass forward and one back.
    ///
    /// Linear in activities and links where the links form no cycle. A cycle that only negative lags close is a
    /// greatest distance ("højst 10 dage efter") and no contradiction by itself; such networks go the longer way of
    /// `labelCorrectedDates`.
    ///
    /// - Parameter days: what lags in calendar days are reckoned by; without it they count as units of the plan.
    /// - Throws: `CircularOrder` when activities wait for each other in a ring.
    public func schedule(on days: WorkingDays? = nil) throws(CircularOrder) -> NetworkSchedule {
        let links = Adjacency(self, on: days)
        let order = links.topologicalOrder()
        if order.count == count {
            let early = earlyDates(links, order)
            return finished(early, links, order, isAcyclic: true)
        }
        let (early, sweepOrder) = try labelCorrectedDates(links)
        return finished(early, links, sweepOrder, isAcyclic: false)
    }

    /// The least start of each activity where every link points forward in `order`.
    private func earlyDates(_ links: Adjacency, _ order: [Int32]) -> [Int] {
        var start = notBefore.map(Int.init)
        for activity in order {
            let own = start[Int(activity)]
            for link in links.links(of: Int(activity)) {
                let successor = Int(links.target[link])
                let bound = links.bound(link, from: own)
                if bound > start[successor] { start[successor] = bound }
            }
        }
        return start
    }

    /// The least starts where negative lags point back: sweeps along an order in which the other links point forward,
    /// and back again, until nothing changes (Bellman & Ford, in Yen's order of 1970).
    ///
    /// A sweep is linear, and there are at most as many as there are links that point back, plus one; in plans that
    /// people write, two or three.
    private func labelCorrectedDates(_ links: Adjacency) throws(CircularOrder) -> (start: [Int], order: [Int32]) {
        let forward = Adjacency(self) { linkLag[$0] >= 0 || linkLagUnit[$0] == .calendarDays }
        let order = forward.topologicalOrder()
        guard order.count == count else { throw CircularOrder(path: forward.cycle(leftOutOf: order)) }
        var start = notBefore.map(Int.init)
        var cause = [Int32](repeating: -1, count: count)
        var moved = true
        while moved {
            let movedAlong = relax(&start, &cause, links, order)
            moved = relax(&start, &cause, links, order.reversed()) || movedAlong
            // The causes of the latest starts form a loop exactly when a cycle demands more time than it gives.
            let loop = Adjacency.loop(in: cause)
            if !loop.isEmpty { throw CircularOrder(path: loop) }
        }
        return (start, order)
    }

    /// One sweep; says whether anything moved.
    private func relax(
        _ start: inout [Int], _ cause: inout [Int32], _ links: Adjacency, _ order: some Sequence<Int32>
    ) -> Bool {
        var moved = false
        for activity in order {
            let own = start[Int(activity)]
            for link in links.links(of: Int(activity)) {
                let successor = Int(links.target[link])
                let bound = links.bound(link, from: own)
                guard bound > start[successor] else { continue }
                start[successor] = bound
                cause[successor] = activity
                moved = true
            }
        }
        return moved
    }

    /// Adds late dates, floats and missed deadlines to early dates.
    private func finished(
        _ early: [Int], _ links: Adjacency, _ order: [Int32], isAcyclic: Bool
    ) -> NetworkSchedule {
        var end = 0
        for activity in 0..<count { end = max(end, early[activity] + Int(durations[activity])) }
        var late = [Int](repeating: 0, count: count)
        var missed: [NetworkSchedule.MissedDeadline] = []
        for activity in 0..<count {
            let finish = early[activity] + Int(durations[activity])
            // The early dates are the least that there are: a deadline that they miss, every schedule misses, and
            // those that they keep can all be kept together.
            let deadline = notAfter[activity] == Self.noDeadline ? end : Int(notAfter[activity])
            if finish > deadline {
                missed.append(.init(activity: activity, deadline: deadline, missedBy: finish - deadline))
            }
            late[activity] = (finish > deadline ? end : min(end, deadline)) - Int(durations[activity])
        }
        var free = zip(late, early).map { $0 - $1 }
        var moved = pullBack(&late, &free, early, links, order.reversed())
        while moved && !isAcyclic {
            let movedAlong = pullBack(&late, &free, early, links, order)
            moved = pullBack(&late, &free, early, links, order.reversed()) || movedAlong
        }
        return NetworkSchedule(
            durations: durations, earlyStart: early, lateStart: late, freeFloat: free, end: end,
            missedDeadlines: missed)
    }

    /// One pass over late starts and free floats; says whether a late start moved.
    private func pullBack(
        _ late: inout [Int], _ free: inout [Int], _ early: [Int], _ links: Adjacency, _ order: some Sequence<Int32>
    ) -> Bool {
        var moved = false
        for activity in order {
            let own = early[Int(activity)]
            var (latest, freest) = (late[Int(activity)], own + free[Int(activity)])
            for link in links.links(of: Int(activity)) {
                let successor = Int(links.target[link])
                latest = links.latestStart(link, keeping: late[successor], from: own, to: latest)
                freest = links.latestStart(link, keeping: early[successor], from: own, to: freest)
            }
            if latest < late[Int(activity)] { moved = true }
            late[Int(activity)] = latest
            free[Int(activity)] = freest - own
        }
        return moved
    }
}

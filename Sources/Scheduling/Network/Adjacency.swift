/// The links of a network, grouped by the activity that they leave (compressed sparse rows).
struct Adjacency {
    /// Links of activity `i` stand at `firstLink[i]..<firstLink[i + 1]`.
    let firstLink: [Int32]
    let target: [Int32]
    /// The least time from start to start.
    let delay: [Int32]
    /// The links that count calendar days, and so have no fixed delay, by their place here.
    private let calendarLags: [Int: CalendarLag]

    /// All links of a network, or those that a condition keeps; a counting sort, linear.
    ///
    /// - Parameter days: what calendar days are reckoned by; without it they count as working days.
    init(_ network: ActivityNetwork, on days: WorkingDays? = nil, where keeps: ((Int) -> Bool)? = nil) {
        var first = [Int32](repeating: 0, count: network.count + 1)
        for link in 0..<network.linkCount where keeps?(link) ?? true { first[Int(network.linkFrom[link]) + 1] += 1 }
        for activity in 0..<network.count { first[activity + 1] += first[activity] }
        let kept = Int(first[network.count])
        var next = first
        var target = [Int32](repeating: 0, count: kept)
        var delay = [Int32](repeating: 0, count: kept)
        var calendarLags: [Int: CalendarLag] = [:]
        for link in 0..<network.linkCount where keeps?(link) ?? true {
            let from = Int(network.linkFrom[link])
            let slot = Int(next[from])
            next[from] += 1
            target[slot] = network.linkTo[link]
            delay[slot] = network.leastDelay(ofLink: link)
            guard let days, network.linkLagUnit[link] == .calendarDays else { continue }
            calendarLags[slot] = CalendarLag(ofLink: link, in: network, days)
        }
        self.firstLink = first
        self.target = target
        self.delay = delay
        self.calendarLags = calendarLags
    }

    /// The least start of a link's second activity, given the start of the first.
    @inline(__always)
    func bound(_ link: Int, from start: Int) -> Int {
        guard !calendarLags.isEmpty, let lag = calendarLags[link] else { return start + Int(delay[link]) }
        return lag.bound(from: start)
    }

    /// The latest start of a link's first activity, at most `latest`, that leaves the second where it is.
    ///
    /// - Parameter start: a start that is known to leave it there.
    @inline(__always)
    func latestStart(_ link: Int, keeping second: Int, from start: Int, to latest: Int) -> Int {
        guard !calendarLags.isEmpty, let lag = calendarLags[link] else {
            return min(latest, second - Int(delay[link]))
        }
        return lag.latestStart(keeping: second, from: start, to: latest)
    }

    var count: Int { firstLink.count - 1 }

    /// Where the links of an activity stand.
    func links(of activity: Int) -> Range<Int> { Int(firstLink[activity])..<Int(firstLink[activity + 1]) }

    /// The activities in an order in which every link points forward (Kahn 1962). Activities on a cycle, and those
    /// that wait for one, are left out: the order is whole only where the network is acyclic.
    func topologicalOrder() -> [Int32] {
        var waiting = [Int32](repeating: 0, count: count)
        for activity in target { waiting[Int(activity)] += 1 }
        var order: [Int32] = []
        order.reserveCapacity(count)
        for activity in 0..<count where waiting[activity] == 0 { order.append(Int32(activity)) }
        var next = 0
        while next < order.count {
            for link in links(of: Int(order[next])) {
                let successor = Int(target[link])
                waiting[successor] -= 1
                if waiting[successor] == 0 { order.append(Int32(successor)) }
            }
            next += 1
        }
        return order
    }

    /// The activities of one cycle, each followed by one that waits for it, given the order that left them out.
    func cycle(leftOutOf order: [Int32]) -> [Int] {
        var isOrdered = [Bool](repeating: false, count: count)
        for activity in order { isOrdered[Int(activity)] = true }
        // Whoever is left out waits for another that is left out: walking back must come round.
        var predecessor = [Int32](repeating: -1, count: count)
        for activity in 0..<count where !isOrdered[activity] {
            for link in links(of: activity) { predecessor[Int(target[link])] = Int32(activity) }
        }
        return Self.loop(in: predecessor)
    }

    /// One loop of a graph in which every node points to at most one predecessor (-1: none), in the direction of the
    /// links and beginning with its smallest number; empty when there is none.
    static func loop(in predecessor: [Int32]) -> [Int] {
        var visit = [Int32](repeating: -1, count: predecessor.count)
        for start in predecessor.indices where visit[start] < 0 {
            var node = start
            while node >= 0, visit[node] < 0 {
                visit[node] = Int32(start)
                node = Int(predecessor[node])
            }
            guard node >= 0, visit[node] == Int32(start) else { continue }
            var loop = [node]
            var current = Int(predecessor[node])
            while current != node {
                loop.append(current)
                current = Int(predecessor[current])
            }
            return rotated(loop.reversed())
        }
        return []
    }

    private static func rotated(_ loop: [Int]) -> [Int] {
        guard let least = loop.min(), let start = loop.firstIndex(of: least) else { return loop }
        return Array(loop[start...] + loop[..<start])
    }
}

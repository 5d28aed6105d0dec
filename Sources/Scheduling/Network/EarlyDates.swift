/// The least starts of a network: the forward pass.
struct EarlyDates {
    private(set) var start: [Int]
    private let links: Adjacency
    /// The activity that set each start within its ring, or -1, and the place of the link that it did so by.
    private var cause: [Int32] = []
    private var causeLink: [Int32] = []
    private var loops = PredecessorLoops(count: 0)

    /// A year: for so many rounds a ring with lags in calendar days is followed, and so many sweeps settle it beside the
    /// ones for its size. Each round takes it on by a working day at least, so by then it has met every weekday and every
    /// holiday.
    static let patience = 366

    init(_ network: ActivityNetwork, _ links: Adjacency, _ passes: PassOrder) throws(CircularOrder) {
        self.links = links
        start = network.notBefore.map(Int.init)
        if passes.stretches.contains(where: \.isRing) {
            cause = [Int32](repeating: -1, count: start.count)
            causeLink = cause
            loops = PredecessorLoops(count: start.count)
        }
        for stretch in passes.stretches {
            let activities = passes.order[stretch.places]
            if stretch.isRing { try settle(activities) } else { Self.pass(activities, links, &start) }
        }
    }

    /// One pass over activities whose links point forward. Apart from `self`, so that a million writes check nothing.
    private static func pass(_ activities: ArraySlice<Int32>, _ links: Adjacency, _ start: inout [Int]) {
        for activity in activities {
            let own = start[Int(activity)]
            for place in links.graph.places(of: Int(activity)) {
                let successor = Int(links.graph.target[place])
                let bound = links.bound(place, from: own)
                if bound > start[successor] { start[successor] = bound }
            }
        }
    }

    /// Sweeps over a ring along its order and back again until nothing moves (Bellman & Ford, in Yen's order of 1970).
    ///
    /// Where all lags are in units of the plan, the causes of the latest starts form a loop exactly when a cycle demands
    /// more time than it gives; where there is none, there are at most as many sweeps as activities, in plans that people
    /// write two or three. A loop with lags in calendar days may come to rest on another weekday, which is tried.
    private mutating func settle(_ ring: ArraySlice<Int32>) throws(CircularOrder) {
        for activity in ring { cause[Int(activity)] = -1 }
        var sweepsLeft = ring.count + Self.patience
        while true {
            let movedAlong = sweep(ring)
            guard sweep(ring.reversed()) || movedAlong else { return }
            sweepsLeft -= 1
            guard let loop = loops.loop(in: cause, from: ring.lazy.map(Int.init)) else { continue }
            guard sweepsLeft > 0 else { throw CircularOrder(path: loop) }
            try follow(loop)
        }
    }

    /// One sweep; says whether anything moved.
    private mutating func sweep(_ activities: some Sequence<Int32>) -> Bool {
        var moved = false
        for activity in activities {
            let own = start[Int(activity)]
            for place in links.graph.places(of: Int(activity)) {
                let successor = Int(links.graph.target[place])
                let bound = links.bound(place, from: own)
                guard bound > start[successor] else { continue }
                start[successor] = bound
                cause[successor] = activity
                causeLink[successor] = Int32(place)
                moved = true
            }
        }
        return moved
    }

    /// Goes round a loop of causes until its first activity is pushed no further, and puts it there.
    ///
    /// Ten calendar days are six, seven or eight working days: a loop that pushes itself on from a Monday may rest on a
    /// Thursday. With lags in units of the plan every round is as long as the first.
    private mutating func follow(_ loop: [Int]) throws(CircularOrder) {
        let round = (loop[1...] + loop[..<1]).map { Int(causeLink[$0]) }
        guard round.contains(where: links.countsCalendarDays) else { throw CircularOrder(path: loop) }
        var first = start[loop[0]]
        for _ in 0..<Self.patience {
            let pushed = round.reduce(first) { links.bound($1, from: $0) }
            guard pushed > first else {
                start[loop[0]] = first
                cause[loop[0]] = -1
                return
            }
            first = pushed
        }
        throw CircularOrder(path: loop)
    }
}

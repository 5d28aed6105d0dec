/// The greatest starts that keep the end and every deadline, and the room of each activity: the backward pass.
struct LateDates {
    /// The latest start of each activity.
    private(set) var start: [Int]
    /// How far each can slip without moving the early start of another.
    private(set) var freeFloat: [Int]
    private let early: [Int]
    private let links: Adjacency

    /// - Parameter latest: the latest start of each activity by the end of the plan and its own deadline.
    init(_ links: Adjacency, _ passes: PassOrder, early: [Int], latest: [Int]) {
        self.links = links
        self.early = early
        start = latest
        freeFloat = zip(latest, early).map { max(0, $0 - $1) }
        for stretch in passes.stretches.reversed() {
            let activities = passes.order[stretch.places]
            if stretch.isRing { settle(activities) } else { _ = pullBack(activities.reversed()) }
        }
    }

    /// Sweeps back over a ring until nothing moves. What has not come to rest by the time that the early dates would have
    /// is a ring in calendar days that is kept nowhere but early: it has no room.
    private mutating func settle(_ ring: ArraySlice<Int32>) {
        for _ in 0..<(ring.count + EarlyDates.patience) {
            let moved = pullBack(ring.reversed())
            guard pullBack(ring) || moved else { return }
        }
        for activity in ring { start[Int(activity)] = early[Int(activity)] }
    }

    private mutating func pullBack(_ activities: some Sequence<Int32>) -> Bool {
        Self.pullBack(activities, links, early, &start, &freeFloat)
    }

    /// One pass over late starts and free floats; says whether a late start moved. Apart from `self`, so that a million
    /// writes check nothing.
    private static func pullBack(
        _ activities: some Sequence<Int32>, _ links: Adjacency, _ early: [Int], _ late: inout [Int],
        _ free: inout [Int]
    ) -> Bool {
        var moved = false
        for activity in activities {
            let own = early[Int(activity)]
            var (latest, freest) = (late[Int(activity)], own + free[Int(activity)])
            for place in links.graph.places(of: Int(activity)) {
                let successor = Int(links.graph.target[place])
                latest = links.latestStart(place, keeping: late[successor], from: own, to: latest)
                freest = links.latestStart(place, keeping: early[successor], from: own, to: freest)
            }
            if latest < late[Int(activity)] { moved = true }
            late[Int(activity)] = latest
            free[Int(activity)] = freest - own
        }
        return moved
    }
}

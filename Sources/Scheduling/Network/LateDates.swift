/// The greatest starts that leave the end and every deadline that can be met where they are, and the room of each
/// activity: the backward pass.
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
        freeFloat = zip(latest, early).map { $0 - $1 }
        for stretch in passes.stretches.reversed() {
            let activities = passes.order[stretch.places]
            if stretch.isRing { settle(activities) } else { _ = pull(activities.reversed()) }
        }
        for activity in early.indices { freeFloat[activity] = ownFloat(activity) }
    }

    /// Sweeps back over a ring until nothing moves. What has not come to rest by the time that the early dates would have
    /// is a ring in calendar days that is kept nowhere but early: it has no room.
    private mutating func settle(_ ring: ArraySlice<Int32>) {
        for _ in 0..<(ring.count + EarlyDates.patience) {
            let moved = pull(ring.reversed())
            guard pull(ring) || moved else { return }
        }
        for activity in ring { start[Int(activity)] = early[Int(activity)] }
    }

    /// One pass over late starts; says whether one moved.
    private mutating func pull(_ activities: some Sequence<Int32>) -> Bool {
        var moved = false
        for activity in activities.lazy.map(Int.init) {
            var latest = start[activity]
            for place in links.graph.places(of: activity) {
                let successor = Int(links.graph.target[place])
                latest = links.latestStart(place, keeping: start[successor], from: early[activity], to: latest)
            }
            if latest < start[activity] { moved = true }
            start[activity] = latest
        }
        return moved
    }

    private func ownFloat(_ activity: Int) -> Int {
        let own = early[activity]
        var freest = own + freeFloat[activity]
        for place in links.graph.places(of: activity) {
            let successor = Int(links.graph.target[place])
            freest = links.latestStart(place, keeping: early[successor], from: own, to: freest)
        }
        return freest - own
    }
}

/// Inequalities that cannot all hold, none of which can be spared: an irreducible infeasible subset.
public struct Contradiction: Hashable, Sendable {
    /// Each begins where the one before it ends, and the last leads back to the first.
    public let bounds: [TemporalNetwork.Bound]

    /// By how many units the last of them comes too late, when the others are kept; always positive.
    public var excess: Int { bounds.reduce(0) { $0 + $1.distance } }

    /// The statements that they come from, without doubles, in the order of the ring.
    public var origins: [Int] {
        var seen: Set<Int> = []
        return bounds.map(\.origin).filter { seen.insert($0).inserted }
    }
}

extension TemporalNetwork {
    /// A contradiction, or `nil` when the network is consistent.
    ///
    /// A ring of inequalities whose distances add up to more than nothing demands that a point lies after itself. The
    /// ring is simple, so every inequality in it is needed; where two inequalities of one statement are in it, a
    /// smaller set of *statements* may do, and the ring is sought again among fewer (a deletion filter: Chinneck &
    /// Dravnieks 1991).
    public func contradiction() -> Contradiction? {
        guard var ring = positiveRing() else { return nil }
        for origin in ring.origins where ring.origins.count > 1 {
            var fewer = self
            let kept = Set(ring.origins).subtracting([origin])
            fewer.bounds(among: kept)
            if let smaller = fewer.positiveRing() { ring = smaller }
        }
        return ring
    }

    /// Gives up inequalities, weakest first, until the rest is consistent; tells each contradiction and what was given
    /// up for it. Among equally weak ones the last of the ring goes: the deadline, not the order.
    public mutating func reconcile() -> [(contradiction: Contradiction, givenUp: Bound)] {
        var found: [(Contradiction, Bound)] = []
        while let contradiction = contradiction() {
            // Each round gives up at least one inequality, so there are no more rounds than inequalities.
            guard let weakest = contradiction.bounds.reversed().min(by: { $0.strength < $1.strength }) else { break }
            removeBounds { $0 == weakest }
            found.append((contradiction, weakest))
        }
        return found
    }

    private mutating func bounds(among origins: Set<Int>) { removeBounds { !origins.contains($0.origin) } }

    /// A ring of inequalities that adds up to more than nothing, found from all points at once.
    private func positiveRing() -> Contradiction? {
        var boundsOf = [[Int]](repeating: [], count: pointCount)
        for (index, bound) in bounds.enumerated() { boundsOf[bound.from].append(index) }
        var distance = [Int](repeating: 0, count: pointCount)
        var cause = [Int](repeating: -1, count: pointCount)
        var queue = PointQueue(pointCount)
        for point in 0..<pointCount { queue.append(point) }
        var relaxed = 0
        while let point = queue.removeFirst() {
            for index in boundsOf[point] {
                let bound = bounds[index]
                guard distance[point] + bound.distance > distance[bound.to] else { continue }
                distance[bound.to] = distance[point] + bound.distance
                cause[bound.to] = index
                queue.append(bound.to)
                relaxed += 1
                // Looking for a ring costs a walk over all points, so it is done once in as many steps.
                if relaxed % pointCount == 0, let ring = ring(in: cause) { return ring }
            }
        }
        return nil
    }

    /// A ring among the inequalities that set each point last.
    private func ring(in cause: [Int]) -> Contradiction? {
        let predecessor = cause.map { $0 < 0 ? Int32(-1) : Int32(bounds[$0].from) }
        let points = Adjacency.loop(in: predecessor)
        guard !points.isEmpty else { return nil }
        // Each point is entered by its cause; beginning with the entry to the second makes the ring start at the first.
        let entries = points[1...] + points[..<1]
        return Contradiction(bounds: entries.map { bounds[cause[$0]] })
    }
}

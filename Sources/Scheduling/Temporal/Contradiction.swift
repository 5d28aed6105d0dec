/// Inequalities that cannot all hold, none of which can be spared: an irreducible infeasible subset.
public struct Contradiction: Hashable, Sendable {
    /// At least one. Each begins where the one before it ends, and the last leads back to the first.
    public let bounds: [TemporalNetwork.Bound]

    /// By how many units the last of them comes too late, when the others are kept; always positive.
    public var excess: Int { bounds.reduce(0) { $0 + $1.distance } }

    /// The inequality to give up: the weakest, and of equally weak ones the last.
    public var weakest: TemporalNetwork.Bound {
        bounds.dropFirst().reduce(bounds[0]) { $1.strength <= $0.strength ? $1 : $0 }
    }

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
        guard ring.origins.count < ring.bounds.count else { return ring }
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
    ///
    /// Contradictions between two dates and one link are found first: they explain best, and all of them take one pass.
    /// Each longer one costs a search; there are no more of them than inequalities, and in minutes few.
    public mutating func reconcile() -> [GivenUp] {
        var found = neighbouringContradictions()
        let gone = Set(found.map(\.bound))
        removeBounds(where: gone.contains)
        while let contradiction = contradiction() {
            let weakest = contradiction.weakest
            removeBounds { $0 == weakest }
            found.append(GivenUp(contradiction: contradiction, bound: weakest))
        }
        return found
    }

    /// A contradiction, and the inequality that was given up for it.
    public struct GivenUp: Hashable, Sendable {
        /// The inequalities that could not all hold.
        public let contradiction: Contradiction
        /// The one among them that was given up.
        public let bound: Bound
    }

    private mutating func bounds(among origins: Set<Int>) { removeBounds { !origins.contains($0.origin) } }

    /// The contradictions of the form "the first no earlier than, the second after it, the second no later than".
    private func neighbouringContradictions() -> [GivenUp] {
        var (starts, deadlines) = datesByPoint()
        var found: [GivenUp] = []
        for link in bounds where link.from != Self.zero && link.to != Self.zero {
            while let start = starts[link.from].last, let deadline = deadlines[link.to].last,
                start.distance + link.distance + deadline.distance > 0
            {
                let contradiction = Contradiction(bounds: [start, link, deadline])
                let weakest = contradiction.weakest
                found.append(GivenUp(contradiction: contradiction, bound: weakest))
                if weakest == link { break }
                if weakest == start { starts[link.from].removeLast() } else { deadlines[link.to].removeLast() }
            }
        }
        return found
    }

    /// For each point the inequalities that tie it to the zero of time, the narrowest last.
    private func datesByPoint() -> (starts: [[Bound]], deadlines: [[Bound]]) {
        var starts = [[Bound]](repeating: [], count: pointCount)
        var deadlines = starts
        for bound in bounds where bound.from == Self.zero { starts[bound.to].append(bound) }
        for bound in bounds where bound.to == Self.zero { deadlines[bound.from].append(bound) }
        for point in 0..<pointCount {
            starts[point].sort { $0.distance < $1.distance }
            deadlines[point].sort { $0.distance < $1.distance }
        }
        return (starts, deadlines)
    }
}

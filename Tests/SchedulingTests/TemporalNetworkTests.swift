import Scheduling
import Testing

/// Reproducible chance (Knuth's MMIX generator), so that a failing network fails again.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 33)
    }
}

@Suite("A simple temporal network")
struct TemporalNetworkTests {
    private let zero = TemporalNetwork.zero

    @Test("gives windows through durations that are ranges")
    func ranges() {
        var network = TemporalNetwork()
        let (start, end) = (network.addPoint(), network.addPoint())
        network.require(start, atLeast: 10, after: zero)
        network.require(start, atMost: 20, after: zero)
        network.require(end, atLeast: 150, after: start)
        network.require(end, atMost: 180, after: start)
        network.require(end, atMost: 165, after: zero)
        #expect(network.contradiction() == nil)
        #expect(network.windows()[start] == .init(earliest: 10, latest: 15))
        #expect(network.windows()[end] == .init(earliest: 160, latest: 165))
    }

    @Test("leaves open what nothing limits")
    func open() {
        var network = TemporalNetwork()
        let (first, second) = (network.addPoint(), network.addPoint())
        network.require(second, atLeast: 5, after: first)
        network.require(second, atMost: 9, after: zero)
        #expect(network.windows()[first] == .init(earliest: nil, latest: 4))
        #expect(network.windows()[second] == .init(earliest: nil, latest: 9))
    }

    @Test("names only the statements that a contradiction needs, and by how much they miss")
    func contradiction() throws {
        var network = TemporalNetwork()
        let points = (0..<4).map { _ in network.addPoint() }
        network.require(points[0], atLeast: 100, after: zero, origin: 1)
        network.require(points[1], atLeast: 20, after: points[0], origin: 2)
        network.require(points[2], atLeast: 0, after: points[1], origin: 3)
        network.require(points[2], atMost: 110, after: zero, origin: 4)
        network.require(points[3], atMost: 500, after: zero, origin: 5)
        let contradiction = try #require(network.contradiction())
        #expect(contradiction.origins == [1, 2, 3, 4])
        #expect(contradiction.excess == 10)
    }

    @Test("gives up the weakest, and the deadline among equals")
    func reconciliation() {
        for strength in [0, 7] {
            var network = TemporalNetwork()
            let (first, second) = (network.addPoint(), network.addPoint())
            network.require(first, atLeast: 100, after: zero, origin: 1, strength: 5)
            network.require(second, atLeast: 0, after: first, origin: 2, strength: 5 + strength)
            network.require(second, atMost: 90, after: zero, origin: 3, strength: 5)
            let given = network.reconcile()
            #expect(given.map(\.bound.origin) == [3])
            #expect(network.windows()[second] == .init(earliest: 100, latest: nil))
        }
    }

    @Test("holds its promises on networks made by chance", arguments: 0..<120)
    func properties(seed: Int) throws {
        var dice = Dice(seed: UInt64(seed) &* 977 &+ 3)
        var network = Self.network(&dice)
        let floyd = ShortestDistances(network)
        if let contradiction = network.contradiction() {
            #expect(!floyd.isConsistent)
            try checkIrreducible(contradiction, in: network)
        } else {
            #expect(floyd.isConsistent)
        }
        for givenUp in network.reconcile() { try checkIrreducible(givenUp.contradiction, in: network.with(givenUp)) }
        #expect(network.contradiction() == nil)
        let windows = network.windows()
        #expect(windows == ShortestDistances(network).windows)
        let point = Int.random(in: 1..<network.pointCount, using: &dice)
        network.require(point, atMost: Int.random(in: 0...60, using: &dice), after: zero, origin: 99, strength: -1)
        _ = network.reconcile()
        for (before, after) in zip(windows, network.windows()) {
            #expect(after.earliest ?? .min >= before.earliest ?? .min)
            #expect(after.latest ?? .max <= before.latest ?? .max)
        }
    }

    /// The ring adds up to more than nothing, and any of its statements can be spared only to make the rest hold.
    private func checkIrreducible(_ contradiction: Contradiction, in network: TemporalNetwork) throws {
        #expect(contradiction.excess > 0)
        var alone = network
        alone.removeBounds { !contradiction.origins.contains($0.origin) }
        #expect(alone.contradiction() != nil)
        for origin in contradiction.origins {
            var rest = alone
            rest.removeBounds { $0.origin == origin }
            #expect(rest.contradiction() == nil)
        }
    }

    private static func network(_ dice: inout Dice) -> TemporalNetwork {
        var network = TemporalNetwork()
        for _ in 0..<Int.random(in: 2...9, using: &dice) { _ = network.addPoint() }
        for origin in 1...Int.random(in: 3...18, using: &dice) {
            let from = Int.random(in: 0..<network.pointCount, using: &dice)
            let to = Int.random(in: 1..<network.pointCount, using: &dice)
            guard from != to else { continue }
            let least = Int.random(in: -15...25, using: &dice)
            network.require(to, atLeast: least, after: from, origin: origin)
            if Bool.random(using: &dice) {
                network.require(
                    to, atMost: least + Int.random(in: 0...30, using: &dice), after: from, origin: origin)
            }
        }
        return network
    }
}

extension TemporalNetwork {
    /// This network with a contradiction put back.
    fileprivate func with(_ givenUp: GivenUp) -> TemporalNetwork {
        var network = self
        for bound in givenUp.contradiction.bounds where !network.bounds.contains(bound) {
            network.require(
                bound.to, atLeast: bound.distance, after: bound.from, origin: bound.origin, strength: bound.strength)
        }
        return network
    }
}

/// All distances at once (Floyd & Warshall): slow, short, and nothing like the method under test.
private struct ShortestDistances {
    private var distance: [[Int?]]

    init(_ network: TemporalNetwork) {
        let count = network.pointCount
        distance = [[Int?]](repeating: [Int?](repeating: nil, count: count), count: count)
        for point in 0..<count { distance[point][point] = 0 }
        for bound in network.bounds {
            // "to at least d after from" is "from at most -d after to".
            distance[bound.to][bound.from] = min(distance[bound.to][bound.from] ?? .max, -bound.distance)
        }
        for middle in 0..<count {
            for from in 0..<count {
                for to in 0..<count {
                    guard let first = distance[from][middle], let second = distance[middle][to] else { continue }
                    distance[from][to] = min(distance[from][to] ?? .max, first + second)
                }
            }
        }
    }

    var isConsistent: Bool { distance.indices.allSatisfy { distance[$0][$0] ?? 0 >= 0 } }

    var windows: [TemporalNetwork.Window] {
        distance.indices.map { point in
            .init(earliest: distance[point][0].map { -$0 }, latest: distance[0][point])
        }
    }
}

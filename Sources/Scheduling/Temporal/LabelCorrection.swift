/// Finds longest ways through a graph by raising labels until every arc is kept (Bellman 1958; Ford 1956).
///
/// Points are looked at along an order in which most arcs point forward, and only those whose label rose since: one
/// sweep settles a graph without cycles, and each arc that points back may cost another. Linear for what people write,
/// points times arcs at worst.
struct LabelCorrection {
    struct Arc {
        let from: Int
        let to: Int
        let length: Int
    }

    /// The longest way found so far; `nil` for points that none has reached.
    private(set) var label: [Int?]
    /// The arc that set each label, or -1.
    private(set) var cause: [Int]
    private let arcs: [Arc]
    private let graph: Digraph
    private var loops: PredecessorLoops
    private let order: [Int32]
    private var isWaiting: [Bool]

    /// - Parameters:
    ///   - label: where the search begins.
    ///   - pointsForward: the arcs that the order is made by; those that it leaves out may point back.
    init(_ arcs: [Arc], from label: [Int?], pointsForward: (Arc) -> Bool) {
        self.arcs = arcs
        self.label = label
        cause = [Int](repeating: -1, count: label.count)
        isWaiting = label.map { $0 != nil }
        graph = Self.graph(of: arcs, count: label.count)
        loops = PredecessorLoops(count: label.count)
        order = Self.graph(of: arcs.filter(pointsForward), count: label.count).sweepOrder()
    }

    /// Looks once at each point whose label rose; says whether any label rose by that.
    mutating func sweep() -> Bool {
        var hasRisen = false
        for point in order where isWaiting[Int(point)] {
            isWaiting[Int(point)] = false
            guard let own = label[Int(point)] else { continue }
            for place in graph.places(of: Int(point)) {
                let index = Int(graph.arc[place])
                let arc = arcs[index]
                guard own + arc.length > label[arc.to] ?? Int.min else { continue }
                label[arc.to] = own + arc.length
                cause[arc.to] = index
                isWaiting[arc.to] = true
                hasRisen = true
            }
        }
        return hasRisen
    }

    /// The arcs of a ring whose lengths add up to more than nothing, as far as the labels show one.
    ///
    /// Each arc is followed by the one that leaves its end. Where such a ring can be reached, the arcs that set the
    /// labels form it before long; where there is none, they never do.
    mutating func ring() -> [Int]? {
        let predecessor = cause.map { $0 < 0 ? -1 : Int32(arcs[$0].from) }
        guard let points = loops.loop(in: predecessor, from: predecessor.indices) else { return nil }
        // Each point is entered by its cause: beginning with the entry to the second, the ring starts at the first.
        return (points[1...] + points[..<1]).map { cause[$0] }
    }

    private static func graph(of arcs: [Arc], count: Int) -> Digraph {
        Digraph(count: count, from: arcs.map { Int32($0.from) }, to: arcs.map { Int32($0.to) })
    }
}

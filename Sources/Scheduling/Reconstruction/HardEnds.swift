import Portfolio

/// How late each milestone and phase can be, so that the hard ends behind it are kept: the backward pass of the critical
/// path method (Kelley & Walker, *Critical-path planning and scheduling*, 1959), from what others set: an agreement that
/// runs out, a day by which something is to be done. What was planned for a day gives way, and is no end.
///
/// "Leverandøren vælges i juni; den nye skal have 6 måneder; kontrakten udløber den 31. december": the choice has no day
/// to spare.
struct HardEnds {
    private let graph: PlanGraph
    private let arcs: [LabelCorrection.Arc]
    /// The negated last day of each node's finish for its own hard end and those behind it to be kept.
    private let label: [Int?]
    /// The node whose hard end sets the label.
    private let end: [Int?]
    /// The nearest node from each on, itself first, that takes the time that is said for it.
    private let lasting: [Int?]

    /// - Parameters:
    ///   - taking: how long what is said to take some time does: as long as it can, or as short.
    ///   - position: the day that an end of a node is reckoned from.
    init(
        _ graph: PlanGraph, links: Set<Int>, taking: KeyPath<LengthDays, Int>, position: (Int, PlanGraph.End) -> Int?
    ) {
        self.graph = graph
        let length = graph.nodes.indices.map { node -> Int in
            if let said = graph.lengths[node] { return said[keyPath: taking] }
            guard let start = position(node, .start), let finish = position(node, .finish) else { return 0 }
            return max(0, finish - start)
        }
        let all = links.sorted().map { index in
            let link = graph.links[index]
            let back = link.leaves == .start ? length[link.from] : 0
            return LabelCorrection.Arc(
                from: link.to, to: link.from, length: link.lag.least + length[link.to] - back)
        }
        let (correction, arcs) = Self.solved(all, from: graph.nodes.map(Self.ownEnd))
        self.arcs = arcs
        label = correction.label
        end = Self.nearest(along: correction, arcs) { correction.cause[$0] < 0 }
        lasting = Self.nearest(along: correction, arcs) { graph.lengths[$0] != nil }
    }

    /// The longest ways, and the arcs that they go. What was said to overlap can ask for more time than there is, round and
    /// round: of such a ring, and of all that leads into it, nothing is known.
    private static func solved(
        _ arcs: [LabelCorrection.Arc], from own: [Int?]
    ) -> (correction: LabelCorrection, arcs: [LabelCorrection.Arc]) {
        var (arcs, own) = (arcs, own)
        while true {
            var correction = LabelCorrection(arcs, from: own) { _ in true }
            guard let ring = ring(settling: &correction) else { return (correction, arcs) }
            let unknown = reached(from: ring.map { arcs[$0].from }, along: arcs)
            for node in unknown { own[node] = nil }
            arcs.removeAll { unknown.contains($0.to) }
        }
    }

    /// Sweeps until nothing rises any more, or a ring shows.
    private static func ring(settling correction: inout LabelCorrection) -> [Int]? {
        while true {
            if let ring = correction.ring() { return ring }
            if !correction.sweep() { return nil }
        }
    }

    private static func reached(from nodes: [Int], along arcs: [LabelCorrection.Arc]) -> Set<Int> {
        let leaving = Dictionary(grouping: arcs, by: \.from)
        var (found, waiting) = (Set(nodes), nodes)
        while let node = waiting.popLast() {
            for arc in leaving[node] ?? [] where found.insert(arc.to).inserted { waiting.append(arc.to) }
        }
        return found
    }

    /// By node: the nearest on the arcs that set its label, itself first, that something is true of; each arc is walked
    /// once.
    private static func nearest(
        along correction: LabelCorrection, _ arcs: [LabelCorrection.Arc], where isWanted: (Int) -> Bool
    ) -> [Int?] {
        var nearest = [Int?](repeating: nil, count: correction.label.count)
        var isKnown = [Bool](repeating: false, count: correction.label.count)
        for node in correction.label.indices where correction.label[node] != nil {
            var path: [Int] = []
            var place = node
            while !isKnown[place], !isWanted(place), correction.cause[place] >= 0 {
                path.append(place)
                place = arcs[correction.cause[place]].from
            }
            let found = isKnown[place] ? nearest[place] : isWanted(place) ? place : nil
            for place in path + [place] { (nearest[place], isKnown[place]) = (found, true) }
        }
        return nearest
    }

    /// The negated day of what is itself a hard end and is still to come.
    private static func ownEnd(_ node: PlanGraph.Node) -> Int? {
        guard node.isLive, node.entry.status != .reached, let span = node.said?.span, let latest = span.latest,
            node.entry.isHardEnd || span.earliest == nil
        else { return nil }
        return -Int(latest.number)
    }

    /// How late a node can be.
    struct Limit {
        let day: Int
        /// The node whose hard end binds it.
        let end: Int
        /// The nearest node on the way to it that takes the time that is said for it.
        let lasting: Int?
    }

    /// The last day of each node for the ends behind it to be kept, and the one that binds. Its own end is none of them.
    func latest() -> [Limit?] {
        var result = [Limit?](repeating: nil, count: graph.nodes.count)
        for arc in arcs {
            guard let behind = label[arc.from], let end = end[arc.from] else { continue }
            let day = -(behind + arc.length)
            if result[arc.to].map({ day < $0.day }) ?? true {
                result[arc.to] = Limit(day: day, end: end, lasting: lasting[arc.from])
            }
        }
        return result
    }
}

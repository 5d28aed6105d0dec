import Portfolio

/// How late each milestone and phase can be, so that the hard ends behind it are kept: the backward pass of the critical
/// path method (Kelley & Walker, *Critical-path planning and scheduling*, 1959), from what others set: an agreement that
/// runs out, a day by which something is to be done. What was planned for a day gives way, and is no end.
///
/// "Leverandøren vælges i juni; den nye skal have 6 måneder; kontrakten udløber den 31. december": the choice has no day
/// to spare.
struct HardEnds {
    private let graph: PlanGraph
    /// From each node to what comes before it: by how many days its finish lies before.
    private let arcs: [[LabelCorrection.Arc]]
    /// The negated days of the hard ends themselves.
    private let own: [Int?]

    init(_ network: TimelineNetwork, _ pace: Pace, _ reckoning: Reckoning) {
        let graph = network.graph
        let length = graph.nodes.indices.map { node -> Int in
            if let said = graph.lengths[node] { return said[keyPath: pace.length] }
            guard let start = reckoning.day(node, .start), let finish = reckoning.day(node, .finish) else { return 0 }
            return max(0, finish - start)
        }
        let all = network.heldLinks.map { index in
            let link = graph.links[index]
            let back = link.leaves == .start ? length[link.from] : 0
            return LabelCorrection.Arc(
                from: link.to, to: link.from, length: link.lag.least + length[link.to] - back)
        }
        self.graph = graph
        own = graph.nodes.map(Self.ownEnd)
        var arcs = [[LabelCorrection.Arc]](repeating: [], count: graph.nodes.count)
        for arc in LabelCorrection.longest(all, from: own).arcs { arcs[arc.from].append(arc) }
        self.arcs = arcs
    }

    /// The nodes that are hard ends.
    var ends: [Int] { own.indices.filter { own[$0] != nil } }

    /// The negated day of what is itself a hard end and is still to come.
    private static func ownEnd(_ node: PlanGraph.Node) -> Int? {
        guard node.isLive, node.entry.status != .reached, let said = node.said, said.isEnd(of: node.entry) else {
            return nil
        }
        return said.span.latest.map { -Int($0.number) }
    }

    /// How late a node can be for one end to be kept.
    struct Limit {
        let day: Int
        /// The nearest node on the way to the end that takes the time that is said for it.
        let lasting: Int?
    }

    /// The last day of each node that leads to an end. What leads to a nearer end, which leaves less time, is bound by that
    /// one alone.
    func limits(of end: Int) -> [Int: Limit] {
        guard let day = own[end] else { return [:] }
        var (found, waiting) = ([end: Limit(day: -day, lasting: nil)], [end])
        var next = 0
        while next < waiting.count {
            let node = waiting[next]
            next += 1
            guard let behind = found[node] else { continue }
            let lasting = graph.lengths[node] != nil ? node : behind.lasting
            for arc in arcs[node] {
                let limit = Limit(day: behind.day - arc.length, lasting: lasting)
                guard limit.day < found[arc.to]?.day ?? .max else { continue }
                found[arc.to] = limit
                if own[arc.to].map({ -$0 > limit.day }) ?? true { waiting.append(arc.to) }
            }
        }
        found[end] = nil
        return found
    }
}

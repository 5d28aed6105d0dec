/// The order in which the passes go through a network: stretches in which every link points forward, and between them
/// rings, the activities of which wait for each other and settle together.
struct PassOrder {
    /// Activities that stand side by side in the order.
    struct Stretch {
        let places: Range<Int>
        let isRing: Bool
    }

    let order: [Int32]
    let stretches: [Stretch]

    /// Of a network without cycles: one stretch.
    init(acyclic order: [Int32]) {
        self.order = order
        stretches = [Stretch(places: order.indices, isRing: false)]
    }

    /// Of any network: its strongly connected components, first things first. Within a ring the links that cannot pull
    /// an activity before the one that it waits for point forward where they can, so that few sweeps settle it.
    init(_ network: ActivityNetwork, _ graph: Digraph) {
        let forward = network.subgraph { network.leastDelay(ofLink: $0) >= 0 }.sweepOrder()
        let component = graph.components()
        let last = Int(component.max() ?? -1)
        var ends = [Int](repeating: 0, count: last + 2)
        for number in component { ends[last - Int(number) + 1] += 1 }
        for index in ends.indices.dropFirst() { ends[index] += ends[index - 1] }
        var next = ends
        var order = [Int32](repeating: 0, count: forward.count)
        for activity in forward {
            let group = last - Int(component[Int(activity)])
            order[next[group]] = activity
            next[group] += 1
        }
        self.order = order
        stretches = Self.stretches(between: ends)
    }

    /// Activities that are in no ring are put together with their neighbours.
    private static func stretches(between ends: [Int]) -> [Stretch] {
        var stretches: [Stretch] = []
        var start = 0
        for (from, to) in zip(ends, ends.dropFirst()) where to - from > 1 {
            if start < from { stretches.append(Stretch(places: start..<from, isRing: false)) }
            stretches.append(Stretch(places: from..<to, isRing: true))
            start = to
        }
        if let end = ends.last, start < end { stretches.append(Stretch(places: start..<end, isRing: false)) }
        return stretches
    }
}

extension ActivityNetwork {
    /// The links that a condition keeps, as a graph of the same activities.
    func subgraph(where keeps: (Int) -> Bool) -> Digraph {
        let kept = (0..<linkCount).filter(keeps)
        return Digraph(count: count, from: kept.map { linkFrom[$0] }, to: kept.map { linkTo[$0] })
    }

    /// Activities that are to come one after the other in a ring: links from end to start that no negative lag loosens.
    /// Such a ring has no beginning, even where its activities take no time.
    func endlessOrder() -> [Int]? {
        subgraph { linkKind[$0] == .finishToStart && linkLag[$0] >= 0 }.cycle()
    }
}

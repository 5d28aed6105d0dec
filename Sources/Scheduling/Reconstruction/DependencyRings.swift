import Portfolio

/// Entries that wait for each other in a ring.
struct DependencyRing {
    /// Each is followed by one that waits for it, the last by the first.
    let nodes: [Int]
    /// The links of the ring, in that order.
    let links: [PlanGraph.Link]

    /// Whether somebody said every link of it; a ring that a guess closes only shows that the guess was wrong.
    var isStated: Bool { links.allSatisfy(\.isStated) }
}

extension PlanGraph {
    /// Takes out one link of every ring, a guessed one where there is one, and tells the rings.
    ///
    /// Linear for each ring; minutes hold few.
    mutating func breakRings() -> [DependencyRing] {
        var rings: [DependencyRing] = []
        while let ring = ring() {
            let weakest = ring.links.last { !$0.isStated } ?? ring.links.last
            links.removeAll { $0.isOrder && $0.from == weakest?.from && $0.dependency == weakest?.dependency }
            rings.append(ring)
        }
        return rings
    }

    private func ring() -> DependencyRing? {
        let orders = links.filter(\.isOrder)
        let graph = Digraph(
            count: nodes.count, from: orders.map { Int32($0.from) }, to: orders.map { Int32($0.to) })
        guard let path = graph.cycle() else { return nil }
        let ringLinks = zip(path, path.dropFirst() + path.prefix(1)).compactMap { from, to in
            graph.places(of: from).first { Int(graph.target[$0]) == to }.map { orders[Int(graph.arc[$0])] }
        }
        return DependencyRing(nodes: path, links: ringLinks)
    }
}

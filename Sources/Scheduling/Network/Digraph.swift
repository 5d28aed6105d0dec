/// A directed graph over the numbers from 0, its arcs grouped by the node that they leave (compressed sparse rows).
///
///     let waits = Digraph(count: 3, from: [0, 1], to: [1, 2])   // udbud → kontrakt → opstart
///     waits.topologicalOrder()                                  // [0, 1, 2]
struct Digraph {
    /// The places of the arcs that leave node `i` are `firstPlace[i]..<firstPlace[i + 1]`.
    let firstPlace: [Int32]
    /// The node that the arc at each place leads to.
    let target: [Int32]
    /// Which of the arcs that were given stands at each place.
    let arc: [Int32]

    /// Groups arcs by a counting sort, linear; arcs of one node keep their order.
    init(count: Int, from: [Int32], to: [Int32]) {
        var first = [Int32](repeating: 0, count: count + 1)
        for node in from { first[Int(node) + 1] += 1 }
        for node in 0..<count { first[node + 1] += first[node] }
        var next = first
        var target = [Int32](repeating: 0, count: from.count)
        var arc = target
        for index in from.indices {
            let place = Int(next[Int(from[index])])
            next[Int(from[index])] += 1
            target[place] = to[index]
            arc[place] = Int32(index)
        }
        self.firstPlace = first
        self.target = target
        self.arc = arc
    }

    /// The number of nodes.
    var count: Int { firstPlace.count - 1 }

    /// Where the arcs of a node stand.
    @inline(__always)
    func places(of node: Int) -> Range<Int> { Int(firstPlace[node])..<Int(firstPlace[node + 1]) }

    /// The nodes in an order in which every arc points forward (Kahn 1962). Nodes on a cycle, and those that can only be
    /// reached through one, are left out: the order is whole only where the graph is acyclic.
    func topologicalOrder() -> [Int32] {
        var waiting = [Int32](repeating: 0, count: count)
        for node in target { waiting[Int(node)] += 1 }
        var order: [Int32] = []
        order.reserveCapacity(count)
        for node in 0..<count where waiting[node] == 0 { order.append(Int32(node)) }
        var next = 0
        while next < order.count {
            for place in places(of: Int(order[next])) {
                let successor = Int(target[place])
                waiting[successor] -= 1
                if waiting[successor] == 0 { order.append(Int32(successor)) }
            }
            next += 1
        }
        return order
    }

    /// All nodes: those of the topological order, then what it leaves out by number.
    func sweepOrder() -> [Int32] {
        let order = topologicalOrder()
        return order + nodes(leftOutOf: order)
    }

    /// The nodes of one cycle, each followed by one that an arc leads to; `nil` where the graph is acyclic.
    func cycle() -> [Int]? {
        let order = topologicalOrder()
        guard order.count < count else { return nil }
        // Whatever is left out is entered from a node that is left out: walking back must come round.
        var predecessor = [Int32](repeating: -1, count: count)
        for node in nodes(leftOutOf: order) {
            for place in places(of: Int(node)) { predecessor[Int(target[place])] = node }
        }
        var loops = PredecessorLoops(count: count)
        return loops.loop(in: predecessor, from: predecessor.indices)
    }

    private func nodes(leftOutOf order: [Int32]) -> [Int32] {
        guard order.count < count else { return [] }
        var isOrdered = [Bool](repeating: false, count: count)
        for node in order { isOrdered[Int(node)] = true }
        return (0..<count).filter { !isOrdered[$0] }.map(Int32.init)
    }
}

/// Finds loops in a graph in which every node points to at most one predecessor. It keeps its marks from search to search,
/// so that a search costs what it walks and not the whole graph.
struct PredecessorLoops {
    /// The walk that came by each node last.
    private var walk: [Int]
    private var walks = 0

    init(count: Int) { walk = [Int](repeating: 0, count: count) }

    /// One loop that a walk back from these nodes comes to, in the direction of the arcs and beginning with its smallest
    /// number; `nil` when there is none. A predecessor of -1 is none.
    mutating func loop(in predecessor: [Int32], from starts: some Sequence<Int>) -> [Int]? {
        let earlier = walks
        for start in starts where walk[start] <= earlier {
            walks += 1
            var node = start
            while node >= 0, walk[node] <= earlier {
                walk[node] = walks
                node = Int(predecessor[node])
            }
            guard node >= 0, walk[node] == walks else { continue }
            return Self.loop(through: node, predecessor)
        }
        return nil
    }

    private static func loop(through node: Int, _ predecessor: [Int32]) -> [Int] {
        var loop = [node]
        var current = Int(predecessor[node])
        while current != node {
            loop.append(current)
            current = Int(predecessor[current])
        }
        loop.reverse()
        let start = loop.indices.min { loop[$0] < loop[$1] } ?? 0
        return Array(loop[start...] + loop[..<start])
    }
}

extension Digraph {
    /// The strongly connected component of each node (Tarjan 1972), numbered so that an arc between two components leads
    /// to the lower number. Linear, and without recursion, so that no chain is too deep.
    func components() -> [Int32] {
        var search = ComponentSearch(self)
        for root in 0..<Int32(count) { search.search(from: root) }
        return search.component
    }
}

private struct ComponentSearch {
    private let graph: Digraph
    private(set) var component: [Int32]
    private var componentCount: Int32 = 0
    /// When each node was first met, from 0; -1 before that.
    private var met: [Int32]
    private var metCount: Int32 = 0
    /// The earliest node that each is known to lead back to.
    private var earliest: [Int32]
    /// The place of the next arc to follow.
    private var next: [Int32]
    /// The way from the root to where the search is.
    private var way: [Int32] = []
    /// What was met and has no component yet.
    private var open: [Int32] = []

    init(_ graph: Digraph) {
        self.graph = graph
        component = [Int32](repeating: -1, count: graph.count)
        met = component
        earliest = component
        next = Array(graph.firstPlace.dropLast())
    }

    mutating func search(from root: Int32) {
        guard met[Int(root)] < 0 else { return }
        enter(root)
        while let last = way.last {
            let node = Int(last)
            guard next[node] < graph.firstPlace[node + 1] else {
                leave(last)
                continue
            }
            let target = graph.target[Int(next[node])]
            next[node] += 1
            if met[Int(target)] < 0 {
                enter(target)
            } else if component[Int(target)] < 0 {
                earliest[node] = min(earliest[node], met[Int(target)])
            }
        }
    }

    private mutating func enter(_ node: Int32) {
        met[Int(node)] = metCount
        earliest[Int(node)] = metCount
        metCount += 1
        way.append(node)
        open.append(node)
    }

    /// All arcs of a node are followed: it closes a component when it leads back to nothing before it.
    private mutating func leave(_ node: Int32) {
        way.removeLast()
        if let before = way.last.map(Int.init) {
            earliest[before] = min(earliest[before], earliest[Int(node)])
        }
        guard earliest[Int(node)] == met[Int(node)] else { return }
        while let member = open.popLast() {
            component[Int(member)] = componentCount
            if member == node { break }
        }
        componentCount += 1
    }
}

/// The smallest automaton that accepts a sorted list of words, built word by word: tails that are alike are kept once.
///
/// After Daciuk, Mihov, Watson and Watson, *Incremental construction of minimal acyclic finite-state automata* (2000).
struct MinimalAutomaton {
    /// An edge: its symbol in the highest byte, `last` on the last edge of a node, the place of the node it leads to.
    private(set) var edges: [UInt32] = [0]
    private var places: [[UInt32]: UInt32] = [:]
    /// The edges of the nodes on the way of the word added last; the last of each leads to the next.
    private var open: [[UInt32]] = [[]]
    private var word: [UInt8] = []

    static let last: UInt32 = 1 << 23

    /// Adds a word that stands behind all that were added.
    mutating func add(_ next: [UInt8]) {
        var shared = 0
        while shared < word.count, shared < next.count, word[shared] == next[shared] { shared += 1 }
        guard shared < next.count else { return }
        close(to: shared)
        for symbol in next[shared...] {
            open[open.count - 1].append(UInt32(symbol) << 24)
            open.append([])
        }
        word = next
    }

    /// Ends the building; gives the place of the first node.
    mutating func finish() -> Int {
        close(to: 0)
        return Int(place(of: open[0]))
    }

    private mutating func close(to depth: Int) {
        while open.count > depth + 1 {
            let target = place(of: open.removeLast())
            open[open.count - 1][open[open.count - 1].count - 1] |= target
        }
    }

    private mutating func place(of node: [UInt32]) -> UInt32 {
        guard let final = node.last else { return 0 }
        if let known = places[node] { return known }
        let place = UInt32(edges.count)
        edges += node.dropLast()
        edges.append(final | Self.last)
        places[node] = place
        return place
    }
}

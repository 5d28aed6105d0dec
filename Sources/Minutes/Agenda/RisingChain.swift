/// The heaviest chain of rising numbers in a sequence: how an agenda is told from the lists inside its items.
///
/// Weighted longest increasing subsequence with a Fenwick tree over ranks, O(n log n) (Fenwick 1994; the method is
/// folklore). The direct successor of a number earns a bonus, so that "7, 8, 9" beats "7, 8, 12".
struct RisingChain {
    struct Element {
        let order: Int
        let weight: Int
    }

    private static let successorBonus = 2

    /// The indices of the heaviest chain, and its weight.
    static func heaviest(_ elements: [Element]) -> (indices: [Int], weight: Int) {
        let ranks = Dictionary(
            uniqueKeysWithValues: Set(elements.map(\.order)).sorted().enumerated().map { ($1, $0 + 1) })
        var tree = PrefixMaximum(count: ranks.count)
        var previous = [Int?](repeating: nil, count: elements.count)
        var weights = [Int](repeating: 0, count: elements.count)
        var lastWithOrder: [Int: Int] = [:]
        var best: Int?
        for (index, element) in elements.enumerated() {
            let rank = ranks[element.order] ?? 1
            let any = tree.maximum(upTo: rank - 1)
            var weight = element.weight + max(0, any.weight)
            previous[index] = any.weight > 0 ? any.index : nil
            if let predecessor = lastWithOrder[element.order - element.order % 100 - 100],
                weights[predecessor] + element.weight + successorBonus >= weight
            {
                weight = weights[predecessor] + element.weight + successorBonus
                previous[index] = predecessor
            }
            weights[index] = weight
            tree.raise(rank, to: weight, index: index)
            if lastWithOrder[element.order].map({ weights[$0] < weight }) ?? true {
                lastWithOrder[element.order] = index
            }
            if best.map({ weights[$0] < weight }) ?? true { best = index }
        }
        var chain: [Int] = []
        var next = best
        while let index = next {
            chain.append(index)
            next = previous[index]
        }
        return (chain.reversed(), best.map { weights[$0] } ?? 0)
    }

    /// A Fenwick tree that answers "the greatest weight among ranks 1…r".
    private struct PrefixMaximum {
        private var nodes: [(weight: Int, index: Int)]

        init(count: Int) { nodes = Array(repeating: (0, -1), count: count + 1) }

        func maximum(upTo rank: Int) -> (weight: Int, index: Int) {
            var best = (weight: 0, index: -1)
            var rank = rank
            while rank > 0 {
                if nodes[rank].weight > best.weight { best = nodes[rank] }
                rank &= rank - 1
            }
            return best
        }

        mutating func raise(_ rank: Int, to weight: Int, index: Int) {
            var rank = rank
            while rank < nodes.count {
                if weight > nodes[rank].weight { nodes[rank] = (weight, index) }
                rank += rank & -rank
            }
        }
    }
}

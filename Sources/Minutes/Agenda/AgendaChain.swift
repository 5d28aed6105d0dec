import Language
import Portfolio

/// The heaviest chain of rising numbers in a sequence of headings: how an agenda is told from the lists inside its items.
///
/// Weighted longest increasing subsequence with Fenwick trees over ranks, O(n log n) (Fenwick 1994; the method is
/// folklore). The direct successor of a number earns a bonus, so that "7, 8, 9" beats "7, 8, 12". A step between headings
/// that are written in two ways costs: an agenda is written in one.
struct AgendaChain {
    struct Element {
        let order: Int
        let weight: Int
        let style: HeadingStyle
    }

    private static let successorBonus = 2
    /// What a step costs between headings that are written alike but look different, and between any two others.
    private static let lookCost = 1
    private static let writingCost = 4

    /// The indices of the elements, in their order.
    private(set) var indices: [Int] = []
    private(set) var weight = 0

    private let elements: [Element]
    private var weights: [Int] = []
    private var previous: [Int?] = []
    private var best: [Scope: PrefixMaximum] = [:]
    private var lastOfOrder: [Int: Int] = [:]
    private var lastOfMajor: [Int: Int] = [:]

    /// Whose chains a heading may continue.
    private enum Scope: Hashable {
        case all
        case writing(HeadingWriting)
        case style(HeadingStyle)
    }

    init(_ elements: [Element]) {
        self.elements = elements
        let ranks = Dictionary(
            uniqueKeysWithValues: Set(elements.map(\.order)).sorted().enumerated().map { ($1, $0 + 1) })
        for index in elements.indices { add(index, rank: ranks[elements[index].order] ?? 1, ranks: ranks.count) }
        guard
            let last = weights.indices.max(by: { weights[$0] < weights[$1] || (weights[$0] == weights[$1] && $0 > $1) })
        else { return }
        weight = weights[last]
        var next: Int? = last
        while let index = next {
            indices.append(index)
            next = previous[index]
        }
        indices.reverse()
    }

    private mutating func add(_ index: Int, rank: Int, ranks: Int) {
        let element = elements[index]
        let scopes: [(Scope, cost: Int)] = [
            (.style(element.style), 0), (.writing(element.style.writing), Self.lookCost), (.all, Self.writingCost),
        ]
        var gain = 0
        var from: Int?
        for (scope, cost) in scopes {
            guard let found = best[scope]?.maximum(upTo: rank - 1), found.weight - cost > gain else { continue }
            (gain, from) = (found.weight - cost, found.index)
        }
        for predecessor in predecessors(of: element.order) {
            let reached =
                weights[predecessor] + Self.successorBonus - cost(from: elements[predecessor].style, to: element.style)
            if reached >= gain { (gain, from) = (reached, predecessor) }
        }
        weights.append(element.weight + gain)
        previous.append(from)
        for (scope, _) in scopes {
            best[scope, default: PrefixMaximum(count: ranks)].raise(rank, to: weights[index], index: index)
        }
        keepBest(index, of: element.order, in: &lastOfOrder)
        keepBest(index, of: element.order / 100, in: &lastOfMajor)
    }

    /// What comes right before a number: "6" or any "6.n" before "7", "7" before "7.1", "7.1" before "7.2".
    private func predecessors(of order: Int) -> [Int] {
        let direct = order % 100 == 0 ? lastOfMajor[order / 100 - 1] : lastOfOrder[order - 1]
        return direct.map { [$0] } ?? []
    }

    private func cost(from style: HeadingStyle, to other: HeadingStyle) -> Int {
        style == other ? 0 : style.writing == other.writing ? Self.lookCost : Self.writingCost
    }

    private func keepBest(_ index: Int, of key: Int, in table: inout [Int: Int]) {
        if let known = table[key], weights[known] >= weights[index] { return }
        table[key] = index
    }

    /// A Fenwick tree that answers "the greatest weight among ranks 1…r"; only the nodes that were raised are kept.
    private struct PrefixMaximum {
        private var nodes: [Int: (weight: Int, index: Int)] = [:]
        private let count: Int

        init(count: Int) { self.count = count }

        func maximum(upTo rank: Int) -> (weight: Int, index: Int) {
            var best = (weight: 0, index: -1)
            var rank = rank
            while rank > 0 {
                if let node = nodes[rank], node.weight > best.weight { best = node }
                rank &= rank - 1
            }
            return best
        }

        mutating func raise(_ rank: Int, to weight: Int, index: Int) {
            var rank = rank
            while rank <= count {
                if nodes[rank].map({ weight > $0.weight }) ?? true { nodes[rank] = (weight, index) }
                rank += rank & -rank
            }
        }
    }
}

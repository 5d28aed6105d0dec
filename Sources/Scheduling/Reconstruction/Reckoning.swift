import Portfolio

/// How long what is said to take from so long to so long does.
enum Pace {
    case shortest, longest

    var length: KeyPath<LengthDays, Int> { self == .shortest ? \.least : \.longest }
}

/// The days that everything is on by what is said, reckoned on from what is dated: at the longest from the last day that
/// was said, at the shortest from the first. No end behind narrows them, so that they tell what misses it.
struct Reckoning {
    private let starts: [Int?]
    private let finishes: [Int?]

    /// - Parameter held: what is reckoned from its last day either way.
    init(_ network: TimelineNetwork, _ pace: Pace, held: Set<Int>) {
        let graph = network.graph
        let lengths = graph.lengths.map { $0?[keyPath: pace.length] }
        let said = graph.nodes.indices.map { node in
            graph.nodes[node].said.map {
                Self.days(
                    of: $0.span, graph.nodes[node].entry.kind, lengths[node], held.contains(node) ? .longest : pace)
            }
        }
        let arcs = network.heldLinks.map { graph.links[$0] }.filter { graph.nodes[$0.to].said == nil }.map { link in
            let taken = said[link.from].map { $0.finish - $0.start } ?? lengths[link.from] ?? 0
            return LabelCorrection.Arc(
                from: link.from, to: link.to,
                length: link.lag.least + (lengths[link.to] ?? 0) - (link.leaves == .start ? taken : 0))
        }
        let known = said.indices.map { node in
            said[node]?.finish ?? network.assumedWindows[network.point(node, .finish)].earliest
        }
        let finishes = LabelCorrection.longest(arcs, from: known).correction.label
        self.finishes = finishes
        starts = said.indices.map { node in said[node]?.start ?? finishes[node].map { $0 - (lengths[node] ?? 0) } }
    }

    /// The day of an end of a node; `nil` where nothing dates it.
    func day(_ node: Int, _ end: PlanGraph.End) -> Int? { end == .start ? starts[node] : finishes[node] }

    /// The days of what is dated. A phase fills the months that are named for it; what is said to take some time, and
    /// begins at the earliest on a day, ends at the earliest when it has taken that.
    private static func days(
        of span: Span, _ kind: PlanEntry.Kind, _ length: Int?, _ pace: Pace
    ) -> (start: Int, finish: Int) {
        let extent = kind == .phase ? PhaseExtent(of: span) : nil
        let day = { (day: Day) in Int(day.number) }
        let (first, last) = (span.earliest.map(day), span.latest.map(day))
        let lasted =
            first.flatMap { first in length.map { first + $0 } } ?? extent.map { day($0.earliestFinish) } ?? first
        // What is set on a day, and takes its time from then on, has no last day of its own.
        let finish = (pace == .longest ? last : nil) ?? lasted ?? last ?? 0
        let start = pace == .longest && kind == .phase ? extent.map { day($0.latestStart) } ?? first : nil
        return (min(start ?? (pace == .longest ? last : nil) ?? first ?? finish, finish), finish)
    }
}

extension LabelCorrection {
    /// The longest ways, and the arcs that they go. What was said to overlap can ask for more time than there is, round and
    /// round: of such a ring, and of all that leads into it, nothing is known.
    static func longest(_ arcs: [Arc], from known: [Int?]) -> (correction: LabelCorrection, arcs: [Arc]) {
        var (arcs, known) = (arcs, known)
        while true {
            var correction = LabelCorrection(arcs, from: known) { _ in true }
            guard let ring = correction.settle() else { return (correction, arcs) }
            let unknown = reached(from: ring.map { arcs[$0].from }, along: arcs)
            for node in unknown { known[node] = nil }
            arcs.removeAll { unknown.contains($0.to) }
        }
    }

    /// Sweeps until nothing rises any more, or a ring shows.
    private mutating func settle() -> [Int]? {
        while true {
            if let ring = ring() { return ring }
            if !sweep() { return nil }
        }
    }

    private static func reached(from nodes: [Int], along arcs: [Arc]) -> Set<Int> {
        let leaving = Dictionary(grouping: arcs, by: \.from)
        var (found, waiting) = (Set(nodes), nodes)
        while let node = waiting.popLast() {
            for arc in leaving[node] ?? [] where found.insert(arc.to).inserted { waiting.append(arc.to) }
        }
        return found
    }
}

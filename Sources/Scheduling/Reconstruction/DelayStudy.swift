public import Portfolio

/// What happens when one milestone or phase comes later than was said.
public struct DelayStudy: Hashable, Sendable {
    /// An entry that has to move.
    public struct Move: Hashable, Sendable {
        /// The milestone or phase that moves.
        public let entry: PlanEntry.ID
        /// By how many days, after the room on the way is used up.
        public let days: Int
        /// Where it is now; `nil` where nothing dates it.
        public let before: Span?
        /// Where it is with the delay; `nil` where nothing dates it.
        public let after: Span?
    }

    /// A stated date that can no longer be kept.
    public struct BrokenDate: Hashable, Sendable {
        /// The milestone or phase that the date was stated for.
        public let entry: PlanEntry.ID
        /// The last day that was stated.
        public let deadline: Day
        /// By how many days the delay makes it late; always positive.
        public let missedBy: Int
        /// The least delay, in days, that breaks it.
        public let breaksAt: Int
        /// Whether others set it, so that it does not move: "Kontrakten udløber den 31. december".
        public let isHardEnd: Bool
        /// The words that stated the date.
        public let evidence: Evidence
    }

    /// The milestone or phase that is delayed.
    public let entry: PlanEntry.ID
    /// By how many calendar days.
    public let days: Int
    /// The delayed entry itself, then the others in the order of the portfolio. What has happened does not move, and a hard
    /// end is only broken.
    public let moves: [Move]
    /// The one that breaks at the least delay first, then by date.
    public let brokenDates: [BrokenDate]
}

extension TimelineScheduler {
    /// What moves, and which stated date breaks first, when an entry comes so many days later.
    ///
    /// Every entry is reckoned from the last day that was said for it, so that what is said to hold, holds even when
    /// everything comes as late as was said. Linear in entries and dependencies.
    ///
    /// - Returns: `nil` when there is no such entry.
    public func delaying(
        _ entry: PlanEntry.ID, by days: Int, in histories: [ProjectHistory], asOf: Day
    ) -> DelayStudy? {
        var graph = PlanGraph(histories, asOf: asOf, calendar)
        guard let delayed = graph.nodes.firstIndex(where: { $0.entry.id == entry }) else { return nil }
        _ = graph.breakRings()
        let placement = EntryPlacement(TimelineNetwork(graph))
        let shifts = Self.shifts(from: delayed, by: max(0, days), placement)
        let reached = graph.nodes.indices.filter { $0 != delayed && shifts[$0] > 0 }
        let broken = reached.compactMap { Self.brokenDate(of: $0, by: shifts[$0], of: days, placement) }
        let moved = reached.filter { !graph.nodes[$0].entry.isHardEnd }
        return DelayStudy(
            entry: entry, days: days,
            moves: (graph.nodes[delayed].isOver ? [] : [delayed] + moved).map {
                Self.move(of: $0, by: shifts[$0], placement)
            },
            brokenDates: broken.sorted { ($0.breaksAt, $0.deadline) < ($1.breaksAt, $1.deadline) })
    }

    /// By how many days each node moves: what is left of the delay after the room of each link on the way.
    private static func shifts(from delayed: Int, by days: Int, _ placement: EntryPlacement) -> [Int] {
        let graph = placement.network.graph
        let arcs = graph.links.enumerated().compactMap { index, link -> LabelCorrection.Arc? in
            // What comes after a hard end comes after its day, and what is over waits for nothing more.
            let (from, to) = (graph.nodes[link.from], graph.nodes[link.to])
            guard !from.entry.isHardEnd || link.from == delayed, !from.isOver, !to.isOver else { return nil }
            return placement.gap(ofLink: index).map { LabelCorrection.Arc(from: link.from, to: link.to, length: -$0) }
        }
        var start = [Int?](repeating: nil, count: graph.nodes.count)
        start[delayed] = days
        var correction = LabelCorrection(arcs, from: start) { _ in true }
        while correction.sweep() {}
        return correction.label.map { max(0, $0 ?? 0) }
    }

    private static func move(of node: Int, by days: Int, _ placement: EntryPlacement) -> DelayStudy.Move {
        let entry = placement.network.graph.nodes[node].entry
        let dates = placement.dates(of: node)
        let before = dates.flatMap { Span(earliest: $0.start.earliest, latest: $0.finish.latest) }
        return DelayStudy.Move(entry: entry.id, days: days, before: before, after: before?.shifted(by: days))
    }

    private static func brokenDate(
        of node: Int, by shift: Int, of days: Int, _ placement: EntryPlacement
    ) -> DelayStudy.BrokenDate? {
        let graph = placement.network.graph
        guard let said = graph.nodes[node].said, let deadline = said.span.latest,
            let position = placement.position(of: node, .finish)
        else { return nil }
        let excess = position + shift - Int(deadline.number)
        guard excess > 0 else { return nil }
        return DelayStudy.BrokenDate(
            entry: graph.nodes[node].entry.id, deadline: deadline, missedBy: excess, breaksAt: days - excess + 1,
            isHardEnd: graph.nodes[node].entry.isHardEnd, evidence: said.evidence)
    }
}

extension PlanGraph.Node {
    /// Whether it has happened.
    fileprivate var isOver: Bool { entry.status == .reached }
}

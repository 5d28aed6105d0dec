import Portfolio

/// The milestones and phases of all projects with what is said of them, and the dependencies that say something of
/// their dates: dense numbers in place of identifiers.
struct PlanGraph {
    /// A milestone or phase.
    struct Node {
        let entry: PlanEntry
        let project: Project.ID
        /// When it is by what is said; `nil` when nobody says when.
        let said: SaidTime?
        /// What was given up binds nobody.
        var isLive: Bool { entry.status != .cancelled }
    }

    /// That a point of one node lies so many days after a point of another.
    struct Link {
        let from: Int
        let to: Int
        let leaves: End
        let dependency: Dependency
        /// The time between the two.
        let lag: LagDays

        var isStated: Bool { dependency.basis == .stated }
        /// Whether the second waits for the whole of the first, so that a ring of such links has no beginning.
        var isOrder: Bool { leaves == .finish }
    }

    enum End { case start, finish }

    let nodes: [Node]
    var links: [Link]
    /// By node: how long it takes, where that is said and it is no single day.
    private(set) var lengths: [LengthDays?]

    init(_ histories: [ProjectHistory], asOf: Day, _ calendar: WorkCalendar) {
        var nodes: [Node] = []
        var numbers: [PlanEntry.ID: Int] = [:]
        for history in histories {
            for entry in history.entries where numbers[entry.id] == nil {
                numbers[entry.id] = nodes.count
                nodes.append(Node(entry: entry, project: history.project.id, said: SaidTime(of: entry, asOf: asOf)))
            }
        }
        self.nodes = nodes
        let links = histories.flatMap(\.dependencies).compactMap { Self.link(for: $0, numbers, nodes, calendar) }
        self.links = links
        lengths = nodes.indices.map { Self.length(of: $0, nodes, links, calendar) }
    }

    /// The length of a node, counted on from its own beginning, or else between what stands right before it and what stands
    /// right after.
    private static func length(of index: Int, _ nodes: [Node], _ links: [Link], _ calendar: WorkCalendar) -> LengthDays?
    {
        let node = nodes[index]
        guard let length = node.entry.length, node.entry.kind == .phase, node.isLive else { return nil }
        if let start = node.said?.span.earliest {
            return LengthDays(length, from: Span(start), to: nil, calendar)
        }
        let before = links.filter { $0.to == index }.compactMap { link in
            nodes[link.from].said?.span.shifted(by: link.lag.least)
        }
        let after = links.filter { $0.from == index }.compactMap { nodes[$0.to].said?.span.latest }
        let start = Span(earliest: before.compactMap(\.earliest).max(), latest: before.compactMap(\.latest).max())
        return LengthDays(length, from: start, to: after.min() ?? node.said?.span.latest, calendar)
    }

    /// The link that a dependency makes. That two projects hang together, or were merged, puts no entry before another.
    private static func link(
        for dependency: Dependency, _ numbers: [PlanEntry.ID: Int], _ nodes: [Node], _ calendar: WorkCalendar
    ) -> Link? {
        guard case .entry(let first) = dependency.from, case .entry(let second) = dependency.to,
            let from = numbers[first], let to = numbers[second], from != to, nodes[from].isLive, nodes[to].isLive
        else { return nil }
        let lag = LagDays(dependency.lag, after: nodes[from].said?.span, calendar)
        switch dependency.kind {
        case .finishToStart, .requires:
            return Link(from: from, to: to, leaves: .finish, dependency: dependency, lag: lag)
        case .startToStart: return Link(from: from, to: to, leaves: .start, dependency: dependency, lag: lag)
        case .mergedWith, .related: return nil
        }
    }

    func name(_ node: Int) -> String { nodes[node].entry.name }

    /// A node with an end of what is said of it; `nil` where that is open.
    func dated(_ node: Int, _ end: KeyPath<Span, Day?>) -> DatedName? {
        nodes[node].said?.span[keyPath: end].map { DatedName(name: name(node), day: $0) }
    }

    /// The links at each node, by their place in `links`: those that leave it, and those that reach it.
    func incidence() -> (leaving: [[Int]], reaching: [[Int]]) {
        var leaving = [[Int]](repeating: [], count: nodes.count)
        var reaching = leaving
        for (index, link) in links.enumerated() {
            leaving[link.from].append(index)
            reaching[link.to].append(index)
        }
        return (leaving, reaching)
    }
}

/// When something is by what was said last, and who says so.
struct SaidTime {
    let span: Span
    let modality: Statement.Modality
    let evidence: Evidence

    /// Whether it is an end to keep: what others set, or a day by which something is to be done.
    func isEnd(of entry: PlanEntry) -> Bool { span.latest != nil && (entry.isHardEnd || span.earliest == nil) }

    /// By the statements up to a day; `nil` when none of them says when.
    init?(of entry: PlanEntry, asOf: Day) {
        let known = entry.statements.filter { $0.saidOn.map { $0 <= asOf } ?? true }
        let isComplete = known.count == entry.statements.count
        guard let span = isComplete ? entry.current ?? known.last?.span : known.last?.span else { return nil }
        // A vaguer word that came later does not replace the one that carries the date.
        let source =
            known.last { $0.span == span } ?? known.last { $0.span.overlaps(span) } ?? known.last
        self.span = span
        modality = source?.modality ?? .planned
        evidence = source?.evidence ?? entry.evidence
    }
}

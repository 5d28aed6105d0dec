public import Portfolio

extension TimelineScheduler {
    /// What moves, and which stated dates break, when some entries come later or are set on other days.
    ///
    /// Every entry is reckoned from the last day that was said for it, so that what is said to hold, holds even when
    /// everything comes as late as was said. Linear in entries and dependencies.
    ///
    /// - Returns: `nil` when one of the changes is of no entry that there is.
    public func trying(_ changes: [PlanChange], in histories: [ProjectHistory], asOf: Day) -> WhatIf? {
        var graph = PlanGraph(histories, asOf: asOf, calendar)
        _ = graph.breakRings()
        return ChangeTrial(changes, EntryPlacement(TimelineNetwork(graph)))?.result
    }
}

/// One trial of changes.
private struct ChangeTrial {
    private let changes: [PlanChange]
    private let placement: EntryPlacement
    /// The changed nodes, in the order of the changes, each once: by how many days.
    private let changed: [(node: Int, days: Int)]
    /// The day that a node is set on, where one is.
    private var set: [Int: Day] = [:]
    /// By how many days each node moves.
    private var shifts: [Int] = []

    private var graph: PlanGraph { placement.network.graph }

    init?(_ changes: [PlanChange], _ placement: EntryPlacement) {
        self.changes = changes
        self.placement = placement
        let graph = placement.network.graph
        let numbers = Dictionary(graph.nodes.enumerated().map { ($1.entry.id, $0) }) { first, _ in first }
        var (days, order): ([Int: Int], [Int]) = ([:], [])
        for change in changes {
            guard let node = numbers[change.entry] else { return nil }
            if days[node] == nil { order.append(node) }
            switch change {
            case .delay(_, let delay): days[node, default: 0] += max(0, delay)
            case .date(_, let day): set[node] = day
            }
        }
        for (node, day) in set {
            let delay = days[node] ?? 0
            set[node] = day + delay
            days[node] = Self.distance(to: day + delay, of: node, placement)
        }
        changed = order.filter { graph.nodes[$0].entry.status != .reached }.map { ($0, days[$0] ?? 0) }
        shifts = shiftsOfAll()
    }

    /// The days from where an entry is reckoned to a day: a milestone from its last, a phase from its first.
    private static func distance(to day: Day, of node: Int, _ placement: EntryPlacement) -> Int {
        let entry = placement.network.graph.nodes[node]
        let first = entry.entry.kind == .phase ? entry.said?.span.earliest.map { Int($0.number) } : nil
        let start = first ?? placement.position(of: node, entry.entry.kind == .phase ? .start : .finish)
        return start.map { Int(day.number) - $0 } ?? 0
    }

    /// What is left of the changes after the room of each link on the way.
    private func shiftsOfAll() -> [Int] {
        let arcs = graph.links.indices.compactMap { index -> LabelCorrection.Arc? in
            let link = graph.links[index]
            guard passesOn(link), set[link.to] == nil else { return nil }
            return gap(ofLink: index).map { LabelCorrection.Arc(from: link.from, to: link.to, length: -$0) }
        }
        var start = [Int?](repeating: nil, count: graph.nodes.count)
        for (node, days) in changed { start[node] = days }
        var correction = LabelCorrection(arcs, from: start) { _ in true }
        while correction.sweep() {}
        return correction.label.enumerated().map { set[$0] == nil ? max(0, $1 ?? 0) : $1 ?? 0 }
    }

    /// The days beyond what a link asks for; what nobody dated and takes its time ends as late as it can.
    private func gap(ofLink index: Int) -> Int? {
        let link = graph.links[index]
        guard let gap = placement.gap(ofLink: index) else { return nil }
        let (before, after) = (lasting(link.from) { _ in 0 }, lasting(link.to) { _ in 0 })
        guard before != nil || after != nil,
            let first = before.map({ Int($0.anchor.number) + ($0.length ?? 1) - 1 })
                ?? placement.position(of: link.from, link.leaves),
            let second = (after?.earliest).map({ Int($0.number) }) ?? placement.position(of: link.to, .start)
        else { return gap }
        return max(0, second - link.lag.least - first)
    }

    /// What comes after a hard end comes after its day, and what is over waits for nothing more.
    private func passesOn(_ link: PlanGraph.Link) -> Bool {
        let (from, to) = (graph.nodes[link.from].entry, graph.nodes[link.to].entry)
        let isChanged = changed.contains { $0.node == link.from }
        return (!from.isHardEnd || isChanged) && from.status != .reached && to.status != .reached
    }

    // MARK: What comes of it

    var result: WhatIf {
        let own = changed.map(\.node)
        let reached = graph.nodes.indices.filter { !own.contains($0) && shifts[$0] > 0 }
        let broken = Dictionary(
            reached.compactMap(brokenDate).map { ($0.entry, $0) } + brokenEnds(),
            uniquingKeysWith: { $0.missedBy > $1.missedBy ? $0 : $1 })
        return WhatIf(
            changes: changes, moves: (own + reached.filter { !graph.nodes[$0].entry.isHardEnd }).map(move),
            brokenDates: broken.values.sorted {
                ($0.breaksAt ?? 0, $0.deadline, $0.entry) < ($1.breaksAt ?? 0, $1.deadline, $1.entry)
            },
            brokenOrders: graph.links.indices.compactMap(brokenOrder))
    }

    private func move(_ node: Int) -> WhatIf.Move {
        let entry = graph.nodes[node].entry
        let dates = placement.dates(of: node)
        let before = dates.flatMap { Span(earliest: $0.start.earliest, latest: $0.finish.latest) }
        let moved = lasting(node) { shifts[$0] } ?? before?.shifted(by: shifts[node])
        let after = set[node].map { day in entry.kind == .milestone ? Span(day) : moved ?? Span(from: day) } ?? moved
        return WhatIf.Move(entry: entry.id, days: shifts[node], before: before, after: after)
    }

    /// The days of what nobody dated and takes the time that is said for it: from when it can begin, as long as it can take.
    private func lasting(_ node: Int, shiftedBy shift: (Int) -> Int) -> Span? {
        guard graph.nodes[node].said == nil, let length = graph.lengths[node] else { return nil }
        let starts = graph.links.filter { $0.to == node }.compactMap { link in
            placement.position(of: link.from, link.leaves).map { $0 + shift(link.from) + link.lag.least }
        }
        return starts.max().map { start in
            Span(Day(number: Int32(clamping: start)), Day(number: Int32(clamping: start + length.longest)))
        }
    }

    private func brokenDate(_ node: Int) -> WhatIf.BrokenDate? {
        guard let said = graph.nodes[node].said, let deadline = said.span.latest,
            let position = placement.position(of: node, .finish)
        else { return nil }
        let excess = position + shifts[node] - Int(deadline.number)
        return broken(node, deadline, by: excess, least: excess, [said.evidence])
    }

    /// The hard ends for which the room of what moves does not do.
    private func brokenEnds() -> [(PlanEntry.ID, WhatIf.BrokenDate)] {
        graph.nodes.indices.compactMap { node in
            guard shifts[node] > 0, let total = placement.totalSlack(of: node), let end = placement.end(behind: node),
                let said = graph.nodes[end].said, let deadline = said.span.latest
            else { return nil }
            let length = total.lasting.flatMap { id in graph.nodes.first { $0.entry.id == id }?.entry.length?.evidence }
            let missed = broken(
                end, deadline, by: shifts[node] - total.days, least: shifts[node] - total.most,
                [said.evidence] + [length].compactMap { $0 })
            return missed.map { (total.end, $0) }
        }
    }

    private func broken(
        _ node: Int, _ deadline: Day, by excess: Int, least: Int, _ evidence: [Evidence]
    ) -> WhatIf.BrokenDate? {
        guard excess > 0 else { return nil }
        let entry = graph.nodes[node].entry
        let single: Int? = if case .delay(_, let days) = changes.first, changes.count == 1 { days } else { nil }
        return WhatIf.BrokenDate(
            entry: entry.id, deadline: deadline, missedBy: excess, missedByLeast: max(0, least),
            breaksAt: single.map { max(1, $0 - excess + 1) },
            isHardEnd: entry.isHardEnd || graph.nodes[node].said.map { $0.span.earliest == nil } ?? false,
            evidence: evidence)
    }

    /// What is set before what it has to wait for.
    private func brokenOrder(_ index: Int) -> WhatIf.BrokenOrder? {
        let link = graph.links[index]
        guard set[link.to] != nil, passesOn(link), let gap = gap(ofLink: index) else { return nil }
        let excess = shifts[link.from] - gap - shifts[link.to]
        guard excess > 0 else { return nil }
        return WhatIf.BrokenOrder(
            first: graph.nodes[link.from].entry.id, second: graph.nodes[link.to].entry.id, days: excess,
            evidence: link.dependency.evidence)
    }
}

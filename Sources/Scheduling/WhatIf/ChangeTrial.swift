public import Portfolio

extension TimelineScheduler {
    /// What moves, and which stated dates break, when some entries come later or are set on other days.
    ///
    /// Every entry is reckoned from the last day that was said for it, so that what is said to hold, holds even when
    /// everything comes as late as was said. What comes of it is scheduled anew, so that months are months wherever they
    /// fall.
    ///
    /// - Returns: `nil` when one of the changes is of no entry that there is.
    public func trying(_ changes: [PlanChange], in histories: [ProjectHistory], asOf: Day) -> WhatIf? {
        var graph = PlanGraph(histories, asOf: asOf, calendar)
        _ = graph.breakRings()
        let before = EntryPlacement(TimelineNetwork(graph))
        guard let trial = ChangeTrial(changes, before, calendar) else { return nil }
        let tried = Set(trial.spans.keys)
        let changed = histories.map { history in
            var history = history
            history.entries = history.entries.map { entry in trial.spans[entry.id].map(entry.put) ?? entry }
            return history
        }
        return trial.result(leading: schedule(changed, asOf: asOf, trying: tried).histories)
    }
}

/// One trial of changes.
private struct ChangeTrial {
    private let changes: [PlanChange]
    private let before: EntryPlacement
    private let calendar: WorkCalendar
    /// The changed nodes, in the order of the changes, each once: by how many days.
    private let changed: [(node: Int, days: Int)]
    /// The day that a node is set on, where one is.
    private var set: [Int: Day] = [:]
    /// By how many days each node moves.
    private var shifts: [Int] = []

    private var graph: PlanGraph { before.network.graph }

    init?(_ changes: [PlanChange], _ before: EntryPlacement, _ calendar: WorkCalendar) {
        self.changes = changes
        self.before = before
        self.calendar = calendar
        let graph = before.network.graph
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
            days[node] = Self.distance(to: day + delay, of: node, before)
        }
        changed = order.filter { graph.nodes[$0].entry.status != .reached }.map { ($0, days[$0] ?? 0) }
        shifts = shiftsOfAll()
    }

    /// The days from where an entry is reckoned to a day: a milestone from its last, a phase from its first.
    private static func distance(to day: Day, of node: Int, _ before: EntryPlacement) -> Int {
        let entry = before.network.graph.nodes[node]
        let first = entry.entry.kind == .phase ? entry.said?.span.earliest.map { Int($0.number) } : nil
        let start = first ?? before.lastDay(node, entry.entry.kind == .phase ? .start : .finish)
        return start.map { Int(day.number) - $0 } ?? 0
    }

    /// What is left of the changes after the room of each link on the way.
    private func shiftsOfAll() -> [Int] {
        var shifts = [Int](repeating: 0, count: graph.nodes.count)
        for (node, days) in changed { shifts[node] = days }
        let links = linksInOrder
        // What overlaps in a ring hands a delay round and round, and no further than once through all.
        for _ in graph.nodes.indices {
            var hasRisen = false
            for link in links where shifts[link.from] > 0 {
                guard let days = handedOn(by: link, shifts[link.from]), days > shifts[link.to] else { continue }
                shifts[link.to] = days
                hasRisen = true
            }
            if !hasRisen { break }
        }
        return shifts
    }

    /// The links that hand delays on, each after those that lead to it.
    private var linksInOrder: [PlanGraph.Link] {
        let links = before.network.heldLinks.map { graph.links[$0] }.filter { passesOn($0) && set[$0.to] == nil }
        let order = Digraph(
            count: graph.nodes.count, from: links.map { Int32($0.from) }, to: links.map { Int32($0.to) }
        ).sweepOrder()
        var place = [Int](repeating: 0, count: order.count)
        for (index, node) in order.enumerated() { place[Int(node)] = index }
        return links.enumerated().sorted { (place[$0.element.from], $0.offset) < (place[$1.element.from], $1.offset) }
            .map(\.element)
    }

    /// By how many days a link moves its second entry when its first moves so far; negative where it leaves room.
    private func handedOn(by link: PlanGraph.Link, _ shift: Int) -> Int? {
        guard let own = before.lastDay(link.to, before.isLasting(link.to) ? .finish : .start),
            let now = asked(by: link, 0), let then = asked(by: link, shift)
        else { return nil }
        return then - max(now, own)
    }

    /// The first day of the second entry that a link allows when its first moves so far; the last day of what nobody dated
    /// and takes the time that is said for it.
    private func asked(by link: PlanGraph.Link, _ shift: Int) -> Int? {
        guard let left = before.lastDay(link.from, link.leaves) else { return nil }
        let from = Span(Day(number: Int32(clamping: left + shift)))
        let start = left + shift + LagDays(link.dependency.lag, after: from, calendar).least
        guard before.isLasting(link.to), let length = graph.nodes[link.to].entry.length else { return start }
        return start + LengthDays(length, from: Span(Day(number: Int32(clamping: start))), to: nil, calendar).longest
    }

    /// What comes after a hard end comes after its day, and what is over waits for nothing more.
    private func passesOn(_ link: PlanGraph.Link) -> Bool {
        let (from, to) = (graph.nodes[link.from].entry, graph.nodes[link.to].entry)
        let isChanged = changed.contains { $0.node == link.from }
        return (!from.isHardEnd || isChanged) && from.status != .reached && to.status != .reached
    }

    private func isOwn(_ node: Int) -> Bool { changed.contains { $0.node == node } }

    /// An end to keep does not move for what comes before it: it is missed.
    private func isKept(_ node: Int) -> Bool {
        !isOwn(node) && graph.nodes[node].said.map { $0.isEnd(of: graph.nodes[node].entry) } ?? false
    }

    // MARK: What comes of it

    /// The other days of what was dated, or is set on a day.
    var spans: [PlanEntry.ID: Span] {
        let moved = graph.nodes.indices.filter { isOwn($0) || shifts[$0] > 0 && !isKept($0) }
        return Dictionary(moved.compactMap { node in span(of: node).map { (graph.nodes[node].entry.id, $0) } }) {
            one, _ in
            one
        }
    }

    private func span(of node: Int) -> Span? {
        let (entry, said) = (graph.nodes[node].entry, graph.nodes[node].said?.span)
        guard let day = set[node] else { return said?.shifted(by: shifts[node]) }
        if entry.kind == .milestone { return Span(day) }
        return said?.shifted(by: shifts[node]) ?? Span(from: day)
    }

    /// What comes of it, by the plan that it leads to.
    func result(leading histories: [ProjectHistory]) -> WhatIf {
        let own = changed.map(\.node)
        let entries = Dictionary(histories.flatMap(\.entries).map { ($0.id, $0) }) { first, _ in first }
        let reached = graph.nodes.indices.filter { node in
            let comesEarlier =
                before.isLasting(node) && before.reckoned(node) != entries[graph.nodes[node].entry.id]?.derivedSpan
            return !isOwn(node) && !isKept(node) && (shifts[node] > 0 || comesEarlier)
        }
        let broken = reached.filter { shifts[$0] > 0 }.compactMap(brokenDate) + brokenEnds(entries)
        return WhatIf(
            changes: changes, moves: (own + reached).map { move($0, to: entries[graph.nodes[$0].entry.id]) },
            histories: histories,
            brokenDates: broken.sorted {
                ($0.breaksAt ?? 0, $0.deadline, $0.entry) < ($1.breaksAt ?? 0, $1.deadline, $1.entry)
            },
            brokenOrders: graph.links.indices.compactMap(brokenOrder))
    }

    /// What nobody dated and takes its time is told by where it comes to be, before and after.
    private func move(_ node: Int, to entry: PlanEntry?) -> WhatIf.Move {
        let dates = before.dates(of: node)
        let window = dates.flatMap { Span(earliest: $0.start.earliest, latest: $0.finish.latest) }
        let old = graph.nodes[node].said?.span ?? (before.isLasting(node) ? before.reckoned(node) : nil) ?? window
        let new = entry.flatMap { $0.current ?? $0.derivedSpan }
        let moved =
            isOwn(node) || !before.isLasting(node) ? nil : new?.latest.flatMap { day in old?.latest.map { day - $0 } }
        return WhatIf.Move(entry: graph.nodes[node].entry.id, days: moved ?? shifts[node], before: old, after: new)
    }

    private var delay: Int? { if case .delay(_, let days) = changes.first, changes.count == 1 { days } else { nil } }

    private func brokenDate(_ node: Int) -> WhatIf.BrokenDate? {
        guard let said = graph.nodes[node].said, let deadline = said.span.latest else { return nil }
        let least = delay.map { max(1, $0 - shifts[node] + 1) }
        return WhatIf.BrokenDate(
            entry: graph.nodes[node].entry.id, deadline: deadline, missedBy: shifts[node], missedByLeast: shifts[node],
            breaksAt: least, breaksSurelyAt: least, isHardEnd: false, evidence: [said.evidence])
    }

    /// The ends that are missed by more than before.
    private func brokenEnds(_ entries: [PlanEntry.ID: PlanEntry]) -> [WhatIf.BrokenDate] {
        let now = tightest(graph.nodes.indices.map(before.totals))
        let then = tightest(graph.nodes.map { entries[$0.entry.id]?.schedule?.totals ?? [] })
        return graph.nodes.indices.compactMap { node in
            let id = graph.nodes[node].entry.id
            guard let total = then[id], let late = total.late, total.days < min(0, now[id]?.days ?? 0),
                let deadline = entries[id]?.current?.latest, let said = graph.nodes[node].said
            else { return nil }
            let length = total.lasting.flatMap { entries[$0]?.length?.evidence }
            return WhatIf.BrokenDate(
                entry: id, deadline: deadline, missedBy: late.upperBound, missedByLeast: late.lowerBound,
                breaksAt: breaking(id, \.days), breaksSurelyAt: breaking(id, \.most), isHardEnd: true,
                evidence: [said.evidence] + [length].compactMap { $0 })
        }
    }

    private func tightest(_ totals: [[TotalSlack]]) -> [PlanEntry.ID: TotalSlack] {
        Dictionary(totals.joined().map { ($0.end, $0) }) { $0.days <= $1.days ? $0 : $1 }
    }

    /// The least delay of what is delayed that leaves an end too little room.
    private func breaking(_ end: PlanEntry.ID, _ room: KeyPath<TotalSlack, Int>) -> Int? {
        guard delay != nil, let node = changed.first?.node else { return nil }
        return before.totals(of: node).first { $0.end == end }.map { max(0, $0[keyPath: room]) + 1 }
    }

    /// What is set before what it has to wait for.
    private func brokenOrder(_ index: Int) -> WhatIf.BrokenOrder? {
        let link = graph.links[index]
        // An end that is set too early is missed, and told as such.
        guard set[link.to] != nil, passesOn(link),
            !(graph.nodes[link.to].said?.isEnd(of: graph.nodes[link.to].entry) ?? false),
            let days = handedOn(by: link, shifts[link.from]),
            days > shifts[link.to]
        else { return nil }
        return WhatIf.BrokenOrder(
            first: graph.nodes[link.from].entry.id, second: graph.nodes[link.to].entry.id,
            days: days - shifts[link.to], evidence: link.dependency.evidence)
    }
}

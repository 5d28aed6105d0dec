import Portfolio

/// Where the solved network puts each milestone and phase, on what ground, and with how much room.
struct EntryPlacement {
    let network: TimelineNetwork
    /// By how many days each link can be stretched: from where its first entry is reckoned to the last day that the
    /// second allows; nothing where the two overlap already, `nil` where nothing limits it.
    private let room: [Int?]
    private let leaving: [[Int]]
    private let reaching: [[Int]]
    /// The last day of each entry for the hard ends behind it to be kept, if everything takes as long as it can.
    private let limits: [HardEnds.Limit?]
    /// The same, if everything takes as short as it can.
    private let easyLimits: [HardEnds.Limit?]

    init(_ network: TimelineNetwork) {
        self.network = network
        (leaving, reaching) = network.graph.incidence()
        room = network.graph.links.indices.map { Self.room(ofLink: $0, network) }
        let links = network.assumedLinks.union(network.overlappingLinks)
        func limits(_ taking: KeyPath<LengthDays, Int>) -> [HardEnds.Limit?] {
            HardEnds(network.graph, links: links, taking: taking) { Self.saidPosition(of: $0, $1, network) }.latest()
        }
        self.limits = limits(\.longest)
        easyLimits = limits(\.least)
    }

    private var graph: PlanGraph { network.graph }

    /// The dates of a node; `nil` where neither words nor neighbours say anything.
    func dates(of node: Int) -> ScheduledDates? {
        let said = graph.nodes[node].said
        guard graph.nodes[node].isLive else { return said.map(Self.statedOnly) }
        let isPlacedByWords = said != nil
        let windows = isPlacedByWords ? network.saidWindows : network.assumedWindows
        guard let start = Span(windows[network.point(node, .start)]),
            let finish = Span(windows[network.point(node, .finish)])
        else { return nil }
        let (slack, total) = (slackDays(of: node), totalSlack(of: node))
        let isCritical = slack.map { $0 == 0 } ?? isPressed(node)
        return ScheduledDates(
            start: start, finish: finish, slackDays: slack, total: total,
            sureBy: isPlacedByWords ? nil : sureBy(node, before: finish.latest),
            isCritical: isCritical || total.map { $0.days <= 0 } ?? false, basis: basis(of: node))
    }

    // MARK: Room

    /// How far an entry can slip before something else breaks; what has happened slips no more.
    func slackDays(of node: Int) -> Int? {
        guard graph.nodes[node].entry.status != .reached else { return nil }
        return leaving[node].compactMap { room[$0] }.min()
    }

    /// How far an entry can slip before a hard end behind it is missed.
    func totalSlack(of node: Int) -> TotalSlack? {
        guard graph.nodes[node].entry.status != .reached, let limit = limits[node],
            let position = Self.saidPosition(of: node, .finish, network)
        else { return nil }
        return TotalSlack(
            days: limit.day - position, most: easyLimits[node].map { $0.day - position },
            end: graph.nodes[limit.end].entry.id, lasting: limit.lasting.map { graph.nodes[$0].entry.id })
    }

    /// The last day of a node for which every hard end is kept for sure, where the other days that it can lie on go on.
    private func sureBy(_ node: Int, before last: Day?) -> Day? {
        guard let last, let limit = limits[node], limit.lasting != nil, limit.day < Int(last.number) else { return nil }
        return Day(number: Int32(clamping: limit.day))
    }

    /// The hard end behind a node that limits it.
    func end(behind node: Int) -> Int? { limits[node]?.end }

    /// Whether an entry without room leads straight into this one.
    private func isPressed(_ node: Int) -> Bool {
        reaching[node].contains { room[$0] == 0 && graph.nodes[graph.links[$0].from].entry.status != .reached }
    }

    private static func room(ofLink index: Int, _ network: TimelineNetwork) -> Int? {
        if network.overlappingLinks.contains(index) { return 0 }
        guard network.assumedLinks.contains(index) else { return nil }
        let link = network.graph.links[index]
        guard let limit = network.assumedWindows[network.point(link.to, .start)].latest,
            let position = position(of: link.from, link.leaves, network)
        else { return nil }
        // What must come within so long of the first moves with it.
        if let most = link.lag.most, limit == position + most { return nil }
        return max(0, limit - link.lag.least - position)
    }

    /// The day that an entry is reckoned from: the last that was said for it, or the first that it can be.
    func position(of node: Int, _ end: PlanGraph.End) -> Int? { Self.position(of: node, end, network) }

    private static func position(of node: Int, _ end: PlanGraph.End, _ network: TimelineNetwork) -> Int? {
        let window = network.assumedWindows[network.point(node, end)]
        return network.graph.nodes[node].said == nil ? window.earliest : window.latest ?? window.earliest
    }

    /// The same, by what is said alone: what misses an end does so by the words on it, which the end does not narrow.
    private static func saidPosition(of node: Int, _ end: PlanGraph.End, _ network: TimelineNetwork) -> Int? {
        guard let said = network.graph.nodes[node].said?.span else { return position(of: node, end, network) }
        let isStart = end == .start && network.graph.nodes[node].entry.kind == .phase
        let start = isStart ? PhaseExtent(of: said)?.latestStart ?? said.earliest : nil
        if !isStart, said.latest == nil, let first = said.earliest, let length = network.graph.lengths[node] {
            return Int(first.number) + length.longest
        }
        return (start ?? said.latest ?? said.earliest).map { Int($0.number) }
    }

    /// The days that lie between the two entries of a link beyond what it asks for, none where they overlap; `nil` where
    /// it was given up, or where one of them has no date.
    func gap(ofLink index: Int) -> Int? {
        if network.overlappingLinks.contains(index) { return 0 }
        guard network.assumedLinks.contains(index) else { return nil }
        let link = graph.links[index]
        guard let first = position(of: link.from, link.leaves), let second = position(of: link.to, .start) else {
            return nil
        }
        return max(0, second - link.lag.least - first)
    }

    // MARK: Ground

    private func basis(of node: Int) -> ScheduledDates.Basis {
        let isDated = graph.nodes[node].said != nil
        if isDated, !network.isOverruled(node) { return .stated }
        let windows = isDated ? network.saidWindows : network.assumedWindows
        let drivers = drivers(of: node, windows)
        let ids = drivers.map { graph.nodes[$0.neighbour].entry.id }
        guard !isDated, !drivers.allSatisfy(\.isStated) else { return .derived(from: ids) }
        return .assumed(reason: .orderOfPlan(beside: drivers.map { graph.name($0.neighbour) }))
    }

    /// The neighbours that set the first or last day of a node's window.
    private func drivers(
        of node: Int, _ windows: [TemporalNetwork.Window]
    ) -> [(neighbour: Int, isStated: Bool)] {
        var drivers: [(neighbour: Int, isStated: Bool)] = []
        for index in reaching[node] + leaving[node] where network.assumedLinks.contains(index) {
            let link = graph.links[index]
            let first = windows[network.point(link.from, link.leaves)]
            let second = windows[network.point(link.to, .start)]
            let isTight = link.to == node ? link.lag.sets(second, after: first) : link.lag.sets(first, before: second)
            let neighbour = link.to == node ? link.from : link.to
            guard isTight, !drivers.contains(where: { $0.neighbour == neighbour }) else { continue }
            drivers.append((neighbour, link.isStated))
        }
        return drivers
    }

    private static func statedOnly(_ said: SaidTime) -> ScheduledDates {
        ScheduledDates(start: said.span, finish: said.span, slackDays: nil, isCritical: false, basis: .stated)
    }
}

extension Span {
    /// A window of day numbers; `nil` when it is open on both sides.
    init?(_ window: TemporalNetwork.Window) {
        self.init(
            earliest: window.earliest.map { Day(number: Int32(clamping: $0)) },
            latest: window.latest.map { Day(number: Int32(clamping: $0)) })
    }
}

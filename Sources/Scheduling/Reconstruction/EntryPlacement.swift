import Portfolio

/// Where the solved network puts each milestone and phase, on what ground, and with how much room.
struct EntryPlacement {
    let network: TimelineNetwork
    /// By how many days each link can be stretched: from where its first entry is reckoned to the last day that the
    /// second allows; nothing where the two overlap already, `nil` where nothing limits it.
    private let room: [Int?]
    private let leaving: [[Int]]
    private let reaching: [[Int]]
    /// The days that everything is on at the latest, and at the earliest.
    private let (last, first): (Reckoning, Reckoning)
    private let isTrial: Bool
    /// By node: the room before each hard end behind it, the least first.
    private var rooms: [[TotalSlack]]
    /// By node: its last day for every end behind it to be kept for sure, where something takes its time before that end.
    private var surelyKept: [Int?]

    /// - Parameter held: what somebody tries out on other days, and is reckoned from the last of these.
    init(_ network: TimelineNetwork, held: Set<Int> = []) {
        self.network = network
        isTrial = !held.isEmpty
        (leaving, reaching) = network.graph.incidence()
        room = network.graph.links.indices.map { Self.room(ofLink: $0, network) }
        last = Reckoning(network, .longest, held: held)
        first = Reckoning(network, .shortest, held: held)
        rooms = network.graph.nodes.map { _ in [] }
        surelyKept = network.graph.nodes.map { _ in nil }
        addRooms()
    }

    private mutating func addRooms() {
        let (hard, easy) = (HardEnds(network, .longest, last), HardEnds(network, .shortest, first))
        for end in hard.ends {
            let shortest = easy.limits(of: end)
            for (node, limit) in hard.limits(of: end) where graph.nodes[node].entry.status != .reached {
                if limit.lasting != nil { surelyKept[node] = min(limit.day, surelyKept[node] ?? .max) }
                guard let slack = slack(of: node, limit, shortest[node] ?? limit, to: end) else { continue }
                rooms[node].append(slack)
            }
        }
        for node in rooms.indices { rooms[node].sort { ($0.days, $0.end) < ($1.days, $1.end) } }
    }

    /// What is dated has its room from the last of its days on.
    private func slack(of node: Int, _ limit: HardEnds.Limit, _ easy: HardEnds.Limit, to end: Int) -> TotalSlack? {
        guard let latest = last.day(node, .finish) else { return nil }
        let earliest = first.day(node, .finish) ?? latest
        let isOpen = graph.nodes[node].said.map { $0.span.earliest == nil } ?? false
        return TotalSlack(
            days: limit.day - latest, most: easy.day - (graph.nodes[node].said == nil ? earliest : latest),
            lateAtLeast: isOpen ? 0 : earliest - easy.day, end: graph.nodes[end].entry.id,
            lasting: limit.lasting.map { graph.nodes[$0].entry.id })
    }

    private var graph: PlanGraph { network.graph }

    /// The dates of a node; `nil` where neither words nor neighbours say anything.
    func dates(of node: Int) -> ScheduledDates? {
        let said = graph.nodes[node].said
        guard graph.nodes[node].isLive else { return said.map(Self.statedOnly) }
        let isPlacedByWords = said != nil
        let windows = isPlacedByWords ? network.saidWindows : network.assumedWindows
        guard let start = window(node, .start, windows), let finish = window(node, .finish, windows) else { return nil }
        let (slack, totals) = (slackDays(of: node), rooms[node])
        let missed = totals.first.flatMap { $0.days < 0 ? $0.days : nil }
        let isCritical = slack.map { $0 == 0 } ?? isPressed(node)
        return ScheduledDates(
            start: start, finish: finish, slackDays: missed ?? slack, totals: totals,
            sureBy: isPlacedByWords ? nil : sureBy(node, before: finish.latest),
            isCritical: isCritical || totals.first.map { $0.days <= 0 } ?? false, basis: basis(of: node))
    }

    // MARK: Room

    /// How far an entry can slip before something else breaks; what has happened slips no more.
    func slackDays(of node: Int) -> Int? {
        guard graph.nodes[node].entry.status != .reached else { return nil }
        return leaving[node].compactMap { room[$0] }.min()
    }

    /// The last day of a node for which every hard end is kept for sure, where the other days that it can lie on go on.
    private func sureBy(_ node: Int, before last: Day?) -> Day? {
        guard let last, let limit = surelyKept[node], limit < Int(last.number) else { return nil }
        return Day(number: Int32(clamping: limit))
    }

    /// The days that an end of a node can lie on. What nobody dated lies where it comes to be, in a trial and where it does
    /// not keep the ends behind it.
    private func window(_ node: Int, _ end: PlanGraph.End, _ windows: [TemporalNetwork.Window]) -> Span? {
        let isMissed = rooms[node].first.map { $0.days < 0 } ?? false
        guard isLasting(node), isMissed || isTrial, let days = reckoned(node, end) else {
            return Span(windows[network.point(node, end)])
        }
        return days
    }

    /// Whether nobody dated a node, and it takes the time that is said for it.
    func isLasting(_ node: Int) -> Bool { graph.nodes[node].said == nil && graph.lengths[node] != nil }

    /// The days that an end of a node comes to lie on, whatever stands behind it.
    private func reckoned(_ node: Int, _ end: PlanGraph.End) -> Span? {
        guard let first = first.day(node, end), let last = last.day(node, end) else { return nil }
        return Span(Day(number: Int32(clamping: first)), Day(number: Int32(clamping: last)))
    }

    /// From the first day that a node can begin on by what is said to the last that it can end on.
    func reckoned(_ node: Int) -> Span? {
        reckoned(node, .start).flatMap { start in reckoned(node, .finish).flatMap(start.union) }
    }

    /// The room before each hard end behind a node.
    func totals(of node: Int) -> [TotalSlack] { rooms[node] }

    /// The last day that an end of a node is on by what is said.
    func lastDay(_ node: Int, _ end: PlanGraph.End) -> Int? { last.day(node, end) }

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
    private static func position(of node: Int, _ end: PlanGraph.End, _ network: TimelineNetwork) -> Int? {
        let window = network.assumedWindows[network.point(node, end)]
        return network.graph.nodes[node].said == nil ? window.earliest : window.latest ?? window.earliest
    }

    // MARK: Ground

    private func basis(of node: Int) -> ScheduledDates.Basis {
        let isDated = graph.nodes[node].said != nil
        if isDated, !network.isOverruled(node) { return .stated }
        let windows = isDated ? network.saidWindows : network.assumedWindows
        let drivers = drivers(of: node, windows)
        let ids = drivers.map { graph.nodes[$0.neighbour].entry.id }
        // What takes the time that is said for it follows from what it waits for, whichever end binds it.
        let isDerived = drivers.allSatisfy(\.isStated) || isLasting(node) && drivers.contains(where: \.isStated)
        guard !isDated, !isDerived else { return .derived(from: ids) }
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

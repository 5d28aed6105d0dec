import Portfolio

/// What is said of a portfolio's dates and order, as inequalities between points in time.
///
/// It is solved twice. What was *said* (statements and stated dependencies) decides the windows of all that has a
/// date: a guess must not narrow the words of the minutes. What is *assumed* besides (the order of a plan, and that a
/// phase fills its months) then places what nobody dated, and tells how much room there is.
struct TimelineNetwork {
    /// Where an inequality comes from.
    enum Origin {
        /// A phase ends after it starts.
        case nature
        case statement(node: Int)
        case dependency(link: Int)
        /// How long something takes.
        case length(node: Int)
        /// A phase fills the months that are named for it.
        case extent(node: Int)
    }

    let graph: PlanGraph
    private(set) var origins: [Origin] = [.nature]
    private let start: [Int]
    private let finish: [Int]
    /// What was said, as far as it is consistent.
    private(set) var said = TemporalNetwork()
    /// Contradictions among what was said.
    private(set) var conflicts: [TemporalNetwork.GivenUp] = []
    private var overruled: Set<Int> = []
    private(set) var saidWindows: [TemporalNetwork.Window] = []
    private(set) var assumedWindows: [TemporalNetwork.Window] = []
    /// The links that hold when all is assumed, by their place in `graph.links`.
    private(set) var assumedLinks: Set<Int> = []
    /// Stated links that hold, but not when phases fill their months: phase 3 "april til december" is to follow phase 2
    /// "oktober til juni", and the minutes let them overlap.
    private(set) var overlappingLinks: Set<Int> = []

    /// What somebody tries out, whatever else is said.
    private let tried: Set<Int>

    init(_ graph: PlanGraph, trying tried: Set<Int> = []) {
        self.graph = graph
        self.tried = tried
        var network = TemporalNetwork()
        start = graph.nodes.map { _ in network.addPoint() }
        finish = zip(graph.nodes, start).map { $0.entry.kind == .phase ? network.addPoint() : $1 }
        said = network
        addStatements()
        addLengths()
        addLinks { $0.isStated }
        conflicts = said.reconcile()
        overruled = Set(
            conflicts.compactMap { conflict in
                if case .statement(let node) = origins[conflict.bound.origin] { node } else { nil }
            })
        saidWindows = said.windows()
        assume()
    }

    /// The links that hold, those among them that let two overlap, in their order.
    var heldLinks: [Int] { assumedLinks.union(overlappingLinks).sorted() }

    /// The point at an end of a node; a milestone has one for both.
    func point(_ node: Int, _ end: PlanGraph.End) -> Int { end == .start ? start[node] : finish[node] }

    /// Whether the statement on a node's date was given up.
    func isOverruled(_ node: Int) -> Bool { overruled.contains(node) }

    private mutating func add(_ origin: Origin) -> Int {
        origins.append(origin)
        return origins.count - 1
    }

    private mutating func addStatements() {
        for (index, node) in graph.nodes.enumerated() {
            if start[index] != finish[index] {
                said.require(finish[index], atLeast: 0, after: start[index], strength: Strength.nature)
            }
            guard node.isLive, let time = node.said else { continue }
            let origin = add(.statement(node: index))
            let isTried = tried.contains(index)
            if let earliest = time.span.earliest {
                said.require(
                    start[index], atLeast: Int(earliest.number), after: TemporalNetwork.zero, origin: origin,
                    strength: isTried ? Strength.tried : Strength.start(of: node.entry, time.modality))
            }
            if let latest = time.span.latest {
                said.require(
                    finish[index], atMost: Int(latest.number), after: TemporalNetwork.zero, origin: origin,
                    strength: isTried ? Strength.tried : Strength.deadline(of: node.entry, time.modality))
            }
        }
    }

    private mutating func addLengths() {
        for (index, length) in graph.lengths.enumerated() {
            guard let length else { continue }
            let origin = add(.length(node: index))
            said.require(
                finish[index], atLeast: length.least, after: start[index], origin: origin, strength: Strength.stated)
            if let limit = length.limit {
                said.require(
                    finish[index], atMost: limit, after: start[index], origin: origin, strength: Strength.stated)
            }
        }
    }

    private mutating func addLinks(where isWanted: (PlanGraph.Link) -> Bool) {
        for (index, link) in graph.links.enumerated() where isWanted(link) {
            let (first, origin) = (point(link.from, link.leaves), add(.dependency(link: index)))
            let strength = link.isStated ? Strength.stated : Strength.inferred
            said.require(start[link.to], atLeast: link.lag.least, after: first, origin: origin, strength: strength)
            if let most = link.lag.most {
                said.require(start[link.to], atMost: most, after: first, origin: origin, strength: strength)
            }
        }
    }

    /// Solves again with the guesses. The dates that were said are certain now: what contradicts them is dropped.
    private mutating func assume() {
        let certain = said
        said.hold(with: Strength.certain) { bound in
            if case .statement = origins[bound.origin] { true } else { false }
        }
        addLinks { !$0.isStated }
        addExtents()
        _ = said.reconcile()
        assumedWindows = said.windows()
        assumedLinks = links(in: said)
        overlappingLinks = links(in: certain).subtracting(assumedLinks)
        said = certain
    }

    private func links(in network: TemporalNetwork) -> Set<Int> {
        Set(
            network.bounds.compactMap { bound in
                if case .dependency(let link) = origins[bound.origin] { link } else { nil }
            })
    }

    /// "Oktober 2016 til juni 2017" begins in October and ends in June.
    private mutating func addExtents() {
        for (index, node) in graph.nodes.enumerated() where node.isLive && start[index] != finish[index] {
            guard let extent = node.said.flatMap({ PhaseExtent(of: $0.span) }) else { continue }
            let origin = add(.extent(node: index))
            said.require(
                start[index], atMost: Int(extent.latestStart.number), after: TemporalNetwork.zero, origin: origin,
                strength: Strength.extent)
            said.require(
                finish[index], atLeast: Int(extent.earliestFinish.number), after: TemporalNetwork.zero, origin: origin,
                strength: Strength.extent)
        }
    }
}

/// How firmly an inequality is held, the weakest given up first: a guessed order, then deadlines, then starts, then what
/// the minutes say of the order; what has happened stands. Among guesses, dates and months stand before any order.
private enum Strength {
    static let inferred = 10
    static let stated = 60
    /// What others set does not move for what was planned.
    static let hardEnd = 55
    /// What somebody tries out stands before what was said of order and lengths.
    static let tried = 65
    static let extent = 70
    static let certain = 95
    static let nature = 100

    static func deadline(of entry: PlanEntry, _ modality: Statement.Modality) -> Int {
        if entry.isHardEnd, modality != .done { return hardEnd }
        return switch modality {
        case .tentative: 30
        case .planned: 31
        case .decided: 32
        case .done: 90
        }
    }

    static func start(of entry: PlanEntry, _ modality: Statement.Modality) -> Int {
        if entry.isHardEnd, modality != .done { return hardEnd }
        return switch modality {
        case .tentative: 40
        case .planned: 41
        case .decided: 42
        case .done: 90
        }
    }
}

import Portfolio

/// What the scheduler has to tell: contradictions and days off.
enum ScheduleFindings {
    /// Entries that wait for each other.
    static func finding(on ring: DependencyRing, in graph: PlanGraph) -> Finding {
        let path = (ring.nodes + ring.nodes.prefix(1)).map { "»\(graph.name($0))«" }.joined(separator: " → ")
        return Finding(
            id: id(.conflict, ring.nodes, graph), kind: .conflict, severity: .serious,
            project: ring.nodes.first.map { graph.nodes[$0].project },
            message: LocalizedText { $0.ring(path) },
            evidence: unique(ring.links.map(\.dependency.evidence)))
    }

    /// Statements and dependencies that cannot all hold: the smallest such set, with the words of each.
    static func finding(on conflict: TemporalNetwork.GivenUp, in network: TimelineNetwork) -> Finding {
        let graph = network.graph
        let origins = conflict.contradiction.origins.map { network.origins[$0] }
        let dated = origins.compactMap { origin in if case .statement(let node) = origin { node } else { nil } }
        let links = origins.compactMap { origin in
            if case .dependency(let link) = origin { graph.links[link] } else { nil }
        }
        let lasting = origins.compactMap { origin in if case .length(let node) = origin { node } else { nil } }
        let nodes = dated.isEmpty ? links.map(\.from) : dated
        let lengths = lasting.compactMap { node in
            graph.nodes[node].entry.length.map { (name: graph.name(node), length: $0) }
        }
        let evidence =
            dated.compactMap { graph.nodes[$0].said?.evidence } + lengths.map(\.length.evidence)
            + links.map(\.dependency.evidence)
        return Finding(
            id: id(.conflict, nodes, graph), kind: .conflict, severity: .serious,
            project: nodes.last.map { graph.nodes[$0].project },
            message: tooFar(links, in: graph) ?? tooLate(nodes, lengths, conflict.contradiction.excess, graph),
            evidence: unique(evidence))
    }

    private typealias NamedLength = (name: String, length: StatedLength)

    private static func tooLate(
        _ nodes: [Int], _ lengths: [NamedLength], _ excess: Int, _ graph: PlanGraph
    ) -> LocalizedText {
        let ordered = nodes.sorted { earliest($0, graph) < earliest($1, graph) }
        guard nodes.count > 1, let first = ordered.first, let last = ordered.last,
            let start = graph.dated(first, \.earliest), let deadline = graph.dated(last, \.latest)
        else {
            let names = nodes.map { "»\(graph.name($0))«" }.joined(separator: ", ")
            return LocalizedText { $0.impossibleOrder(of: names) }
        }
        return LocalizedText { words in
            let taken = lengths.map { words.takes($0.name, $0.length) }.joined()
            return words.tooLate(deadline, after: start, days: excess) + taken
        }
    }

    private static func earliest(_ node: Int, _ graph: PlanGraph) -> Int {
        graph.nodes[node].said?.span.earliest.map { Int($0.number) } ?? .max
    }

    /// What the one link among contradicting words says that is to come within so long of another, and does not.
    private static func tooFar(_ links: [PlanGraph.Link], in graph: PlanGraph) -> LocalizedText? {
        guard links.count == 1, let link = links.first, let most = link.lag.most,
            let first = graph.dated(link.from, \.latest), let last = graph.dated(link.to, \.earliest),
            last.day - first.day > most
        else { return nil }
        return LocalizedText {
            $0.tooFar(last, after: first, within: link.dependency.lag, days: last.day - first.day - most)
        }
    }

    /// Stated days that are no working days.
    static func daysOff(in graph: PlanGraph, _ calendar: WorkCalendar) -> [Finding] {
        graph.nodes.indices.compactMap { index in
            let node = graph.nodes[index]
            guard node.isLive, let said = node.said, said.span.isDay, !isEdgeOfMonth(said.span.anchor),
                let reason = calendar.reasonOff(said.span.anchor)
            else { return nil }
            return Finding(
                id: id(.dayOff, [index], graph), kind: .dayOff, severity: .info, project: node.project,
                message: LocalizedText { $0.isOff(node.entry.name, on: said.span.anchor, because: reason) },
                evidence: [said.evidence])
        }
    }

    /// Agreements, budgets and laws begin on the first and end on the last of a month, whatever weekday that is:
    /// "udløber 31. december 2017" says nothing odd, though it is a Sunday.
    private static func isEdgeOfMonth(_ day: Day) -> Bool { day.day == 1 || (day + 1).day == 1 }

    private static func id(_ kind: Finding.Kind, _ nodes: [Int], _ graph: PlanGraph) -> Finding.ID {
        let facts = nodes.map { graph.nodes[$0].entry.id.rawValue }.joined(separator: "+")
        return Finding.ID("\(kind.rawValue)-schedule-\(facts)")
    }

    private static func unique(_ evidence: [Evidence]) -> [Evidence] {
        var seen: Set<Evidence> = []
        return evidence.filter { seen.insert($0).inserted }
    }
}

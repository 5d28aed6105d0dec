import Portfolio

/// Applies corrections, and remembers which of them matched something.
struct CorrectionLedger: Sendable {
    private let corrections: [Correction]
    private var used: Set<Int> = []

    init(_ corrections: Corrections) { self.corrections = corrections.all }

    /// The corrections that nothing matched.
    var stale: [Correction] { corrections.indices.filter { !used.contains($0) }.map { corrections[$0] } }

    mutating func correctLinks(_ items: inout [[[ItemLink]]], of meetings: [Meeting], _ projects: [Project]) {
        for (index, correction) in corrections.enumerated() {
            switch correction.action {
            case .unlink(let project, let meeting, let item):
                guard let project = projects.firstIndex(where: { $0.id == project }) else { continue }
                change(meeting, item, meetings, &items, index) { links, _ in
                    let count = links.count
                    links.removeAll { $0.project == project }
                    return links.count < count
                }
            case .link(let project, let meeting, let item):
                guard let project = projects.firstIndex(where: { $0.id == project }) else { continue }
                change(meeting, item, meetings, &items, index) { links, evidence in
                    let known = links.first { $0.project == project }
                    var link = known ?? ItemLink(project, evidence)
                    link.add(.correction, 1, .subject, evidence)
                    link.correctedOn = correction.line
                    links.removeAll { $0.project == project }
                    links.append(link)
                    links.sort { $0.project < $1.project }
                    return true
                }
            case .same, .confirm, .rename, .dependency: continue
            }
        }
    }

    private mutating func change(
        _ meeting: Meeting.ID, _ item: String?, _ meetings: [Meeting], _ items: inout [[[ItemLink]]], _ index: Int,
        _ body: (inout [ItemLink], Citation) -> Bool
    ) {
        guard let place = meetings.firstIndex(where: { $0.id == meeting }) else { return }
        for (position, agendaItem) in meetings[place].items.enumerated()
        where item == nil || item == agendaItem.number {
            let evidence = Cite.title(of: agendaItem, in: meetings[place])
            if body(&items[place][position], evidence) { used.insert(index) }
        }
    }

    /// Entries that are one, in the order of the file: which identifier goes into which.
    mutating func same(among ids: Set<PlanEntry.ID>) -> [(from: PlanEntry.ID, into: PlanEntry.ID)] {
        var pairs: [(from: PlanEntry.ID, into: PlanEntry.ID)] = []
        for (index, correction) in corrections.enumerated() {
            guard case .same(let from, let into) = correction.action, ids.contains(from), ids.contains(into),
                from != into
            else { continue }
            used.insert(index)
            pairs.append((from, into))
        }
        return pairs
    }

    /// The name of one entry and what was confirmed of it by a day: what happened later was not known then.
    mutating func correction(of id: PlanEntry.ID, asOf: Day) -> EntryCorrection {
        var result = EntryCorrection()
        for (index, correction) in corrections.enumerated() {
            switch correction.action {
            case .rename(id, let name):
                result.name = name
            case .confirm(id, let day) where day > asOf: break
            case .confirm(id, let day):
                result.confirmations.append(
                    Statement(
                        span: Span(day), modality: .done, saidOn: nil, evidence: .portfolio(line: correction.line)))
            default: continue
            }
            used.insert(index)
        }
        return result
    }

    /// The dependencies that people added between entries that exist.
    mutating func dependencies(among ids: Set<PlanEntry.ID>) -> [Dependency] {
        var result: [Dependency] = []
        for (index, correction) in corrections.enumerated() {
            guard case .dependency(let from, let to, let kind) = correction.action, ids.contains(from), ids.contains(to)
            else { continue }
            used.insert(index)
            result.append(
                Dependency(
                    from: .entry(from), to: .entry(to), kind: kind, basis: .stated,
                    evidence: .portfolio(line: correction.line)))
        }
        return result
    }
}

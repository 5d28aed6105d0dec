import Portfolio

/// The words of a dependency diagram.
struct DependencyWords {
    let network: DependencyNetwork
    let language: DisplayLanguage
    let tried: [PlanEntry.ID: TriedMove]

    private var table: any DiagramWording { language.pictures }
    private var words: TimelineWords { TimelineWords(language: language) }

    var title: String {
        table.dependencies + ": " + network.projects.prefix(3).map(\.name).joined(separator: ", ")
    }

    /// "3 projekter · det, der var sagt til og med 10. aug. 2017".
    func subtitle(asOf: Day) -> String {
        let count = network.projects.count
        let who = count == 1 ? network.projects[0].name : table.projects(count)
        return SafeText.line(who) + " · " + table.saidBy(asOf)
    }

    /// "8 bindinger, 1 på tværs af projekter; den kritiske kæde ender med Valg af operatør".
    var headline: String {
        guard !network.arrows.isEmpty else { return table.noDependencies }
        let crossing = network.arrows.count(where: \.crossesProjects)
        let text = table.dependencies(network.arrows.count, crossing: crossing)
        return endsOfChains.isEmpty ? text : text + table.chainEnds(with: endsOfChains)
    }

    /// What no critical arrow leaves from, each once.
    private var endsOfChains: [String] {
        let critical = network.arrows.filter(\.isCritical)
        let sources = Set(critical.map(\.from))
        let ends = critical.map(\.to).filter { !sources.contains($0) }
        return Set(ends).sorted().map { network.boxes[$0].name }
    }

    var summary: String {
        let chain = network.arrows.prefix(20).map { arrow in
            let label = arrow.dependency.label[language]
            let (from, to) = (network.boxes[arrow.from].name, network.boxes[arrow.to].name)
            let basis = arrow.dependency.basis == .inferred ? " (" + arrow.dependency.basis.label[language] + ")" : ""
            return arrow.dependency.kind == .requires
                ? "\(from) \(label) \(to)\(basis)." : "\(to) \(label) \(from)\(basis)."
        }
        return ([headline + "."] + chain + notes).joined(separator: " ")
    }

    /// What the picture leaves out.
    var notes: [String] {
        let (boxes, arrows, unconnected) = (network.omittedBoxes, network.omittedArrows, network.unconnected)
        return (boxes > 0 ? [table.boxesLeftOut(boxes)] : []) + (arrows > 0 ? [table.arrowsLeftOut(arrows)] : [])
            + (unconnected > 0 ? [table.unconnected(unconnected)] : [])
    }

    /// "ca. uge 42, 2017 · ubekræftet", and below it how far it has moved and what it misses: what a timeline says of the
    /// same date.
    func date(_ entry: PlanEntry, of box: DependencyNetwork.Box) -> [String] {
        let row = row(entry, of: box)
        let slip = row.tried.flatMap(words.moved) ?? (entry.slipDays == 0 ? nil : words.shift(of: entry))
        let missed = row.room.flatMap { $0.days < 0 ? table.room($0) : nil }
        let date = [words.date(of: row), words.quietStatus(of: row)].compactMap { $0 }.joined(separator: " · ")
        return [date, slip, missed].compactMap { $0 }
    }

    /// What a reader who points at a box is told.
    func note(_ box: DependencyNetwork.Box, meetings: [Meeting.ID: Meeting]) -> String {
        guard let entry = box.entry else { return box.name }
        let rooms = (entry.schedule?.totals ?? []).compactMap { total in
            names[.entry(total.end)].map { total.words(in: language, before: SafeText.line($0)) }
        }
        return ([words.note(of: row(entry, of: box), meetings: meetings)] + rooms).joined(separator: " · ")
    }

    private var names: [Dependency.End: String] {
        Dictionary(network.boxes.map { ($0.end, $0.name) }) { first, _ in first }
    }

    private func row(_ entry: PlanEntry, of box: DependencyNetwork.Box) -> TimelineRow {
        TimelineRow(entry, of: network.projects[box.project], isCritical: box.isCritical, tried: tried[entry.id])
    }
}

/// A hard end that binds a project, what has the least room before it, and the words that set it.
///
/// "»Leverandør valgt« kan vente 31 dage uden at overskride »Udløb af kontrakt« (31. dec. 2018): »Kontrakten udløber …«".
public struct BindingEnd: Hashable, Sendable {
    /// What has the least room before the end.
    public let entry: PlanEntry
    /// The end that others set.
    public let end: PlanEntry
    /// How much room is left before it.
    public let total: TotalSlack
    /// What lies between the two and takes the time that is said for it.
    public let lasting: PlanEntry?

    /// The words that set the end, and those that say how long what lies before it takes.
    public var evidence: [Evidence] { [end.currentEvidence] + (lasting?.length.map { [$0.evidence] } ?? []) }

    /// What a director needs to know of it, in one sentence.
    public var label: LocalizedText { LocalizedText { $0.label(self) } }

    /// Whether it misses the end on any day on which it can be.
    var isSurelyMissed: Bool { total.most < 0 && !entry.mayKeep(total) }

    /// The end as a sentence names it: "»Udløb af kontrakt« (31. dec. 2018)".
    func endWords(_ language: DisplayLanguage, quoted name: String) -> String {
        name + (end.current.map { " (" + $0.words(in: language) + ")" } ?? "")
    }
}

extension PlanEntry {
    /// Whether an end that the last of its days misses is kept on an earlier one: "senest 30. juni" can be in May.
    public func mayKeep(_ total: TotalSlack) -> Bool {
        guard let last = current?.latest, total.most < 0 else { return total.most >= 0 }
        return current?.earliest.map { last - $0 >= -total.most } ?? true
    }
}

extension Reconstruction {
    /// A milestone or phase of any project.
    public func entry(_ id: PlanEntry.ID) -> PlanEntry? { projects.lazy.compactMap { $0.entry(id) }.first }

    /// The hard ends that bind a project, the one with the least room first.
    public func bindingEnds(of history: ProjectHistory) -> [BindingEnd] {
        var tightest: [PlanEntry.ID: PlanEntry] = [:]
        for entry in history.entries {
            guard let total = entry.schedule?.total else { continue }
            let known = tightest[total.end]?.schedule?.total?.days ?? .max
            if total.days < known { tightest[total.end] = entry }
        }
        return tightest.compactMap { id, entry in
            guard let total = entry.schedule?.total, let end = self.entry(id) else { return nil }
            return BindingEnd(entry: entry, end: end, total: total, lasting: total.lasting.flatMap(self.entry))
        }.sorted { ($0.total.days, $0.end.id) < ($1.total.days, $1.end.id) }
    }
}

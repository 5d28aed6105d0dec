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

    /// The end as a sentence names it: "»Udløb af kontrakt« (31. dec. 2018)".
    func endWords(_ language: DisplayLanguage, quoted name: String) -> String {
        name + (end.current.map { " (" + $0.words(in: language) + ")" } ?? "")
    }
}

extension Reconstruction {
    /// A milestone or phase of any project.
    public func entry(_ id: PlanEntry.ID) -> PlanEntry? { projects.lazy.compactMap { $0.entry(id) }.first }

    /// The hard ends that bind a project, the one with the least room first.
    public func bindingEnds(of history: ProjectHistory) -> [BindingEnd] {
        var tightest: [PlanEntry.ID: (entry: PlanEntry, total: TotalSlack)] = [:]
        for entry in history.entries {
            for total in entry.schedule?.totals ?? [] where total.days < tightest[total.end]?.total.days ?? .max {
                tightest[total.end] = (entry, total)
            }
        }
        return tightest.compactMap { id, bound in
            entry(id).map {
                BindingEnd(
                    entry: bound.entry, end: $0, total: bound.total, lasting: bound.total.lasting.flatMap(self.entry))
            }
        }.sorted { ($0.total.days, $0.end.id) < ($1.total.days, $1.end.id) }
    }
}

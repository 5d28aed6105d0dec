/// A hard end that binds a project, what has the least room before it, and the words that set it.
///
/// "»Leverandør valgt« kan vente 31 dage uden at overskride »Udløb af kontrakt« (31. dec. 2018): »Kontrakten udløber …«".
public struct BindingEnd: Hashable, Sendable {
    /// What has the least room before the end.
    public let entry: PlanEntry
    /// The end that others set.
    public let end: PlanEntry
    /// In days; negative where the end is missed.
    public let days: Int

    /// The words that set the end.
    public var evidence: Evidence { end.currentEvidence }

    /// What a director needs to know of it, in one sentence.
    public var label: LocalizedText { LocalizedText { $0.label(self) } }

    /// The end as a sentence names it: "»Udløb af kontrakt« (31. dec. 2018)".
    func endWords(_ language: DisplayLanguage, quoted name: String) -> String {
        name + (end.current.map { " (" + $0.words(in: language) + ")" } ?? "")
    }
}

extension Reconstruction {
    /// The hard ends that bind a project, the one with the least room first.
    public func bindingEnds(of history: ProjectHistory) -> [BindingEnd] {
        var tightest: [PlanEntry.ID: PlanEntry] = [:]
        for entry in history.entries {
            guard let total = entry.schedule?.total else { continue }
            let known = tightest[total.end]?.schedule?.total?.days ?? .max
            if total.days < known { tightest[total.end] = entry }
        }
        return tightest.compactMap { id, entry in
            guard let days = entry.schedule?.total?.days,
                let end = projects.lazy.compactMap({ $0.entry(id) }).first
            else { return nil }
            return BindingEnd(entry: entry, end: end, days: days)
        }.sorted { ($0.days, $0.end.id) < ($1.days, $1.end.id) }
    }
}

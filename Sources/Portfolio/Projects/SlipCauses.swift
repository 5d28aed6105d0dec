/// Why the milestones and phases of a project moved or were given up in a year, as far as the minutes say so.
public struct SlipCauses: Hashable, Sendable {
    /// The project, and through it the authority.
    public let project: Project
    /// The year of the meetings that gave the causes; `nil` where they have no date.
    public let year: Int?
    /// What moved, each with its cause, in the order of the plan.
    public let entries: [PlanEntry]

    /// "Nyt badeland 2021: »Åbning« på grund af »klagesagen«, »Tag« på grund af »frost«".
    public var label: LocalizedText { LocalizedText { $0.label(self) } }

    /// What moved, and the cause as the minutes put it.
    var words: [(entry: String, cause: String)] {
        entries.compactMap { entry in entry.cause.map { (entry.name, $0.words) } }
    }
}

extension Reconstruction {
    /// The causes of each project, by year; what has none is in none.
    public var causes: [SlipCauses] {
        let years = Dictionary(meetings.map { ($0.id, $0.date?.year) }, uniquingKeysWith: { first, _ in first })
        return projects.flatMap { history in
            let caused = history.entries.filter { $0.cause != nil }
            let byYear = Dictionary(grouping: caused) { entry in
                entry.cause?.evidence.citation.flatMap { years[$0.meeting] ?? nil }
            }
            return byYear.sorted { ($0.key ?? .max) < ($1.key ?? .max) }.map { year, entries in
                SlipCauses(project: history.project, year: year, entries: entries)
            }
        }
    }
}

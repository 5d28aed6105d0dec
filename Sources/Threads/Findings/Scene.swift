import Portfolio

/// Everything that findings are looked for in.
struct Scene: Sendable {
    /// Oldest first.
    let meetings: [Meeting]
    let projects: [Project]
    let histories: [ProjectHistory]
    /// By project, the threads behind its entries, by identifier.
    let threads: [PlanEntry.ID: MilestoneThread]
    let links: Links
    /// Every claim that a project took, by meeting and item.
    private let claims: [Place: [RoutedClaim]]
    let asOf: Day
    let walls: Walls
    /// Corrections that nothing matched.
    let stale: [Correction]

    private struct Place: Hashable {
        let meeting: Int
        let item: Int
    }

    init(
        meetings: [Meeting], projects: [Project], assembled: AssembledHistories, links: Links, story: Story, asOf: Day,
        walls: Walls, stale: [Correction]
    ) {
        self.meetings = meetings
        self.projects = projects
        self.histories = assembled.histories
        self.threads = assembled.threads
        self.links = links
        self.claims = Dictionary(grouping: story.claims) { Place(meeting: $0.meeting, item: $0.item) }
        self.asOf = asOf
        self.walls = walls
        self.stale = stale
    }

    /// The claims of one item that projects took, in reading order.
    func claims(ofItem item: Int, meeting: Int) -> [RoutedClaim] {
        claims[Place(meeting: meeting, item: item)] ?? []
    }

    /// Whether an entry is an end that others set.
    func isLimit(_ entry: PlanEntry) -> Bool { has(entry, EventConcept.isLimit) }

    /// Whether an entry is that a case comes before a body.
    func isCase(_ entry: PlanEntry) -> Bool {
        if has(entry, EventConcept.isCase) { return true }
        guard let promise = entry.statements.first, promise.modality != .done, let words = promise.evidence.quote else {
            return false
        }
        return PromiseWords.promise(words)
    }

    private func has(_ entry: PlanEntry, _ property: (String) -> Bool) -> Bool {
        threads[entry.id]?.labels.contains { $0.concept.map(property) ?? false } ?? false
    }

    /// Whose a finding on an item is: the projects that it is about, or the only one that it has to do with.
    func owners(ofItem item: Int, meeting: Int) -> [Project.ID?] {
        let linked = links.items[meeting][item]
        let subjects = linked.filter(\.isWhole)
        if !subjects.isEmpty { return subjects.map { projects[$0.project].id } }
        return linked.count == 1 ? linked.map { projects[$0.project].id } : [nil]
    }

    /// The item of a meeting that a place in its text belongs to.
    func item(at position: Int, of meeting: Int) -> Int? {
        meetings[meeting].items.firstIndex { $0.range.contains(position) }
    }
}

extension Scene {
    /// An entry of any project.
    func entry(_ id: PlanEntry.ID) -> PlanEntry? {
        for history in histories { if let entry = history.entry(id) { return entry } }
        return nil
    }
}

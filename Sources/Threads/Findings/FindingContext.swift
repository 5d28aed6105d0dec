import Claims
import Portfolio

/// Everything that findings are looked for in.
struct FindingContext: Sendable {
    /// Oldest first.
    let meetings: [Meeting]
    let projects: [Project]
    let histories: [ProjectHistory]
    /// By project, the threads behind its entries, by identifier.
    let threads: [PlanEntry.ID: MilestoneThread]
    let links: Links
    /// Every claim that a project took, by meeting and item.
    private let claims: [ItemPlace: [RoutedClaim]]
    private let entries: [PlanEntry.ID: PlanEntry]
    /// By project: the last day on which an item had to do with it.
    private let lastTouch: [Int: Day]
    /// By project: the items that are about it as a whole, oldest first.
    private let wholes: [Int: [ItemPlace]]
    let asOf: Day
    /// By project: the last day on which anybody could have said something of it.
    private let known: [Day]
    let boundary: AuthorityBoundary
    let loaded: LoadedMeetings
    /// Corrections that nothing matched.
    let stale: [Correction]

    init(
        meetings: [Meeting], projects: [Project], assembled: AssembledHistories, links: Links, threaded: ThreadedClaims,
        asOf: Day,
        known: [Day],
        boundary: AuthorityBoundary, loaded: LoadedMeetings, stale: [Correction]
    ) {
        self.meetings = meetings
        self.projects = projects
        self.histories = assembled.histories
        self.threads = assembled.threads
        self.links = links
        self.claims = Dictionary(grouping: threaded.claims) { ItemPlace(meeting: $0.meeting, item: $0.item) }
        self.entries = Dictionary(assembled.histories.flatMap(\.entries).map { ($0.id, $0) }) { first, _ in first }
        self.wholes = Self.wholes(links)
        self.lastTouch = Self.lastTouches(links, meetings)
        self.asOf = asOf
        self.known = known
        self.boundary = boundary
        self.loaded = loaded
        self.stale = stale
    }

    /// The claims of one item that projects took, in reading order.
    func claims(ofItem item: Int, meeting: Int) -> [RoutedClaim] {
        claims[ItemPlace(meeting: meeting, item: item)] ?? []
    }

    private static func lastTouches(_ links: Links, _ meetings: [Meeting]) -> [Int: Day] {
        var last: [Int: Day] = [:]
        for (meeting, items) in zip(meetings, links.items) {
            guard let date = meeting.date else { continue }
            for link in items.joined() { last[link.project] = max(last[link.project] ?? date, date) }
        }
        return last
    }

    private static func wholes(_ links: Links) -> [Int: [ItemPlace]] {
        var wholes: [Int: [ItemPlace]] = [:]
        for (meeting, items) in links.items.enumerated() {
            for (item, linked) in items.enumerated() {
                for link in linked where link.isWhole {
                    wholes[link.project, default: []].append(ItemPlace(meeting: meeting, item: item))
                }
            }
        }
        return wholes
    }

    /// The items after a meeting that are about a project as a whole, oldest first.
    func items(about project: Int, after meeting: Int) -> ArraySlice<ItemPlace> {
        let all = wholes[project] ?? []
        return all[all.partitioningIndex { $0.meeting > meeting }...]
    }

    /// Whether a later meeting of the body that said something was loaded, and the project came up again after a day:
    /// only then can minutes be silent about it. A last day is owed to every body that has the project on its agenda.
    func couldTell(of entry: PlanEntry, _ project: Int, after day: Day) -> Bool {
        guard let said = threads[entry.id]?.claims.last, lastTouch[project].map({ $0 > day }) ?? false else {
            return false
        }
        if entry.current?.earliest == nil, let last = wholes[project]?.last, let met = meetings[last.meeting].date {
            return met > day
        }
        return loaded.last(ofBodyOf: meetings[said.meeting]).map { $0 > day } ?? false
    }

    /// The day from which a project is looked at.
    func day(of project: Int) -> Day { known[project] }

    /// The last day on which anybody could have said something of a project, by the minutes that were loaded.
    func lastSaid(_ project: Int) -> Day { min(known[project], loaded.last(of: projects[project]) ?? asOf) }

    /// Whether an entry is an end that others set.
    func isLimit(_ entry: PlanEntry) -> Bool { has(entry, \.isLimit) }

    /// Whether an entry is that a case comes before a body.
    func isCase(_ entry: PlanEntry) -> Bool {
        if has(entry, \.isCase) { return true }
        // What else a sentence tells beside a case is no case: "Projektet begynder i 2017, og sagen forelægges primo 2017."
        guard threads[entry.id]?.labels.contains(where: \.speaksOfCase) ?? false, let promise = entry.statements.first
        else { return false }
        return promise.modality != .done && promise.signals.contains(.promisedCase)
    }

    private func has(_ entry: PlanEntry, _ property: (Concept) -> Bool) -> Bool {
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

extension FindingContext {
    /// An entry of any project.
    func entry(_ id: PlanEntry.ID) -> PlanEntry? { entries[id] }
}

extension AgendaItem {
    /// The passage that a place in the text lies in; passages stand in the order of the text.
    func passage(at position: Int) -> Int? {
        let index = passages.partitioningIndex { $0.range.upperBound > position }
        return passages.indices.contains(index) && passages[index].range.contains(position) ? index : nil
    }
}

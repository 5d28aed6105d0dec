/// What is new about a project between two days on which people could look: the digest "since the last meeting".
public struct ProjectChanges: Hashable, Sendable {
    /// The project.
    public let project: Project
    /// In the order of the entries' dates.
    public let changes: [EntryChange]
    /// The agenda items that touched the project since then, oldest first.
    public let touches: [Touch]

    /// Whether nothing new was said.
    public var isEmpty: Bool { changes.isEmpty && touches.isEmpty }
}

/// What happened to one milestone or phase in what is said of it.
public struct EntryChange: Hashable, Sendable {
    /// What became of a milestone or phase.
    public enum Kind: String, CaseIterable, Sendable {
        /// It was not spoken of before.
        case came
        /// It is stated at another time; `days` says how much later.
        case moved
        /// It is stated more precisely inside the time that was given before.
        case refined
        /// It is now said to have happened.
        case reached
        case cancelled
        /// It is spoken of no more under this name: merged into another, or corrected away.
        case went
    }

    /// What became of it.
    public let kind: Kind
    /// How it stands now; as it stood, when it went.
    public let entry: PlanEntry
    /// When it was before, where it was dated.
    public let before: Span?
    /// Days between then and now; positive is later.
    public let days: Int
}

extension ProjectChanges {
    /// Compares two reconstructions of the same minutes, as of an earlier and a later day.
    ///
    /// Projects come in the order of the later one. Linear in the number of entries and touches.
    public static func between(_ earlier: Reconstruction, and later: Reconstruction) -> [ProjectChanges] {
        let before = Dictionary(earlier.projects.map { ($0.project.id, $0) }, uniquingKeysWith: { first, _ in first })
        return later.projects.map { history in
            let known = before[history.project.id]
            let oldTouches = Set((known?.touches ?? []).map { TouchKey(meeting: $0.meeting, item: $0.item) })
            return ProjectChanges(
                project: history.project,
                changes: EntryChange.between(known?.entries ?? [], and: history.entries),
                touches: history.touches.filter { !oldTouches.contains(TouchKey(meeting: $0.meeting, item: $0.item)) }
            )
        }
    }

    private struct TouchKey: Hashable {
        let meeting: Meeting.ID
        let item: String
    }
}

extension EntryChange {
    static func between(_ earlier: [PlanEntry], and later: [PlanEntry]) -> [EntryChange] {
        let before = Dictionary(earlier.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let now = Set(later.map(\.id))
        let changed = later.compactMap { entry in change(of: entry, since: before[entry.id]) }
        let gone = earlier.filter { !now.contains($0.id) }.map {
            EntryChange(kind: .went, entry: $0, before: $0.current, days: 0)
        }
        return changed + gone
    }

    private static func change(of entry: PlanEntry, since old: PlanEntry?) -> EntryChange? {
        guard let old else { return EntryChange(kind: .came, entry: entry, before: nil, days: 0) }
        let days = isRefined(entry, since: old) ? 0 : entry.slipDays - old.slipDays
        let kind: Kind? =
            switch (old.status, entry.status) {
            case (let was, .reached) where was != .reached: .reached
            case (let was, .cancelled) where was != .cancelled: .cancelled
            default: days != 0 ? .moved : old.current != entry.current ? .refined : nil
            }
        return kind.map { EntryChange(kind: $0, entry: entry, before: old.current, days: days) }
    }

    /// Whether a milestone's new time lies within the old one: "14. januar" after "januar" is no move, even where it had moved
    /// before.
    private static func isRefined(_ entry: PlanEntry, since old: PlanEntry) -> Bool {
        guard entry.kind == .milestone, let before = old.current, let now = entry.current else { return false }
        return before != now && before.contains(now)
    }
}

public import Portfolio

/// What a timeline shows, before anything has a place: lanes with rows, the meetings, the days that must be on it.
struct TimelineContent {
    /// One project.
    struct Lane {
        let project: Project
        let rows: [TimelineRow]
        /// Named without any date: there is nothing to draw.
        let undated: [PlanEntry]
        /// So far from all the others that these would be squeezed into a line.
        let remote: [PlanEntry]
        /// What there was no room for.
        let hidden: [PlanEntry]
    }

    let lanes: [Lane]
    let meetings: [TimelineMeeting]
    /// From the first to the last day that anything stands on.
    let extent: Span

    init(of diagram: TimelineDiagram) {
        let entries = diagram.histories.flatMap(\.entries).filter { $0.current != nil }
        let far = Self.remote(entries, from: diagram.asOf)
        let shown = Self.nearest(entries, diagram)
        lanes = diagram.histories.map { history in
            let (dated, undated) = history.entries.partitioned { $0.current != nil }
            let (remote, near) = dated.partitioned { far.contains($0.id) }
            let (kept, hidden) = near.partitioned { shown?.contains($0.id) ?? true }
            let rows = kept.map { TimelineRow($0, of: history.project) }.enumerated().sorted { one, other in
                Self.isEarlier(one.element, other.element) ?? (one.offset < other.offset)
            }.map(\.element)
            return Lane(project: history.project, rows: rows, undated: undated, remote: remote, hidden: hidden)
        }
        meetings =
            diagram.options.parts.contains(.meetings)
            ? TimelineMeeting.all(of: diagram.histories, in: diagram.meetings, by: diagram.asOf) : []
        extent = Self.extent(of: lanes, meetings: meetings, asOf: diagram.asOf)
    }

    /// The rows that are drawn when there are more than the picture holds: those nearest to its day. `nil` when all are.
    private static func nearest(_ entries: [PlanEntry], _ diagram: TimelineDiagram) -> Set<PlanEntry.ID>? {
        guard entries.count > diagram.options.rowLimit else { return nil }
        let ranked = entries.sorted { left, right in
            (distance(left, diagram.asOf), left.id) < (distance(right, diagram.asOf), right.id)
        }
        return Set(ranked.prefix(diagram.options.rowLimit).map(\.id))
    }

    /// Those that make a long picture more than twice as long, one by one from the outside: "CO2-neutral i 2050" beside
    /// the plan of a year. Each one taken out halves the length, so that few rounds are made.
    private static func remote(_ entries: [PlanEntry], from day: Day) -> Set<PlanEntry.ID> {
        var rest = entries.sorted { (distance($0, day), $0.id) < (distance($1, day), $1.id) }
        var far: Set<PlanEntry.ID> = []
        while let last = rest.last, rest.count > 1, length(of: rest, day) > longest,
            length(of: rest.dropLast(), day) * 2 < length(of: rest, day)
        {
            far.insert(last.id)
            rest.removeLast()
        }
        return far
    }

    /// Twelve years fit on a picture without trouble.
    private static let longest = 12 * 365

    private static func length(of entries: some Collection<PlanEntry>, _ day: Day) -> Int {
        let anchors = entries.compactMap(\.current?.anchor) + [day]
        return (anchors.max() ?? day) - (anchors.min() ?? day)
    }

    private static func distance(_ entry: PlanEntry, _ day: Day) -> Int {
        guard let span = entry.current else { return .max }
        return span.contains(day) ? 0 : min(abs(span.anchor - day), abs((span.latest ?? span.anchor) - day))
    }

    /// Whether one comes first by its dates; `nil` where the dates do not tell and the order of the plan stays.
    private static func isEarlier(_ left: TimelineRow, _ right: TimelineRow) -> Bool? {
        guard let one = left.entry.current, let other = right.entry.current else { return nil }
        if one.anchor != other.anchor { return one.anchor < other.anchor }
        if one.latest != other.latest, let end = one.latest, let otherEnd = other.latest { return end < otherEnd }
        return nil
    }

    private static func extent(of lanes: [Lane], meetings: [TimelineMeeting], asOf: Day) -> Span {
        let spans = lanes.flatMap(\.rows).compactMap(\.extent)
        let days = spans.flatMap { [$0.earliest, $0.latest].compactMap { $0 } } + meetings.map(\.date)
        guard let first = days.min(), let last = days.max() else { return Span(asOf - 30, asOf + 60) }
        // The day that the picture is seen from belongs on it, unless it would squeeze everything else into one half.
        let reach = max(92, last - first)
        let from = first - asOf < reach ? min(first, asOf) : first
        let to = asOf - last < reach ? max(last, asOf) : last
        return Span(from, to)
    }
}

extension Array {
    /// Those that a condition holds for, and the others, both in order.
    func partitioned(by condition: (Element) -> Bool) -> (matching: [Element], others: [Element]) {
        reduce(into: ([], [])) { parts, element in
            if condition(element) { parts.0.append(element) } else { parts.1.append(element) }
        }
    }
}

/// A meeting as a timeline shows it: when it was and what became of the items that the picture is about.
public struct TimelineMeeting: Hashable, Sendable {
    public enum Outcome: Hashable, Sendable {
        case decided(Decision.Outcome)
        case postponed
        /// Nothing was decided, or the minutes do not say what.
        case mentioned
    }

    public let id: Meeting.ID
    public let date: Day
    public let body: String
    /// The numbers of the items, as written.
    public let items: [String]
    public let outcome: Outcome

    /// The meetings that touched the projects, oldest first.
    static func all(of histories: [ProjectHistory], in meetings: [Meeting], by asOf: Day) -> [TimelineMeeting] {
        var items: [Meeting.ID: [String]] = [:]
        for touch in histories.flatMap(\.touches) where items[touch.meeting]?.contains(touch.item) != true {
            items[touch.meeting, default: []].append(touch.item)
        }
        let marks = meetings.compactMap { meeting -> TimelineMeeting? in
            guard let numbers = items[meeting.id], let date = meeting.date, date <= asOf else { return nil }
            return TimelineMeeting(meeting, on: date, items: numbers)
        }
        return marks.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    }

    private init(_ meeting: Meeting, on date: Day, items: [String]) {
        id = meeting.id
        self.date = date
        body = meeting.body
        self.items = meeting.items.map(\.number).filter(items.contains)
        let decisions = meeting.items.filter { items.contains($0.number) }.flatMap(\.decisions)
            .filter { $0.meetingDate == nil || $0.meetingDate == date }
            .map(\.outcome)
        if let outcome = decisions.first(where: { $0 != .postponed && $0 != .none }) {
            self.outcome = .decided(outcome)
        } else {
            self.outcome = decisions.contains(.postponed) ? .postponed : .mentioned
        }
    }
}

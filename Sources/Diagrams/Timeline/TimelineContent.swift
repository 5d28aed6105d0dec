import Portfolio

/// What a timeline shows, before anything has a place: lanes with rows, the meetings, the days that must be on it.
struct TimelineContent: Sendable {
    /// One project.
    struct Lane: Sendable {
        let project: Project
        /// The last meeting that touched it, where that is long ago.
        let lastTouched: Day?
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
        let entries = diagram.histories.flatMap(\.entries).filter { $0.shownSpan != nil }
        let far = Self.remote(entries, from: diagram.asOf)
        let shown = Self.nearest(entries, diagram)
        let chain = CriticalChain(diagram.histories)
        lanes = diagram.histories.map { history in
            let (dated, undated) = history.entries.partitioned { $0.shownSpan != nil }
            let staged = Set(diagram.options.stage?.lanes[history.project.id]?.rows ?? [])
            let (remote, near) = dated.partitioned { far.contains($0.id) && !staged.contains($0.id) }
            let (kept, hidden) = near.partitioned { staged.contains($0.id) || shown?.contains($0.id) ?? true }
            let drawn = kept.map {
                TimelineRow(
                    $0, of: history.project, isCritical: chain.contains($0.id), tried: diagram.options.tried[$0.id],
                    showsForecast: diagram.options.parts.contains(.forecasts))
            }
            let rows = drawn.enumerated().sorted { one, other in
                (Self.order(one.element), one.offset) < (Self.order(other.element), other.offset)
            }.map(\.element)
            return Lane(
                project: history.project, lastTouched: Self.silence(of: history, diagram), rows: rows, undated: undated,
                remote: remote, hidden: hidden)
        }
        meetings =
            diagram.options.parts.contains(.meetings)
            ? TimelineMeeting.all(of: diagram.histories, in: diagram.meetings, by: diagram.asOf) : []
        extent = Self.extent(of: lanes, meetings: meetings, asOf: diagram.asOf)
    }

    /// From how many days on nobody can tell from old minutes how it goes now.
    private static let longSilence = 180

    private static func silence(of history: ProjectHistory, _ diagram: TimelineDiagram) -> Day? {
        let touching = Set(history.touches.map(\.meeting))
        let days = diagram.meetings.lazy.filter { touching.contains($0.id) }.compactMap(\.date)
        return days.max().flatMap { diagram.asOf - $0 >= longSilence ? $0 : nil }
    }

    /// The rows that are drawn when there are more than the picture holds: those that its
    /// headline names, then those nearest to its day. `nil` when all are.
    private static func nearest(_ entries: [PlanEntry], _ diagram: TimelineDiagram) -> Set<PlanEntry.ID>? {
        guard entries.count > diagram.options.rowLimit else { return nil }
        let named = Set(Headline.leading(entries).map(\.id))
        let rank = { (entry: PlanEntry) in (named.contains(entry.id) ? 0 : 1, distance(entry, diagram.asOf), entry.id) }
        let ranked = entries.sorted { rank($0) < rank($1) }
        return Set(ranked.prefix(diagram.options.rowLimit).map(\.id))
    }

    /// Those that make a long picture far longer: "CO2-neutral i 2050" beside the plan of a year, "tilladelsen fra 2015"
    /// beside what comes now. At most one in eight, and as few as make
    /// the rest half as long.
    private static func remote(_ entries: [PlanEntry], from day: Day) -> Set<PlanEntry.ID> {
        let ranked = entries.sorted { (distance($0, day), $0.id) < (distance($1, day), $1.id) }
        let lengths = lengths(of: ranked, day)
        var kept = ranked.count
        let fewest = max(1, kept - max(1, kept / 8))
        while kept > fewest, lengths[kept - 1] > longest,
            let nearer = (fewest..<kept).last(where: { lengths[$0 - 1] * 2 < lengths[kept - 1] })
        {
            kept = nearer
        }
        return Set(ranked[kept...].map(\.id))
    }

    /// How long a picture of the first one is, of the first two, and so on.
    private static func lengths(of ranked: [PlanEntry], _ day: Day) -> [Int] {
        var (first, last) = (day, day)
        return ranked.map { entry in
            let anchor = entry.shownSpan?.anchor ?? day
            (first, last) = (min(first, anchor), max(last, anchor))
            return last - first
        }
    }

    /// Twelve years fit on a picture without trouble.
    private static let longest = 12 * 365

    private static func distance(_ entry: PlanEntry, _ day: Day) -> Int {
        guard let span = entry.shownSpan else { return .max }
        // A deadline is as far as its one day, though every day before it is in time.
        return span.isClosed && span.contains(day)
            ? 0 : min(abs(span.anchor - day), abs((span.latest ?? span.anchor) - day))
    }

    /// By its dates, the open end last; where they do not tell, the order of the plan stays.
    private static func order(_ row: TimelineRow) -> DateOrder {
        DateOrder(start: row.span?.anchor, end: row.span?.latest)
    }

    private struct DateOrder: Comparable {
        let start: Day?
        let end: Day?

        static func < (one: Self, other: Self) -> Bool {
            if one.start != other.start { return isBefore(one.start, other.start) }
            return isBefore(one.end, other.end)
        }

        private static func isBefore(_ one: Day?, _ other: Day?) -> Bool {
            guard let one else { return false }
            return other.map { one < $0 } ?? true
        }
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

public import Portfolio

/// A milestone trend in numbers.
public struct TrendLayout: Sendable {
    /// What one meeting said of a milestone.
    public struct Spot: Hashable, Sendable {
        /// What was said.
        public let statement: Statement
        /// The day of the meeting across, the middle of the stated days upwards.
        public internal(set) var center: Point
        /// How far up and down the stated days reach, where they are more than one.
        public let reach: ClosedRange<Double>?
        /// The stated days in words, where there is room for them.
        public internal(set) var label: TextRun?
    }

    /// One milestone, followed through the meetings.
    public struct Line: Hashable, Sendable {
        /// The milestone.
        public let entry: PlanEntry
        /// The colours of its line.
        public let hue: Hue
        /// Oldest statement first.
        public internal(set) var spots: [Spot]
        /// Beside the end of the line.
        public let label: TextRun
        /// Where the label would stand if nothing were in its way.
        public let labelGoal: Double
    }

    /// The area between the axes.
    public let plot: Rect
    /// The days of the meetings, from left to right.
    public let across: TimeScale
    /// The stated days; they grow upwards.
    public let upwards: TimeScale
    /// In the order of the milestones' dates.
    public let lines: [Line]
    /// The part of the diagonal (stated day = day of the meeting) that lies in the plot.
    public let diagonal: [Point]
    /// Milestones that there was no room for.
    public let omitted: Int

    static let top = 88.0
    static let labelWidth = 270.0

    init(of diagram: TrendDiagram) {
        let all = diagram.history.entries.filter { !Self.datedStatements($0).isEmpty }
        let chosen = Self.chosen(all, limit: diagram.options.lineLimit)
        let height = min(max(340, Double(chosen.count) * 30 + 120), 620)
        plot = Rect(
            x: 96, y: Self.top, width: diagram.options.width - 96 - Self.labelWidth - 20, height: height)
        (across, upwards) = Self.scales(chosen, asOf: diagram.asOf, plot: plot)
        diagonal = Self.diagonal(across, upwards)
        let hue = diagram.options.hues.hue(of: diagram.history.project.id, at: 0)
        let drafts = chosen.map { [across, upwards] in TrendDraft($0, hue: hue, across: across, upwards: upwards) }
        let labelled = TrendDraft.labelled(
            TrendDraft.spread(drafts, in: plot), in: plot, words: TimelineWords(language: diagram.language))
        let asOf = across.middle(of: diagram.asOf)
        lines = TrendDates(
            plot: plot, lines: [diagonal, [Point(asOf, plot.y), Point(asOf, plot.maxY)]], language: diagram.language
        ).added(to: labelled)
        omitted = all.count - chosen.count
    }

    /// The statements that say a day and were said on one.
    static func datedStatements(_ entry: PlanEntry) -> [Statement] { entry.statements.filter { $0.saidOn != nil } }

    /// Those that moved furthest, then those that were spoken of most; in the order of their dates.
    private static func chosen(_ entries: [PlanEntry], limit: Int) -> [PlanEntry] {
        func rank(_ entry: PlanEntry) -> (Int, Int, String) {
            (-abs(entry.slipDays), -entry.statements.count, entry.id.rawValue)
        }
        let kept = Set(entries.sorted { rank($0) < rank($1) }.prefix(limit).map(\.id))
        return entries.filter { kept.contains($0.id) }
    }

    private static func scales(_ entries: [PlanEntry], asOf: Day, plot: Rect) -> (TimeScale, TimeScale) {
        let statements = entries.flatMap(datedStatements)
        let said = statements.compactMap(\.saidOn) + [asOf]
        let stated = statements.flatMap { [$0.span.earliest, $0.span.latest].compactMap { $0 } }
        let (first, last) = (said.min() ?? asOf, said.max() ?? asOf)
        let air = max(10, (last - first) / 20)
        let (low, high) = (stated.min() ?? asOf, stated.max() ?? asOf)
        let room = max(15, (high - low) / 12)
        let across = TimeScale(first: first - air, last: last + air, left: plot.x, right: plot.maxX)
        // "Left" of the upright scale is its foot.
        let upwards = TimeScale(first: low - room, last: high + room, left: plot.maxY, right: plot.y)
        return (across, upwards)
    }

    private static func diagonal(_ across: TimeScale, _ upwards: TimeScale) -> [Point] {
        let first = max(across.first, upwards.first)
        let last = min(across.last, upwards.last)
        guard first < last else { return [] }
        return [first, last].map { Point(across.middle(of: $0), upwards.middle(of: $0)) }
    }
}

/// A line before its label has a place.
struct TrendDraft {
    let entry: PlanEntry
    let hue: Hue
    private(set) var spots: [TrendLayout.Spot]

    init(_ entry: PlanEntry, hue: Hue, across: TimeScale, upwards: TimeScale) {
        self.entry = entry
        self.hue = hue
        spots = TrendLayout.datedStatements(entry).compactMap { statement in
            guard let said = statement.saidOn else { return nil }
            let (first, last) = (statement.span.earliest, statement.span.latest)
            let (low, high) = (first ?? statement.span.anchor, last ?? statement.span.anchor)
            let (foot, head) = (upwards.middle(of: low), upwards.middle(of: high))
            let center = Point(across.middle(of: said), (foot + head) / 2)
            return .init(statement: statement, center: center, reach: foot - head < 3 ? nil : head...foot, label: nil)
        }
    }

    /// What one meeting said stands side by side where it would cover each other: the first on the meeting's day, the others
    /// left of it.
    static func spread(_ drafts: [TrendDraft], in plot: Rect) -> [TrendDraft] {
        var drafts = drafts
        var taken: [Day?: [[ClosedRange<Double>]]] = [:]
        for draft in drafts.indices {
            for spot in drafts[draft].spots.indices {
                let (center, said) = (drafts[draft].spots[spot].center, drafts[draft].spots[spot].statement.saidOn)
                let reach = drafts[draft].spots[spot].reach ?? (center.y - 6)...(center.y + 6)
                var columns = taken[said, default: []]
                let free = columns.firstIndex { !$0.contains { $0.overlaps(reach) } } ?? columns.count
                if free == columns.count { columns.append([]) }
                columns[free].append(reach)
                taken[said] = columns
                let x = max(plot.x + 8, center.x - Double(free) * columnWidth)
                drafts[draft].spots[spot].center = Point(x, center.y)
            }
        }
        return drafts
    }

    private static let columnWidth = 13.0

    /// The labels stand as near to the ends of their lines as they can without touching: pushed down from the top, then
    /// up from the bottom.
    static func labelled(_ drafts: [TrendDraft], in plot: Rect, words: TimelineWords) -> [TrendLayout.Line] {
        let spacing = 17.0
        let order = drafts.indices.sorted {
            (drafts[$0].goal, drafts[$0].entry.id) < (drafts[$1].goal, drafts[$1].entry.id)
        }
        var places = order.map { drafts[$0].goal }
        for index in places.indices.dropFirst() { places[index] = max(places[index], places[index - 1] + spacing) }
        var limit = plot.maxY
        for index in places.indices.reversed() {
            places[index] = min(places[index], limit)
            limit = places[index] - spacing
        }
        let font = Font.date
        let lines = zip(order, places).map { index, y in
            let draft = drafts[index]
            let name = words.trend(draft.entry, font: font, room: TrendLayout.labelWidth - 30)
            let run = TextRun(
                name, at: Point(plot.maxX + 30, y), font: font,
                color: draft.entry.slipDays == 0 ? Ink.text : Ink.alert)
            return (
                index,
                TrendLayout.Line(
                    entry: draft.entry, hue: draft.hue, spots: draft.spots, label: run, labelGoal: draft.goal)
            )
        }
        return lines.sorted { $0.0 < $1.0 }.map(\.1)
    }

    private var goal: Double { spots.last?.center.y ?? 0 }
}

extension TimelineWords {
    /// "Havnebadet åbner +14 d", "Udbud · ubekræftet"; where there is no room, the name gives way to what follows it.
    func trend(_ entry: PlanEntry, font: Font, room: Double) -> String {
        let slip = entry.slipDays == 0 ? "" : " " + shift(of: entry)
        let status = [.planned, .moved].contains(entry.status) ? "" : " · " + entry.standing[language]
        return font.fitted(name(of: entry), to: room - font.width(of: slip + status)) + slip + status
    }
}

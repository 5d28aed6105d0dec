public import Portfolio

/// A timeline in numbers: every row with the place of its figure and its words, the lanes, the links, the meetings.
public struct TimelineLayout: Sendable {
    /// One project's ground.
    public struct Lane: Hashable, Sendable {
        /// Whose lane it is.
        public let project: Project
        /// The whole lane, with its coloured edge.
        public let frame: Rect
        /// Its colours.
        public let hue: Hue
        /// The project's name.
        public let heading: TextRun
        /// When it was last spoken of, where that is long ago.
        public let silence: TextRun?
        /// What has no date, and what there was no room for, in words.
        public let remarks: [TextRun]
    }

    /// Which day stands where.
    public let scale: TimeScale
    /// The calendar above the lanes.
    public let axis: TimeAxis
    /// One for each project, from the top.
    public let lanes: [Lane]
    /// All rows of all lanes, from the top.
    public let rows: [PlacedRow]
    /// The dependencies between rows that are drawn.
    public let links: [PlacedLink]
    /// The meetings below the lanes.
    public let meetings: MeetingStrip
    /// What is shown.
    let content: TimelineContent
    /// The lengths that the rows are placed by.
    let metrics: TimelineMetrics
}

/// A row with a place.
public struct PlacedRow: Hashable, Sendable {
    /// What it shows.
    public let row: TimelineRow
    /// Its colours.
    public let hue: Hue
    /// The whole row, from the left edge of its lane to the right.
    public let frame: Rect
    /// Whether the ground of the row is a shade darker than that of its lane.
    public let isStriped: Bool
    /// The name at the left.
    public let name: TextRun
    /// The diamond, bar or flag; `nil` when there is no date.
    public let figure: Rect?
    /// Where it was first said to be, when it has moved since.
    public let ghost: Rect?
    /// The room before the nearest hard end, as far as the picture reaches: below the figure, from its end.
    public let room: Rect?
    /// Where it was before a trial moved it.
    public let before: Rect?
    /// From the promised day to the one by which four in five such promises came, with the middle of them.
    public let tail: ForecastTail?
    /// The words beside the figure.
    public internal(set) var words: [PlacedWords]

    /// What lines have to keep away from.
    var obstacles: [Rect] { [figure, ghost, before].compactMap { $0 } + words.map(\.run.box) }
}

/// A forecast with a place.
public struct ForecastTail: Hashable, Sendable {
    /// From the promise to the bound.
    public let frame: Rect
    /// Where half of such promises had come.
    public let median: Double
}

/// Words beside a figure, and what they are.
public struct PlacedWords: Hashable, Sendable {
    /// The words with their place.
    public let run: TextRun
    /// What the words say: a date, or what the reader has to notice.
    public let role: Role
}

/// The lengths of a timeline, in pixels.
struct TimelineMetrics: Sendable {
    /// How wide the coloured edge of a lane is.
    static let edgeWidth = 5.0

    let margin = 16.0
    let titleY = 30.0
    let subtitleY = 54.0
    let axisTop = 74.0
    let laneTop = 118.0
    let laneHeader = 27.0
    let lanePadding = 5.0
    let laneGap = 8.0
    let rowHeight: Double
    let figureHeight = 16.0
    let nameLeft = 44.0
    let width: Double
    let plotLeft: Double
    var plotRight: Double { width - 30 }

    init(_ content: TimelineContent, width: Double, stage: TimelineStage?) {
        let rows = content.lanes.flatMap(\.rows)
        let widest = rows.map { Font.label.width(of: SafeText.line($0.entry.name)) }.max() ?? 0
        self.width = width
        rowHeight = stage?.rowHeight ?? (rows.count > 60 ? 23 : 27)
        plotLeft = stage?.plotLeft ?? nameLeft + min(max(widest, 110), width * 0.27) + 24
    }

    var nameRoom: Double { plotLeft - nameLeft - 14 }
}

extension TimelineLayout {
    init(of diagram: TimelineDiagram) {
        let content = TimelineContent(of: diagram)
        let words = TimelineWords(language: diagram.language)
        let stage = diagram.options.stage
        let metrics = TimelineMetrics(content, width: diagram.options.width, stage: stage)
        let scale = stage.flatMap { $0.shows(content.extent) ? $0.scale : nil } ?? Self.scale(content, metrics)
        var stack = LaneStack(metrics: metrics, scale: scale, words: words, hues: diagram.options.hues)
        for lane in content.lanes { stack.add(lane, keeping: stage?.lanes[lane.project.id]) }
        let links =
            diagram.options.parts.contains(.links)
            ? LinkRouter(rows: stack.rows).links(
                of: diagram.histories, critical: diagram.options.parts.contains(.criticalChain))
            : []
        let meetings = MeetingStrip(
            content.meetings, asOf: diagram.asOf, scale: scale, top: stack.bottom + 4, width: metrics.width,
            words: words)
        self.scale = scale
        axis = TimeAxis(of: scale, language: diagram.language)
        lanes = stack.lanes
        rows = stack.rows
        self.links = links
        self.meetings = meetings
        self.content = content
        self.metrics = metrics
    }

    /// From the first to the last day, with some air, on whole months where there is room.
    private static func scale(_ content: TimelineContent, _ metrics: TimelineMetrics) -> TimeScale {
        let first = content.extent.earliest ?? content.extent.anchor
        let last = content.extent.latest ?? content.extent.anchor
        let air = max(7, (last - first) / 60)
        let long = last - first > 200
        let from = long ? CalendarUnit.month.start(of: first - 5) : CalendarUnit.week.start(of: first - air)
        var to = long ? CalendarUnit.month.next(after: last) - 1 : CalendarUnit.week.next(after: last + air) - 1
        if to - from < 83 { to = from + 83 }
        return TimeScale(first: from, last: to, left: metrics.plotLeft, right: metrics.plotRight)
    }
}

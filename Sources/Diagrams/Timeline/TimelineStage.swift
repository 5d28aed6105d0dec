public import Portfolio

/// The rows, the scale and the height of one timeline, for another to keep: drawn as of several days, each row stays where
/// it is and only what was said anew moves.
///
///     let now = TimelineDiagram(histories: histories, meetings: meetings, findings: findings, asOf: august)
///     var options = TimelineOptions()
///     options.stage = TimelineStage(of: now)
///     let earlier = TimelineDiagram(histories: inMay, meetings: meetings, findings: [], asOf: may, options: options)
public struct TimelineStage: Hashable, Sendable {
    /// What one lane keeps: its rows from the top, and how many lines of remarks stand below them.
    struct Lane: Hashable, Sendable {
        let rows: [PlanEntry.ID]
        let remarks: Int

        /// The place of each row; one that is not kept stands below those that are.
        func places(of rows: [TimelineRow]) -> [Int] {
            var next = self.rows.count
            return rows.map { row in
                if let place = self.rows.firstIndex(of: row.entry.id) { return place }
                defer { next += 1 }
                return next
            }
        }
    }

    /// The projects, in the order of their lanes.
    let projects: [Project.ID]
    private(set) var lanes: [Project.ID: Lane]
    let scale: TimeScale
    let plotLeft: Double
    let rowHeight: Double
    private(set) var height: Double

    public init(of diagram: TimelineDiagram) {
        let layout = diagram.layout
        let rows = Dictionary(grouping: layout.rows, by: \.row.project.id)
        projects = layout.lanes.map(\.project.id)
        lanes = Dictionary(
            layout.lanes.map { lane in
                let id = lane.project.id
                return (id, Lane(rows: (rows[id] ?? []).map(\.row.entry.id), remarks: lane.remarks.count))
            },
            uniquingKeysWith: { first, _ in first })
        scale = layout.scale
        plotLeft = layout.metrics.plotLeft
        rowHeight = layout.metrics.rowHeight
        height = diagram.picture(of: layout).height
    }

    /// The scale alone, for pictures that show one thing together: the pages of a long timeline.
    public var scaleAlone: TimelineStage {
        var stage = self
        stage.lanes = [:]
        stage.height = 0
        return stage
    }

    /// The projects that have a lane here, in the order of the lanes.
    public func ordered(_ histories: [ProjectHistory]) -> [ProjectHistory] {
        let known = Dictionary(histories.map { ($0.project.id, $0) }, uniquingKeysWith: { first, _ in first })
        return projects.compactMap { known[$0] }
    }

    /// Whether all of a time has a place on the scale.
    func shows(_ span: Span) -> Bool {
        [span.earliest, span.latest, span.anchor].compactMap { $0 }.allSatisfy(scale.shows)
    }
}

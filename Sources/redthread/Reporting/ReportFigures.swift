import Diagrams
import Portfolio
import Reports

/// Draws the diagrams that a report shows.
struct ReportFigures {
    let reconstruction: Reconstruction
    let language: Language
    /// Whether each is drawn as PNG as well, which Word needs.
    var asPNG = false

    /// A timeline of all projects and a map of the meetings that touched them, and for each project its timeline, its
    /// trend and, where it has any, its dependencies.
    func all() throws -> [ReportFigure] {
        let portfolio = [
            try figure(.timeline, of: nil) { try timeline(of: reconstruction.projects, "portfolio").render(as: $0) },
            try figure(.touches, of: nil) { try touchMap().render(as: $0) },
        ]
        return portfolio + (try reconstruction.projects.flatMap(figures))
    }

    private func figures(of history: ProjectHistory) throws -> [ReportFigure] {
        let id = history.project.id
        let line = try figure(.timeline, of: id) { try timeline(of: [history], "timeline-\(id)").render(as: $0) }
        let trend = try figure(.trend, of: id) { try self.trend(of: history).render(as: $0) }
        guard !history.dependencies.isEmpty else { return [line, trend] }
        return [line, trend, try figure(.dependencies, of: id) { try dependencies(of: history).render(as: $0) }]
    }

    private func figure(
        _ kind: ReportFigure.Kind, of project: Project.ID?, _ render: (PictureFormat) throws -> [UInt8]
    ) throws -> ReportFigure {
        let svg = String(decoding: try render(.svg), as: UTF8.self)
        return ReportFigure(kind, of: project, svg: svg, png: asPNG ? try render(.png) : nil)
    }

    private func timeline(of histories: [ProjectHistory], _ prefix: String) -> TimelineDiagram {
        TimelineDiagram(
            histories: histories, meetings: reconstruction.meetings, findings: reconstruction.findings,
            asOf: reconstruction.asOf, options: TimelineOptions(idPrefix: prefix), language: language
        )
    }

    private func trend(of history: ProjectHistory) -> TrendDiagram {
        TrendDiagram(
            history: history, asOf: reconstruction.asOf, options: TrendOptions(idPrefix: "trend-\(history.project.id)"),
            language: language
        )
    }

    private func touchMap() -> TouchMap {
        TouchMap(
            histories: reconstruction.projects, meetings: reconstruction.meetings, asOf: reconstruction.asOf,
            options: TouchMapOptions(idPrefix: "touches"), language: language
        )
    }

    private func dependencies(of history: ProjectHistory) -> DependencyDiagram {
        DependencyDiagram(
            histories: [history], meetings: reconstruction.meetings, asOf: reconstruction.asOf,
            options: DependencyOptions(idPrefix: "dependencies-\(history.project.id)"), language: language
        )
    }
}

import Diagrams
import Portfolio
import Reports

/// Draws the diagrams that a template shows, and no others.
struct ReportFigures {
    let reconstruction: Reconstruction
    let lights: LightRules
    let language: Language
    /// Whether each is drawn as PNG as well, which Word needs.
    var asPNG = false

    /// More projects than this make no readable picture: those that need a look come first.
    private static let mostLanes = 60

    func all(for template: Report.Template) throws -> [ReportFigure] {
        let wanted = Report.figures(of: template)
        let portfolio = try wanted.portfolio.compactMap(portfolioFigure)
        return try reconstruction.projects.reduce(into: portfolio) { figures, history in
            figures += try wanted.project.compactMap { try figure($0, of: history) }
        }
    }

    private func portfolioFigure(_ kind: ReportFigure.Kind) throws -> ReportFigure? {
        let shown = Array(lights.judge(reconstruction).prefix(Self.mostLanes).map(\.history))
        let left = reconstruction.projects.count - shown.count
        let inOrder = left == 0 ? reconstruction.projects : shown
        switch kind {
        case .timeline:
            return try figure(kind, of: nil, leavingOut: left) {
                try timeline(of: inOrder, "portfolio").render(as: $0)
            }
        case .touches: return try figure(kind, of: nil) { try touchMap().render(as: $0) }
        case .trend, .dependencies: return nil
        }
    }

    private func figure(_ kind: ReportFigure.Kind, of history: ProjectHistory) throws -> ReportFigure? {
        let id = history.project.id
        switch kind {
        case .timeline: return try figure(kind, of: id) { try timeline(of: [history], "timeline-\(id)").render(as: $0) }
        case .trend: return try figure(kind, of: id) { try trend(of: history).render(as: $0) }
        case .dependencies where !history.dependencies.isEmpty:
            return try figure(kind, of: id) { try dependencies(of: history).render(as: $0) }
        case .dependencies, .touches: return nil
        }
    }

    private func figure(
        _ kind: ReportFigure.Kind, of project: Project.ID?, leavingOut left: Int = 0,
        _ render: (PictureFormat) throws -> [UInt8]
    ) throws -> ReportFigure {
        let note = LocalizedText(
            danish: "\(left) projekter, der ikke haster, er ikke tegnet",
            english: "\(left) less urgent projects are not drawn"
        )
        return ReportFigure(
            kind, of: project, svg: String(decoding: try render(.svg), as: UTF8.self),
            png: asPNG ? try render(.png) : nil, note: left > 0 ? note : nil
        )
    }
}

extension ReportFigures {
    private func timeline(of histories: [ProjectHistory], _ prefix: String) -> TimelineDiagram {
        TimelineDiagram(
            histories: histories, meetings: reconstruction.meetings, findings: reconstruction.findings,
            asOf: reconstruction.asOf, options: TimelineOptions(idPrefix: prefix), language: language
        )
    }

    private func dependencies(of history: ProjectHistory) -> DependencyDiagram {
        DependencyDiagram(
            histories: [history], meetings: reconstruction.meetings, asOf: reconstruction.asOf,
            options: DependencyOptions(idPrefix: "dependencies-\(history.project.id)"), language: language
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
}

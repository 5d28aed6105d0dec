import Diagrams
import Portfolio
import Reports

/// Draws the diagrams that a template shows, and no others.
///
/// On paper nobody can enlarge a picture: a timeline that would not be legible on the page is drawn anew with fewer rows,
/// and of the whole portfolio it gives way to one of each project, as a map of meetings does to its table.
struct ReportFigures {
    let reconstruction: Reconstruction
    let lights: LightRules
    let language: DisplayLanguage
    let template: Report.Template
    let kind: ReportKind
    /// The colours that the projects have in every picture.
    let hues: ProjectHues
    /// What the names of pictures beside the report begin with.
    let stem: String

    /// More projects than this make no readable picture: those that need a look come first.
    private static let mostLanes = 60
    /// As many rows as there are on a screen, and then fewer and fewer until a page holds them.
    private static let rowLimits = [200, 30, 24, 18, 14, 10, 7, 5]

    private var isPrinted: Bool { kind == .pdf || kind == .docx }

    func all() throws -> [ReportFigure] {
        var wanted = Report.figures(of: template)
        var portfolio = try wanted.portfolio.compactMap(portfolioFigure)
        let isTimelineLegible = portfolio.allSatisfy { $0.kind != .timeline || $0.isLegible }
        if !isTimelineLegible, !wanted.project.contains(.timeline) { wanted.project.append(.timeline) }
        portfolio.removeAll { !$0.isLegible }
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
        case .timeline: return try projectTimeline(history)
        case .trend: return try figure(kind, of: id) { try trend(of: history).render(as: $0) }
        case .dependencies where !history.dependencies.isEmpty:
            return try figure(kind, of: id) { try dependencies(of: history).render(as: $0) }
        case .dependencies, .touches: return nil
        }
    }

    /// With as many rows as can be read; the table beside it has them all.
    private func projectTimeline(_ history: ProjectHistory) throws -> ReportFigure? {
        var drawn: ReportFigure?
        for rows in isPrinted ? Self.rowLimits : [Self.rowLimits[0]] {
            let diagram = timeline(of: [history], "timeline-\(history.project.id)", rows: rows)
            let figure = try figure(.timeline, of: history.project.id) { try diagram.render(as: $0) }
            if figure.isLegible { return figure }
            drawn = figure
        }
        return drawn
    }

    private func figure(
        _ kind: ReportFigure.Kind, of project: Project.ID?, leavingOut left: Int = 0,
        _ render: (PictureFormat) throws -> [UInt8]
    ) throws -> ReportFigure {
        ReportFigure(
            kind, of: project, svg: String(decoding: try render(.svg), as: UTF8.self),
            png: self.kind == .docx ? try render(.png) : nil, note: ReportFigure.note(leavingOut: left),
            printArea: isPrinted ? Report.printArea(of: template, ofProject: project != nil) : nil, stem: stem
        )
    }
}

extension ReportFigures {
    /// Pictures are drawn as wide as the page, so that their text keeps its size on paper.
    private var width: Double { isPrinted ? 960 : 1_400 }

    /// On paper there is no bar to choose, and the words stand below; the board's one page has no room for a legend and
    /// the meetings either.
    private var parts: TimelineOptions.Parts {
        guard isPrinted else { return .all }
        return template == .named("board")
            ? .all.subtracting([.sources, .legend, .meetings]) : .all.subtracting(.sources)
    }

    private func timeline(of histories: [ProjectHistory], _ prefix: String, rows: Int = 200) -> TimelineDiagram {
        TimelineDiagram(
            histories: histories, meetings: reconstruction.meetings, findings: reconstruction.findings,
            asOf: reconstruction.asOf,
            options: TimelineOptions(parts: parts, width: width, rowLimit: rows, idPrefix: prefix, hues: hues),
            language: language
        )
    }

    private func dependencies(of history: ProjectHistory) -> DependencyDiagram {
        DependencyDiagram(
            histories: [history], meetings: reconstruction.meetings, asOf: reconstruction.asOf,
            options: DependencyOptions(idPrefix: "dependencies-\(history.project.id)", hues: hues), language: language
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
            options: TouchMapOptions(idPrefix: "touches", hues: hues), language: language
        )
    }
}

import Diagrams
import Portfolio
import Reports

/// Draws the diagrams that a template shows, and no others.
///
/// On paper nobody can enlarge a picture: a timeline of one project that would not be legible on the page is drawn anew with
/// fewer rows, one of the whole portfolio is spread over pages, and a map of meetings gives way to its table.
struct ReportFigures {
    private(set) var reconstruction: Reconstruction
    let lights: LightRules
    let language: DisplayLanguage
    let template: Report.Template
    let kind: ReportKind
    /// The colours that the projects have in every picture.
    let hues: ProjectHues
    /// What the names of pictures beside the report begin with.
    let stem: String
    /// The timelines whose rows and scale those of an earlier day keep, by the project that they show.
    private(set) var kept: [Project.ID?: TimelineStage] = [:]

    /// More projects than this make no readable picture: those that need a look come first.
    private static let mostLanes = 60
    /// As many rows as there are on a screen, and then fewer and fewer until a page holds them.
    private static let rowLimits = [200, 30, 24, 18, 14, 10, 7, 5]

    private var isPrinted: Bool { kind == .pdf || kind == .docx }

    func all() throws -> [ReportFigure] {
        let wanted = Report.figures(of: template)
        let portfolio = try wanted.portfolio.flatMap(portfolioFigures).filter { $0.kind == .timeline || $0.isLegible }
        return try reconstruction.projects.reduce(into: portfolio) { figures, history in
            figures += try wanted.project.compactMap { try figure($0, of: history) }
        }
    }

    private func portfolioFigures(_ kind: ReportFigure.Kind) throws -> [ReportFigure] {
        switch kind {
        case .timeline: return try portfolioTimelines()
        case .touches: return [try figure(kind, of: nil) { try touchMap().render(as: $0) }]
        case .trend, .dependencies, .money: return []
        }
    }

    /// One picture of all, and on paper as many as it takes for its words to be read.
    private func portfolioTimelines() throws -> [ReportFigure] {
        let (shown, left) = shownTogether
        let whole = portfolioTimeline(of: shown)
        let pages = isPrinted ? TimelinePages(whole, room: room(ofProject: false)).pages : [whole]
        return try pages.enumerated().map { index, diagram in
            try figure(.timeline, of: nil, part: pages.count > 1 ? index + 1 : nil, leavingOut: left) {
                try diagram.render(as: $0)
            }
        }
    }

    /// The projects that one picture of all shows, and how many it leaves out.
    private var shownTogether: (histories: [ProjectHistory], left: Int) {
        let all = reconstruction.projects
        let left = max(0, all.count - Self.mostLanes)
        if let stage = kept[nil] { return (stage.ordered(all), left) }
        return (left == 0 ? all : lights.judge(reconstruction).prefix(Self.mostLanes).map(\.history), left)
    }

    private func figure(_ kind: ReportFigure.Kind, of history: ProjectHistory) throws -> ReportFigure? {
        let id = history.project.id
        switch kind {
        case .timeline: return try projectTimeline(history)
        case .trend: return try figure(kind, of: id) { try trend(of: history).render(as: $0) }
        case .dependencies where !history.dependencies.isEmpty:
            return try figure(kind, of: id) { try dependencies(of: history).render(as: $0) }
        case .money where history.amounts.count >= MoneyDiagram.least:
            return try figure(kind, of: id) { try money(of: history).render(as: $0) }
        case .dependencies, .touches, .money: return nil
        }
    }

    /// With as many rows as can be read; the table beside it has them all.
    private func projectTimeline(_ history: ProjectHistory) throws -> ReportFigure? {
        var drawn: ReportFigure?
        for rows in isPrinted ? Self.rowLimits : [Self.rowLimits[0]] {
            let diagram = projectTimeline(of: history, rows: rows)
            let figure = try figure(.timeline, of: history.project.id) { try diagram.render(as: $0) }
            if figure.isLegible { return figure }
            drawn = figure
        }
        return drawn
    }

    private func figure(
        _ kind: ReportFigure.Kind, of project: Project.ID?, part: Int? = nil, leavingOut left: Int = 0,
        _ render: (PictureFormat) throws -> [UInt8]
    ) throws -> ReportFigure {
        ReportFigure(
            kind, of: project, svg: String(decoding: try render(.svg), as: UTF8.self),
            png: self.kind == .docx ? try render(.png) : nil, note: ReportFigure.note(leavingOut: left),
            printArea: isPrinted ? room(ofProject: project != nil) : nil, part: part, stem: stem
        )
    }

    private func room(ofProject project: Bool) -> PrintArea { Report.printArea(of: template, ofProject: project) }
}

extension ReportFigures {
    /// What the timelines of another day keep of these.
    var stages: [Project.ID?: TimelineStage] {
        let wanted = Report.figures(of: template)
        var stages: [Project.ID?: TimelineStage] = [:]
        if wanted.portfolio.contains(.timeline) {
            stages[nil] = TimelineStage(of: portfolioTimeline(of: shownTogether.histories))
        }
        for history in reconstruction.projects where wanted.project.contains(.timeline) {
            stages[history.project.id] = TimelineStage(of: projectTimeline(of: history, rows: Self.rowLimits[0]))
        }
        return stages
    }

    /// The same figures of another day, with the rows and the scale of these.
    func redrawn(_ then: Reconstruction, on stages: [Project.ID?: TimelineStage]) -> ReportFigures {
        var figures = self
        figures.reconstruction = then
        figures.kept = stages
        return figures
    }
}

extension ReportFigures {
    /// Pictures are drawn as wide as the page, so that their text keeps its size on paper and on a screen.
    private var width: Double { isPrinted ? 960 : 1_130 }

    /// On paper there is no bar to choose, and the words stand below; the board's one page has no room for a legend and
    /// the meetings either.
    private var parts: TimelineOptions.Parts {
        guard isPrinted else { return .all }
        return template == .named("board")
            ? .all.subtracting([.sources, .legend, .meetings]) : .all.subtracting(.sources)
    }

    private func portfolioTimeline(of histories: [ProjectHistory]) -> TimelineDiagram {
        timeline(of: histories, "portfolio", rows: Self.rowLimits[0], stage: kept[nil])
    }

    private func projectTimeline(of history: ProjectHistory, rows: Int) -> TimelineDiagram {
        let id = history.project.id
        return timeline(of: [history], "timeline-\(id)", rows: rows, stage: kept[id])
    }

    private func timeline(
        of histories: [ProjectHistory], _ prefix: String, rows: Int, stage: TimelineStage?
    ) -> TimelineDiagram {
        TimelineDiagram(
            histories: histories, meetings: reconstruction.meetings, findings: reconstruction.findings,
            asOf: reconstruction.asOf,
            options: TimelineOptions(
                parts: parts, width: width, rowLimit: rows, idPrefix: prefix, hues: hues, stage: stage),
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
            history: history, asOf: reconstruction.asOf,
            options: TrendOptions(idPrefix: "trend-\(history.project.id)", hues: hues),
            language: language
        )
    }

    private func money(of history: ProjectHistory) -> MoneyDiagram {
        MoneyDiagram(
            history: history, asOf: reconstruction.asOf,
            options: MoneyOptions(idPrefix: "money-\(history.project.id)", hues: hues), language: language
        )
    }

    private func touchMap() -> TouchMap {
        TouchMap(
            histories: reconstruction.projects, meetings: reconstruction.meetings, asOf: reconstruction.asOf,
            options: TouchMapOptions(idPrefix: "touches", hues: hues), language: language
        )
    }
}

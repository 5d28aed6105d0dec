import Portfolio

/// A diagram on the page.
struct FigureView: ContextSubject {
    let page: ReportPage
    let figure: ReportFigure
    var format: ReportFormat { page.format }

    static let shape = ContextShape<FigureView>(
        "figure", "A diagram.",
        [
            .text("figureKind", "`timeline`, `trend`, `dependencies`, `touches` or `money`.") {
                $0.figure.kind.rawValue
            },
            .text("caption", "What it shows.") { view in
                view.page.language.reports.caption(view.figure.kind) + (view.figure.part.map { " \($0)" } ?? "")
                    + (view.figure.note.map { ": " + view.page.words($0) } ?? "")
            },
            .text("figureAnchor", "Where it stands on the page.") { $0.anchor },
            .text("twinAnchor", "Where the table stands that says the same; the page must have that id.") { $0.twin },
            .text("figureFile", "The name of the picture file beside a Markdown report.") { $0.figure.fileName },
            .text("printWidth", "How wide it is on paper, so that it is not taller than the page: `247mm`.") {
                $0.figure.printedWidth.map { "\($0)mm" }
            },
            .markup("svg", "The diagram itself, for HTML.") { InlineSVG.inlined($0.figure.svg, prefix: $0.anchor) },
        ])

    /// The tables of the whole portfolio are called `plans` and `touches` by the templates.
    private var twin: String {
        switch (figure.kind, figure.project) {
        case (.timeline, let project?), (.trend, let project?): PageAnchor.plan(of: project)
        case (.dependencies, let project?): PageAnchor.dependencies(of: project)
        case (.timeline, nil), (.trend, nil), (.dependencies, nil), (.money, nil): "plans"
        case (.money, let project?): PageAnchor.project(project) + "-money"
        case (.touches, let project?): PageAnchor.project(project)
        case (.touches, nil): "touches"
        }
    }

    private var anchor: String { "figure-" + figure.mark }
}

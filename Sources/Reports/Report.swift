public import Portfolio

/// A report on what was reconstructed: a Mustache template filled with facts, quotes and diagrams.
///
///     let report = Report(reconstruction, language: .danish, format: .html, figures: [ReportFigure(.timeline, svg: svg)])
///     let page = try report.rendered(.named("board"))
///
/// The same values give the same bytes. A template sees the documented context (`contextManual()`) and nothing
/// else: it cannot read a file or run anything, and text from minutes is always escaped.
public struct Report: Sendable {
    /// What is told of.
    public let reconstruction: Reconstruction
    /// The language of its own words.
    public let language: DisplayLanguage
    /// What it is written as.
    public let format: ReportFormat
    /// The diagrams in it.
    public let figures: [ReportFigure]
    /// Rules for the style sheet of an HTML report that restyle the figures in it: for a dark page, say.
    public let figureStyle: String
    /// When a light turns.
    public let rules: LightRules
    /// The way from the report's folder to the workspace (`..`, or empty for the same folder), for links from quotes to
    /// their files; `nil` for no links.
    public let sourceRoot: String?
    /// The colours that projects have in the pictures, as `#rrggbb`.
    public let colours: [Project.ID: String]

    public init(
        _ reconstruction: Reconstruction, language: DisplayLanguage = .danish, format: ReportFormat = .html,
        figures: [ReportFigure] = [], figureStyle: String = "", rules: LightRules = LightRules(),
        sourceRoot: String? = nil, colours: [Project.ID: String] = [:]
    ) {
        self.colours = colours
        self.reconstruction = reconstruction
        self.language = language
        self.format = format
        self.figures = figures
        self.figureStyle = figureStyle
        self.rules = rules
        self.sourceRoot = sourceRoot
    }

    /// Which template to fill.
    public enum Template: Hashable, Sendable {
        /// One that the program carries, by a name of `Report.templateNames`.
        case named(String)
        /// One of the user's own, with the partials that stand beside it.
        case own(name: String, text: String, partials: [String: String] = [:])
    }

    /// The templates that the program carries, each for HTML and Markdown.
    public static let templateNames = ["board", "portfolio", "history"]

    /// The diagrams that a template shows, so that no others need be drawn.
    public static func figures(of template: Template) -> (portfolio: [ReportFigure.Kind], project: [ReportFigure.Kind])
    {
        switch template {
        case .named("board"): ([], [.timeline, .money])
        case .named("portfolio"): ([.timeline, .touches], [.money])
        case .named("history"): ([], [.timeline, .trend, .dependencies, .money])
        case .named, .own: (ReportFigure.Kind.allCases, ReportFigure.Kind.allCases)
        }
    }

    /// The report as UTF-8.
    ///
    /// - Parameter earlier: the same report as of earlier days, oldest first, for the slider of an HTML page.
    /// - Throws: `ReportError` when there is no such template, or when it is wrong at some place.
    public func rendered(_ template: Template, earlier: [Report] = []) throws(ReportError) -> [UInt8] {
        guard !earlier.isEmpty else { return Array(try page(template).utf8) }
        var pages: [(day: Day, page: String)] = []
        for report in earlier { pages.append((report.reconstruction.asOf, try report.page(template))) }
        return Array(try page(template, earlier: EarlierPages(now: try page(template), earlier: pages)).utf8)
    }

    private func page(_ template: Template, earlier: EarlierPages? = nil) throws(ReportError) -> String {
        let view = ReportView(page: ReportPage(self, earlier: earlier))
        let engine = TemplateEngine(sources: TemplateSources(partials: template.partials))
        let (name, text) = try source(of: template, in: engine.sources)
        return try engine.render(view, name: name, text: text)
    }

    /// What stands at the foot of every page: whose minutes, of what day, and how much of them was understood.
    public var foot: String { ReportView(page: ReportPage(self)).foot }

    /// The files that a Markdown report refers to, to be written beside it.
    public var filesBeside: [(name: String, contents: [UInt8])] {
        format == .markdown ? figures.map { ($0.fileName, $0.fileContents) } : []
    }

    private func source(
        of template: Template, in sources: TemplateSources
    ) throws(ReportError) -> (name: String, text: String) {
        switch template {
        case .own(let name, let text, _): return (name, text)
        case .named(let name):
            guard let text = sources.template("\(name).\(format.rawValue)") else {
                throw .unknownTemplate(name, nearest: Suggestion.nearest(to: name, among: Self.templateNames))
            }
            return ("\(name).\(format.rawValue)", text)
        }
    }
}

extension Report.Template {
    fileprivate var partials: [String: String] {
        switch self {
        case .named: [:]
        case .own(_, _, let partials): partials
        }
    }
}

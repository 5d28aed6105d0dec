public import Portfolio

/// The milestone trend of one project (*milepæls-trendanalyse*, Andler 1982): each line follows what was said of a
/// milestone from meeting to meeting. A level line is a date that holds, a rising one a date that slips; where a line
/// meets the diagonal, its day has come.
public struct TrendDiagram: Diagram {
    /// The project whose milestones are followed.
    public let history: ProjectHistory
    /// The day that the picture is seen from.
    public let asOf: Day
    /// How much is drawn.
    public let options: TrendOptions
    /// The language of the picture's own words.
    public let language: DisplayLanguage

    public init(
        history: ProjectHistory, asOf: Day, options: TrendOptions = .init(), language: DisplayLanguage = .danish
    ) {
        self.history = history
        self.asOf = asOf
        self.options = options
        self.language = language
    }

    /// Where everything stands, in numbers.
    public var layout: TrendLayout { TrendLayout(of: self) }

    /// Turns the numbers into marks, from the ground up.
    public func picture(of layout: TrendLayout) -> Picture { TrendPainter(diagram: self, layout: layout).picture }
}

/// How many lines are drawn, and how the picture joins the page around it.
public struct TrendOptions: Hashable, Sendable {
    /// The headline; by default the most important finding, in words.
    public var headline: String?
    /// The most milestones that are drawn: those that moved furthest. What is left out is said.
    public var lineLimit: Int
    /// In pixels, at least 700.
    public var width: Double
    /// Whether points lead to the place of their quote on the same page (`PageAnchor`).
    public var linksToQuotes: Bool
    /// The colours of the projects; a line has that of its project.
    public var hues: ProjectHues
    /// Goes before every `id`, so that several diagrams can stand on one page.
    public var idPrefix: String

    public init(
        headline: String? = nil, lineLimit: Int = 16, width: Double = 1_100, linksToQuotes: Bool = true,
        idPrefix: String = "trend", hues: ProjectHues = .init()
    ) {
        self.hues = hues
        self.headline = headline
        self.lineLimit = max(1, lineLimit)
        self.width = max(700, width)
        self.linksToQuotes = linksToQuotes
        self.idPrefix = SafeText.identifier(idPrefix)
    }
}

public import Portfolio

/// Which meetings touched which projects, and what became of it: a row for each project, a column for each meeting.
public struct TouchMap: Diagram {
    /// The projects, each a row in this order.
    public let histories: [ProjectHistory]
    /// All meetings; those that touched no project get no column.
    public let meetings: [Meeting]
    /// The day that the picture is seen from: later meetings are not drawn.
    public let asOf: Day
    /// How much is drawn, and what leads where.
    public let options: TouchMapOptions
    /// The language of the picture's own words.
    public let language: DisplayLanguage

    public init(
        histories: [ProjectHistory], meetings: [Meeting], asOf: Day, options: TouchMapOptions = .init(),
        language: DisplayLanguage = .danish
    ) {
        self.histories = histories
        self.meetings = meetings
        self.asOf = asOf
        self.options = options
        self.language = language
    }

    /// Where everything stands, in numbers.
    public var layout: TouchMapLayout { TouchMapLayout(of: self) }

    /// Turns the numbers into marks, from the ground up.
    public func picture(of layout: TouchMapLayout) -> Picture { TouchMapPainter(map: self, layout: layout).picture }
}

/// How many meetings and projects are drawn, and how the picture joins the page around it.
public struct TouchMapOptions: Hashable, Sendable {
    /// The headline; by default how often something was decided and put off.
    public var headline: String?
    /// The most meetings that get a column: the latest. What is left out is said.
    public var columnLimit: Int
    /// The most projects that get a row. What is left out is said.
    public var rowLimit: Int
    /// Whether cells lead to the place where the page tells of their meeting (`PageAnchor`).
    public var linksToMeetings: Bool
    /// Goes before every `id`, so that several diagrams can stand on one page.
    public var idPrefix: String
    /// The colours of the projects.
    public var hues: ProjectHues

    public init(
        headline: String? = nil, columnLimit: Int = 60, rowLimit: Int = 200, linksToMeetings: Bool = true,
        idPrefix: String = "touches", hues: ProjectHues = .init()
    ) {
        self.hues = hues
        self.headline = headline
        self.columnLimit = max(1, columnLimit)
        self.rowLimit = max(1, rowLimit)
        self.linksToMeetings = linksToMeetings
        self.idPrefix = SafeText.identifier(idPrefix)
    }
}

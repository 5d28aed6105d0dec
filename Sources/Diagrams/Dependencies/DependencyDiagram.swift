public import Portfolio

/// What waits for what: milestones and phases as boxes with their dates, projects as the frames around them.
public struct DependencyDiagram: Diagram {
    /// The projects, each a frame in this order.
    public let histories: [ProjectHistory]
    /// The meetings that are quoted when a reader points at a box.
    public let meetings: [Meeting]
    /// The day that the picture is seen from: what was said by then.
    public let asOf: Day
    /// How much is drawn, and what leads where.
    public let options: DependencyOptions
    /// The language of the picture's own words; names and quotes stay as they are.
    public let language: DisplayLanguage

    public init(
        histories: [ProjectHistory], meetings: [Meeting], asOf: Day, options: DependencyOptions = .init(),
        language: DisplayLanguage = .danish
    ) {
        self.histories = histories
        self.meetings = meetings
        self.asOf = asOf
        self.options = options
        self.language = language
    }

    /// What the diagram shows, before anything has a place.
    public var network: DependencyNetwork { DependencyNetwork(of: self) }

    /// Where everything stands, in numbers; Graphviz's `dot` is asked where the boxes go.
    public var layout: DependencyLayout {
        get throws(RenderingError) { try DependencyLayout(of: self) }
    }

    /// Turns the numbers into marks, from the ground up.
    public func picture(of layout: DependencyLayout) -> Picture {
        DependencyPainter(diagram: self, layout: layout).picture
    }
}

/// How much of a network is drawn, and how the picture joins the page around it.
public struct DependencyOptions: Hashable, Sendable {
    /// The headline; by default how many dependencies there are and where the critical chain ends.
    public var headline: String?
    /// The most boxes that are drawn; beyond it `dot` takes longer than people wait. What is left out is said.
    public var boxLimit: Int
    /// The most arrows that are drawn.
    public var arrowLimit: Int
    /// Whether boxes lead to the place of their quote on the same page (`PageAnchor`).
    public var linksToQuotes: Bool
    /// Goes before every `id`, so that several diagrams can stand on one page.
    public var idPrefix: String
    /// The colours of the projects.
    public var hues: ProjectHues
    /// What a trial moves, each with where it was before; the projects are those after it.
    public var tried: [PlanEntry.ID: TriedMove] = [:]

    public init(
        headline: String? = nil, boxLimit: Int = 300, arrowLimit: Int = 800, linksToQuotes: Bool = true,
        idPrefix: String = "dependencies", hues: ProjectHues = .init()
    ) {
        self.hues = hues
        self.headline = headline
        self.boxLimit = max(1, boxLimit)
        self.arrowLimit = max(1, arrowLimit)
        self.linksToQuotes = linksToQuotes
        self.idPrefix = SafeText.identifier(idPrefix)
    }
}

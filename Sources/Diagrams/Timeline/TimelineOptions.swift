public import Portfolio

/// What a timeline shows beside its milestones and phases, and how large it may get.
public struct TimelineOptions: Hashable, Sendable {
    /// The parts that can be left out.
    public struct Parts: OptionSet, Hashable, Sendable {
        /// The bits of the set.
        public let rawValue: Int

        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Arrows from what comes first to what waits for it.
        public static let links = Parts(rawValue: 1 << 0)
        /// The meetings that touched the projects, as thin lines.
        public static let meetings = Parts(rawValue: 1 << 1)
        /// The chain that decides the end, set apart.
        public static let criticalChain = Parts(rawValue: 1 << 2)
        /// Samples with words for all that occurs.
        public static let legend = Parts(rawValue: 1 << 3)
        /// The line that names the minutes behind the dates.
        public static let sources = Parts(rawValue: 1 << 4)
        /// Links from each bar to the place of its quote on the same page (`PageAnchor`).
        public static let quoteLinks = Parts(rawValue: 1 << 5)
        /// The hint that a bar tells its quote. A picture on paper, PNG or PDF, goes without it.
        public static let tooltips = Parts(rawValue: 1 << 6)
        /// What the archive's own record makes of each open promise, as a light tail. Nobody said it: only where it is asked
        /// for.
        public static let forecasts = Parts(rawValue: 1 << 7)
        /// Everything but forecasts.
        public static let all: Parts = [.links, .meetings, .criticalChain, .legend, .sources, .quoteLinks, .tooltips]
    }

    /// What is drawn.
    public var parts: Parts
    /// The headline; by default the most important finding, in words.
    public var headline: String?
    /// The width of the picture in pixels, at least 700.
    public var width: Double
    /// The most rows that are drawn. What is further from the day of the picture becomes a row that sums it up.
    public var rowLimit: Int
    /// Goes before every `id`, so that several diagrams can stand on one page. Letters, digits and hyphens.
    public var idPrefix: String
    /// The colours of the projects.
    public var hues: ProjectHues
    /// The timeline whose rows and scale this one keeps; by default it has its own.
    public var stage: TimelineStage?
    /// What a trial moves, each with where it was before, drawn as a ghost; the projects are those after it.
    public var tried: [PlanEntry.ID: TriedMove] = [:]

    public init(
        parts: Parts = .all, headline: String? = nil, width: Double = 1_400, rowLimit: Int = 200,
        idPrefix: String = "timeline", hues: ProjectHues = .init(), stage: TimelineStage? = nil
    ) {
        self.stage = stage
        self.hues = hues
        self.parts = parts
        self.headline = headline
        self.width = max(700, width)
        self.rowLimit = max(1, rowLimit)
        self.idPrefix = SafeText.identifier(idPrefix)
    }
}

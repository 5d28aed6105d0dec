public import Portfolio

/// The money of one project over time (*økonomi*): each amount stands on the day of its meeting, at its height. Amounts of
/// the project as a whole are joined by a line; those of its parts stand alone.
public struct MoneyDiagram: Diagram {
    /// The project whose amounts are shown.
    public let history: ProjectHistory
    /// The day that the picture is seen from.
    public let asOf: Day
    /// How the picture joins the page around it.
    public let options: MoneyOptions
    /// The language of the picture's own words.
    public let language: DisplayLanguage

    /// Fewer amounts than this are read faster in a line of text.
    public static let least = 3

    public init(
        history: ProjectHistory, asOf: Day, options: MoneyOptions = .init(), language: DisplayLanguage = .danish
    ) {
        self.history = history
        self.asOf = asOf
        self.options = options
        self.language = language
    }

    /// Where everything stands, in numbers.
    public var layout: MoneyLayout { MoneyLayout(of: self) }

    /// Turns the numbers into marks, from the ground up.
    public func picture(of layout: MoneyLayout) -> Picture { MoneyPainter(diagram: self, layout: layout).picture }
}

/// How large a chart of money is, and how it joins the page around it.
public struct MoneyOptions: Hashable, Sendable {
    /// In pixels, at least 500.
    public var width: Double
    /// Goes before every `id`, so that several diagrams can stand on one page.
    public var idPrefix: String
    /// The colours of the projects.
    public var hues: ProjectHues

    public init(width: Double = 760, idPrefix: String = "money", hues: ProjectHues = .init()) {
        self.width = max(500, width)
        self.idPrefix = SafeText.identifier(idPrefix)
        self.hues = hues
    }
}

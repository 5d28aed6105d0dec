public import Portfolio

/// A kind of diagram by its name, and how it is made of what is known. `redthread draw` draws whatever stands in `all`.
///
/// A new kind is a folder with its type and an extension like the ones below, and a line in `all`. It brings its own
/// words, until it has a `DiagramTopic` and a line in the table of each language.
///
///     let picture = try DiagramKind(named: "touches")?.diagram(of: request)?.picture()
public struct DiagramKind: Sendable {
    /// What is drawn, and from where it is seen.
    public struct Request: Sendable {
        /// The projects, in the order of the portfolio.
        public let histories: [ProjectHistory]
        /// The meetings that may have touched them.
        public let meetings: [Meeting]
        /// What was found.
        public let findings: [Finding]
        /// The day that the picture is seen from.
        public let asOf: Day
        /// The colours of the projects.
        public let hues: ProjectHues
        /// The language of the picture's own words.
        public let language: DisplayLanguage

        public init(_ reconstruction: Reconstruction, hues: ProjectHues, language: DisplayLanguage) {
            histories = reconstruction.projects
            meetings = reconstruction.meetings
            findings = reconstruction.findings
            asOf = reconstruction.asOf
            self.hues = hues
            self.language = language
        }
    }

    /// As the command line calls it: `touches`.
    public let name: String
    /// What it shows, in a few words.
    public let summary: LocalizedText
    private let make: @Sendable (Request) -> (any Diagram)?

    /// A kind whose words stand in the tables of all languages.
    init(_ topic: DiagramTopic, make: @escaping @Sendable (Request) -> (any Diagram)?) {
        self.init(
            topic.rawValue,
            summary: LocalizedText(
                danish: DanishPictures().summary(of: topic), english: EnglishPictures().summary(of: topic)),
            make: make)
    }

    /// A kind that brings its own words: "one box a project".
    init(_ name: String, summary: LocalizedText, make: @escaping @Sendable (Request) -> (any Diagram)?) {
        self.name = name
        self.summary = summary
        self.make = make
    }

    /// Every kind there is.
    public static let all: [DiagramKind] = [.timeline, .dependencies, .trend, .touches]

    /// By its name.
    public init?(named name: String) {
        guard let kind = Self.all.first(where: { $0.name == name }) else { return nil }
        self = kind
    }

    /// The diagram; `nil` where the kind cannot show these projects, as a trend cannot show several.
    public func diagram(of request: Request) -> (any Diagram)? { make(request) }
}

extension DiagramKind {
    static let timeline = DiagramKind(.timeline) {
        var options = TimelineOptions(hues: $0.hues)
        options.parts.remove(.quoteLinks)
        return TimelineDiagram(
            histories: $0.histories, meetings: $0.meetings, findings: $0.findings, asOf: $0.asOf, options: options,
            language: $0.language)
    }

    static let dependencies = DiagramKind(.dependencies) {
        DependencyDiagram(
            histories: $0.histories, meetings: $0.meetings, asOf: $0.asOf,
            options: DependencyOptions(linksToQuotes: false, hues: $0.hues), language: $0.language)
    }

    static let trend = DiagramKind(.trend) { request in
        guard request.histories.count == 1 else { return nil }
        return request.histories.first.map {
            TrendDiagram(
                history: $0, asOf: request.asOf, options: TrendOptions(linksToQuotes: false, hues: request.hues),
                language: request.language)
        }
    }

    static let touches = DiagramKind(.touches) {
        TouchMap(
            histories: $0.histories, meetings: $0.meetings, asOf: $0.asOf,
            options: TouchMapOptions(linksToMeetings: false, hues: $0.hues), language: $0.language)
    }
}

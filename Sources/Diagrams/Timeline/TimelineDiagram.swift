public import Portfolio

/// The timeline of one or more projects, in the manner of a Gantt chart: when each milestone and phase was, is or should
/// be, how sure that is, and what moved.
///
///     let diagram = TimelineDiagram(histories: histories, meetings: meetings, findings: findings, asOf: day)
///     let svg = try diagram.render(as: .svg)
public struct TimelineDiagram: Diagram {
    /// The projects, each a lane in this order.
    public let histories: [ProjectHistory]
    /// The meetings that may have touched them; those that did not are not drawn.
    public let meetings: [Meeting]
    /// What was found; the weightiest may become the headline.
    public let findings: [Finding]
    /// The day that the picture is seen from: what was said by then.
    public let asOf: Day
    /// What is drawn beside milestones and phases.
    public private(set) var options: TimelineOptions
    /// The language of the picture's own words; names and quotes stay as they are.
    public let language: DisplayLanguage

    public init(
        histories: [ProjectHistory], meetings: [Meeting], findings: [Finding], asOf: Day,
        options: TimelineOptions = .init(), language: DisplayLanguage = .danish
    ) {
        self.histories = histories
        self.meetings = meetings
        self.findings = findings
        self.asOf = asOf
        self.options = options
        self.language = language
    }

    /// The findings of the projects that are shown.
    var ownFindings: [Finding] {
        let shown = Set(histories.map(\.project.id))
        return findings.filter { $0.project.map(shown.contains) ?? true }
    }

    /// Where everything stands, in numbers.
    public var layout: TimelineLayout { TimelineLayout(of: self) }

    /// Turns the numbers into marks, from the ground up.
    public func picture(of layout: TimelineLayout) -> Picture {
        TimelinePainter(diagram: self, layout: layout).picture
    }

    /// Nobody points at a bar on paper, and a PNG tells no quotes.
    public func suited(to format: PictureFormat) -> TimelineDiagram {
        var diagram = self
        if format != .svg { diagram.options.parts.remove(.tooltips) }
        return diagram
    }
}

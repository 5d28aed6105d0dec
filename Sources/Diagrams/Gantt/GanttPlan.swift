public import Portfolio

/// A scheduled network as a plain Gantt chart draws it: bars on an axis, and what leads to what.
public struct GanttPlan: Hashable, Sendable {
    /// A task or milestone.
    public struct Bar: Hashable, Sendable {
        /// The task's own identifier in its plan.
        public let id: String
        /// What is written beside it; where it is blank, the identifier.
        public let name: String
        /// The first unit of the axis that it covers, from 0.
        public let start: Int
        /// The unit after the last one; the same as `start` for a milestone.
        public let end: Int
        /// Whether it is drawn as a diamond and not as a bar.
        public let isMilestone: Bool
        /// Whether it lies on the critical path.
        public let isCritical: Bool
        /// The unit after the last in which it may end, marked by a flag; `nil` where nothing limits it.
        public let deadline: Int?
        /// Whether it ends behind its deadline.
        public var missesDeadline: Bool { deadline.map { $0 < end } ?? false }

        public init(
            id: String, name: String, start: Int, end: Int, isMilestone: Bool = false, isCritical: Bool = false,
            deadline: Int? = nil
        ) {
            self.id = id
            self.name = name
            self.start = start
            self.end = max(start, end)
            self.isMilestone = isMilestone
            self.isCritical = isCritical
            self.deadline = deadline
        }
    }

    /// From one bar to another, by their places in `bars`.
    public struct Link: Hashable, Sendable {
        /// Which ends it joins, as project managers call it: finish-to-start (*slut-start*) and the other three.
        public enum Kind: String, CaseIterable, Sendable {
            case finishToStart, startToStart, finishToFinish, startToFinish
        }

        /// Places in `bars`.
        public let from: Int
        /// The row that waits.
        public let to: Int
        /// Which ends it joins.
        public let kind: Kind

        public init(from: Int, to: Int, kind: Kind = .finishToStart) {
            self.from = from
            self.to = to
            self.kind = kind
        }
    }

    /// What the units of the axis are.
    public enum Axis: Hashable, Sendable {
        /// Calendar days, counted from this one. A plan that counts working days is converted before.
        case days(from: Day)
        /// Periods without a calendar, numbered from 0.
        case periods
    }

    /// What is written beside it; where it is blank, the identifier.
    public let name: String
    /// What the units of the bars are.
    public let axis: Axis
    /// The rows from the top.
    public let bars: [Bar]
    /// What leads to what, each between two bars that are there.
    public let links: [Link]

    /// Links to bars that are not there are left out.
    public init(name: String, axis: Axis, bars: [Bar], links: [Link] = []) {
        self.name = name
        self.axis = axis
        self.bars = bars
        self.links = links.filter { bars.indices.contains($0.from) && bars.indices.contains($0.to) && $0.from != $0.to }
    }
}

/// The Gantt chart of a scheduled network: a row for each task, with its name, its bar or milestone, and the links
/// between them. Takes ten thousand tasks.
///
///     let plan = GanttPlan(name: "Ny skole", axis: .days(from: start), bars: bars, links: links)
///     let svg = try GanttDiagram(plan: plan).render(as: .svg)
public struct GanttDiagram: Diagram {
    /// What is drawn.
    public let plan: GanttPlan
    /// The language of the picture's own words.
    public let language: DisplayLanguage
    /// The width of the picture in pixels, at least 500.
    public let width: Double
    /// Goes before every `id`, so that several diagrams can stand on one page.
    public let idPrefix: String

    public init(plan: GanttPlan, language: DisplayLanguage = .danish, width: Double = 1_400, idPrefix: String = "gantt")
    {
        self.plan = plan
        self.language = language
        self.width = max(500, width)
        self.idPrefix = SafeText.identifier(idPrefix)
    }

    /// Where everything stands, in numbers.
    public var layout: GanttLayout { GanttLayout(of: self) }

    /// Turns the numbers into marks, from the ground up.
    public func picture(of layout: GanttLayout) -> Picture { GanttPainter(diagram: self, layout: layout).picture }
}

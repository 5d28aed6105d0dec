public import Portfolio

/// The boxes and arrows of a dependency diagram, and what was left out.
public struct DependencyNetwork: Hashable, Sendable {
    /// A milestone, a phase, or a project as a whole.
    public struct Box: Hashable, Sendable {
        /// What it stands for.
        public let end: Dependency.End
        /// The name, as the portfolio or the minutes have it.
        public let name: String
        /// The milestone or phase; `nil` for a project as a whole.
        public let entry: PlanEntry?
        /// The frame that it lies in: an index into `projects`.
        public let project: Int
        /// Whether it stands on the chain that decides the end.
        public let isCritical: Bool

        /// Whether it is an end that others set, and that is still to come.
        var isHardEnd: Bool { entry?.isStandingEnd ?? false }
    }

    /// What leads where.
    public struct Arrow: Hashable, Sendable {
        /// Indices into `boxes`.
        public let from: Int
        /// The box that it leads to.
        public let to: Int
        /// What it rests on.
        public let dependency: Dependency
        /// Both ends lie on the chain that decides the end.
        public let isCritical: Bool
        /// The ends belong to two projects.
        public let crossesProjects: Bool
    }

    /// The projects that have a box, in the order of the portfolio.
    public let projects: [Project]
    /// The boxes, project by project.
    public let boxes: [Box]
    /// One for each pair of boxes; what the minutes say goes before what was inferred.
    public let arrows: [Arrow]
    /// Milestones and phases that nothing is known to hang on; they are not drawn.
    public let unconnected: Int
    /// Boxes and arrows that there was no room for.
    public let omittedBoxes: Int
    /// How many arrows there was no room for.
    public let omittedArrows: Int

    init(of diagram: DependencyDiagram) {
        let all = diagram.histories.drawnDependencies
        let chain = CriticalChain(diagram.histories)
        let candidates = Self.boxes(diagram.histories, chain)
        let connected = Set(all.flatMap { [$0.from, $0.to] })
        let linked = candidates.filter { connected.contains($0.end) }
        let kept = Self.nearest(linked, diagram)
        let used = Set(kept.map(\.project)).sorted()
        let frames = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) })
        projects = used.map { diagram.histories[$0].project }
        boxes = kept.map {
            Box(
                end: $0.end, name: $0.name, entry: $0.entry, project: frames[$0.project] ?? 0,
                isCritical: $0.isCritical)
        }
        let arrows = Self.arrows(all, boxes)
        self.arrows = Array(arrows.prefix(diagram.options.arrowLimit))
        unconnected = candidates.count { $0.entry != nil && !connected.contains($0.end) }
        omittedBoxes = linked.count - kept.count
        omittedArrows = arrows.count - self.arrows.count
    }

    private static func boxes(_ histories: [ProjectHistory], _ chain: CriticalChain) -> [Box] {
        var seen: Set<Dependency.End> = []
        let boxes = histories.enumerated().flatMap { index, history in
            [
                Box(
                    end: .project(history.project.id), name: history.project.name, entry: nil, project: index,
                    isCritical: false)
            ]
                + history.entries.map {
                    Box(
                        end: .entry($0.id), name: $0.name, entry: $0, project: index,
                        isCritical: chain.contains($0.id))
                }
        }
        return boxes.filter { seen.insert($0.end).inserted }
    }

    /// As many as there is room for: the critical chain first, then what is nearest to the day of the picture.
    private static func nearest(_ boxes: [Box], _ diagram: DependencyDiagram) -> [Box] {
        guard boxes.count > diagram.options.boxLimit else { return boxes }
        func rank(_ box: Box) -> (Int, Int, String) {
            let isCritical = box.isCritical || box.entry == nil
            let distance = box.entry?.current.map { abs($0.anchor - diagram.asOf) } ?? .max
            return (isCritical ? 0 : 1, distance, box.end.identifier)
        }
        let chosen = Set(boxes.sorted { rank($0) < rank($1) }.prefix(diagram.options.boxLimit).map(\.end))
        return boxes.filter { chosen.contains($0.end) }
    }

    private static func arrows(_ dependencies: [Dependency], _ boxes: [Box]) -> [Arrow] {
        let index = Dictionary(boxes.enumerated().map { ($1.end, $0) }, uniquingKeysWith: { first, _ in first })
        return dependencies.compactMap { dependency in
            guard let from = index[dependency.from], let to = index[dependency.to] else { return nil }
            let critical = boxes[from].isCritical && boxes[to].isCritical
            return Arrow(
                from: from, to: to, dependency: dependency, isCritical: critical,
                crossesProjects: boxes[from].project != boxes[to].project)
        }
    }
}

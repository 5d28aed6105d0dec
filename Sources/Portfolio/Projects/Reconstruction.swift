/// Everything that was read and reconstructed, as known on one day: what the diagrams, reports and exports show.
public struct Reconstruction: Hashable, Sendable {
    /// Only what had been said by this day is in it.
    public let asOf: Day
    /// In the order of their dates, then of their sources.
    public let meetings: [Meeting]
    /// In the order of the portfolio.
    public let projects: [ProjectHistory]
    /// What was found, the weightiest first.
    public let findings: [Finding]

    public init(asOf: Day, meetings: [Meeting], projects: [ProjectHistory], findings: [Finding]) {
        self.asOf = asOf
        self.meetings = meetings
        self.projects = projects
        self.findings = findings
    }

    /// The same for some projects only, with their findings; the meetings stay, since quotes point into them.
    public func limited(to projects: Set<Project.ID>) -> Reconstruction {
        Reconstruction(
            asOf: asOf,
            meetings: meetings,
            projects: self.projects.filter { projects.contains($0.project.id) },
            findings: findings.filter { finding in finding.project.map(projects.contains) ?? false }
        )
    }

    /// The meeting with an identifier.
    public func meeting(_ id: Meeting.ID) -> Meeting? { meetings.first { $0.id == id } }
    /// The meetings that touched a project; several items of one, or files of one, are one meeting.
    public func sittings(of history: ProjectHistory) -> Set<Meeting.Sitting> {
        let touching = Set(history.touches.map(\.meeting))
        return Set(meetings.lazy.filter { touching.contains($0.id) }.map(\.sitting))
    }

    /// What is known of a project.
    public func history(of id: Project.ID) -> ProjectHistory? { projects.first { $0.project.id == id } }
}

/// One project, followed through the meetings.
public struct ProjectHistory: Hashable, Sendable {
    /// The project.
    public let project: Project
    /// The agenda items that touched it, oldest meeting first.
    public var touches: [Touch]
    /// Milestones and phases, in the order of their dates.
    public var entries: [PlanEntry]
    /// What waits for what, within the project and across.
    public var dependencies: [Dependency]
    /// What was said of its money, oldest meeting first.
    public var amounts: [ProjectAmount]

    public init(
        project: Project, touches: [Touch], entries: [PlanEntry], dependencies: [Dependency],
        amounts: [ProjectAmount] = []
    ) {
        self.amounts = amounts
        self.project = project
        self.touches = touches
        self.entries = entries
        self.dependencies = dependencies
    }

    /// The points in time among the entries.
    public var milestones: [PlanEntry] { entries.filter { $0.kind == .milestone } }
    /// The stretches of time among the entries.
    public var phases: [PlanEntry] { entries.filter { $0.kind == .phase } }
    /// The milestone or phase with an identifier.
    public func entry(_ id: PlanEntry.ID) -> PlanEntry? { entries.first { $0.id == id } }
}

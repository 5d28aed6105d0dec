/// Everything that was read and reconstructed, as known on one day: what the diagrams, reports and exports show.
public struct Reconstruction: Hashable, Sendable {
    /// Only what had been said by this day is in it.
    public let asOf: Day
    /// In the order of their dates, then of their sources.
    public let meetings: [Meeting]
    public let projects: [ProjectHistory]
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

    public func meeting(_ id: Meeting.ID) -> Meeting? { meetings.first { $0.id == id } }
    public func history(of id: Project.ID) -> ProjectHistory? { projects.first { $0.project.id == id } }
}

/// One project, followed through the meetings.
public struct ProjectHistory: Hashable, Sendable {
    public let project: Project
    /// The agenda items that touched it, oldest meeting first.
    public var touches: [Touch]
    /// Milestones and phases, in the order of their dates.
    public var entries: [PlanEntry]
    public var dependencies: [Dependency]

    public init(project: Project, touches: [Touch], entries: [PlanEntry], dependencies: [Dependency]) {
        self.project = project
        self.touches = touches
        self.entries = entries
        self.dependencies = dependencies
    }

    public var milestones: [PlanEntry] { entries.filter { $0.kind == .milestone } }
    public var phases: [PlanEntry] { entries.filter { $0.kind == .phase } }
    public func entry(_ id: PlanEntry.ID) -> PlanEntry? { entries.first { $0.id == id } }
}

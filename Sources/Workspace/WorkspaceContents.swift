internal import FollowUp
public import Portfolio
internal import Scheduling
internal import Threads

/// The minutes of a workspace as they were read, from which the projects can be reconstructed as of any day.
public struct WorkspaceContents: Sendable {
    /// The folder of the workspace, as it was named or found.
    public let root: String
    /// The projects, and what people corrected.
    public let portfolio: PortfolioFile
    /// In the order of their dates, then of their sources; those without a date come last.
    public let meetings: [Meeting]
    /// What could not be read, and what else the user should know of.
    public let notices: [Notice]
    /// How many files had not changed since an earlier run, and were not read anew.
    public let unchanged: Int

    public init(
        root: String, portfolio: PortfolioFile, meetings: [Meeting], notices: [Notice], unchanged: Int = 0
    ) {
        self.root = root
        self.portfolio = portfolio
        self.meetings = meetings
        self.notices = notices
        self.unchanged = unchanged
    }

    /// The same, when there is something to know.
    ///
    /// - Throws: `nothingRead`, `nothingSaid`.
    public func knowledge(asOf day: Day? = nil) throws(WorkspaceError) -> Reconstruction {
        guard !meetings.isEmpty else { throw .nothingRead(workspace: root, folders: portfolio.minutes) }
        let reconstruction = reconstruction(asOf: day)
        guard !reconstruction.meetings.isEmpty else {
            throw .nothingSaid(by: reconstruction.asOf, first: meetings.compactMap(\.date).min())
        }
        return reconstruction
    }

    /// The projects as known on a day: link, thread, schedule, find.
    ///
    /// - Parameter day: only what had been said by then is used; without it, everything that was said, as of the last
    ///   meeting or of what a person confirmed to have happened after it. The clock is never asked.
    public func reconstruction(asOf day: Day? = nil) -> Reconstruction {
        let asOf = day ?? lastKnownDay
        let known = meetings.filter { meeting in meeting.date.map { $0 <= asOf } ?? true }
        let projects = portfolio.projects.isEmpty ? ProjectDiscovery.proposals(in: known) : portfolio.projects
        let builder = ThreadBuilder(
            projects: projects, corrections: portfolio.corrections, authority: portfolio.authority)
        let threads = builder.threads(
            through: known, asOf: asOf, ofEach: day == nil, isAttributed: !portfolio.projects.isEmpty)
        let plan = TimelineScheduler(calendar: portfolio.calendar).schedule(threads.histories, asOf: asOf)
        let findings = threads.findings + plan.findings
        let said = Reconstruction(asOf: asOf, meetings: known, projects: plan.histories, findings: findings)
        return Reconstruction(
            asOf: asOf, meetings: known, projects: PromiseRecord(said).forecasts(into: plan.histories),
            findings: findings)
    }

    /// What was ordered, promised, asked and put off in the minutes that a reconstruction knows, and what came of it.
    public func obligations(in reconstruction: Reconstruction) -> [Obligation] {
        ObligationLedger(reconstruction, authority: portfolio.authority).obligations()
    }

    /// The last day of which anything is known: people confirm by hand what no minutes have told yet.
    private var lastKnownDay: Day {
        let confirmed = portfolio.corrections.all.compactMap { correction in
            if case .confirm(_, let day) = correction.action { day } else { nil }
        }
        return (meetings.compactMap(\.date) + confirmed).max() ?? Day(number: 0)
    }
}

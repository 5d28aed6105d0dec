public import Claims
public import Portfolio

/// Follows projects through meetings: which items touched them, when their milestones and phases were, are or should
/// be, what waits for what, and what a careful reader would flag.
///
/// A pure function of its input: link → claim → thread → depend → find, each step in a folder of its own.
public struct ThreadBuilder: Sendable {
    private let projects: [Project]
    private let corrections: Corrections
    private let boundary: AuthorityBoundary
    private let reader: any ClaimReading

    /// - Parameters:
    ///   - authority: whose projects and minutes they are where they do not say themselves.
    ///   - reader: what finds the claims in an item.
    public init(
        projects: [Project], corrections: Corrections = .none, authority: Authority? = nil,
        reader: any ClaimReading = ClaimReader()
    ) {
        self.projects = projects
        self.corrections = corrections
        self.boundary = AuthorityBoundary(
            standard: authority, known: Set(projects.compactMap { $0.authority ?? authority }))
        self.reader = reader
    }

    /// The meetings with whose they are, where they do not say it themselves: by the numbers and names of the projects,
    /// by places, and by other minutes of the same body. Asked again, it changes nothing.
    public func attributed(_ meetings: [Meeting]) -> [Meeting] {
        MeetingAttribution(projects: projects, boundary: boundary).attributed(meetings)
    }

    /// The projects' histories and all findings, as known on a day: what later meetings said is not in them.
    ///
    /// Meetings without a date are taken as known on any day, since nothing says that they came later.
    ///
    /// - Parameter ofEach: whether the day of each authority is that of its own last meeting, where that is earlier: the
    ///   meeting of one municipality in 2020 makes nothing of another's of 2017 late.
    /// - Parameter isAttributed: whether the meetings come from `attributed`.
    public func threads(
        through meetings: [Meeting], asOf day: Day, ofEach: Bool = false, isAttributed: Bool = false
    ) -> (histories: [ProjectHistory], findings: [Finding]) {
        let told = meetings.filter { $0.date.map { $0 <= day } ?? true }.sorted(by: Self.isBefore)
        let known = isAttributed ? told : attributed(told)
        var ledger = CorrectionLedger(corrections)
        var links = Linker(projects: projects, boundary: boundary).link(known)
        ledger.correctLinks(&links.items, of: known, projects)
        let threaded = ClaimStep(projects: projects, meetings: known, links: links, reader: reader).threadedClaims()
        let loaded = LoadedMeetings(known, boundary: boundary)
        let days = projects.map { ofEach ? min(day, loaded.last(of: $0) ?? day) : day }
        let assembled = HistoryAssembler(projects: projects, meetings: known, asOf: day, known: days)
            .assemble(threaded, links, &ledger)
        let context = FindingContext(
            meetings: known, projects: projects, assembled: assembled, links: links, threaded: threaded, asOf: day,
            known: days,
            boundary: boundary, loaded: loaded, stale: ledger.stale)
        let histories = MoneyLedger(context).filled(CaseArrivals(context: context).settledHistories())
        return (histories, Findings.all(in: context))
    }

    /// Oldest first; those without a date last; of one day by source.
    private static func isBefore(_ one: Meeting, _ other: Meeting) -> Bool {
        switch (one.date, other.date) {
        case (let first?, let second?) where first != second: first < second
        case (.some, nil): true
        case (nil, .some): false
        default: (one.source, one.id) < (other.source, other.id)
        }
    }
}

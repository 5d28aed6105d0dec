import Portfolio

/// The whole page: what a template begins with.
struct ReportView: ContextSubject {
    let page: ReportPage
    let projects: [ProjectView]
    let periods: [TouchPeriod]
    var format: ReportFormat { page.format }

    init(page: ReportPage) {
        self.page = page
        let periods = TouchPeriod.periods(of: page.reconstruction.meetings)
        self.periods = periods
        projects = page.rules.judge(page.reconstruction).map { history, light in
            ProjectView(page: page, history: history, light: light, periods: periods)
        }
    }

    static let shape = ContextShape<ReportView>("report", "The whole report.", frame + contents)

    private static let frame: [ContextShape<ReportView>.Keys] = [
        .text("language", "The language of the page: `da` or `en`.") { $0.page.language.rawValue },
        .text("quoteLanguage", "The language of the quotes, for their `lang`.") { _ in DisplayLanguage.danish.rawValue
        },
        .text("asOf", "The day that the report is as seen on.") { $0.page.words($0.page.reconstruction.asOf) },
        .text("asOfDay", "The same by ISO 8601.") { $0.page.reconstruction.asOf.description },
        .markup("figureStyle", "Rules for the style sheet of a page with diagrams: how they look when it is dark.") {
            $0.page.figureStyle
        },
        .text("authorities", "Whose minutes they are.") { $0.authorities },
        .object("words", "The report's own words.") { WordsView(page: $0.page) },
        .text("coverage", "How much of the minutes reached a project, and what to look at.") {
            $0.coverage
        },
        .text("foot", "What stands at the foot of every printed page: authorities, day and coverage.") { $0.foot },
        .number("projectCount", "How many projects.") { $0.projects.count },
        .number("meetingCount", "How many meetings.") { Set($0.page.reconstruction.meetings.map(\.sitting)).count },
        .list("colours", "The colours of the lights, worst first, with how many projects have each.") { view in
            Light.Colour.worstFirst.map { colour in
                ColourView(
                    page: view.page, colour: colour, count: view.projects.count { $0.light.colour == colour })
            }
        },
    ]

    private static let contents: [ContextShape<ReportView>.Keys] = [
        .list("projects", "The projects, worst light first.") { $0.projects },
        .list("meetings", "The meetings, oldest first.") { view in
            view.page.reconstruction.meetings.map { MeetingView(page: view.page, meeting: $0) }
        },
        .list("statuses", "The statuses that a milestone or phase can have.") { view in
            PlanEntry.Status.allCases.map { StatusView(page: view.page, status: $0) }
        },
        .list("days", "The days that the slider stops at: earlier ones, and the day of the report last.") { view in
            let days = (view.page.earlier?.pages ?? []).map(\.day) + [view.page.reconstruction.asOf]
            return days.map { MeetingDayView(page: view.page, day: $0) }
        },
        .text("missingDays", "That the slider has only some of the days of meetings; empty when it has them all.") {
            $0.missingDays
        },
        .markup("earlierPages", "What the page told on those earlier days, as JSON for its script; empty without any.")
        {
            $0.page.earlier?.json ?? ""
        },
        .list("portfolioFigures", "The diagrams of the whole portfolio.") { view in
            view.page.figures(of: nil).map { FigureView(page: view.page, figure: $0) }
        },
        .list("periods", "The columns of the touch table.") { view in
            view.periods.map { PeriodView(page: view.page, period: $0) }
        },
        .list("deferrals", "Decisions put off: taken up again, or not seen again.") {
            $0.findings(Self.deferrals)
        },
        .list("promises", "Cases that were promised: in time, late, or not seen.") {
            $0.findings(Self.promises)
        },
        .list("generalFindings", "Findings about no one project, beside `deferrals` and `promises`.") { view in
            let listed = deferrals.union(promises)
            return view.page.reconstruction.findings.filter { $0.project == nil && !listed.contains($0.kind) }.map {
                FindingView(page: view.page, finding: $0)
            }
        },
    ]

    private static let deferrals: Set<Finding.Kind> = [.postponed, .postponedNotResumed, .decisionFloat]
    private static let promises: Set<Finding.Kind> = [.promiseKept, .lateCase, .promiseNotSeen]

    private var coverage: String { CoverageCounter(page.reconstruction).whole.label[page.language] }

    var foot: String {
        let day = page.language.reports.word(.asOf) + " " + page.words(page.reconstruction.asOf)
        return [authorities, day, coverage].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private var missingDays: String? {
        let asOf = page.reconstruction.asOf
        let days = Set(page.reconstruction.meetings.compactMap(\.date).filter { $0 < asOf })
        guard let stops = page.earlier?.pages.count, stops < days.count else { return nil }
        return page.language.reports.stops(stops, of: days.count)
    }

    private var authorities: String {
        var seen: Set<Authority> = []
        let all = page.reconstruction.meetings.compactMap(\.authority).filter { seen.insert($0).inserted }
        return all.map(\.name).joined(separator: ", ")
    }

    private func findings(_ kinds: Set<Finding.Kind>) -> [FindingView] {
        page.reconstruction.findings.filter { kinds.contains($0.kind) }.map { FindingView(page: page, finding: $0) }
    }
}

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
            CoverageCounter($0.page.reconstruction).whole.label[$0.page.language]
        },
        .number("projectCount", "How many projects.") { $0.projects.count },
        .number("meetingCount", "How many meetings.") { $0.page.reconstruction.meetings.count },
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
        .list("days", "The days on which there were meetings, and the day of the report, for the slider.") { view in
            let asOf = view.page.reconstruction.asOf
            let days = Set(view.page.reconstruction.meetings.compactMap(\.date) + [asOf])
            return days.filter { $0 <= asOf }.sorted().map { MeetingDayView(page: view.page, day: $0) }
        },
        .list("portfolioFigures", "The diagrams of the whole portfolio.") { view in
            view.page.figures(of: nil).map { FigureView(page: view.page, figure: $0) }
        },
        .list("periods", "The columns of the touch table.") { view in
            view.periods.map { PeriodView(page: view.page, period: $0) }
        },
        .list("deferrals", "Decisions put off: taken up again, or not seen again.") {
            $0.findings(.postponed, .postponedNotResumed, .decisionFloat)
        },
        .list("promises", "Cases that were promised: in time, late, or not seen.") {
            $0.findings(.promiseKept, .lateCase, .promiseNotSeen)
        },
        .list("generalFindings", "Findings about no one project.") { view in
            view.page.reconstruction.findings.filter { $0.project == nil }.map {
                FindingView(page: view.page, finding: $0)
            }
        },
    ]

    private var authorities: String {
        var seen: Set<Authority> = []
        let all = page.reconstruction.meetings.compactMap(\.authority).filter { seen.insert($0).inserted }
        return all.map(\.name).joined(separator: ", ")
    }

    private func findings(_ kinds: Finding.Kind...) -> [FindingView] {
        page.reconstruction.findings.filter { kinds.contains($0.kind) }.map { FindingView(page: page, finding: $0) }
    }
}

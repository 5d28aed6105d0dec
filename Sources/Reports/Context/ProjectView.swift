import Portfolio

/// A project on the page.
struct ProjectView: ContextSubject {
    let page: ReportPage
    let history: ProjectHistory
    let light: Light
    let periods: [TouchPeriod]
    var format: ReportFormat { page.format }

    static let shape = ContextShape<ProjectView>("project", "A project.", identity + news + bounds + everything)

    private static let identity: [ContextShape<ProjectView>.Keys] = [
        .text("projectAnchor", "Where it stands on the page.") { PageAnchor.project($0.history.project.id) },
        .text("planAnchor", "Where its table of milestones and phases stands on the page.") {
            PageAnchor.plan(of: $0.history.project.id)
        },
        .text("dependenciesAnchor", "Where its table of dependencies stands on the page.") {
            PageAnchor.dependencies(of: $0.history.project.id)
        },
        .text("projectName", "Its name.") { Clipping.clipped($0.history.project.name) },
        .text("aliases", "The other names that it goes by.") {
            $0.history.project.aliases.map(Clipping.clipped).joined(separator: ", ")
        },
        .text("caseNumbers", "The case numbers that it runs over.") {
            $0.history.project.caseNumbers.joined(separator: ", ")
        },
        .text("projectColour", "The colour that it has in the pictures, as `#rrggbb`.") { view in
            view.page.colours[view.history.project.id]
        },
        .text("owner", "Who owns it.") { $0.history.project.owner },
        .text("facts", "Its other names, its cases and who owns it, on one line.") { $0.facts },
        .text("projectAuthority", "Whose project it is.") { $0.history.project.authority?.name },
        .object("light", "Its traffic light.") { LightView(page: $0.page, light: $0.light) },
        .text("firstTouched", "The day by ISO 8601 of the first meeting that touched it.") {
            $0.touchDays.min()?.description
        },
    ]

    private static let news: [ContextShape<ProjectView>.Keys] = [
        .object("lastMeeting", "The last meeting that touched it.") { view in
            view.lastMeeting.map { MeetingView(page: view.page, meeting: $0) }
        },
        .list("moves", "What the last meeting that treated it moved, added or reported done.") { $0.moves },
        .list("topMoves", "The first five of those, what moved before what is new.") { Array($0.moves.prefix(5)) },
        .text("moreMoves", "How many there are beside those; empty when there are none.") { view in
            view.moves.count > 5 ? String(view.moves.count - 5) : nil
        },
        .text("movedOn", "The day of that meeting.") { $0.page.words($0.newsDay) },
        .list("coming", "The next six open milestones and phases.") { view in
            view.comingEntries.prefix(6).map { view.entryView($0) }
        },
        .object("next", "The next open milestone or phase.") { view in
            view.comingEntries.first.map { view.entryView($0) }
        },
        .list("boardRows", "The first of `moves`, `coming`, `decisionsWanted` and `findings` beside each other.") {
            view in
            BoardRowView.rows(
                view.page, moves: Array(view.moves.prefix(5)),
                coming: view.comingEntries.prefix(5).map { view.entryView($0) }, wanted: view.wanted,
                findings: Array(view.findings.prefix(4)))
        },
        .list("decisionsWanted", "Items about it whose last decision leaves something to decide.") { $0.wanted },
        .list("findings", "What was found about it, most severe first.") { $0.findings },
        .list("topFindings", "The first four of the findings.") { Array($0.findings.prefix(4)) },
        .text("moreFindings", "How many findings there are beside those; empty when there are none.") { view in
            view.findings.count > 4 ? String(view.findings.count - 4) : nil
        },
    ]

    private static let everything: [ContextShape<ProjectView>.Keys] = [
        .list("entries", "All milestones and phases, in the order of their dates.") { view in
            view.history.entries.map { view.entryView($0) }
        },
        .list("touches", "The agenda items that touched it, oldest meeting first.") { view in
            view.history.touches.map { TouchView(page: view.page, touch: $0) }
        },
        .list("dependencies", "What waits for what.") { view in
            view.history.dependencies.map {
                DependencyView(page: view.page, history: view.history, dependency: $0)
            }
        },
        .list("figures", "Its diagrams, but for that of its money.") { $0.figures.filter { $0.figure.kind != .money } },
        .list("timelines", "Its diagrams of the kind `timeline`.") {
            $0.figures.filter { $0.figure.kind == .timeline }
        },
        .list("moneyFigures", "Its diagram of the kind `money`, where three or more amounts are known.") {
            $0.figures.filter { $0.figure.kind == .money }
        },
        .list("touchCounts", "How many meetings touched it in each period of the page's `periods`.") { view in
            view.periods.map { period in
                TouchCountView(page: view.page, count: view.meetingDays.count { period.span.contains($0) })
            }
        },
        .list("amounts", "What was said of its money, oldest meeting first.") { view in
            view.history.amounts.map { AmountView(page: view.page, amount: $0) }
        },
        .number("touchCount", "How many meetings touched it, those without a day among them.") { $0.sittings.count },
    ]

    private func entryView(_ entry: PlanEntry) -> EntryView {
        EntryView(page: page, entry: entry)
    }

    private var facts: String {
        let (project, reports) = (history.project, page.language.reports)
        let facts: [(ReportWord, String)] = [
            (.aliases, project.aliases.map(Clipping.clipped).joined(separator: ", ")),
            (.cases, project.caseNumbers.joined(separator: ", ")), (.owner, project.owner ?? ""),
        ]
        return facts.filter { !$0.1.isEmpty }.map { reports.word($0.0) + ": " + $0.1 }.joined(separator: " · ")
    }

    private var touchDays: [Day] { history.touches.compactMap { page.meeting($0.meeting)?.date } }

    /// The meetings that touched it, each once however many of its items did.
    private var sittings: Set<Meeting.Sitting> {
        Set(history.touches.compactMap { page.meeting($0.meeting)?.sitting })
    }

    private var meetingDays: [Day] {
        sittings.compactMap { sitting in
            if case .held(_, _, let day) = sitting { day } else { nil }
        }
    }

    private var lastMeeting: Meeting? {
        history.touches.compactMap { page.meeting($0.meeting) }.max { ($0.date ?? .min) < ($1.date ?? .min) }
    }

    private var comingEntries: [PlanEntry] { history.entries.coming(from: page.reconstruction.asOf) }
}

extension ProjectView {
    /// The day of the last meeting that gave a time to something.
    private var lastStatementDay: Day? {
        history.entries.compactMap { $0.statements.last?.saidOn }.max()
    }

    /// The day of the last meeting that treated the project, or gave a time to something in it; a mention brings no news.
    private var newsDay: Day? {
        let treated = history.touches.filter { $0.relation != .mention }.compactMap { page.meeting($0.meeting)?.date }
        return (treated + [lastStatementDay].compactMap { $0 }).max()
    }

    /// Most severe first; among equals in the order in which they were found.
    private var findings: [FindingView] {
        let all = page.findings(of: history.project.id)
        return Finding.Severity.allCases.reversed().flatMap { severity in
            all.filter { $0.severity == severity }.map { FindingView(page: page, finding: $0) }
        }
    }

    private var figures: [FigureView] {
        page.figures(of: history.project.id).map { FigureView(page: page, figure: $0) }
    }

    /// What moved comes before what is new, each in the order of its dates.
    private var moves: [MoveView] {
        let all = lastMoves
        return all.filter { $0.before != nil } + all.filter { $0.before == nil }
    }

    /// What the last meeting about the project said otherwise than the meetings before it.
    private var lastMoves: [MoveView] {
        guard let last = newsDay else { return [] }
        return history.entries.compactMap { entry in
            guard let now = entry.statements.last, now.saidOn == last else { return nil }
            let before = entry.statements.last { $0.saidOn != last }
            guard before?.span != now.span || before?.modality != now.modality else { return nil }
            return MoveView(page: page, entry: entry, before: before, now: now)
        }
    }

    /// The last item about the project, when its decisions put off, recommend to another body, or decide nothing.
    private var wanted: [TouchView] {
        guard let last = history.touches.last(where: { $0.relation == .subject }) else { return [] }
        let item = page.meeting(last.meeting)?.items.first { $0.number == last.item }
        let isOpen = (item?.decisions ?? []).contains { decision in
            switch decision.outcome {
            case .postponed, .discussed, .recommended, .forwarded: true
            case .approved, .approvedWithChanges, .noted, .agreed, .rejected, .unclear, .none: false
            }
        }
        return isOpen ? [TouchView(page: page, touch: last)] : []
    }
}

extension Day {
    /// Before every day that a minute can have.
    static let min = Day(number: .min)
}

/// How many meetings touched a project in a period.
struct TouchCountView: ContextSubject {
    let page: ReportPage
    let count: Int
    var format: ReportFormat { page.format }

    static let shape = ContextShape<TouchCountView>(
        "touchCount", "How many meetings touched a project in a period.",
        [
            .number("touchesInPeriod", "How many.") { $0.count },
            .flag("anyInPeriod", "Whether there are any.") { $0.count > 0 },
        ])
}

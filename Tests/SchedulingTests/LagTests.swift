import Portfolio
import Scheduling
import Testing

@Suite("The time between two milestones")
struct LagTests {
    /// The window that a contract without a date of its own gets after a supplier is chosen.
    private func window(
        after chosen: String, _ lag: Lag, _ calendar: WorkCalendar = .danish(), kind: Dependency.Kind = .finishToStart
    ) -> Span? {
        let history = Sample.history(
            [Sample.milestone("valg", chosen), Sample.milestone("kontrakt")],
            [Sample.order("valg", "kontrakt", kind: kind, lag: lag)])
        let scheduled = TimelineScheduler(calendar: calendar).schedule([history], asOf: Sample.asOf)
        return scheduled.histories[0].entries[1].schedule?.start
    }

    @Test(
        "bounds what nobody dated from one side or both",
        arguments: [
            (Lag(least: 14), "2018-06-15.."), (Lag(least: 0, most: 14), "2018-06-01..2018-06-15"),
            (Lag(least: 2, most: 3, unit: .week), "2018-06-15..2018-06-22"), (.none, "2018-06-01.."),
        ])
    func boundsBothSides(lag: Lag, expected: String) {
        #expect(window(after: "2018-06-01", lag) == Sample.span(expected))
    }

    @Test(
        "counts months and years by the calendar",
        arguments: [
            ("2018-01-31", Lag(least: 1, unit: .month), "2018-02-28.."),
            ("2020-01-31", Lag(least: 1, unit: .month), "2020-02-29.."),
            ("2018-06-01", Lag(least: 0, most: 6, unit: .month), "2018-06-01..2018-12-01"),
            ("2020-02-29", Lag(least: 1, unit: .year), "2021-02-28.."),
        ])
    func countsMonths(chosen: String, lag: Lag, expected: String) {
        #expect(window(after: chosen, lag) == Sample.span(expected))
    }

    @Test("counts working days by the calendar of the place")
    func countsWorkingDays() {
        let lag = Lag(least: 10, unit: .workingDay)
        #expect(window(after: "2018-06-01", lag) == Sample.span("2018-06-15.."))
        #expect(window(after: "2018-06-01", lag, .danish(also: [.constitutionDay])) == Sample.span("2018-06-18.."))
        // Easter: from Maundy Thursday to Easter Monday nobody works.
        #expect(window(after: "2018-03-28", Lag(least: 1, unit: .workingDay)) == Sample.span("2018-04-03.."))
    }

    @Test("rules nothing out that one of the days allows from which it is counted")
    func countsFromAllDays() {
        let span = window(after: "2018-01-01..2018-02-28", Lag(least: 1, most: 1, unit: .month))
        #expect(span == Sample.span("2018-01-29..2018-03-31"))
    }

    @Test("leaves room to what must follow within so long, since both move together")
    func movesAlong() {
        let history = Sample.history(
            [Sample.milestone("valg", "2018-06-01"), Sample.milestone("kontrakt")],
            [Sample.order("valg", "kontrakt", lag: Lag(least: 0, most: 14))])
        let choice = TimelineScheduler().schedule([history], asOf: Sample.asOf).histories[0].entries[0]
        #expect(choice.schedule?.slackDays == nil)
        #expect(choice.schedule?.isCritical == false)
    }

    @Test("tells of a date that lies beyond it, with the words of both and of the bound")
    func tellsOfWhatIsTooFar() throws {
        let history = Sample.history(
            [Sample.milestone("valg", "2018-06-01"), Sample.milestone("kontrakt", "2018-08-01")],
            [Sample.order("valg", "kontrakt", lag: Lag(least: 0, most: 14))])
        let finding = try #require(TimelineScheduler().schedule([history], asOf: Sample.asOf).findings.first)
        #expect(finding.kind == .conflict)
        #expect(
            finding.message.danish
                == "»kontrakt« (tidligst 1. aug. 2018) skal komme senest 14 dage efter »valg«, "
                + "som senest er 1. juni 2018: 47 dage for sent")
        #expect(finding.evidence.count == 3)
    }

    @Test("of two weeks is no contradiction of a date inside them")
    func holdsInside() {
        let history = Sample.history(
            [Sample.milestone("valg", "2018-06-01"), Sample.milestone("kontrakt", "2018-06-15")],
            [Sample.order("valg", "kontrakt", lag: Lag(least: 0, most: 14))])
        #expect(TimelineScheduler().schedule([history], asOf: Sample.asOf).findings.isEmpty)
    }

    @Test(
        "is said in words",
        arguments: [
            (Lag(least: 14), "tidligst 14 dage", "at least 14 days"),
            (Lag(least: 0, most: 1, unit: .month), "senest 1 måned", "at most 1 month"),
            (Lag(least: 5, most: 6, unit: .week), "5–6 uger", "5–6 weeks"),
            (Lag(least: 1, most: 1, unit: .workingDay), "1 arbejdsdag", "1 working day"),
        ])
    func isSaid(lag: Lag, danish: String, english: String) {
        #expect(lag.words(in: .danish) == danish)
        #expect(lag.words(in: .english) == english)
    }

    @Test("is silent where nothing is said, and never ends before it begins")
    func isSilent() {
        #expect(Lag.none.words(in: .danish) == nil)
        #expect(Lag(least: 3, most: 1).most == 3)
    }
}

@Suite("The room before a hard end")
struct HardEndTests {
    /// A supplier that must be chosen six months before the contract runs out, after offers have come.
    private func schedule(chosen: String, offers: String = "2018-03-01", end: String = "2018-12-31")
        -> [ScheduledDates?]
    {
        let expiry = PlanEntry(
            id: "udløb", kind: .milestone, name: "udløb",
            statements: [
                Statement(
                    span: Sample.span(end) ?? Span(Sample.asOf), modality: .planned, saidOn: nil,
                    evidence: Sample.quote("udløb"))
            ], status: .planned, current: Sample.span(end), evidence: Sample.quote("udløb"), isHardEnd: true)
        let history = Sample.history(
            [Sample.milestone("tilbud", offers), Sample.milestone("valg", chosen), expiry],
            [
                Sample.order("tilbud", "valg"), Sample.order("valg", "udløb", lag: Lag(least: 6, unit: .month)),
            ])
        return TimelineScheduler().schedule([history], asOf: Sample.asOf).histories[0].entries.map(\.schedule)
    }

    @Test("is counted through all that must come between")
    func isCountedThrough() {
        let dates = schedule(chosen: "2018-06-01")
        #expect(dates[1]?.total == TotalSlack(days: 30, end: "udløb"))
        #expect(dates[0]?.total == TotalSlack(days: 122, end: "udløb"))
        #expect(dates[2]?.total == nil, "an end has no room before itself")
        #expect(dates[0]?.isCritical == false)
    }

    @Test("is negative where the end is missed, and what leads to it is critical")
    func isNegative() {
        let dates = schedule(chosen: "2018-07-31")
        #expect(dates[1]?.total == TotalSlack(days: -31, end: "udløb"))
        #expect(dates[1]?.isCritical == true)
        #expect(dates[2]?.start == Sample.span("2018-12-31"), "the end stays where others set it")
    }

    @Test("is negative by as much as a last day lies after what the end leaves")
    func isAfterTheEnd() {
        let dates = schedule(chosen: "..2018-12-28", end: "2018-12-31")
        // Six months from 28 December are 182 days, and 2 July is the last day for it.
        #expect(dates[1]?.total == TotalSlack(days: -179, lateAtLeast: 0, end: "udløb"))
    }

    @Test("is counted to each end behind a step, the nearest first, and to none that a nearer one hides")
    func isCountedToEach() {
        let history = Sample.history(
            [
                Sample.milestone("byg", "2018-06-01"), Sample.milestone("flyt", "..2018-07-15"),
                Sample.milestone("støtte", "2018-07-01", isHardEnd: true),
                Sample.milestone("leje", "2018-09-01", isHardEnd: true),
            ], [Sample.order("byg", "flyt"), Sample.order("byg", "støtte"), Sample.order("flyt", "leje")])
        let dates = TimelineScheduler().schedule([history], asOf: Sample.asOf).histories[0].entries[0].schedule
        #expect(dates?.totals == [TotalSlack(days: 30, end: "støtte"), TotalSlack(days: 44, end: "flyt")])
    }

    @Test("is negative by what the least length of what comes before an end asks for")
    func countsLeastLengths() {
        let length = StatedLength(
            Lag(least: 6, unit: .month), isNeed: false, evidence: Sample.quote("mindst 6 måneder"))
        let history = Sample.history(
            [Sample.phase("byg", "2018-03-01..", length: length), Sample.milestone("skole", "..2018-08-01")],
            [Sample.order("byg", "skole")])
        let dates = TimelineScheduler().schedule([history], asOf: Sample.asOf).histories[0].entries[0].schedule
        #expect(dates?.total == TotalSlack(days: -30, end: "skole"))
        #expect(dates?.slackDays == -30)
    }

    @Test("is none where nothing that hangs on it has a hard end")
    func isNone() {
        let history = Sample.history(
            [Sample.milestone("a", "2018-06-01"), Sample.milestone("b", "2018-08-01")], [Sample.order("a", "b")])
        let dates = TimelineScheduler().schedule([history], asOf: Sample.asOf).histories[0].entries.map(\.schedule)
        #expect(dates.allSatisfy { $0?.total == nil })
    }

    @Test("is counted to a day by which something is to be done, as well")
    func isCountedToDeadlines() {
        let history = Sample.history(
            [Sample.milestone("a", "2018-06-01"), Sample.milestone("b", "..2018-08-01")],
            [Sample.order("a", "b", lag: Lag(least: 2, unit: .week))])
        let dates = TimelineScheduler().schedule([history], asOf: Sample.asOf).histories[0].entries.map(\.schedule)
        #expect(dates[0]?.total == TotalSlack(days: 47, end: "b"))
    }
}

@Suite("Rings of what was said to overlap")
struct OverlapRingTests {
    /// Two phases in the same months that wait for each other's start and end, before a deadline.
    private var history: ProjectHistory {
        Sample.history(
            [
                Sample.phase("a", "2018-06-01..2018-08-31"), Sample.phase("b", "2018-06-01..2018-08-31"),
                Sample.milestone("kontrakt", "..2018-12-01"),
            ],
            [
                Sample.order("b", "a", kind: .startToStart), Sample.order("a", "b"), Sample.order("b", "kontrakt"),
            ])
    }

    @Test("leave the room before a deadline unknown, and come to an end")
    func endsAndIsUnknown() {
        let entries = TimelineScheduler().schedule([history], asOf: Sample.asOf).histories[0].entries
        #expect(entries.allSatisfy { $0.schedule != nil })
    }
}

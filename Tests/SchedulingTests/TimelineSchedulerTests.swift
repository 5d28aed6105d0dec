import Portfolio
import Scheduling
import Testing

@Suite("The timeline of a project")
struct TimelineSchedulerTests {
    private func schedule(
        _ entries: [PlanEntry], _ dependencies: [Dependency] = []
    ) -> (dates: [PlanEntry.ID: ScheduledDates], findings: [Finding]) {
        let result = TimelineScheduler().schedule([Sample.history(entries, dependencies)], asOf: Sample.asOf)
        let dates = result.histories[0].entries.compactMap { entry in entry.schedule.map { (entry.id, $0) } }
        return (Dictionary(uniqueKeysWithValues: dates), result.findings)
    }

    @Test("keeps a stated date as it is, and says that it was stated")
    func stated() {
        let (dates, findings) = schedule([Sample.milestone("go-live", "2017-10-16")])
        #expect(dates["go-live"]?.start == Span(Sample.day("2017-10-16")))
        #expect(dates["go-live"]?.basis == .stated)
        #expect(dates["go-live"]?.slackDays == nil)
        #expect(findings.isEmpty)
    }

    @Test("finds nothing wrong with two milestones of one month, in either order")
    func sameMonth() {
        let (dates, findings) = schedule(
            [
                Sample.milestone("valg", "2018-06-01..2018-06-30"),
                Sample.milestone("kontrakt", "2018-06-01..2018-06-30"),
            ],
            [Sample.order("valg", "kontrakt")])
        #expect(findings.isEmpty)
        #expect(dates["kontrakt"]?.start == Sample.span("2018-06-01..2018-06-30"))
        #expect(dates["valg"]?.slackDays == 0)
        #expect(dates["valg"]?.isCritical == true && dates["kontrakt"]?.isCritical == true)
    }

    @Test("places what nobody dated between its neighbours, as a window")
    func undated() {
        let (dates, _) = schedule(
            [
                Sample.milestone("høring", "2017-09-01..2017-09-30"), Sample.milestone("svar"),
                Sample.milestone("vedtagelse", "2017-12-12"),
            ],
            [Sample.order("høring", "svar", lag: Lag(least: 28)), Sample.order("svar", "vedtagelse")])
        #expect(dates["svar"]?.start == Sample.span("2017-09-29..2017-12-12"))
        #expect(dates["svar"]?.basis == .derived(from: ["høring", "vedtagelse"]))
        #expect(dates["høring"]?.slackDays == 45)
    }

    @Test("says that it assumes where only the order of a plan places something")
    func assumed() throws {
        let (dates, _) = schedule(
            [Sample.milestone("a", "2017-09-01"), Sample.milestone("b"), Sample.milestone("c", "2017-12-12")],
            [Sample.order("a", "b", .inferred), Sample.order("b", "c", .inferred)])
        let assumption = ScheduledDates.Assumption.orderOfPlan(beside: ["a", "c"])
        #expect(dates["b"]?.basis == .assumed(reason: assumption))
        #expect(assumption.label[.danish] == "placeret efter planens rækkefølge ved »a« og »c«")
        #expect(assumption.label[.english] == "placed by the order of the plan, beside “a” and “c”")
    }

    @Test("never narrows what was said by a guess")
    func guessesDoNotNarrow() {
        let (dates, findings) = schedule(
            [
                Sample.milestone("a", "2018-04-01..2018-06-30"), Sample.milestone("b", "2018-05-01..2018-05-31"),
                Sample.milestone("c", "2017-01-16"),
            ],
            [Sample.order("a", "b", .inferred), Sample.order("b", "c", .inferred)])
        #expect(dates["a"]?.start == Sample.span("2018-04-01..2018-06-30"))
        #expect(dates["c"]?.basis == .stated)
        #expect(findings.isEmpty)
    }

    @Test("leaves alone what neither words nor neighbours date")
    func unknown() {
        #expect(schedule([Sample.milestone("engang")]).dates.isEmpty)
    }

    @Test("explains a missed deadline by the words that collide, and keeps the order")
    func conflict() throws {
        let (dates, findings) = schedule(
            [
                Sample.milestone("data", "2018-08-01..2018-08-31"), Sample.milestone("test"),
                Sample.milestone("drift", "..2018-07-01"), Sample.milestone("andet", "2018-02-05"),
            ],
            [Sample.order("data", "test", lag: Lag(least: 14)), Sample.order("test", "drift", kind: .requires)])
        let finding = try #require(findings.first)
        #expect(findings.count == 1)
        #expect(finding.kind == .conflict && finding.severity == .serious && finding.project == "udbud")
        #expect(finding.message.danish.contains("45 dage"))
        #expect(
            finding.evidence.compactMap(\.quote) == [
                "data 2018-08-01..2018-08-31", "drift ..2018-07-01", "data før test", "test før drift",
            ])
        #expect(dates["drift"]?.start == Sample.span("2018-08-15.."))
        #expect(dates["drift"]?.basis == .derived(from: ["test"]))
        #expect(dates["andet"]?.basis == .stated)
    }

    @Test("lets what has happened stand against an order that it breaks")
    func happened() throws {
        let (dates, findings) = schedule(
            [
                Sample.milestone("a", "2017-06-20", .done, status: .reached),
                Sample.milestone("b", "2017-05-02", .done, status: .reached),
            ],
            [Sample.order("a", "b")])
        #expect(findings.map(\.kind) == [.conflict])
        #expect(dates["a"]?.start == Span(Sample.day("2017-06-20")))
        #expect(dates["b"]?.start == Span(Sample.day("2017-05-02")))
        #expect(dates["a"]?.slackDays == nil)
    }

    @Test("takes phases that overlap in their months for consistent, and those that cannot for a conflict")
    func phases() {
        let overlapping = schedule(
            [Sample.phase("fase 2", "2016-10-01..2017-06-30"), Sample.phase("fase 3", "2017-04-01..2017-12-31")],
            [Sample.order("fase 2", "fase 3")])
        #expect(overlapping.findings.isEmpty)
        #expect(overlapping.dates["fase 3"]?.start.earliest == Sample.day("2017-04-01"))
        #expect(overlapping.dates["fase 3"]?.finish.latest == Sample.day("2017-12-31"))
        #expect(overlapping.dates["fase 2"]?.slackDays == 0)
        let reversed = schedule(
            [Sample.phase("fase 2", "2018-01-01..2018-06-30"), Sample.phase("fase 3", "2017-04-01..2017-12-31")],
            [Sample.order("fase 2", "fase 3")])
        #expect(reversed.findings.map(\.kind) == [.conflict])
    }

    @Test("places what a phase waits for before the start of it, though another phase overlaps it")
    func beforePhase() {
        let (dates, _) = schedule(
            [
                Sample.phase("fase 1", "2016-03-01..2016-11-30"), Sample.milestone("kortlægning"),
                Sample.phase("fase 2", "2016-10-01..2017-06-30"),
            ],
            [Sample.order("fase 1", "fase 2"), Sample.order("kortlægning", "fase 2", kind: .requires)])
        #expect(dates["kortlægning"]?.start == Sample.span("..2016-10-31"))
    }

    @Test("lets a day stand that lies before the end of the phase that it follows, and sees no room there")
    func dayInPhase() {
        let (dates, findings) = schedule(
            [
                Sample.phase("fase", "2016-03-01..2016-11-30"), Sample.milestone("dom", "2016-10-14"),
                Sample.milestone("anke"), Sample.milestone("slut", "2016-12-01"),
            ],
            [Sample.order("fase", "dom"), Sample.order("dom", "anke"), Sample.order("anke", "slut", .inferred)])
        #expect(findings.isEmpty)
        #expect(dates["dom"]?.start == Span(Sample.day("2016-10-14")))
        #expect(dates["fase"]?.slackDays == 0)
        #expect(dates["anke"]?.start == Sample.span("2016-10-14..2016-12-01"))
    }

    @Test("calls nothing critical that has room, though it follows what has none")
    func criticalEnd() {
        let (dates, _) = schedule(
            [
                Sample.milestone("valg", "2018-06-01..2018-06-30"),
                Sample.milestone("kontrakt", "2018-06-01..2018-06-30"), Sample.milestone("drift", "2018-07-31"),
            ],
            [Sample.order("valg", "kontrakt"), Sample.order("kontrakt", "drift")])
        #expect(dates["valg"]?.isCritical == true)
        #expect(dates["kontrakt"]?.slackDays == 31 && dates["kontrakt"]?.isCritical == false)
    }

    @Test("places what follows a phase after the end of it")
    func afterPhase() {
        let (dates, _) = schedule(
            [Sample.phase("transition", "2018-07-01..2018-12-31"), Sample.milestone("drift")],
            [Sample.order("transition", "drift")])
        #expect(dates["drift"]?.start == Sample.span("2018-12-01.."))
    }

    @Test(
        "reckons a phase by the unit in which it was said",
        arguments: [
            ("2018-07-01..2018-12-31", "2018-12-01.."), ("2021-10-18..2021-11-26", "2021-11-26.."),
            ("2017-10-16..2017-10-29", "2017-10-23.."), ("2022-02-11..2022-02-28", "2022-02-21.."),
            ("2022-01-11..2022-03-20", "2022-03-11.."), ("2022-08-01..2022-09-15", "2022-09-15.."),
            ("..2022-09-15", nil),
        ])
    func units(phase: String, next: String?) {
        let (dates, _) = schedule(
            [Sample.phase("fase", phase), Sample.milestone("næste")], [Sample.order("fase", "næste")])
        #expect(dates["næste"]?.start == next.flatMap(Sample.span))
    }

    @Test("names those that wait for each other, and still dates the rest")
    func ring() throws {
        let (dates, findings) = schedule(
            [
                Sample.milestone("a", "2017-09-01"), Sample.milestone("b"), Sample.milestone("c"),
                Sample.milestone("d", "2018-01-01..2018-01-31"),
            ],
            [
                Sample.order("a", "b"), Sample.order("b", "c"), Sample.order("c", "b", kind: .requires),
                Sample.order("c", "d"),
            ])
        let finding = try #require(findings.first)
        #expect(finding.message.danish.contains("»b« → »c« → »b«"))
        #expect(finding.evidence.compactMap(\.quote) == ["b før c", "c før b"])
        #expect(dates["c"]?.start == Sample.span("2017-09-01..2018-01-31"))
    }

    @Test("drops a guess that closes a ring, without a word")
    func guessedRing() {
        let (dates, findings) = schedule(
            [Sample.milestone("a", "2017-09-01"), Sample.milestone("b")],
            [Sample.order("a", "b"), Sample.order("b", "a", .inferred)])
        #expect(findings.isEmpty)
        #expect(dates["b"]?.start == Sample.span("2017-09-01.."))
    }

    @Test("tells a stated day off, and does not move it")
    func dayOff() {
        let (dates, findings) = schedule([
            Sample.milestone("workshop", "2017-10-14"), Sample.milestone("åbning", "2018-05-10"),
            Sample.milestone("kontraktudløb", "2017-12-31"), Sample.milestone("uge", "2017-10-09..2017-10-15"),
        ])
        #expect(findings.map(\.kind) == [.dayOff, .dayOff])
        #expect(findings.map(\.message.danish).last?.contains("kristi himmelfartsdag") == true)
        #expect(dates["workshop"]?.start == Span(Sample.day("2017-10-14")))
    }

    @Test("counts only what had been said by the day that is asked for")
    func asOf() {
        let entry = Sample.milestone("go-live", "2017-10-16", saidOn: "2017-09-01")
        #expect(schedule([entry]).dates.isEmpty)
    }

    @Test("gives up nothing for what was cancelled")
    func cancelled() {
        let (dates, findings) = schedule(
            [Sample.milestone("a", "2018-01-10", status: .cancelled), Sample.milestone("b", "2017-11-14")],
            [Sample.order("a", "b")])
        #expect(findings.isEmpty)
        #expect(dates["a"]?.start == Span(Sample.day("2018-01-10")))
    }

    @Test("is not thrown by lags longer than any calendar")
    func absurdLags() {
        let (dates, findings) = schedule(
            [Sample.milestone("a", "2017-09-01"), Sample.milestone("b", "2017-10-03"), Sample.milestone("c")],
            [Sample.order("a", "b", lag: Lag(least: .max)), Sample.order("b", "c", lag: Lag(least: .min))])
        #expect(findings.map(\.kind) == [.conflict])
        #expect(dates["a"]?.basis == .stated)
    }

    @Test("follows dependencies from project to project")
    func acrossProjects() {
        let first = Sample.history([Sample.milestone("licens", "2017-10-02")], project: "office")
        let second = Sample.history(
            [Sample.milestone("intranet")], [Sample.order("licens", "intranet", lag: Lag(least: 14))])
        let result = TimelineScheduler().schedule([first, second], asOf: Sample.asOf)
        #expect(result.histories[1].entries[0].schedule?.start == Sample.span("2017-10-16.."))
    }
}

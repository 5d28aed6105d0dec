import Portfolio
import Scheduling
import Testing

@Suite("What changes of a plan do")
struct WhatIfTests {
    private let histories = [
        Sample.history(
            [
                Sample.milestone("tilbud", "2018-03-01..2018-03-31"),
                Sample.milestone("valg", "2018-06-01..2018-06-30"),
                Sample.milestone("kontrakt", "2018-07-02"), Sample.milestone("udløb", "..2018-12-31"),
                Sample.milestone("drift"), Sample.milestone("fest", "2018-04-13"),
            ],
            [
                Sample.order("tilbud", "valg"), Sample.order("valg", "kontrakt"),
                Sample.order("kontrakt", "drift", lag: Lag(least: 150)), Sample.order("drift", "udløb"),
            ])
    ]

    @Test("uses up the room first, then moves what waits, and names the date that breaks first")
    func moves() throws {
        let study = try #require(
            TimelineScheduler().trying([.delay("tilbud", days: 100)], in: histories, asOf: Sample.asOf))
        #expect(study.moves.map(\.entry) == ["tilbud", "valg", "kontrakt", "drift"])
        #expect(study.moves.map(\.days) == [100, 9, 7, 7])
        #expect(study.brokenDates.map(\.entry) == ["valg", "kontrakt"])
        #expect(study.brokenDates.map(\.breaksAt) == [92, 94])
        #expect(study.brokenDates.map(\.missedBy) == [9, 7])
        #expect(study.moves[2].after == Span(Sample.day("2018-07-09")))
    }

    @Test("breaks nothing within the room")
    func withinRoom() throws {
        let study = try #require(
            TimelineScheduler().trying([.delay("tilbud", days: 14)], in: histories, asOf: Sample.asOf))
        #expect(study.moves.map(\.entry) == ["tilbud"])
        #expect(study.brokenDates.isEmpty)
    }

    @Test("moves neither what is over nor a hard end, which it breaks, nor what comes after that end")
    func keeps() throws {
        let end = PlanEntry(
            id: "udløb", kind: .milestone, name: "udløb",
            statements: [
                Statement(
                    span: Span(Sample.day("2018-05-01")), modality: .planned, saidOn: nil,
                    evidence: Sample.quote("udløb"))
            ], status: .planned, current: Span(Sample.day("2018-05-01")), evidence: Sample.quote("udløb"),
            isHardEnd: true)
        let history = Sample.history(
            [
                Sample.milestone("valg", "2018-03-01"), end, Sample.milestone("ny", "2018-05-02"),
                Sample.milestone("syn", "2018-03-02", .done, status: .reached),
            ], [Sample.order("valg", "udløb"), Sample.order("udløb", "ny"), Sample.order("valg", "syn")])
        let study = try #require(
            TimelineScheduler().trying([.delay("valg", days: 90)], in: [history], asOf: Sample.asOf))
        #expect(study.moves.map(\.entry) == ["valg"])
        #expect(study.brokenDates.map(\.entry) == ["udløb"])
        let over = try #require(TimelineScheduler().trying([.delay("syn", days: 90)], in: [history], asOf: Sample.asOf))
        #expect(over.moves.isEmpty)
    }

    @Test("knows only entries that there are")
    func unknown() {
        #expect(TimelineScheduler().trying([.delay("nej", days: 14)], in: histories, asOf: Sample.asOf) == nil)
    }

    @Test("adds several up along the way, the largest of what is left")
    func several() throws {
        let study = try #require(
            TimelineScheduler().trying(
                [.delay("valg", days: 4), .delay("tilbud", days: 100)], in: histories, asOf: Sample.asOf))
        #expect(study.moves.map(\.entry) == ["valg", "tilbud", "kontrakt", "drift"])
        #expect(study.moves.map(\.days) == [9, 100, 7, 7])
        #expect(study.brokenDates.allSatisfy { $0.breaksAt == nil })
    }

    @Test("puts what is set on its day, and moves what waits for it")
    func sets() throws {
        let study = try #require(
            TimelineScheduler().trying(
                [.date("valg", Sample.day("2018-07-10"))], in: histories, asOf: Sample.asOf))
        #expect(study.moves.map(\.entry) == ["valg", "kontrakt", "drift"])
        #expect(study.moves[0].after == Span(Sample.day("2018-07-10")))
        #expect(study.moves.map(\.days) == [10, 8, 8])
    }

    @Test("tells of what is set before that which it has to wait for")
    func breaksOrder() throws {
        let study = try #require(
            TimelineScheduler().trying(
                [.date("valg", Sample.day("2018-03-20"))], in: histories, asOf: Sample.asOf))
        #expect(study.brokenOrders.map(\.first) == ["tilbud"])
        #expect(study.brokenOrders.map(\.days) == [11])
        let later = try #require(
            TimelineScheduler().trying(
                [.date("valg", Sample.day("2018-04-20"))], in: histories, asOf: Sample.asOf))
        #expect(later.brokenOrders.isEmpty)
        #expect(later.moves.map(\.days) == [-71])
    }
}

@Suite("Time that something needs before a hard end")
struct NeededTimeTests {
    private static let need = StatedLength(
        Lag(least: 5, most: 6, unit: .month), isNeed: true, evidence: Sample.quote("5-6 måneder"))

    private func histories(_ choice: String?, _ length: StatedLength? = need) -> [ProjectHistory] {
        let end = Sample.milestone("udløb", "2018-12-31", isHardEnd: true)
        return [
            Sample.history(
                [Sample.milestone("valg", choice), Sample.phase("overtagelse", length: length), end],
                [
                    Sample.order("valg", "overtagelse", lag: Lag(least: 1)), Sample.order("overtagelse", "udløb"),
                ])
        ]
    }

    private func choice(_ histories: [ProjectHistory]) -> ScheduledDates? {
        TimelineScheduler().schedule(histories, asOf: Sample.asOf).histories[0].entries[0].schedule
    }

    @Test("leaves from as little room as it may take to as much")
    func leavesRoom() {
        let total = choice(histories("2018-06-01..2018-06-30"))?.total
        #expect(total == TotalSlack(days: 0, most: 31, end: "udløb", lasting: "overtagelse"))
    }

    @Test("gives what nobody dated its last day, and the one that is early enough for sure")
    func givesDays() {
        let dates = choice(histories(nil))
        #expect(dates?.finish.latest == Sample.day("2018-07-31"))
        #expect(dates?.sureBy == Sample.day("2018-06-30"))
    }

    @Test("breaks the end with a delay that the longest leaves no room for, by so much at most")
    func breaks() throws {
        let study = try #require(
            TimelineScheduler().trying(
                [.delay("valg", days: 30)], in: histories("2018-06-01..2018-06-30"), asOf: Sample.asOf))
        let broken = try #require(study.brokenDates.first { $0.entry == "udløb" })
        #expect(broken.missedBy == 30)
        #expect(broken.missedByLeast == 0)
        #expect(broken.evidence.contains(Self.need.evidence))
    }

    @Test(
        "contradicts a choice that comes too late even for the shortest, by three quotes, none of which can be taken away"
    )
    func contradicts() {
        let findings = { (histories: [ProjectHistory]) in
            TimelineScheduler().schedule(histories, asOf: Sample.asOf).findings.filter { $0.kind == .conflict }
        }
        let conflicts = findings(histories("2018-09-01..2018-09-30"))
        #expect(conflicts.count == 1)
        let quotes = conflicts[0].evidence.compactMap(\.quote)
        #expect(quotes.contains("5-6 måneder") && quotes.contains { $0.hasPrefix("valg") })
        #expect(quotes.contains { $0.hasPrefix("udløb") })
        #expect(findings(histories(nil)).isEmpty)
        #expect(findings(histories("2018-09-01..2018-09-30", nil)).isEmpty)
        #expect(findings([Sample.history(Array(histories("2018-09-01..2018-09-30")[0].entries.dropLast()))]).isEmpty)
    }

    @Test("moves what comes after it by what its longest leaves over")
    func passesOn() throws {
        var history = histories("2018-06-01")[0]
        history.entries.append(Sample.milestone("hal", "2019-02-01"))
        history.dependencies.append(Sample.order("overtagelse", "hal"))
        let study = try #require(
            TimelineScheduler().trying([.delay("valg", days: 90)], in: [history], asOf: Sample.asOf))
        let (span, hall) = (study.moves.first { $0.entry == "overtagelse" }, study.moves.first { $0.entry == "hal" })
        // From 31 August on, six months of the calendar at the longest.
        #expect(span?.after == Span(Sample.day("2018-08-31"), Sample.day("2019-02-27")))
        #expect(hall?.after == Span(Sample.day("2019-02-27")))
    }

    @Test("adds a delay to the day that something is set on")
    func addsUp() throws {
        let study = try #require(
            TimelineScheduler().trying(
                [.delay("valg", days: 10), .date("valg", Sample.day("2018-06-05"))], in: histories("2018-06-01"),
                asOf: Sample.asOf))
        #expect(study.moves[0].after == Span(Sample.day("2018-06-15")))
    }

    @Test("is no limit for what may have more time than it needs, and one for what lasts so long")
    func isNoLimit() {
        let finish = { (isNeed: Bool) in
            let length = StatedLength(Lag(least: 1, most: 2, unit: .week), isNeed: isNeed, evidence: Sample.quote("q"))
            let history = Sample.history(
                [Sample.milestone("start", "2018-04-02"), Sample.phase("test", length: length)],
                [Sample.order("start", "test", lag: Lag(least: 0, most: 0))])
            return TimelineScheduler().schedule([history], asOf: Sample.asOf).histories[0].entries[1].schedule?.finish
        }
        #expect(finish(true) == Span(from: Sample.day("2018-04-08")))
        #expect(finish(false) == Span(Sample.day("2018-04-08"), Sample.day("2018-04-15")))
    }
}

import Claims
import Portfolio
import Testing

@testable import Threads

@Suite("Threading claims into milestones")
struct ThreadingTests {
    static let system = Project(id: "laering", name: "Læringsportalen", caseNumbers: ["22/5"])

    /// One meeting a claim, all about one project.
    private func history(
        asOf: String = "2030-01-01", _ said: [(meeting: String, tell: (inout ItemTeller) -> Void)]
    ) -> ProjectHistory {
        var told = Told()
        for (day, tell) in said {
            told.meeting(day) { $0.item("1", "Læringsportalen", cases: ["22/5"], tell) }
        }
        return told.threads([Self.system], asOf: asOf).histories[0]
    }

    private func goLive(_ when: String, _ words: String = "Portalen går i drift.") -> (inout ItemTeller) -> Void {
        { $0.say(words, "Idriftsættelse af portalen", "goLive", when, stems: ["portal"]) }
    }

    @Test("A later date for the same event is a slip, counted from first day to first day")
    func slip() {
        let entries = history([
            ("2022-05-08", goLive("2022-10-03")), ("2022-08-10", goLive("2022-10-17..2022-10-23")),
        ]).entries
        #expect(entries.count == 1)
        #expect(entries[0].slipDays == 14)
        #expect(entries[0].statements.count == 2)
        #expect(entries[0].current?.description == "2022-10-17..2022-10-23")
        #expect(entries[0].id == "laering-idriftsaettelse-af-portalen")
    }

    @Test("A day inside the week that was said before is more exact, not later")
    func refinement() {
        let entries = history([
            ("2022-05-08", goLive("2022-10-17..2022-10-23")), ("2022-08-10", goLive("2022-10-20")),
        ]).entries
        #expect(entries.map(\.slipDays) == [0])
        #expect(entries[0].current?.description == "2022-10-20")
    }

    @Test(
        "Slips of every kind of span",
        arguments: [
            ("..2022-05-01", "2023-03-01..2023-05-31", 304), ("..2022-05-01", "2022-04-01..2022-04-30", 0),
            ("2022-10-01", "2022-09-01", -30), ("..2022-05-01", "..2022-06-01", 31),
            ("2022-06-01..2022-06-30", "..2022-06-15", 0), ("2022-01-01..2022-03-31", "2022-04-01..2022-06-30", 1),
        ])
    func kinds(first: String, now: String, days: Int) {
        let entries = history([("2021-05-08", goLive(first)), ("2021-08-10", goLive(now))]).entries
        #expect(entries.map(\.slipDays) == [days])
    }

    @Test("What an item says twice is one statement, and a restatement at a later meeting is one more")
    func restatement() {
        let entries = history([
            (
                "2022-05-08",
                { teller in
                    self.goLive("2022-10-03")(&teller)
                    self.goLive("2022-10-03", "Som nævnt går portalen i drift den 3. oktober.")(&teller)
                }
            ),
            ("2022-06-08", goLive("2022-10-03")),
        ]).entries
        #expect(entries.map(\.statements.count) == [2])
        #expect(entries[0].slipDays == 0)
    }

    @Test("Other words for the same kind of event continue the thread")
    func families() {
        let entries = history([
            ("2022-05-08", { $0.say("Vi overgår.", "Overgang til Læringsportalen", "transition", "2022-10-03") }),
            ("2022-08-10", { $0.say("I luften.", "Læringsportalen går i luften", "goLive", "2022-11-07") }),
        ]).entries
        #expect(entries.map(\.slipDays) == [35])
    }

    @Test("One go-live becomes two steps: the first goes on, the second is new")
    func split() {
        let entries = history([
            ("2022-05-08", goLive("2022-10-03")),
            (
                "2022-08-10",
                {
                    $0.say(
                        "Skolerne går i drift 7. november, klubberne 5. december.", "Skolerne går i drift", "goLive",
                        "2022-11-07", stems: ["skol"])
                    $0.also("Klubberne går i drift", "goLive", "2022-12-05", stems: ["klub"])
                }
            ),
        ]).entries
        #expect(entries.map { $0.current?.description } == ["2022-11-07", "2022-12-05"])
        #expect(entries.map(\.slipDays) == [35, 0])
    }

    @Test("Products with different numbers are different events")
    func numbers() {
        let entries = history([
            (
                "2022-05-08",
                {
                    $0.say("A.", "Overgang til Arkiv 8", "transition", "2022-10-03", stems: ["arkiv", "8"])
                    $0.say("B.", "Overgang til Arkiv 9", "transition", "2022-11-03", stems: ["arkiv", "9"])
                }
            )
        ]).entries
        #expect(entries.count == 2)
    }

    @Test("Numbered phases are told apart by their number, whatever else is said of them")
    func ordinals() {
        let second = EventLabel.Ordinal(word: "etape", number: 2)
        let entries = history([
            (
                "2022-05-08",
                {
                    $0.say(
                        "Etape 1 i maj, etape 2 i juni.", "Etape 1", "rollout", "2023-05-01..2023-05-31",
                        ordinal: .init(word: "etape", number: 1))
                    $0.also("Etape 2", "rollout", "2023-06-01..2023-06-30", ordinal: second)
                }
            ),
            (
                "2022-08-10",
                {
                    $0.say("Etape 2 begynder 1. august.", "Etape 2", "start", "2023-08-01", ordinal: second)
                }
            ),
        ]).entries
        #expect(entries.map(\.name) == ["Etape 1", "Etape 2"])
        #expect(entries.map(\.statements.count) == [1, 2])
    }

    @Test("Said to be done is reached, and what comes after is a new event")
    func reached() {
        let workshop = { (when: String, done: Bool) -> (inout ItemTeller) -> Void in
            {
                $0.say(
                    "Workshop.", "Workshop om portalen", "event", when, done ? .done : .planned,
                    stems: ["workshop", "portal"])
            }
        }
        let entries = history(
            asOf: "2022-06-01",
            [("2022-05-08", workshop("2022-03-01..2022-03-31", true)), ("2022-05-20", workshop("2022-09-14", false))]
        ).entries
        #expect(entries.map(\.status) == [.reached, .planned])
    }

    @Test("Status follows the day: planned, moved, unconfirmed, reached")
    func status() {
        let said: [(meeting: String, tell: (inout ItemTeller) -> Void)] = [
            ("2022-05-08", goLive("2022-10-03")), ("2022-08-10", goLive("2022-10-17")),
            ("2022-11-10", { $0.say("Gik i drift.", "Idriftsættelse", "goLive", "2022-10-18", .done) }),
        ]
        let days = ["2022-06-01", "2022-09-01", "2022-11-01", "2022-12-01"]
        #expect(days.map { history(asOf: $0, said).entries[0].status } == [.planned, .moved, .unconfirmed, .reached])
    }

    @Test(
        "What a later meeting tells of as past is reached; what it says was not kept is not",
        arguments: [
            ("Testen i uge 33 viste tre fejl.", PlanEntry.Status.reached),
            ("Testen skulle være holdt i uge 33.", .unconfirmed),
        ])
    func toldAsPast(sentence: String, status: PlanEntry.Status) {
        let entries = history(
            asOf: "2022-09-21",
            [
                ("2022-05-08", { $0.say("Testen ligger i uge 33.", "Test", "test", "2022-08-15..2022-08-21") }),
                ("2022-09-20", { $0.say(sentence, "Test", "test", "2022-08-15..2022-08-21") }),
            ]
        ).entries
        #expect(entries.map(\.status) == [status])
    }

    @Test("A cancelled event is cancelled")
    func cancelled() {
        let entries = history(
            asOf: "2022-09-01",
            [
                ("2022-05-08", goLive("2022-10-03")),
                (
                    "2022-08-10",
                    {
                        $0.say(
                            "Idriftsættelsen i oktober udgår.", "Idriftsættelse af portalen", "goLive", "2022-10-03",
                            stems: ["portal"], change: .cancelled)
                    }
                ),
            ]
        ).entries
        #expect(entries.map(\.status) == [.cancelled])
    }

    @Test(
        "What is said without a date ends a plan, until a new date is said",
        arguments: [EventNews.Kind.done, .cancelled])
    func news(kind: EventNews.Kind) {
        let label = EventLabel(name: "Idriftsættelse", kind: .milestone, concept: "goLive", stems: ["portal"])
        var said: [(meeting: String, tell: (inout ItemTeller) -> Void)] = [
            ("2022-05-08", goLive("2022-07-04")), ("2022-08-10", { $0.note("Sådan blev det.", label, kind) }),
        ]
        let status = history(asOf: "2022-08-11", said).entries.map(\.status)
        #expect(status == [kind == .done ? .reached : .cancelled])
        said.append(("2022-09-10", goLive("2022-12-05")))
        #expect(history(asOf: "2022-09-11", said).entries.map(\.status) == [.moved])
    }

    @Test("What is not due yet is not said to be done")
    func earlyNews() {
        let label = EventLabel(name: "Idriftsættelse", kind: .milestone, concept: "goLive", stems: ["portal"])
        let entries = history(
            asOf: "2022-08-11",
            [
                ("2022-05-08", goLive("2022-12-05")),
                ("2022-08-10", { $0.note("Det er sat i drift andre steder.", label, .done) }),
            ]
        ).entries
        #expect(entries.map(\.status) == [.planned])
    }

    @Test("Rows of one plan are different events, however alike their words")
    func planRows() {
        var told = Told()
        told.meeting("2022-05-08") {
            $0.item("1", "Læringsportalen", cases: ["22/5"]) {
                $0.planRow("Maj 2022|Udbud igangsat", "Udbud igangsat", "2022-05-01..2022-05-31", stems: ["udbud"])
                $0.planRow("Juni 2022|Udbud", "Udbud", "2022-06-01..2022-06-30", stems: ["udbud"])
            }
        }
        #expect(told.threads([Self.system]).histories[0].entries.count == 2)
    }

    @Test("Every quote stands in its source, at its place")
    func quotes() throws {
        var told = Told()
        told.meeting("2022-05-08") {
            $0.item("1", "Læringsportalen – æøå", cases: ["22/5"]) {
                goLive("2022-10-03", "Portalen går i drift på Ærø.")(&$0)
                $0.decide("Udsat.", .postponed)
            }
            $0.item("2", "Økonomi") { $0.say("Læringsportalens budget er 3 mio. kr.") }
        }
        let (histories, findings) = told.threads([Self.system])
        let evidence =
            histories.flatMap { history in
                history.touches.map(\.evidence) + history.dependencies.map(\.evidence)
                    + history.entries.flatMap { $0.statements.map(\.evidence) + [$0.evidence] }
            } + findings.flatMap(\.evidence)
        #expect(evidence.count >= 6)
        for case .minutes(let citation) in evidence {
            let meeting = try #require(told.meetings.first { $0.id == citation.meeting })
            #expect(meeting.text[citation.range] == citation.quote)
        }
    }

    @Test("What a day knew is what the minutes up to that day say")
    func asOf() {
        var told = Told()
        for (index, day) in ["2022-01-10", "2022-03-10", "2022-05-10", "2022-07-10", "2022-09-10"].enumerated() {
            told.meeting(day) {
                $0.item(
                    "1", index.isMultiple(of: 2) ? "Læringsportalen" : "Status på portal til læring", cases: ["22/5"]
                ) {
                    goLive("2022-1\(index % 3)-03")(&$0)
                    $0.say("Kursus.", "Kursus i uge \(index)", "training", "2022-09-0\(index + 1)", stems: ["kursus"])
                }
                $0.item("2", "Udsat sag om cykler") { $0.decide("Udsat.", .postponed) }
            }
        }
        for meeting in told.meetings {
            guard let day = meeting.date else { continue }
            var cut = told
            cut.keepMeetings { ($0.date ?? day) <= day }
            let (now, then) = (
                told.threads([Self.system], asOf: day.description), cut.threads([Self.system], asOf: day.description)
            )
            #expect(now.histories == then.histories)
            #expect(now.findings == then.findings)
        }
    }
}

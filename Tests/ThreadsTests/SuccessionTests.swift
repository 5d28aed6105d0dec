import Claims
import Portfolio
import Testing

@testable import Threads

@Suite("A thread that goes on where another stops")
struct SuccessionTests {
    private static let tower = Project(id: "taarn", name: "Vandtårnet", caseNumbers: ["22/5"])

    private typealias Said = (
        day: String, name: String, concept: Concept?, when: String, stems: Set<String>, modality: Statement.Modality,
        change: ChangeSignal?
    )

    private func said(
        _ day: String, _ name: String, _ concept: Concept?, _ when: String, _ stems: Set<String> = [],
        _ modality: Statement.Modality = .planned, change: ChangeSignal? = nil
    ) -> Said {
        (day, name, concept, when, stems, modality, change)
    }

    /// One meeting a day, all of its claims in one item.
    private func entries(_ all: Said...) -> [PlanEntry] {
        var told = Told()
        for day in Set(all.map(\.day)).sorted() {
            told.meeting(day) {
                $0.item("1", "Vandtårnet", cases: ["22/5"]) { teller in
                    for claim in all where claim.day == day {
                        teller.say(
                            claim.name + ".", claim.name, claim.concept, claim.when, claim.modality,
                            stems: claim.stems, change: claim.change)
                    }
                }
            }
        }
        return told.threads([Self.tower]).histories[0].entries
    }

    @Test("What moved from no date that the words tell is what stopped being spoken of")
    func movedFromNowhere() {
        let pump = said("2022-01-10", "Lukning af pumpestationen", "closing", "2022-12-31", ["pumpestation"])
        let lease = { (change: ChangeSignal?) in
            self.said(
                "2022-06-10", "Udløb af aftale om pumpestationen", "expiry", "2023-06-30", ["pumpestation"],
                change: change)
        }
        #expect(entries(pump, lease(.moved(from: nil))).map(\.slipDays) == [181])
        #expect(entries(pump, lease(nil)).count == 2)
    }

    @Test(
        "What begins and what is finished are two, though one lies within the other's time",
        arguments: [
            ("Projekt begynder", nil, "", "Tegning færdig", nil, "tegning", 2),
            ("Arbejdet starter", nil, "", "Model klar", nil, "model", 2),
            ("Start på sejladsen", "start", "sejlads", "Afslutning af sejladsen", "completion", "sejlads", 2),
            ("Arbejdet starter", nil, "", "Byggestart", "groundbreaking", "", 1),
        ] as [(String, Concept?, String, String, Concept?, String, Int)])
    func ends(
        first: String, start: Concept?, thing: String, second: String, end: Concept?, other: String, count: Int
    ) {
        let stems = { (stem: String) in stem.isEmpty ? Set<String>() : [stem] }
        let found = entries(
            said("2022-01-10", first, start, "2022-01-01..2022-12-31", stems(thing)),
            said("2022-06-10", second, end, "2022-12-01..2022-12-31", stems(other)))
        #expect(found.count == count)
    }

    @Test("Rows of one plan are as many events, whatever stood for one of them before")
    func rows() {
        var told = Told()
        told.meeting("2022-01-10") {
            $0.item("1", "Vandtårnet", cases: ["22/5"]) {
                $0.say("Projektet begynder i 2022.", "Projekt begynder", "start", "2022-01-01..2022-12-31")
            }
        }
        told.meeting("2022-06-10") {
            $0.item("1", "Vandtårnet", cases: ["22/5"]) {
                $0.planRow("Oktober 2022|Skitse færdig", "Skitse færdig", "2022-10-01..2022-10-31", stems: ["skits"])
                $0.planRow("November 2022|Model færdig", "Model færdig", "2022-11-01..2022-11-30", stems: ["model"])
                $0.planRow("4. kvartal 2022|Model malet", "Model malet", "2022-10-01..2022-12-31", stems: ["model"])
            }
        }
        #expect(told.threads([Self.tower]).histories[0].entries.count == 4)
    }

    @Test("What is ready and what opens is one turn, where one thing is named and the time is near")
    func turns() {
        let ready = said("2022-01-10", "Afslutning af gårdhaven", "completion", "2022-05-23..2022-05-29", ["gårdhave"])
        let opens = { (thing: String, when: String) in
            self.said("2022-04-10", "Åbning af \(thing)n", "opening", when, [thing])
        }
        #expect(entries(ready, opens("gårdhave", "2022-06-20")).map(\.statements.count) == [2])
        #expect(entries(ready, opens("vestfløj", "2022-06-20")).count == 2)
    }

    @Test("That the builder comes is the start of the works that it is near")
    func builders() {
        let start = said("2022-01-10", "Byggestart", "groundbreaking", "2022-10-11..2022-10-20")
        let comes = { (when: String) in
            self.said("2022-06-10", "Kransø rykker ind", "arrival", when, ["kransø"], change: .moved(from: nil))
        }
        #expect(entries(start, comes("2022-10-23")).map(\.slipDays) == [3])
        #expect(entries(start, comes("2024-10-23")).count == 2)
        let craftsmen = said("2022-01-10", "Håndværkerne rykker ind", "arrival", "2022-06-01", ["håndværker"])
        #expect(entries(craftsmen, said("2022-03-10", "Byggestart", "groundbreaking", "2022-11-01")).count == 1)
        let pupils = said("2022-01-10", "Eleverne rykker ind", "arrival", "2022-06-01", ["elev"])
        #expect(entries(pupils, said("2022-03-10", "Byggestart", "groundbreaking", "2022-11-01")).count == 2)
    }

    @Test("What one meeting speaks of side by side stays apart, and so does what goes on")
    func together() {
        let draft = said("2022-01-10", "Udarbejdelse af regnskabet", "drafting", "2022-01-01..2022-03-31", ["regnskab"])
        let shown = said(
            "2022-01-10", "Forelæggelse af regnskabet", "presentation", "2022-06-01..2022-06-30", ["regnskab"])
        #expect(entries(draft, shown).count == 2)
        let later = said("2022-09-10", "Udarbejdelse af regnskabet", "drafting", "2022-01-01..2022-03-31", ["regnskab"])
        #expect(entries(draft, shown, later).count == 2)
    }

    @Test("An old date that is told again leaves its thread to what the item adds", arguments: [true, false])
    func toldAgain(isSame: Bool) {
        let old = said("2022-01-10", "Lukning af facaden", "closing", "2022-02-28", ["facade"])
        let again = said("2022-04-10", "Facaden lukket", "closedFor", "2022-02-28", ["facade"])
        let now = said(
            "2022-04-10", isSame ? "Lukning af facaden" : "Lukning af kælderen", "closing", "2022-03-12",
            [isSame ? "facade" : "kælder"], .done)
        let found = entries(old, again, now)
        #expect(found.count == (isSame ? 1 : 2))
        #expect(found[0].slipDays == (isSame ? 12 : 0))
    }

    @Test("Two starts that are open to later stay two, whatever they are called")
    func openStarts() {
        let found = entries(
            said("2022-01-10", "Indførelse i hele kommunen", "implementation", "2022-04-01..", ["kommun"]),
            said("2022-01-10", "Indførelse i hele kommunen", "implementation", "2022-10-01..", ["kommun"]))
        #expect(found.count == 2)
    }

    @Test("Putting up and taking down are two, though both speak of what was finished between them")
    func upAndDown() {
        let found = entries(
            said("2022-01-10", "Rejsning af stilladset", "erection", "2022-08-18..2022-08-24", ["stillads"]),
            said("2022-08-10", "Færdiggørelse af stilladset", "completion", "2022-09-24", ["stillads"]),
            said("2023-01-20", "Nedtagning af stilladset", "takedown", "2023-01-02..2023-01-10", ["stillads"], .done))
        #expect(found.map(\.statements.count) == [2, 1])
    }

    @Test("The end of a hearing is its end under another name")
    func endOfHearing() {
        var told = Told()
        told.meeting("2022-03-10") {
            $0.item("1", "Vandtårnet", cases: ["22/5"]) {
                $0.say(
                    "Høring.", "Høring om varmeplanen", "hearing", "2022-04-07..2022-06-02", stems: ["varmeplan"],
                    kind: .phase)
            }
        }
        told.meeting("2022-08-10") {
            $0.item("1", "Vandtårnet", cases: ["22/5"]) {
                $0.say(
                    "Høringen om varmeplanen sluttede 2. juni med 41 svar.", "Afslutning af høring med 41 svar",
                    "completion", "2022-06-02",
                    .done,
                    stems: ["høring", "varmeplan", "svar", "41"])
            }
        }
        #expect(told.threads([Self.tower]).histories[0].entries.map(\.status) == [.reached])
    }

    @Test("Months tell their ends to the month: a start within the first is no slip, a later one is")
    func monthsOfPhases() {
        let slips = { (when: String) -> [Int] in
            var told = Told()
            told.meeting("2022-03-10") {
                $0.item("1", "Vandtårnet", cases: ["22/5"]) {
                    $0.say(
                        "Rensning.", "Rensning af jorden", "cleansing", "2022-10-01..2022-11-30", stems: ["jord"],
                        kind: .phase)
                }
            }
            told.meeting("2022-12-10") {
                $0.item("1", "Vandtårnet", cases: ["22/5"]) {
                    $0.say(
                        "Rensningen gik i gang.", "Rensning af jorden", "cleansing", when, .done, stems: ["jord"],
                        kind: .phase)
                }
            }
            return told.threads([Self.tower]).histories[0].entries.map(\.slipDays)
        }
        #expect(slips("2022-10-03") == [0])
        #expect(slips("2022-11-07") == [7])
    }

    @Test("The day by which it must stand is not the day by which somebody must have said yes")
    func deadlines() {
        let found = entries(
            said("2022-01-10", "Frist for ibrugtagning", "deadline", "..2023-12-31"),
            said("2022-06-10", "Frist for typegodkendelse", "deadline", "..2023-10-31", ["typegodkendelse"]))
        #expect(found.map(\.slipDays) == [0, 0])
    }

    @Test("What was decided governs, whatever was recommended beside it")
    func decided() {
        let found = entries(
            said("2022-01-10", "Etape 2", "stage", "2023-01-01..2023-12-31"),
            said("2022-06-10", "Etape 2", "stage", "2024-01-01..2024-12-31", change: .moved(from: nil)),
            said("2022-06-10", "Etape 2", "stage", "2023-01-01..2023-12-31", [], .decided))
        #expect(found.map { $0.current?.description } == ["2023-01-01..2023-12-31"])
        #expect(found.map(\.slipDays) == [0])
    }

    @Test(
        "What nobody spoke of before its day has happened when it is told, unless it is doubted",
        arguments: [
            ("Ansøgningen sendt 9. maj.", PlanEntry.Status.reached), ("Den skulle sendes 9. maj.", .unconfirmed),
        ])
    func toldAsPast(words: String, status: PlanEntry.Status) {
        var told = Told()
        told.meeting("2022-06-10") {
            $0.item("1", "Vandtårnet", cases: ["22/5"]) {
                $0.say(words, "Fremsendelse af ansøgning", "submission", "2022-05-09", stems: ["ansøgning"])
            }
        }
        #expect(told.threads([Self.tower]).histories[0].entries.map(\.status) == [status])
    }

    @Test("A paper that is put before a body has been written")
    func paper() {
        let found = entries(
            said("2022-01-10", "Udarbejdelse af varmeplanen", "drafting", "2022-01-01..2022-03-31", ["varmeplan"]),
            said("2022-05-10", "Forelæggelse af varmeplanen", "presentation", "2022-06-20", ["varmeplan"]))
        #expect(found.map(\.slipDays) == [81])
    }

    @Test("What is done once with a thing is late when it comes after its time; a paper comes every year")
    func doneOnce() {
        let removal = { (day: String, when: String) in
            self.said(day, "Nedtagning af kranen", "takedown", when, ["kran"])
        }
        #expect(
            entries(removal("2022-01-10", "2022-02-01..2022-02-28"), removal("2022-09-10", "2022-11-01")).map(
                \.slipDays) == [246])
        let paper = { (day: String, when: String) in
            self.said(day, "Forelæggelse af regnskabet", "presentation", when, ["regnskab"])
        }
        #expect(entries(paper("2022-01-10", "2022-02-01..2022-02-28"), paper("2022-09-10", "2022-11-01")).count == 2)
    }

    @Test("A thread that every meeting speaks of does not hide those that none does any more")
    func filedOnce() {
        var index = ThreadIndex()
        let day = Span(Day("2022-05-09") ?? Day(number: 0))
        index.file(day, 0)
        for _ in 0..<100 {
            index.file(day, 1)
            index.file(day, 2)
        }
        #expect(Array(index.latest(ThreadIndex.time(day))) == [0, 1, 2])
    }
}

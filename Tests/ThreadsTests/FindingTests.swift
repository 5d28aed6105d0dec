import Claims
import Portfolio
import Testing

@testable import Threads

@Suite("Findings")
struct FindingTests {
    static let road = Project(id: "ringvej", name: "Ringvejen", caseNumbers: ["19/3"])

    private func findings(
        asOf: String = "2022-12-31", corrections: Corrections = .none, _ tell: (inout Told) -> Void
    ) -> [Finding] {
        var told = Told()
        tell(&told)
        return told.threads([Self.road], asOf: asOf, corrections: corrections).findings
    }

    private func kinds(_ findings: [Finding]) -> [String] { findings.map(\.kind.rawValue) }

    @Test("A slip, and one that the text calls planned")
    func slips() {
        let open = { (when: String, change: ChangeSignal?) -> (inout MeetingTeller) -> Void in
            {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say("Vejen åbner.", "Åbning af vejen", "opening", when, stems: ["vej"], change: change)
                }
            }
        }
        let slip = findings(asOf: "2022-02-02") {
            $0.meeting("2022-01-01", "Søndervig Kommune", body: "Direktionen", open("2022-10-01", nil))
            $0.meeting("2022-02-01", "Søndervig Kommune", body: "Direktionen", open("2022-11-01", nil))
        }
        #expect(kinds(slip) == ["slip"])
        #expect(slip[0].message.danish.contains("31 dage senere"))
        let silent = findings(asOf: "2022-02-02") {
            $0.meeting("2022-01-01", "Søndervig Kommune", body: "Direktionen", open("2022-10-01", nil))
            $0.meeting("2022-02-01", "Søndervig Kommune", body: "Direktionen", open("2022-11-01", .asPlanned))
        }
        #expect(kinds(silent) == ["silent-slip"])
        #expect(silent[0].severity == .serious)
    }

    @Test("A repaired year, and a weekday that does not fit")
    func lint() {
        let found = findings(asOf: "2021-02-02") {
            $0.meeting("2021-01-04") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say(
                        "Januar 2021: udbud.", "Udbud", "tender", "2022-01-01..2022-01-31",
                        written: "2021-01-01..2021-01-31")
                    $0.say("Indvies søndag 12. juni 2022.", "Indvielse", "opening", "2022-06-12", stems: ["indvielse"])
                    $0.time("mandag 12. juni 2022", "2022-06-12", contradicted: .monday)
                }
            }
        }
        #expect(kinds(found) == ["wrong-year", "wrong-weekday"])
        #expect(found[1].message.danish == "»mandag 12. juni 2022«: 12. juni 2022 er en søndag, ikke en mandag")
    }

    @Test("Work after the end of the agreement that it needs is a contradiction, even when the end is moved later")
    func limits() {
        let found = findings(asOf: "2021-10-02") {
            $0.meeting("2021-03-01") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say("Aftalen udløber.", "Udløb af lejeaftalen", "expiry", "2022-06-30", stems: ["driftsaftal"])
                    $0.say("Ny drift.", "Idriftsættelse af signalanlæg", "goLive", "2022-06-06", stems: ["signalanlæg"])
                }
            }
            $0.meeting("2021-09-01") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say(
                        "Ny dato.", "Idriftsættelse af signalanlæg", "goLive", "2022-09-01..2022-09-10",
                        stems: ["signalanlæg"], change: .moved(from: nil))
                }
            }
        }
        #expect(kinds(found) == ["slip", "conflict"])
        #expect(found[1].message.danish.contains("63 dage efter"))
        #expect(found[1].evidence.count == 2)
    }

    @Test("Many dates for one event in one item are one finding, of the two that lie furthest apart")
    func manyDates() {
        let found = findings(asOf: "2021-03-02") {
            $0.meeting("2021-03-01") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    for day in 10...28 {
                        $0.say("Vejen åbner den \(day). maj.", "Åbning af vejen", "opening", "2021-05-\(day)")
                    }
                }
            }
        }
        #expect(kinds(found) == ["conflict"])
        #expect(found[0].message.danish.contains("10. maj 2021 og 28. maj 2021"))
        #expect(found[0].evidence.count == 2)
    }

    @Test("A day after which something is lost limits the work too")
    func losses() {
        let found = findings(asOf: "2021-10-02") {
            $0.meeting("2021-03-01") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say(
                        "Tilskuddet bortfalder, hvis vejen ikke er åbnet ved udgangen af 2022.", "Åbning af vejen",
                        "opening", "2022-12-31")
                }
            }
            $0.meeting("2021-09-01") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say("Vejen åbner i maj.", "Åbning af vejen", "opening", "2023-05-01..2023-05-31")
                }
            }
        }
        #expect(kinds(found) == ["slip", "conflict"])
    }

    @Test("What else a sentence tells beside a case is no case, and does not come with it")
    func besideACase() {
        let found = findings(asOf: "2021-12-02") {
            $0.meeting("2021-01-10") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say(
                        "Byggeriet begynder i 2022, og sagen om støjskærme forelægges i marts.", "Byggeri begynder",
                        "start", "2022-01-01..2022-12-31")
                    $0.also("Sag om støjskærme", "presentation", "2021-03-01..2021-03-31", stems: ["støjskærm"])
                }
            }
            $0.meeting("2021-03-10") { $0.item("2", "Ringvejen - støjskærme", cases: ["19/3"]) }
        }
        #expect(kinds(found) == ["promise-kept"])
    }

    @Test("A case is promised in any words that promise one")
    func promisedInOtherWords() {
        let found = findings(asOf: "2021-12-02") {
            $0.meeting("2021-03-01") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say(
                        "Forvaltningen vender tilbage med en sag om støjskærme i maj.", "Forvaltningen vender tilbage",
                        nil,
                        "2021-05-01..2021-05-31", stems: ["forvaltning", "vend"])
                }
            }
            $0.meeting("2021-05-10") { $0.item("2", "Ringvejen - vejbump", cases: ["19/3"]) }
            $0.meeting("2021-06-10") { $0.item("2", "Ringvejen - støjskærme", cases: ["19/3"]) }
        }
        #expect(kinds(found) == ["late-case"])
    }

    @Test("Two dates for one event in one item contradict each other")
    func within() {
        let found = findings(asOf: "2021-03-02") {
            $0.meeting("2021-03-01") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say("Åbner 1. maj.", "Åbning", "opening", "2021-05-04")
                    $0.say("Åbner 1. juni.", "Åbning", "opening", "2021-06-01")
                }
            }
        }
        #expect(kinds(found) == ["conflict"])
    }

    @Test("A slip tells its cause, where the minutes give one; what did not move has none")
    func causes() throws {
        let found = { (later: String) -> [Finding] in
            self.findings(asOf: "2021-06-02") {
                $0.meeting("2021-03-01") {
                    $0.item("1", "Ringvejen", cases: ["19/3"]) { $0.say("Åbner.", "Åbning", "opening", "2021-10-01") }
                }
                $0.meeting("2021-06-01") {
                    $0.item("1", "Ringvejen", cases: ["19/3"]) {
                        $0.say(
                            "Åbningen rykkes på grund af klagesagen.", "Åbning", "opening", later,
                            change: .moved(from: nil), cause: "klagesagen")
                    }
                }
            }
        }
        #expect(try #require(found("2021-11-15").first).message.danish.hasSuffix("; årsag: »klagesagen«"))
        #expect(found("2021-10-01").isEmpty)
    }

    @Test("An old date that is told again beside the new one contradicts nothing")
    func oldDateToldAgain() {
        let found = findings(asOf: "2021-06-02") {
            $0.meeting("2021-03-01") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say("Åbner 1. oktober.", "Åbning", "opening", "2021-10-01")
                }
            }
            $0.meeting("2021-06-01") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say("Vejen skulle åbne 1. oktober.", "Åbning", "opening", "2021-10-01")
                    $0.say("Den åbner nu 14. januar.", "Åbning", "opening", "2022-01-14")
                }
            }
        }
        #expect(kinds(found) == ["slip"])
    }

    @Test("A postponed decision: taken up again, under another name, or not seen again")
    func postponed() {
        let found = findings(asOf: "2021-12-02") {
            $0.meeting("2021-03-01") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) { $0.decide("Udsat.", .postponed) }
                $0.item("2", "Sti langs søen", cases: ["18/9"]) { $0.decide("Udskudt.", .postponed) }
                $0.item("3", "Parkering på torvet") {
                    $0.decide("Udsat til 8. marts.", .postponed, postponedTo: "2021-03-08")
                }
            }
            $0.meeting("2021-04-10") {
                $0.item("7", "Nordre Omfartsvej", cases: ["19/3"])
                $0.item("8", "Stien langs søen", cases: ["18/9"])
            }
        }
        #expect(kinds(found) == ["postponed", "postponed", "postponed-not-resumed", "missing-meeting"])
        #expect(found[0].project == "ringvej")
        #expect(found[0].message.danish.contains("efter 40 dage under et andet navn: »Nordre Omfartsvej«"))
        #expect(found[2].message.danish.hasSuffix("ikke set igen i de referater, der er indlæst"))
        #expect(!found[2].certain)
    }

    @Test("Decision float: from a decision put off to the first date that hangs on it")
    func float() {
        let found = findings(asOf: "2021-03-02") {
            $0.meeting("2021-03-01") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say("Arbejdet begynder 24. marts.", "Anlægsarbejde", "construction", "2021-03-24")
                    $0.decide("Udsat.", .postponed)
                }
            }
        }
        #expect(kinds(found) == ["decision-float"])
        #expect(found[0].message.danish.hasSuffix(": 23 dage"))
    }

    @Test(
        "Decision float ends when the matter was decided, and not when it was put off again",
        arguments: [(Decision.Outcome.approved, 0), (.rejected, 0), (.postponed, 2)])
    func floatEnds(outcome: Decision.Outcome, floats: Int) {
        let found = findings(asOf: "2021-04-02") {
            for (day, words, outcome) in [
                ("2021-03-01", "Udsat.", Decision.Outcome.postponed), ("2021-03-15", "x", outcome),
            ] {
                $0.meeting(day) {
                    $0.item("1", "Ringvejen", cases: ["19/3"]) {
                        $0.say("Arbejdet begynder 24. april.", "Anlægsarbejde", "construction", "2021-04-24")
                        $0.decide(words, outcome)
                    }
                }
            }
        }
        #expect(kinds(found).count { $0 == "decision-float" } == floats)
    }

    @Test(
        "A promised case is kept, late or not seen",
        arguments: [("2021-02-10", "promise-kept"), ("2021-08-10", "late-case"), (nil, "promise-not-seen")])
    func promises(came: String?, kind: String) {
        let found = findings(asOf: "2021-12-02") {
            $0.meeting("2020-06-01") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say("Sag forelægges primo 2021.", "Sag forelægges", "presentation", "2021-01-01..2021-04-30")
                }
            }
            $0.meeting("2021-11-01") { $0.item("2", "Torvet") }
            if let came { $0.meeting(came) { $0.item("1", "Ringvejen: udbud", cases: ["19/3"]) } }
        }
        #expect(kinds(found) == [kind])
    }

    @Test("What was due and never confirmed is overdue; an agreement that ran out is not")
    func overdue() throws {
        let found = findings {
            $0.meeting("2021-03-01") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say("Åbner.", "Åbning", "opening", "2021-05-04")
                    $0.say("Udløber.", "Udløb af aftale", "expiry", "2021-12-31")
                }
            }
            $0.meeting("2022-03-01") { $0.item("4", "Ringvejen", cases: ["19/3"]) }
        }
        #expect(kinds(found) == ["overdue"])
        #expect(try #require(found.first).message.danish.hasPrefix("»Åbning« skulle være sket 4. maj 2021 (606 dage"))
    }

    @Test(
        "What one meeting expects in passing alarms nobody; a last day, a decision and a plan are owed",
        arguments: [
            ("2021-05-04", Statement.Modality.planned, 0), ("..2021-05-04", .planned, 1),
            ("..2021-05-04", .tentative, 0),
            ("2021-05-04", .decided, 1),
        ])
    func owed(when: String, modality: Statement.Modality, count: Int) {
        let found = findings {
            $0.meeting("2021-03-01") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say("Asfalten.", "Asfaltering af rampen", "paving", when, modality, stems: ["rampe"])
                }
            }
            $0.meeting("2022-03-01") { $0.item("4", "Ringvejen", cases: ["19/3"]) }
        }
        #expect(found.count { $0.kind == .overdue } == count)
    }

    @Test(
        "What has happened settles what must have come before it, and nothing else",
        arguments: [
            ("Tilbudsfrist", "offer", "", "Underskrivelse af kontrakt", "signing", "", 0),
            ("Tilbudsfrist", "offer", "", "Støjmåling", "analysis", "støj", 1),
            ("Rejsning af stilladset", "erection", "stillads", "Nedtagning af stilladset", "takedown", "stillads", 0),
            ("Rejsning af stilladset", "erection", "stillads", "Nedtagning af skuret", "takedown", "skur", 1),
            ("Svar", "response", "", "Tilsagn fra fonden", "grant", "fond", 0),
            ("Svar fra naboen", "response", "nabo", "Tilsagn fra fonden", "grant", "fond", 1),
        ] as [(String, Concept, String, String, Concept, String, Int)])
    func settled(
        open: String, kind: Concept, stem: String, done: String, later: Concept, other: String, count: Int
    ) {
        let stems = { (stem: String) in stem.isEmpty ? Set<String>() : [stem] }
        let found = findings {
            $0.meeting("2021-03-01") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say("Senest.", open, kind, "..2021-05-04", stems: stems(stem))
                }
            }
            $0.meeting("2022-03-01") {
                $0.item("4", "Ringvejen", cases: ["19/3"]) {
                    $0.say("Det er sket.", done, later, "2022-02-10", .done, stems: stems(other))
                }
            }
        }
        #expect(found.count { $0.kind == .overdue } == count)
    }

    @Test(
        "Work may not come after the end of what it needs; a phase that was prolonged limits nothing",
        arguments: [("Udløb af driftsaftalen", "driftsaftal", 1), ("Udløb af oprensningen", "oprens", 0)])
    func limited(name: String, stem: String, count: Int) {
        let found = findings(asOf: "2021-04-01") {
            $0.meeting("2021-03-01") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say("Til da.", name, "expiry", "2021-12-31", stems: [stem])
                    $0.say("Åbner.", "Åbning", "opening", "2022-05-04")
                }
            }
        }
        #expect(found.count { $0.kind == .conflict } == count)
    }

    @Test(
        "Only later minutes of the same people, with a word on the project, can be silent about a date",
        arguments: [
            ("Direktionen", "Søndervig Kommune", "Ringvejen", 1), ("Vejudvalget", "Søndervig Kommune", "Ringvejen", 0),
            ("Direktionen", "Nordby Kommune", "Ringvejen", 0), ("Direktionen", "Søndervig Kommune", "Torvet", 0),
        ])
    func silence(body: String, authority: String, title: String, count: Int) {
        let found = findings {
            $0.meeting("2021-03-01", "Søndervig Kommune", body: "Direktionen") {
                $0.item("1", "Ringvejen") { $0.say("Åbner.", "Åbning", "opening", "2021-05-04") }
            }
            $0.meeting("2022-03-01", authority, body: body) { $0.item("4", title) }
        }
        #expect(found.count { $0.kind == .overdue } == count)
    }

    @Test(
        "A case put off comes again under its own matter, not under any item about the project",
        arguments: [
            ("Parkering ved Ringvejen", "Ringvejen - tillægsbevilling", "postponed-not-resumed"),
            ("Ringvejen - valg af bro", "Ringvejen - ny bro", "postponed"),
            ("Parkering ved Ringvejen", "Ringvejen: parkering og støj", "postponed"),
        ])
    func sameMatter(first: String, later: String, kind: String) {
        let found = findings(asOf: "2021-12-02") {
            $0.meeting("2021-03-01") { $0.item("1", first) { $0.decide("Udsat.", .postponed) } }
            $0.meeting("2021-04-10") { $0.item("7", later) }
        }
        #expect(kinds(found) == [kind])
    }

    @Test(
        "What comes months later under another title is not known to be the case that was put off",
        arguments: [("2021-04-10", "postponed"), ("2021-11-10", "postponed-not-resumed")])
    func tooLate(day: String, kind: String) throws {
        let found = findings(asOf: "2021-12-02") {
            $0.meeting("2021-03-01") { $0.item("1", "Ringvejen, valg af rækværk") { $0.decide("Udsat.", .postponed) } }
            $0.meeting(day) { $0.item("7", "Ringvejen, farve på rækværk og port") }
        }
        #expect(kinds(found) == [kind])
        let only = try #require(found.first)
        #expect(only.severity == .info)
        #expect(only.evidence.last?.quote == "Ringvejen, farve på rækværk og port")
    }

    @Test("An agreement that could not be extended and was")
    func extended() {
        let found = findings(asOf: "2021-09-02") {
            $0.meeting("2021-03-01") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say(
                        "Lejeaftalen løber ud 12. maj 2022 og kan ikke forlænges.", "Udløb af lejeaftalen",
                        "expiry", "2022-05-12")
                }
            }
            $0.meeting("2021-09-01") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say("Driftsaftalen er forlænget.", "Udløb af lejeaftalen", "expiry", "2022-12-31")
                }
            }
        }
        #expect(kinds(found) == ["slip", "conflict"])
    }

    @Test(
        "A phase that moves into the next, which stays, contradicts it; one that moves along does not",
        arguments: [("2022-07-01..2022-09-30", ["slip", "conflict"]), ("2023-01-01..2023-03-31", ["slip", "slip"])])
    func overtaken(third: String, expected: [String]) {
        let (two, three) = (EventLabel.Ordinal(word: "trin", number: 2), EventLabel.Ordinal(word: "trin", number: 3))
        let found = findings(asOf: "2022-05-11") {
            $0.meeting("2022-01-10") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say("A.", "Trin 2", "stage", "2022-02-01..2022-05-31", kind: .phase, ordinal: two)
                    $0.say("B.", "Trin 3", "stage", "2022-07-01..2022-09-30", kind: .phase, ordinal: three)
                    $0.wait(
                        "Trin 3 følger efter trin 2.",
                        EventLabel(name: "Trin 3", kind: .phase, concept: "stage", ordinal: three),
                        for: EventLabel(name: "Trin 2", kind: .phase, concept: "stage", ordinal: two))
                }
            }
            $0.meeting("2022-05-10") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say("C.", "Trin 2", "stage", "2022-08-01..2022-12-31", kind: .phase, ordinal: two)
                    $0.say("D.", "Trin 3", "stage", third, kind: .phase, ordinal: three)
                }
            }
        }
        #expect(kinds(found) == expected)
    }

    @Test("Two minutes of one day that disagree")
    func betweenDocuments() {
        let found = findings(asOf: "2021-03-02") {
            for (body, when) in [("Direktionen", "2021-05-04"), ("Vejudvalget", "2021-06-01")] {
                $0.meeting("2021-03-01", body: body) {
                    $0.item("1", "Ringvejen", cases: ["19/3"]) { $0.say("Åbner.", "Åbning af vejen", "opening", when) }
                }
            }
        }
        #expect(kinds(found) == ["slip", "conflict"])
    }

    @Test("An earlier meeting of the body that the text speaks of and that was not loaded")
    func missingMeeting() {
        let found = findings(asOf: "2021-03-02") {
            $0.meeting("2021-03-01") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say("på direktionsmødet den 4. februar 2021 blev planen vist.")
                    $0.time("4. februar 2021", "2021-02-04", after: "på direktionsmødet den ")
                    $0.say("på borgermødet den 5. februar 2021 var der kaffe.")
                    $0.time("5. februar 2021", "2021-02-05", after: "på borgermødet den ")
                }
            }
        }
        #expect(kinds(found) == ["missing-meeting"])
    }

    @Test(
        "A meeting to come that was held a year before has a year too many; one that nobody held may be to come",
        arguments: [("2022-02-01", "wrong-year"), ("2022-03-08", "")])
    func meetingYear(day: String, kind: String) {
        let found = findings(asOf: "2021-03-02") {
            $0.meeting("2021-02-01") { $0.item("1", "Ringvejen", cases: ["19/3"]) }
            $0.meeting("2021-03-01") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say("På udvalgets møde den 1. februar 2022 bad man om et notat.")
                    $0.time("1. februar 2022", day, after: "På udvalgets møde den ")
                }
            }
        }
        #expect(kinds(found).joined() == kind)
    }

    @Test("What is to come from a day on is due on none")
    func openStart() {
        let found = findings(asOf: "2021-09-01") {
            $0.meeting("2021-03-01") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) {
                    $0.say("Vejen kan bruges fra 1. maj.", "Brug af vejen", nil, "2021-05-01..", stems: ["brug"])
                }
            }
            $0.meeting("2021-08-01") { $0.item("1", "Ringvejen", cases: ["19/3"]) }
        }
        #expect(!kinds(found).contains("overdue"))
    }

    @Test("A finding keeps its identifier when others come and go")
    func stableIds() {
        let one: (inout Told) -> Void = {
            $0.meeting("2021-03-01") {
                $0.item("1", "Ringvejen", cases: ["19/3"]) { $0.decide("Udsat.", .postponed) }
            }
        }
        let after: (inout Told) -> Void = { $0.meeting("2021-05-01") { $0.item("9", "Torvet") } }
        let alone = findings(asOf: "2021-05-02") {
            one(&$0)
            after(&$0)
        }
        let more = findings(asOf: "2021-05-02") {
            $0.meeting("2021-02-01") { $0.item("4", "Torvet") { $0.decide("Udsat.", .postponed) } }
            one(&$0)
            after(&$0)
        }
        #expect(alone.count == 1)
        #expect(more.contains { $0.id == alone[0].id })
    }
}

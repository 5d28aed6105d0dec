import Claims
import Portfolio
import Testing

@testable import Threads

@Suite("One event under several names")
struct AffinityTests {
    static let bridge = Project(id: "bro", name: "Kanalbroen", caseNumbers: ["22/5"])

    private func names(_ said: [(day: String, name: String, concept: Concept?, when: String, stems: Set<String>)])
        -> [[String]]
    {
        var told = Told()
        for claim in said {
            told.meeting(claim.day) {
                $0.item("1", "Kanalbroen", cases: ["22/5"]) {
                    $0.say(claim.name + ".", claim.name, claim.concept, claim.when, stems: claim.stems)
                }
            }
        }
        return told.threads([Self.bridge]).histories[0].entries.map { entry in entry.statements.map { "\($0.span)" } }
    }

    @Test("The words for beginning are one axis, where nothing tells what begins")
    func beginnings() {
        let one = names([
            ("2022-01-10", "Byggestart", "construction", "2022-11-01..2022-11-30", ["byggestart"]),
            ("2022-06-10", "Arbejdet begynder", "start", "2023-02-01..2023-02-28", ["arbejd"]),
        ])
        #expect(one.count == 1)
        let two = names([
            ("2022-01-10", "Byggestart", "construction", "2022-11-01..2022-11-30", ["byggestart"]),
            ("2022-06-10", "Undervisning begynder", "start", "2023-02-01..2023-02-28", ["undervisning"]),
        ])
        #expect(two.count == 2)
    }

    @Test("A tender that is held again is another, and words for beginning need no concept")
    func again() {
        let tenders = names([
            ("2022-01-10", "Udbud", "tender", "2022-11-01..2022-11-30", ["udbud"]),
            ("2022-06-10", "Genudbud", "tender", "2023-02-01..2023-02-28", ["genudbud"]),
        ])
        #expect(tenders.count == 2)
        let starts = names([
            ("2022-01-10", "Byggestart", "construction", "2022-11-01..2022-11-30", ["byggestart"]),
            ("2022-06-10", "Arbejde begyndte", nil, "2023-02-01..2023-02-28", ["arbejd", "begynd"]),
        ])
        #expect(starts.count == 1)
    }

    @Test("Work under two names is one where the later time is a more exact one, and two where it is another")
    func work() {
        let entries: (String) -> Int = { later in
            self.names([
                ("2022-01-10", "Etablering af pladsen", "establishment", "2023-03-01..2023-04-30", ["plad"]),
                ("2022-06-10", "Anlæg af legepladsen", "construction", later, ["legeplad"]),
            ]).count
        }
        #expect(entries("2023-03-27..2023-04-02") == 1)
        #expect(entries("2023-09-01..2023-09-30") == 2)
    }

    @Test(
        "A thing named with its stage and without is one, another thing of the stage is not",
        arguments: [
            ("Lukning af råhuset", Set(["råhus"]), 1), ("Lukning af taget", Set(["tag"]), 2),
        ])
    func stageLeftOut(name: String, stems: Set<String>, count: Int) {
        var told = Told()
        told.meeting("2022-01-10") {
            $0.item("1", "Kanalbroen", cases: ["22/5"]) {
                $0.say(
                    "A.", "Lukning af råhuset til etape 1", "closure", "2023-02-28", stems: ["råhus"],
                    ordinal: .init(word: "etape", number: 1))
            }
        }
        told.meeting("2022-06-10") {
            $0.item("1", "Kanalbroen", cases: ["22/5"]) { $0.say("B.", name, "closure", "2023-03-12", stems: stems) }
        }
        #expect(told.threads([Self.bridge]).histories[0].entries.count == count)
    }

    @Test("What is signed is the contract, whatever the verb")
    func contract() {
        let entries = names([
            ("2022-01-10", "Kontrakt på plads", nil, "2022-11-01..2022-11-30", ["kontrakt", "plad"]),
            ("2022-06-10", "Underskrivelse af kontrakt", "signing", "2022-12-01..2022-12-31", ["kontrakt"]),
        ])
        #expect(entries.count == 1)
    }

    @Test("The very day joins what the words alone would not, and another day does not")
    func sameDay() {
        let words: (String) -> [[String]] = { later in
            self.names([
                ("2022-01-10", "Udløb af tilsagnet fra fonden", "expiry", "2023-12-31", ["tilsagn", "fond"]),
                ("2022-06-10", "Fondsfristen", "deadline", later, ["fondsfrist", "fond"]),
            ])
        }
        #expect(words("2023-12-31").count == 1)
        #expect(words("2023-11-30").count == 2)
    }

    @Test("An old date that the words tell leads to what stood there, past what bears the same name")
    func toldDate() {
        let stage = EventLabel.Ordinal(word: "etape", number: 1)
        var told = Told()
        told.meeting("2022-01-10") {
            $0.item("1", "Kanalbroen", cases: ["22/5"]) {
                $0.say(
                    "Etape 1 afleveres i uge 8.", "Aflevering af etape 1", "handover", "2023-02-20..2023-02-26",
                    ordinal: stage)
                $0.say("Aflevering i november.", "Aflevering", "handover", "2023-11-01..2023-11-30")
            }
        }
        told.meeting("2022-06-10") {
            $0.item("1", "Kanalbroen", cases: ["22/5"]) {
                $0.say("Afleveringen sker i uge 8.", "Aflevering", "handover", "2023-02-20..2023-02-26")
            }
        }
        let entries = told.threads([Self.bridge]).histories[0].entries
        #expect(entries.map(\.statements.count) == [2, 1])
    }

    @Test("Handing over a stage and using it are two events")
    func steps() {
        let stage = EventLabel.Ordinal(word: "etape", number: 2)
        var told = Told()
        told.meeting("2022-01-10") {
            $0.item("1", "Kanalbroen", cases: ["22/5"]) {
                $0.say("A.", "Aflevering af etape 2", "handover", "2023-01-01..2023-03-31", ordinal: stage)
                $0.say("B.", "Ibrugtagning af etape 2", "takingIntoUse", "2023-07-01..2023-09-30", ordinal: stage)
            }
        }
        #expect(told.threads([Self.bridge]).histories[0].entries.count == 2)
    }

    @Test("An inauguration after an opening is an event of its own")
    func otherBareEvent() {
        var told = Told()
        told.meeting("2022-01-10") {
            $0.item("1", "Kanalbroen", cases: ["22/5"]) {
                $0.say("Broen åbner i marts.", "Åbning af broen", "opening", "2022-03-01..2022-03-31", stems: ["bro"])
                $0.say("Indvielse er den 29. april.", "Indvielse", "opening", "2022-04-29")
            }
        }
        #expect(told.threads([Self.bridge]).histories[0].entries.count == 2)
    }

    @Test("A bare event after a named one of its kind, in one item, is the same at another time: a contradiction")
    func spokenOfAgain() {
        var told = Told()
        told.meeting("2022-01-10") {
            $0.item("1", "Kanalbroen", cases: ["22/5"]) {
                $0.say("Broen åbner i marts.", "Åbning af broen", "opening", "2022-03-01..2022-03-31", stems: ["bro"])
                $0.say("Firmaets plan siger 29. april.", "Åbning", "opening", "2022-04-29")
            }
        }
        let result = told.threads([Self.bridge], asOf: "2022-01-11")
        #expect(result.histories[0].entries.count == 1)
        #expect(result.findings.map(\.kind) == [.conflict])
    }

    @Test("Two words for one step are one event where a thing or the time agrees, and two where neither does")
    func kin() {
        let entries: (String, Concept, String, Set<String>) -> Int = { name, concept, when, stems in
            self.names([
                (
                    "2022-01-10", "Udbud i fagentrepriser", "tender", "2022-03-01..2022-03-31",
                    ["udbud", "fagentreprise"]
                ),
                ("2022-02-10", name, concept, when, stems),
            ]).count
        }
        #expect(entries("Udsendelse af udbudsmateriale", "dispatch", "2022-03-28", ["udbudsmateriale"]) == 1)
        #expect(entries("Udsendelse af breve", "dispatch", "2022-06-20", ["brev"]) == 2)
        #expect(entries("Godkendelse af udbudsmateriale", "approval", "2022-06-20", ["udbudsmateriale"]) == 2)
    }

    @Test("What a body decided tells no more than the case, and what was waited for is what came")
    func bodies() {
        let adopted = names([
            ("2022-01-10", "Vedtagelse i byrådet", "adoption", "2022-04-01..2022-04-30", ["byråd"]),
            ("2022-03-10", "Vedtagelse af lokalplan 12", "adoption", "2022-04-26", ["lokalplan", "12"]),
        ])
        #expect(adopted.count == 1)
        let signed = names([
            ("2022-01-10", "Kontrakter på plads", "contract", "2022-05-01..2022-05-31", ["kontrakt", "plads"]),
            ("2022-03-10", "Underskrivelse af kontrakt med Vibygg", "signing", "2022-06-03", ["kontrakt", "vibygg"]),
        ])
        #expect(signed.count == 1)
    }

    @Test("What happened long before it was planned for is another event of its kind")
    func tooEarly() {
        var told = Told()
        told.meeting("2022-01-10") {
            $0.item("1", "Kanalbroen", cases: ["22/5"]) {
                $0.say("Kontrakter er på plads i maj.", "Kontrakter på plads", "contract", "2022-05-01..2022-05-31")
            }
        }
        told.meeting("2022-02-10") {
            $0.item("1", "Kanalbroen", cases: ["22/5"]) {
                $0.say(
                    "Lejeaftalen blev underskrevet.", "Underskrivelse af lejeaftale", "signing", "2022-01-20", .done,
                    stems: ["lejeaftale"])
            }
        }
        #expect(told.threads([Self.bridge]).histories[0].entries.count == 2)
    }

    @Test(
        "The same words in another order, another derivation or for the same people are one event; a known event on what another is about is not",
        arguments: [
            ("Tilsyn foretages", "tilsyn foretagelse", "Foretagelse af tilsyn", "tilsyn foretagelse", 1),
            ("Pæle rammes", "pæl ram", "Ramning af pæle", "pæl ramning", 1),
            ("Medarbejderne hjemme", "medarbejder hjemme", "Personalet hjemme", "personale hjemme", 1),
            ("Pæle rammes i fjorden", "pæl ram fjord", "Udbud af pæle", "pæl", 2),
        ])
    func sameWords(name: String, words: String, later: String, laterWords: String, count: Int) {
        let stems: (String) -> Set<String> = { Set($0.split(separator: " ").map(String.init)) }
        let entries = names([
            ("2022-01-10", name, nil, "2022-11-01..2022-11-30", stems(words)),
            (
                "2022-06-10", later, later.hasPrefix("Udbud") ? "tender" : nil, "2023-02-01..2023-02-28",
                stems(laterWords)
            ),
        ])
        #expect(entries.count == count)
    }

    @Test("A stage and the work on what it names begin together; the same work at another time is apart")
    func stageAndWork() {
        let entries: (String) -> Int = { when in
            var told = Told()
            told.meeting("2022-01-10") {
                $0.item("1", "Kanalbroen", cases: ["22/5"]) {
                    $0.say(
                        "A.", "Etape 2 (Havnegade)", "stage", "2022-08-15..", stems: ["etape", "2", "havnegade"],
                        kind: .phase, ordinal: .init(word: "etape", number: 2))
                }
            }
            told.meeting("2022-06-10") {
                $0.item("1", "Kanalbroen", cases: ["22/5"]) {
                    $0.say("B.", "Gravearbejde i Havnegade", "excavation", when, stems: ["gravearbejd", "havnegade"])
                }
            }
            return told.threads([Self.bridge]).histories[0].entries.count
        }
        #expect(entries("2022-08-15") == 1)
        #expect(entries("2022-11-15") == 2)
    }

    @Test("A date that is kept is that of what stands there, and of nothing where two do")
    func keptDate() {
        let statements: (Bool) -> [Int] = { isAlone in
            var told = Told()
            told.meeting("2022-01-10") {
                $0.item("1", "Kanalbroen", cases: ["22/5"]) {
                    $0.say("A.", "Udskiftning af lamperne", "replacement", "2023-12-31", stems: ["lampe"])
                    if !isAlone {
                        $0.say("B.", "Maling af rækværket", nil, "2023-12-31", stems: ["maling", "rækværk"])
                    }
                }
            }
            told.meeting("2022-06-10") {
                $0.item("1", "Kanalbroen", cases: ["22/5"]) {
                    $0.say("C.", "Slutdatoen", "completion", "2023-12-31", stems: ["slutdato"], change: .unchanged)
                }
            }
            return told.threads([Self.bridge]).histories[0].entries.map(\.statements.count)
        }
        #expect(statements(true) == [2])
        #expect(statements(false) == [1, 1, 1])
    }

    @Test("What came is what was waited for where the sentence names what that told")
    func spoken() {
        let entries: (String) -> Int = { sentence in
            var told = Told()
            told.meeting("2022-01-10") {
                $0.item("1", "Kanalbroen", cases: ["22/5"]) {
                    $0.say(
                        "A.", "Havnestyrelsens godkendelse", "approval", "2022-05-01..2022-05-31",
                        stems: ["havnestyrelse"])
                }
            }
            told.meeting("2022-08-10") {
                $0.item("1", "Kanalbroen", cases: ["22/5"]) {
                    $0.say(sentence, "Godkendelse af kranen", "approval", "2022-07-08", .done, stems: ["kran"])
                }
            }
            return told.threads([Self.bridge]).histories[0].entries.count
        }
        #expect(entries("Kranen blev godkendt af Havnestyrelsen den 8. juli.") == 1)
        #expect(entries("Kranen blev godkendt af brandvæsenet den 8. juli.") == 2)
    }

    @Test("No plan moves far ahead of itself without a word, unless the words are the same")
    func aheadOfItself() {
        let entries: (String, Set<String>, ChangeSignal?) -> Int = { name, stems, change in
            var told = Told()
            told.meeting("2022-01-10") {
                $0.item("1", "Kanalbroen", cases: ["22/5"]) {
                    $0.say("A.", "Levering af bommene", "delivery", "2023-09-01..2023-09-30", stems: ["bom"])
                }
            }
            told.meeting("2022-06-10") {
                $0.item("1", "Kanalbroen", cases: ["22/5"]) {
                    $0.say("B.", name, "delivery", "2023-02-01", stems: stems, change: change)
                }
            }
            return told.threads([Self.bridge]).histories[0].entries.count
        }
        #expect(entries("Levering", [], nil) == 2)
        #expect(entries("Levering", [], .moved(from: nil)) == 1)
        #expect(entries("Levering af bommene", ["bom"], nil) == 1)
    }

    @Test("The end of a stage that an item tells last does not hide its start")
    func startAndEnd() {
        var told = Told()
        told.meeting("2022-01-10") {
            $0.item("1", "Kanalbroen", cases: ["22/5"]) {
                let stage = EventLabel.Ordinal(word: "etape", number: 2)
                $0.say(
                    "Etape 2 (Havnegade) graves op fra den 15. august.", "Etape 2 (Havnegade)", "stage", "2022-08-15..",
                    stems: ["etape", "2", "havnegade"], kind: .phase, ordinal: stage)
                $0.say(
                    "Etape 2 (Havnegade) er slut inden jul.", "Etape 2 (Havnegade)", "stage", "2022-08-16..2022-12-23",
                    stems: ["etape", "2", "havnegade"], kind: .phase, ordinal: stage)
            }
        }
        told.meeting("2022-06-10") {
            $0.item("1", "Kanalbroen", cases: ["22/5"]) {
                $0.say(
                    "B.", "Gravearbejde i Havnegade", "excavation", "2022-08-15", stems: ["gravearbejd", "havnegade"])
            }
        }
        #expect(told.threads([Self.bridge]).histories[0].entries.count == 1)
    }
}

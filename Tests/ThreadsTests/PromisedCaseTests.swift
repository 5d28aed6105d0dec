import Claims
import Portfolio
import Testing

@testable import Threads

/// Promised cases: put off again, come, and what is none.
@Suite("Promised cases")
struct PromisedCaseTests {
    static let library = Project(
        id: "bibliotek", name: "Nyt bibliotek", aliases: ["Nyt bibliotek – driftsudgifter"], caseNumbers: ["24/1"])

    private func threads(
        asOf day: String, _ tell: (inout Told) -> Void
    ) -> (history: ProjectHistory, findings: [Finding]) {
        var told = Told()
        tell(&told)
        let (histories, findings) = told.threads([Self.library], asOf: day)
        return (histories[0], findings.filter { $0.kind != .slip })
    }

    private static func promise(_ told: inout Told) {
        told.meeting("2024-01-12") {
            $0.item("2", "Nyt bibliotek", cases: ["24/1"]) {
                $0.say(
                    "Direktionen ønsker en sag om driftsudgifterne forelagt i maj.",
                    "Forelæggelse af sag om driftsudgifterne", "presentation", "2024-05-01..2024-05-31",
                    stems: ["driftsudgift"])
            }
        }
    }

    @Test("An item that puts the case off does not bring it, and the case is one through all its dates")
    func putOff() {
        let (history, findings) = threads(asOf: "2024-12-06") { told in
            Self.promise(&told)
            told.meeting("2024-05-17") { $0.item("1", "Nyt bibliotek: valg af rådgiver", cases: ["24/1"]) }
            told.meeting("2024-09-13") {
                $0.item("1", "Nyt bibliotek – driftsudgifter", cases: ["24/1"]) {
                    $0.say(
                        "Sagen om driftsudgifter blev ikke fremlagt og udsættes til november.", "Sag om driftsudgifter",
                        nil, "2024-11-01..2024-11-30", stems: ["driftsudgift"], change: .moved(from: nil))
                }
            }
            told.meeting("2024-12-01") { $0.item("1", "Budget") }
        }
        #expect(findings.map(\.kind) == [.promiseNotSeen])
        #expect(history.entries.map(\.slipDays) == [154])
    }

    @Test(
        "What goes on from one day to another is no case that is promised; months are, however many",
        arguments: [("2024-06-01..2024-08-14", 0), ("2024-04-15..2024-06-02", 0), ("2024-04-01..2024-06-30", 1)])
    func stretch(when: String, count: Int) {
        let (_, findings) = threads(asOf: "2024-12-06") { told in
            told.meeting("2024-01-12") {
                $0.item("2", "Nyt bibliotek", cases: ["24/1"]) {
                    $0.say(
                        "Sagen om tegningerne lægges frem.", "Forelæggelse af sag om tegningerne", "presentation", when,
                        stems: ["tegning"])
                }
            }
            told.meeting("2024-12-01") { $0.item("1", "Budget") }
        }
        #expect(findings.count { $0.kind == .promiseNotSeen } == count)
    }

    @Test("A case that the minutes tell to have been there is not called unseen")
    func told() {
        let (history, findings) = threads(asOf: "2024-12-06") { told in
            Self.promise(&told)
            told.meeting("2024-06-20") {
                $0.item("2", "Nyt bibliotek: tag", cases: ["24/1"]) {
                    $0.say(
                        "Sagen om driftsudgifterne var fremme den 3. juni.", "Forelæggelse af sag om driftsudgifterne",
                        "presentation", "2024-06-03", .done, stems: ["driftsudgift"])
                }
            }
        }
        #expect(history.entries.map(\.status) == [.reached])
        #expect(!findings.contains { $0.kind == .promiseNotSeen })
    }

    @Test("A case that came is reached, and late by so many days", arguments: [("2024-05-17", 0), ("2024-06-14", 14)])
    func came(day: String, late: Int) {
        let (history, _) = threads(asOf: "2024-12-06") { told in
            Self.promise(&told)
            told.meeting(day) { $0.item("2", "Nyt bibliotek – driftsudgifter", cases: ["24/1"]) }
        }
        #expect(history.entries.map(\.status) == [.reached])
        #expect(history.entries.map(\.lateDays) == [late])
        #expect(history.entries.map { $0.foundOn?.description } == [day])
        #expect(history.entries.map { $0.statusEvidence?.quote } == ["Nyt bibliotek – driftsudgifter"])
    }

    @Test(
        "A case on the project itself came with an item about it, if that was in time",
        arguments: [("2024-05-17", Optional("2024-05-17")), ("2024-03-01", nil), ("2024-09-13", nil)])
    func ofTheProject(day: String, found: String?) {
        let pool = Project(id: "hal", name: "Vandhuset", aliases: ["svømmehal"], caseNumbers: ["24/2"])
        var told = Told()
        told.meeting("2024-01-12") {
            $0.item("2", "Vandhuset", cases: ["24/2"]) {
                $0.say(
                    "En sag om ny svømmehal ventes i maj.", "Sag om ny svømmehal", "presentation",
                    "2024-05-01..2024-05-31", stems: ["svømmehal"])
            }
        }
        told.meeting(day) { $0.item("1", "Mandat for Vandhuset", cases: ["24/2"]) }
        let entries = told.threads([pool], asOf: "2024-12-06").0[0].entries
        #expect(entries.map { $0.foundOn?.description } == [found])
    }

    @Test("What is known to have been passed is waited for by nobody")
    func passed() {
        let (history, _) = threads(asOf: "2024-12-06") { told in
            told.meeting("2024-01-12") {
                $0.item("2", "Nyt bibliotek", cases: ["24/1"]) {
                    $0.planRow("Udbud|marts", "Udbud", "2024-03-01..2024-03-31", stems: ["udbud"])
                    $0.planRow("Bud|april", "Bud åbnes", "2024-04-01..2024-04-30", stems: ["bud"])
                    $0.order("Udbud", "Bud åbnes")
                }
            }
            told.meeting("2024-06-14") {
                $0.item("1", "Nyt bibliotek", cases: ["24/1"]) {
                    $0.say("Buddene blev åbnet den 4. april.", "Bud åbnes", nil, "2024-04-04", .done, stems: ["bud"])
                }
            }
        }
        let settled = history.entries.filter(\.isSettled)
        #expect(settled.map(\.name) == ["Udbud"])
    }

    @Test("A case that nobody saw stays unconfirmed")
    func notSeen() {
        let (history, findings) = threads(asOf: "2024-12-06") {
            Self.promise(&$0)
            $0.meeting("2024-12-01") { $0.item("1", "Budget") }
        }
        #expect(history.entries.map(\.status) == [.unconfirmed])
        #expect(findings.map(\.kind) == [.promiseNotSeen])
    }

    @Test(
        "A label that is no more than the name of a case is one",
        arguments: [
            ("Sag om takster", true), ("Redegørelse for støj", true), ("Beslutningsoplæg om havnen", true),
            ("Salg af grunden", false), ("Sag fremmes", false), ("Oplægning af både", false),
        ])
    func label(name: String, isCase: Bool) {
        let label = EventLabel(name: name, kind: .milestone).ofCase
        #expect((label.concept == "caseToBoard") == isCase)
    }

    @Test(
        "An order that later dates break is found, and one that holds is not",
        arguments: [
            ("2024-10-07", true), ("2024-09-09", false),
        ])
    func order(day: String, isBroken: Bool) {
        let (_, findings) = threads(asOf: "2024-08-01") { told in
            told.meeting("2024-05-17") {
                $0.item("1", "Nyt bibliotek", cases: ["24/1"]) {
                    $0.planRow("Lindely|2. september", "Idriftsættelse af Lindely", "2024-09-02", stems: ["lindely"])
                    $0.planRow("Bakkebo|16. september", "Idriftsættelse af Bakkebo", "2024-09-16", stems: ["bakkebo"])
                    $0.order("Idriftsættelse af Lindely", "Idriftsættelse af Bakkebo")
                }
            }
            told.meeting("2024-06-14") {
                $0.item("1", "Nyt bibliotek", cases: ["24/1"]) {
                    $0.say("Lindely udskydes.", "Idriftsættelse af Lindely", nil, day, stems: ["lindely"])
                }
            }
        }
        #expect(findings.contains { $0.kind == .conflict } == isBroken)
    }
}

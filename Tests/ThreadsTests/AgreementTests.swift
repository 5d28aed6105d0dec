import MarkedMinutes
import Claims
import Portfolio
import Testing

@testable import Threads

/// Two claims are one milestone only where both what happens and what it happens to agree.
@Suite("Agreement of label and theme")
struct AgreementTests {
    static let rink = Project(id: "bane", name: "Kunstbanen", caseNumbers: ["24/1"])

    private func history(_ said: [(meeting: String, tell: (inout ItemTeller) -> Void)]) -> ProjectHistory {
        var told = Told()
        for (day, tell) in said { told.meeting(day) { $0.item("1", "Kunstbanen", cases: ["24/1"], tell) } }
        return told.threads([Self.rink]).histories[0]
    }

    @Test(
        "Of the project itself and of a thing that does not bear its name are two events",
        arguments: [
            ("Åbning af caféen", "cafe"), ("Åbning af omklædningen", "omklædning"), ("Åbning af p-pladsen", "plads"),
        ])
    func anotherThing(name: String, stem: String) {
        let entries = history([
            (
                "2024-01-10",
                { $0.say("Banen åbner.", "Åbning af kunstbanen", "opening", "2024-10-01", stems: ["kunstbane"]) }
            ),
            ("2024-03-10", { $0.say("Den åbner.", name, "opening", "2024-11-15", stems: [stem]) }),
        ]).entries
        #expect(entries.count == 2)
        #expect(entries.allSatisfy { $0.slipDays == 0 })
    }

    @Test("The project and the same thing under another word stay one event", arguments: ["Åbning", "Åbning af banen"])
    func sameThing(name: String) {
        let entries = history([
            (
                "2024-01-10",
                { $0.say("Banen åbner.", "Åbning af kunstbanen", "opening", "2024-10-01", stems: ["kunstbane"]) }
            ),
            (
                "2024-03-10",
                { $0.say("Åbner.", name, "opening", "2024-11-15", stems: name == "Åbning" ? [] : ["bane"]) }
            ),
        ]).entries
        #expect(entries.map(\.slipDays) == [45])
    }

    @Test("One word of several in common is chance")
    func chance() {
        let entries = history([
            (
                "2024-01-10",
                {
                    $0.say(
                        "Udgifter.", "Kortlægning af udgifter", "mapping", "2024-10-01..2024-12-31",
                        stems: ["udgift", "økonomi"])
                }
            ),
            (
                "2024-03-10",
                {
                    $0.say(
                        "En plan.", "Økonomi og byg arbejder", nil, "2024-09-01..2024-11-30", stems: ["økonomi", "byg"])
                }
            ),
        ]).entries
        #expect(entries.count == 2)
    }

    @Test("A phase and a day within it are two entries of one item")
    func phaseAndDay() {
        let entries = history([
            (
                "2024-01-10",
                {
                    $0.say("Byggeri.", "Byggeri", "construction", "2025-06-01..2026-08-31", kind: .phase)
                    $0.say("Spadestik.", "Første spadestik", "groundbreaking", "2025-06-02")
                }
            )
        ]).entries
        #expect(entries.map(\.kind) == [.phase, .milestone])
    }

    @Test("That a phase begins leaves its end where it was")
    func startOfPeriod() {
        let entries = history([
            (
                "2024-01-10",
                {
                    $0.say(
                        "Marts – august 2024", "Udvikling af kurser", "development", "2024-03-01..2024-08-31",
                        kind: .phase)
                    $0.say(
                        "Udvikling af kurser igangsættes først i foråret.", "Udvikling af kurser", "development",
                        "2024-03-01..2024-05-31", kind: .phase)
                }
            )
        ]).entries
        #expect(entries.map { $0.current?.description } == ["2024-03-01..2024-08-31"])
    }

    @Test("A more exact time that is neither start nor end replaces the period")
    func exactTime() {
        let entries = history([
            (
                "2024-01-10",
                {
                    $0.say(
                        "Marts – august 2024", "Udvikling af kurser", "development", "2024-03-01..2024-08-31",
                        kind: .phase)
                    $0.say(
                        "Udvikling af kurser ligger i foråret.", "Udvikling af kurser", "development",
                        "2024-03-01..2024-05-31", kind: .phase)
                }
            )
        ]).entries
        #expect(entries.map { $0.current?.description } == ["2024-03-01..2024-05-31"])
    }

    @Test("A paper is what drafting it makes")
    func draftedPaper() {
        let paper = EventLabel(
            name: "Potentialeanalyse", kind: .phase, concept: "analysis", stems: ["potentialeanalyse"])
        let decision = EventLabel(name: "Beslutning", kind: .milestone, concept: "decision")
        let entries = history([
            (
                "2024-06-10",
                {
                    $0.say(
                        "Udarbejdet.", "Udarbejdelse af potentialeanalyse", "drafting", "2024-01-01..2024-04-30", .done,
                        stems: ["potentialeanalyse"])
                    $0.wait("Besluttes på baggrund af potentialeanalysen.", decision, for: paper)
                }
            )
        ]).entries
        #expect(entries.map(\.name) == ["Udarbejdelse af potentialeanalyse", "Beslutning"])
    }

    @Test("The old date stands in the history where the first words on an event give both")
    func oldDate() {
        let old = MarkedMinutes.span("2024-08")
        let entries = history([
            (
                "2024-01-10",
                {
                    $0.say(
                        "Rykkes fra august til november.", "Åbning", "opening", "2024-11-21..2024-11-30",
                        change: .moved(from: old))
                }
            )
        ]).entries
        #expect(entries.first?.first == old)
        #expect(entries.first?.statements.map(\.movedFrom) == [old])
        #expect(entries.first?.slip == Slip(least: 82, most: 91))
    }

    @Test("What will not be in time is moved, though nobody says to when")
    func missed() {
        let approval = EventLabel(
            name: "Godkendelse af strategi", kind: .milestone, concept: "approval", stems: ["strategi"])
        let entries = history([
            (
                "2024-01-10",
                {
                    $0.say("Skulle godkendes.", approval.name, "approval", "..2024-07-01", stems: ["strategi"])
                    $0.note("Det når den ikke.", approval, .missed)
                }
            )
        ]).entries
        #expect(entries.map(\.status) == [.moved])
    }
}

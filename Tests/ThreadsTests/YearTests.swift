import Claims
import Portfolio
import Testing

@testable import Threads

@Suite("A year that nobody wrote")
struct YearTests {
    private static let mill = Project(id: "moelle", name: "Vandmøllen", caseNumbers: ["26/3"])

    /// The dates of the opening as two meetings told them, the second without a year.
    private func dates(
        _ first: String, then day: String, _ when: String, orIn years: [String],
        _ modality: Statement.Modality = .planned, change: ChangeSignal? = nil
    ) -> [[String]] {
        var told = Told()
        told.meeting("2026-03-02") {
            $0.item("1", "Vandmøllen", cases: ["26/3"]) {
                $0.say("Hjulet hænges op.", "Ophængning af hjulet", nil, first, stems: ["hjul", "ophængning"])
            }
        }
        told.meeting(day) {
            $0.item("1", "Vandmøllen", cases: ["26/3"]) {
                $0.say(
                    "Hjulet igen.", "Ophængning af hjulet", nil, when, modality, stems: ["hjul", "ophængning"],
                    change: change, orIn: years)
            }
        }
        return told.threads([Self.mill]).histories[0].entries.map { $0.statements.map { "\($0.span)" } }
    }

    @Test("is that of the date that was said before")
    func same() {
        let told = dates("2027-08-16", then: "2026-11-04", "2026-08-16", orIn: ["2027-08-16"])
        #expect(told == [["2027-08-16", "2027-08-16"]])
    }

    @Test("brings what moved no further than it must")
    func moved() {
        let told = dates(
            "2027-05-11", then: "2026-12-10", "2028-05-25", orIn: ["2027-05-25"], change: .moved(from: nil))
        #expect(told == [["2027-05-11", "2027-05-25"]])
    }

    @Test("stays where the other year would plan what is over, or where nobody says that it goes on with a plan")
    func kept() {
        let over = dates("2026-05-01", then: "2026-08-10", "2027-05-01", orIn: ["2026-05-01"])
        #expect(over.flatMap(\.self).contains("2027-05-01"))
        let other = dates("2027-03-01", then: "2026-11-04", "2028-01-20", orIn: ["2027-01-20"])
        #expect(other.flatMap(\.self).contains("2028-01-20"))
    }
}

@Suite("What is told to move")
struct MoveTests {
    private static let mill = Project(id: "moelle", name: "Vandmøllen", caseNumbers: ["26/3"])

    private func status(
        _ change: ChangeSignal?, _ modality: Statement.Modality = .planned, isSaidAgain: Bool = false
    ) -> PlanEntry.Status? {
        var told = Told()
        told.meeting("2026-03-02") {
            $0.item("1", "Vandmøllen", cases: ["26/3"]) {
                $0.say("Åbningen rykker til juni.", "Åbning", "opening", "2026-06-01", modality, change: change)
            }
        }
        if isSaidAgain {
            told.meeting("2026-03-20") {
                $0.item("1", "Vandmøllen", cases: ["26/3"]) {
                    $0.say("Åbningen er i juni.", "Åbning", "opening", "2026-06-01")
                }
            }
        }
        return told.threads([Self.mill], asOf: "2026-04-01").histories[0].entries.first?.status
    }

    @Test("has moved, though no meeting said where it had been")
    func told() {
        #expect(status(.moved(from: nil)) == .moved)
        #expect(status(nil) == .planned)
        #expect(status(.unchanged) == .planned)
    }

    @Test("has not moved where it only may, nor where the last words tell of no move")
    func notTold() {
        #expect(status(.moved(from: nil), .tentative) == .planned)
        #expect(status(.moved(from: nil), isSaidAgain: true) == .planned)
    }
}

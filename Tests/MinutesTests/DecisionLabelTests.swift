import Minutes
import Portfolio
import Testing

@Suite("What stands before a decision")
struct DecisionLabelTests {
    private func outcomes(_ bodies: [String]) -> [[Decision.Outcome]] {
        let items = bodies.enumerated().map { "\($0 + 1). Emne \("ABCDEF".dropFirst($0).prefix(1))\n\n\($1)\n" }
        let text = "Havneudvalget\n\nReferat 2. juni 2031\n\n" + items.joined(separator: "\n")
        return MinutesSegmenter().meeting(from: SourceText(text), source: "a.txt").items.map {
            $0.decisions.map(\.outcome)
        }
    }

    @Test("is learnt where decisions stand behind it in item after item", arguments: ["B", "Udfald", "Kort"])
    func learnt(_ label: String) {
        let bodies = [
            "\(label): Godkendt.", "\(label): Udsat.", "\(label): Formanden taler med ejerne.", "\(label): Afvist.",
        ]
        #expect(outcomes(bodies) == [[.approved], [.postponed], [.unclear], [.rejected]])
    }

    @Test("is learnt where it is the last that items tell")
    func last() {
        let bodies = ["Bo", "Anne", "Ib"].map { "Kassen er tom i juni.\n\nDet blev til: \($0) taler med ejeren." }
        #expect(outcomes(bodies) == [[.unclear], [.unclear], [.unclear]])
        let first = ["Bo", "Anne", "Ib"].map { "Ansvar og pligt: \($0) taler med ejeren.\n\nKassen er tom i juni." }
        #expect(outcomes(first) == [[], [], []])
        let who = ["Bo", "Anne", "Ib"].map { "Kassen er tom i juni.\n\nAnsvarlig: \($0)" }
        #expect(outcomes(who) == [[], [], []])
    }

    @Test("is learnt where what the body or the case came to stands behind it, over lines too")
    func bodyBehind() {
        let bodies = [
            "Notat: Rådet tog planen til\nefterretning.", "Notat: Punktet udskydes til juni.",
            "Notat: Udvalget godkendte planen.",
        ]
        #expect(outcomes(bodies) == [[.noted], [.postponed], [.approved]])
        let other = ["Notat: Firmaet tog fejl.", "Notat: Naboen udsatte festen.", "Notat: Chefen godkendte fakturaen."]
        #expect(outcomes(other) == [[], [], []])
    }

    @Test("is none where items have their own heading of a decision")
    func told() {
        let bodies = [
            "Forhistorie: Sagen blev afvist af klagenævnet.", "Forhistorie: Rådet anbefalede planen i maj.",
            "Forhistorie: Sagen er anbefalet.",
        ]
        #expect(outcomes(bodies.map { "\($0)\n\nBeslutning: Godkendt." }) == [[.approved], [.approved], [.approved]])
    }

    @Test(
        "may be counted through the year, or stand in a column of its own",
        arguments: ["Beslutning 2031/7: ", "Beslutning nr. 7: ", "BESLUTNING      ", "Beslutning\t"])
    func counted(_ label: String) {
        #expect(outcomes(["\(label)Godkendt.", "\(label)Udsat til juni."]) == [[.approved], [.postponed]])
    }

    @Test("is no head of a table")
    func heads() {
        let table = "Beslutning      Ansvarlig      Frist\nKranen flyttes  Bo             1. juni\n"
        #expect(outcomes([table, table]) == [[], []])
    }

    @Test("is learnt alone on a line where decisions stand below it", arguments: ["Facit", "Udkomme"])
    func alone(_ heading: String) {
        let text = ["Godkendt.", "Udsat til juni.", "Afvist."].map { "Kassen er tom i juni.\n\n\(heading)\n\($0)" }
        #expect(outcomes(text) == [[.approved], [.postponed], [.rejected]])
        let told = ["Kranen er købt.", "Den står i haven.", "Ingen ved det."].map {
            "Kassen er tom.\n\n\(heading)\n\($0)"
        }
        #expect(outcomes(told) == [[], [], []])
    }

    @Test("says of an agreement that it is one")
    func agreed() {
        #expect(outcomes(["Aftalt: Bo skriver et brev.", "Aftalt: Udsat."]) == [[.agreed], [.postponed]])
    }

    @Test("is no label of other things", arguments: ["Pris", "Vejr"])
    func other(_ label: String) {
        let bodies = ["\(label): 12.000 kr.", "\(label): 400 kr.", "\(label): Godkendt.", "\(label): ukendt."]
        #expect(outcomes(bodies).flatMap { $0 }.contains(.unclear) == false)
    }

    @Test("is none where others decided, or the participle goes with a noun")
    func others() {
        let bodies = [
            "Melding: Godkendt af lodsen.", "Melding: Godkendt maling er købt.", "Melding: Ikke godkendt af skipperen.",
        ]
        #expect(outcomes(bodies) == [[], [], []])
    }

    @Test("may be the body and a verb")
    func bodyAndVerb() {
        let bodies = ["Styregruppen besluttede: Planen godkendt.", "Styregruppen besluttede: Anne spørger ejeren."]
        #expect(outcomes(bodies) == [[.approved], [.agreed]])
    }

    @Test("is not needed behind the names of files")
    func belowFiles() {
        let body = "Bilag:\nTegning af kranen\n\nHavneudvalget godkender kranen.\n\nBeløbet tages af kassen."
        #expect(outcomes([body, "Bilag:\nNotat\n\nKranen er rød."]) == [[.approved], []])
    }
}

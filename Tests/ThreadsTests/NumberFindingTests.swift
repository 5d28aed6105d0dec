import MarkedMinutes
import Portfolio
import Testing

@testable import Threads

@Suite("Findings on numbers")
struct NumberFindingTests {
    private func findings(_ tell: (inout ItemTeller) -> Void) -> [Finding] {
        var told = Told()
        told.meeting("2021-03-01") { $0.item("1", "Ringvejen", cases: ["19/3"], tell) }
        return told.threads([Project(id: "ringvej", name: "Ringvejen", caseNumbers: ["19/3"])], asOf: "2021-03-02")
            .findings
    }

    @Test("Ends of a range that are too far apart, and rows that do not add up")
    func money() {
        let found = findings {
            $0.say("0,3-4 mio. kr. til rådgivning.")
            $0.amount("0,3-4 mio. kr.", .between(Kroner(300_000), Kroner(4_000_000)))
            $0.row("Jord|1,5")
            $0.row("Asfalt|2,25")
            $0.row("I alt|4,75")
        }
        #expect(found.map(\.kind.rawValue) == ["conflict", "sum-mismatch"])
        #expect(found[1].message.danish.contains("giver 3,75, ikke 4,75"))
    }

    @Test("Rounded rows may miss their total by their rounding")
    func rounding() {
        let found = findings {
            for _ in 0..<4 { $0.row("Del|1,1") }
            $0.row("I alt|4,6")
        }
        #expect(found.isEmpty)
    }

    @Test("A list that is longer than its introduction says")
    func counts() {
        let found = findings {
            $0.say("Arbejdet har tre etaper:")
            $0.paragraph()
            for part in ["Etape 1: syd", "Etape 2: nord", "Etape 3: vest", "Etape 4: bro"] { $0.bullet(part) }
            $0.say("Der er to muligheder:")
            $0.paragraph()
            for part in ["bro", "tunnel"] { $0.bullet(part) }
            $0.say("I de næste tre uger er vejen lukket:")
            $0.paragraph()
            for part in ["mandag", "tirsdag"] { $0.bullet(part) }
        }
        #expect(found.map(\.message.danish) == ["Teksten siger 3, men der følger 4 på listen"])
    }
}

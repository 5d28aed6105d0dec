import MarkedMinutes
import Portfolio
import Testing

@testable import Claims

/// What the heads of a table's columns say of its rows.
struct TableHeadTests {
    @Test(arguments: ["Fase\tPeriode\tIndhold", "Etape\tTidspunkt\tBeskrivelse", "Fase\tHvornår\tAktivitet"])
    func aPhaseIsNamedByItsColumnAndNotByItsContents(head: String) {
        let minutes = MarkedMinutes(
            """
            \(head)
            Programfase\t[Maj-juni|2030-05-01..2030-06-30]\tByggeprogram og borgermøder
            Byggeri\t[August 2030 - maj 2031|2030-08-01..2031-05-31]\tRåhus og lukning
            """)
        #expect(minutes.claims.map(\.event.name) == ["Programfase", "Byggeri"])
        #expect(minutes.claims.allSatisfy { $0.event.kind == .phase })
    }

    @Test(arguments: [
        ("Plejecenter\tIdriftsættelse", "Idriftsættelse af Egely"), ("Filial\tLukning", "Lukning af Egely"),
        ("Sted\tForventet åbning", "Åbning af Egely"),
    ])
    func whatHappensStandsAtTheHead(head: String, name: String) {
        let minutes = MarkedMinutes("\(head)\nEgely\t[2. maj 2030|2030-05-02]\nLundtoft\t[9. maj 2030|2030-05-09]")
        #expect(minutes.claims.first?.event.name == name)
    }

    @Test(arguments: [
        ("Aktivitet\tTidspunkt", "Byggestart"), ("Skole\tElever", "Byggestart"), ("Åbning\tLukning", "Byggestart"),
    ])
    func otherHeadsSayNothing(head: String, name: String) {
        #expect(MarkedMinutes("\(head)\nByggestart\t[maj 2030|2030-05]").claims.map(\.event.name) == [name])
    }

    @Test func aParticipleInAListOfThingsToDoIsNoNews() {
        let actions = MarkedMinutes(
            "Nr.\tOpgave\tAnsvarlig\tFrist\n1\tFejlfri kørsel dokumenteret\tAnna\t[5. januar|2030-01-05]")
        #expect(actions.claims.map(\.modality) == [.planned])
        let plan = MarkedMinutes("Aktivitet\tTidspunkt\nTilbud modtaget\t[december 2029|2029-12]")
        #expect(plan.claims.map(\.modality) == [.done])
    }

    @Test func bulletsOfOneCellAreParallel() {
        let minutes = MarkedMinutes(
            """
            Periode\tIndhold
            [3. kvartal 2030|2030-07-01..2030-09-30]\t<ul><li>Analyse af takster</li><li>Analyse af ruter</li></ul>
            [4. kvartal 2030|2030-10-01..2030-12-31]\t<ul><li>Udbud af kørsel</li><li>Udbud af biler</li></ul>
            """)
        #expect(minutes.claims.count == 4)
        #expect(minutes.order.isEmpty)
    }
}

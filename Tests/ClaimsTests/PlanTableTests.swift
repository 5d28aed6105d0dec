import MarkedMinutes
import Portfolio
import Testing

@testable import Claims

/// Plan tables as offices write them: with a start and an end, with an old and a new date, one cell a line.
struct PlanTableTests {
    @Test func aStartAndAnEndMakeAPhase() {
        let minutes = MarkedMinutes(
            """
            Aktivitet\tStart\tSlut
            Projektering\t[1. maj|2030-05-01]\t[30. juni|2030-06-30]
            Aflevering\t\t[1. september|2030-09-01]
            """)
        #expect(minutes.summary == ["Projektering | 2030-05-01..2030-06-30", "Aflevering | 2030-09-01"])
        #expect(minutes.claims.first?.event.kind == .phase)
    }

    @Test(arguments: ["Aktivitet\tOprindelig dato\tNy dato", "\tTidl. plan\tNy plan", "Milepæl\tBaseline\tForventet"])
    func anOldDateBesideANewOneHasMoved(head: String) {
        let minutes = MarkedMinutes("\(head)\nLicitation\t[maj|2030-05]\t[juni|2030-06]")
        #expect(minutes.summary == ["Licitation | 2030-06-01..2030-06-30"])
        #expect(minutes.claims.first?.change == .moved(from: MarkedMinutes.span("2030-05")))
    }

    @Test func whatCameIsDone() {
        let minutes = MarkedMinutes(
            """
            Milepæl\tBaseline\tForventet\tFaktisk
            Udbud\t[maj 2029|2029-05]\t[juni 2029|2029-06]\t[3. juli 2029|2029-07-03]
            """)
        #expect(minutes.summary == ["Udbud | 2029-07-03"])
        #expect(minutes.claims.map(\.modality) == [.done])
    }

    @Test func aPhaseOverSeveralActivitiesIsTheirContext() {
        let minutes = MarkedMinutes(
            """
            Fase\tAktivitet\tFrist
            Fase 1\tUdbud\t[1. maj|2030-05-01]
            \tKontrahering\t[1. juni|2030-06-01]
            """)
        #expect(minutes.claims.map(\.event.name) == ["Udbud", "Kontrahering"])
    }

    @Test func cellsOnLinesOfTheirOwnTakeTurns() {
        let minutes = MarkedMinutes(
            """
            Aktivitet

            Tidspunkt

            Licitation

            [23. maj|2030-05-23]

            Byggestart

            [juni|2030-06]
            """)
        #expect(minutes.summary == ["Licitation | 2030-05-23", "Byggestart | 2030-06-01..2030-06-30"])
    }

    @Test(arguments: [
        "Dato: [19. august|2030-08-19]", "Sidst opdateret [10. oktober|2030-10-10]", "Intet møde: [3. maj|2030-05-03]",
        "Brev fra naboerne (påført [7. april|2030-04-07])",
    ])
    func theFieldsOfAFormAreNoPlan(line: String) { #expect(MarkedMinutes(line).summary == []) }

    @Test(arguments: [
        ("Trin 1 Grunden ryddes\t[juni|2030-06]", "Trin 1 (grunden ryddes)"),
        ("Fase 2: Koncept\t[juni|2030-06]", "Fase 2 (koncept)"),
    ])
    func aStageTellsWhatItHolds(row: String, name: String) {
        #expect(MarkedMinutes(row).claims.map(\.event.name) == [name])
    }
}

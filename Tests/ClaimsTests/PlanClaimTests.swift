import MarkedMinutes
import Portfolio
import Testing

@testable import Claims

struct PlanClaimTests {
    private static let school = """
        [Marts 2030|2030-03]\tValg af rådgiver sket
        [Maj 2030|2030-05]\tUdbudsmateriale udsendt
        [August 2029|2029-08]\tTilbud modtaget
        [Oktober 2030|2030-10]\tEventuel forhandling
        """

    @Test func readsATableWithTheTimeFirst() {
        #expect(
            MarkedMinutes(Self.school).summary == [
                "Valg af rådgiver | 2030-03-01..2030-03-31", "Udbudsmateriale udsendt | 2030-05-01..2030-05-31",
                "Tilbud modtaget | 2030-08-01..2030-08-31", "Forhandling | 2030-10-01..2030-10-31",
            ])
    }

    @Test func readsATableWithTheTimeLast() {
        let minutes = MarkedMinutes(
            "Aktivitet\tTidspunkt\nByggestart\t[maj 2030|2030-05]\nAflevering\t[juni 2031|2031-06]")
        #expect(minutes.summary == ["Byggestart | 2030-05-01..2030-05-31", "Aflevering | 2031-06-01..2031-06-30"])
    }

    @Test func knowsTheEventOfARowByItsVerb() {
        let minutes = MarkedMinutes(
            """
            [Maj 2030|2030-05]\tOpgaven sendes i udbud
            [Juni 2030|2030-06]\tKranen sat op
            [Juli 2030|2030-07]\tBroen åbner
            [August 2030|2030-08]\tBroen hilser
            """)
        let events = minutes.claims.map(\.event)
        #expect(events.map { $0.concept?.name } == ["tender", "installation", "opening", nil])
        #expect(events.map(\.name).last == "Broen hilser")
        #expect(events[2].stems == ["bro"])
    }

    @Test func aDeadlineMayBeMetInGoodTime() {
        let minutes = MarkedMinutes(
            """
            - Bro godkendt [senest 1. juli 2031|..2031-07-01]
            - Kursus [juni 2031|2031-06]
            - Indvielse [august 2031|2031-08]
            - Evaluering [december 2031|2031-12]
            """)
        #expect(minutes.claims.allSatisfy { $0.writtenSpan == nil })
        #expect(minutes.claims.count == 4)
    }

    @Test func repairsAYearThatBreaksTheOrderAndKeepsWhatIsWritten() {
        let repaired = MarkedMinutes(Self.school).claims.filter { $0.writtenSpan != nil }
        #expect(repaired.map(\.event.name) == ["Tilbud modtaget"])
        #expect(repaired.first?.writtenSpan == Span(year: 2029, month: 8))
    }

    @Test(arguments: [
        // newest first
        "[2032|2032-05-01]\tIbrugtagning\n[2031|2031-05-01]\tByggestart\n[2030|2030-05-01]\tLicitation",
        // an end date under a word for something that lasts
        "[Maj 2030|2030-05-01]\tKontrakt\n[Maj 2031|2031-05-19]\tProjektering\n[Marts 2031|2031-03-01]\tByggestart",
        // two rows only
        "[Maj 2030|2030-05-01]\tKontrakt\n[Maj 2029|2029-05-19]\tByggestart",
    ])
    func leavesOtherOrdersAlone(plan: String) {
        #expect(MarkedMinutes(plan).claims.allSatisfy { $0.writtenSpan == nil })
    }

    @Test(
        "takes the way of a case through the boards for no plan",
        arguments: [
            "Social- og Sundhedsudvalget\t[11-05-2030|2030-05-11]\t2", "Økonomiudvalget\t[01-06-2030|2030-06-01]",
            "Byrådet\t[23-06-2030|2030-06-23]", "Udvalget for Børn og Unge\t[4. juni 2030|2030-06-04]",
            "Teknik- og Miljøudvalget: [4. juni 2030|2030-06-04]", "Næste møde\t[4. juni 2030|2030-06-04]",
        ])
    func boards(row: String) {
        #expect(MarkedMinutes("Behandling\tMødedato\tÅbent punkt\n" + row).summary == [])
    }

    @Test(
        "takes what a board does for an event",
        arguments: [
            ("Godkendelse i Byrådet\t[23-06-2030|2030-06-23]", "Godkendelse i Byrådet | 2030-06-23"),
            ("[4. juni 2030|2030-06-04]\tHøring i Ældrerådet", "Høring i Ældrerådet | 2030-06-04"),
        ])
    func actsOfBoards(row: String, expected: String) {
        #expect(MarkedMinutes(row).summary == [expected])
    }

    @Test func namesStagesByTheHeadOfTheirColumn() {
        let minutes = MarkedMinutes(
            "Fase\tPeriode\tIndhold\n1\t[Maj-juni|2030-05-01..2030-06-30]\tInterview\n2\t[August|2030-08]\tKoncept")
        #expect(minutes.claims.map(\.event.ordinal?.number) == [1, 2])
        #expect(minutes.order == ["Fase 1 (interview) -> Fase 2 (koncept)"])
    }

    @Test func aTableOnSeveralProjectsIsOnePlanForEach() {
        let minutes = MarkedMinutes(
            """
            Projekt\tMilepæl\tFrist\tBemærkning
            Havnebadet\tLicitation\t[maj 2031|2031-05]\tEfter planen
            Havnebadet\tByggestart\t[august 2031|2031-08]\tAfventer lån
            Pumpehuset\tUdbud\t[marts 2030|2030-03]\t
            \tMontering\t[juni 2030|2030-06]\tForsinket
            """)
        #expect(
            minutes.summary == [
                "Licitation | 2031-05-01..2031-05-31", "Byggestart | 2031-08-01..2031-08-31",
                "Udbud | 2030-03-01..2030-03-31", "Montering | 2030-06-01..2030-06-30",
            ])
        #expect(minutes.claims.allSatisfy { $0.writtenSpan == nil })
        #expect(minutes.order == ["Licitation -> Byggestart", "Udbud -> Montering"])
    }

    @Test func columnsTellTheOldDateAndWhetherItHasHappened() {
        let minutes = MarkedMinutes(
            """
            Aktivitet\tOprindelig frist\tNy frist\tStatus
            Opmåling\t[1. december 2029|2029-12-01]\t[5. januar 2030|2030-01-05]\tAfsluttet
            Montering\t[1. maj 2030|2030-05-01]\t[1. juni 2030|2030-06-01]\tIkke afsluttet
            """)
        #expect(minutes.summary == ["Opmåling | 2030-01-05", "Montering | 2030-06-01"])
        #expect(minutes.claims.map(\.modality) == [.done, .planned])
        #expect(minutes.claims.last?.change == .moved(from: MarkedMinutes.span("2030-05-01")))
    }

    @Test func anActionListHasDeadlinesAndNoOrder() {
        let minutes = MarkedMinutes(
            """
            Nr.\tAktion\tAnsvarlig\tFrist
            1\tBestille møbler\tAnna\t[1. maj|2030-05-01]
            2\tIndkalde naboerne\tBo\t[1. juni|2030-06-01]
            """)
        #expect(minutes.summary == ["Bestille møbler | 2030-05-01", "Indkalde naboerne | 2030-06-01"])
        #expect(minutes.order == [])
    }

    @Test func readsDatedBulletsInEitherOrder() {
        let minutes = MarkedMinutes(
            """
            - [1. juli|2030-07-01]: Udbud
            - Kontraktindgåelse: [oktober 2030|2030-10]
            - Høring ([uge 46-48|2030-11-11..2030-12-01])
            - [Maj 2031|2031-05]: Broen tages i brug
            """)
        #expect(minutes.claims.map(\.event.name) == ["Udbud", "Kontraktindgåelse", "Høring", "Ibrugtagning af broen"])
        #expect(minutes.order.count == 3)
    }

    @Test(arguments: [
        "[2030|2030]\t3.600.000 kr.", "Anlægsudgift\t[2030|2030]\t[2031|2031]\t[2032|2032]", "Fokus i [2030|2030]",
        "- [4. maj|2030-05-04]: Økonomiudvalget",
    ])
    func sumsYearsAndTheBoardsCalendarAreNoPlan(line: String) {
        #expect(MarkedMinutes(line).summary == [])
    }

    @Test func aTentativePlanIsTentative() {
        let minutes = MarkedMinutes(
            "Tentativ tidsplan:\n[Maj 2030|2030-05]\tByggestart\n[Juni 2031|2031-06]\tAflevering")
        #expect(minutes.claims.map(\.modality) == [.tentative, .tentative])
    }

    @Test func theNumberOfALineIsNoDay() {
        let minutes = numberedLines(["april 2030: Projektering", "maj 2030: Udbud", "juni 2030: Byggestart"])
        #expect(
            ClaimReader().claims(in: minutes.item, of: minutes.meeting).map { "\($0.event.name) | \($0.span)" } == [
                "Projektering | 2030-04-01..2030-04-30", "Udbud | 2030-05-01..2030-05-31",
                "Byggestart | 2030-06-01..2030-06-30",
            ])
    }

    /// Lines "1. april 2030: …", whose numbers the times have taken for days.
    private func numberedLines(_ lines: [String]) -> (item: AgendaItem, meeting: Meeting) {
        var text = ""
        var times: [TimeMention] = []
        var passages: [Passage] = []
        for (index, line) in lines.enumerated() {
            let start = text.unicodeScalars.count
            let words = "\(index + 1). \(line)"
            let time = words.prefix { $0 != ":" }
            let day = Day(year: 2030, month: 4 + index, day: index + 1)
            times.append(
                TimeMention(
                    range: start..<start + time.count, text: String(time), kind: .date, span: day.map { Span($0) }))
            passages.append(
                Passage(
                    kind: .listItem(mark: "\(index + 1)."), range: start + 3..<start + words.unicodeScalars.count,
                    section: .presentation, block: 0))
            text += words + "\n"
        }
        let source = SourceText(text)
        let item = AgendaItem(
            number: "1", title: "", range: 0..<source.count, titleRange: 0..<0, passages: passages)
        let meeting = Meeting(
            id: "test", source: "test.txt", text: source, date: Day("2030-01-15"), items: [item], times: times)
        return (item, meeting)
    }
}

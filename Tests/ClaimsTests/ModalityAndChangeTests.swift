import MarkedMinutes
import Portfolio
import Testing

@testable import Claims

struct ModalityAndChangeTests {
    @Test(arguments: [
        ("Skolen åbner [1. maj|2030-05-01].", Statement.Modality.planned),
        ("Skolen forventes at åbne [1. maj|2030-05-01].", .tentative),
        ("Skolen åbner tidligst [1. maj|2030-05-01].", .tentative),
        ("Det er besluttet, at skolen åbner [1. maj|2030-05-01].", .planned),
        ("Datoen for åbning er fastsat, og skolen åbnede [1. maj 2029|2029-05-01].", .done),
        ("Kontrakten blev underskrevet [4. marts 2029|2029-03-04].", .done),
        ("Analysen er gennemført i [marts 2029|2029-03].", .done),
        ("Kontrakten er planlagt underskrevet [4. marts|2030-03-04].", .planned),
        ("Tilladelsen blev givet [2. marts 2029|2029-03-02] og påklaget [4. marts 2029|2029-03-04].", .done),
        ("Broen blev malet [2. marts 2029|2029-03-02] og overtaget [4. marts 2029|2029-03-04].", .done),
        ("Tilladelsen gives [2. maj|2030-05-02] og påklages [4. maj|2030-05-04].", .planned),
    ])
    func tellsHowSureTheWordsAre(sentence: String, modality: Statement.Modality) {
        #expect(MarkedMinutes(sentence).claims.last?.modality == modality)
    }

    @Test func whatADecisionSaysIsDecided() {
        let minutes = MarkedMinutes("Etape 2 igangsættes [1. maj|2030-05-01].", section: .decision)
        #expect(minutes.claims.map(\.modality) == [.decided])
    }

    @Test(arguments: [
        "Med linje B kunne vejen have været klar i [maj|2030-05].", "Hallen ville have åbnet i [maj|2030-05].",
    ])
    func whatWouldHaveBeenIsNoPlan(sentence: String) {
        #expect(MarkedMinutes(sentence).claims.isEmpty)
    }

    @Test(arguments: [
        ("Hallen kan ikke åbne før i [maj|2030-05].", "2030-05-01.."),
        ("De nye spær kan ikke leveres før [3. maj|2030-05-03].", "2030-05-03.."),
    ])
    func whatDoesNotComeBeforeATimeComesThenOrLater(sentence: String, span: String) {
        #expect(MarkedMinutes(sentence).claims.map(\.span.description) == [span])
    }

    @Test(arguments: [
        "Etape 2 nås ikke i [maj|2030-05], fordi gulvet først leveres i [juni|2030-06].\nSmeden regner med [1. juli|2030-07-01]."
    ])
    func whatASentenceGoesOnWithIsNotWhatTheReasonTold(text: String) {
        #expect(MarkedMinutes(text).claims.last?.event.name == "Etape 2")
    }

    @Test func whatAnOfficeDoesIsWhatThePronounTakesUp() {
        let minutes = MarkedMinutes("Borgmesteren har forlænget høringen, så den slutter den [29. juni|2030-06-29].")
        #expect(minutes.claims.map(\.event.name) == ["Afslutning af høring"])
    }

    @Test func thePaperThatMovesADateTellsNoOldOne() {
        let minutes = MarkedMinutes(
            "Aftalen om færgen er ved et tillæg af [4. marts 2029|2029-03-04] forlænget til [1. juni|2030-06-01].")
        #expect(minutes.claims.map(\.change) == [.moved(from: nil)])
    }

    @Test(arguments: [
        ("Åbningen er flyttet fra [maj|2030-05] til [juni|2030-06].", "Åbning | 2030-06-01..2030-06-30", "2030-05"),
        ("Etape 1 begynder nu [1. juli|2030-07-01] i stedet for i [maj|2030-05].", "Etape 1 | 2030-07-01", "2030-05"),
        (
            "Idriftsættelsen sker først [1. juli|2030-07-01] mod tidligere [1. maj|2030-05-01].",
            "Idriftsættelse | 2030-07-01", "2030-05-01"
        ),
        (
            "Afleveringen glider fra [3. maj til 5. juni|2030-05-03..2030-06-05].", "Aflevering | 2030-06-05",
            "2030-05-03"
        ),
        (
            "Åbningen skubbes fire uger, fra [maj til juni|2030-05-01..2030-06-30].", "Åbning | 2030-06-01..2030-06-30",
            "2030-05"
        ),
        (
            "Leveringen sker ikke i [maj|2030-05], men i [juni|2030-06].", "Levering | 2030-06-01..2030-06-30",
            "2030-05"
        ),
        (
            "Materialet sendes ud i [marts|2030-03] og ikke som planlagt i [februar|2030-02].",
            "Udsendelse af materiale | 2030-03-01..2030-03-31", "2030-02"
        ),
        (
            "Planen vedtages først i [juni|2030-06], og ikke i [maj|2030-05].",
            "Vedtagelse af plan | 2030-06-01..2030-06-30",
            "2030-05"
        ),
        (
            "Driften vil ikke kunne starte [1. maj|2030-05-01], men ved efterårsplanen [1. juli|2030-07-01].",
            "Drift starter | 2030-07-01", "2030-05-01"
        ),
        (
            "Den planlagte åbning den [1. maj|2030-05-01] må udskydes, og der arbejdes nu mod [1. juli|2030-07-01].",
            "Åbning | 2030-07-01", "2030-05-01"
        ),
    ])
    func anOldDateIsTheSignalAndNoClaim(sentence: String, claim: String, old: String) {
        let minutes = MarkedMinutes(sentence)
        #expect(minutes.summary == [claim])
        #expect(minutes.claims.first?.change == .moved(from: MarkedMinutes.span(old)))
    }

    @Test(arguments: [
        ("Kurset i [maj|2030-05] fastholdes.", ChangeSignal.unchanged),
        ("Etape 2 starter [1. maj|2030-05-01] som planlagt.", .asPlanned),
        ("Borgermødet den [1. maj|2030-05-01] aflyses.", .cancelled),
    ])
    func readsWhatIsSaidOfTheEarlierDate(sentence: String, signal: ChangeSignal) {
        #expect(MarkedMinutes(sentence).claims.map(\.change) == [signal])
    }

    @Test(arguments: [
        "Åbningen i [maj|2030-05] er dermed ikke længere realistisk.",
        "Broen skulle oprindeligt have stået færdig [1. maj|2030-05-01].",
        "Fristen den [1. maj|2030-05-01] kan ikke holdes.",
        "Rapporten blev ikke klar i [december|2029-12].", "Arbejdet kan ikke begynde [1. maj|2030-05-01].",
        "Derfor når kontrakten ikke at blive indgået [1. maj|2030-05-01].",
        "Sagen om takster blev lovet til [december 2029|2029-12], men er forsinket.",
    ])
    func aDateThatIsGivenUpIsNoClaim(sentence: String) {
        #expect(MarkedMinutes(sentence).summary == [])
    }
}

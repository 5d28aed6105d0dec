import Portfolio
import Testing

@testable import Threads

struct SentenceClaimTests {
    @Test(arguments: [
        ("Superbrugerne uddannes i [maj|2030-05].", "Uddannelse af superbrugere | 2030-05-01..2030-05-31"),
        ("Den [2. maj|2030-05-02] overgår vi til Skriv 4.", "Overgang til Skriv 4 | 2030-05-02"),
        (
            "Udbudsmaterialet offentliggøres [1. september|2030-09-01].",
            "Offentliggørelse af udbudsmateriale | 2030-09-01"
        ),
        ("Portalen går i luften i [uge 12|2030-03-18..2030-03-24].", "Portalen går i luften | 2030-03-18..2030-03-24"),
        (
            "Kontrakten på det nuværende anlæg udløber [30. juni|2030-06-30].",
            "Udløb af kontrakt på det nuværende anlæg | 2030-06-30"
        ),
        ("Licitationen afholdes den [12. april|2030-04-12].", "Licitation | 2030-04-12"),
        ("Første spadestik til børnehaven tages [5. juni|2030-06-05].", "Første spadestik til børnehaven | 2030-06-05"),
        ("Rejsegilde holdes i [oktober|2030-10].", "Rejsegilde | 2030-10-01..2030-10-31"),
        ("Daginstitutionen tages i brug [1. august|2030-08-01].", "Ibrugtagning af daginstitution | 2030-08-01"),
        ("Lokalplanforslaget sendes i høring i [maj|2030-05].", "Høring om lokalplanforslag | 2030-05-01..2030-05-31"),
        ("Borgmesteren indvier den nye hal [2. november|2030-11-02].", "Åbning af den nye hal | 2030-11-02"),
        ("Byggeriet afleveres [1. marts 2031|2031-03-01].", "Aflevering af byggeri | 2031-03-01"),
        ("Evalueringen forelægges Byrådet i [juni|2030-06].", "Forelæggelse af evaluering | 2030-06-01..2030-06-30"),
        (
            "Kommunen overtager driften af færgen pr. [1. april|2030-04-01].",
            "Overtagelse af drift af færgen | 2030-04-01"
        ),
        ("Dispensationen er forlænget til [1. marts|2030-03-01].", "Udløb af dispensation | 2030-03-01"),
        ("Afdelingen har dispensation til [udgangen af 2031|2031-12-31].", "Udløb af dispensation | 2031-12-31"),
        ("Anlægget skal være færdigt [senest 30. juni|..2030-06-30].", "Færdiggørelse af anlæg | ..2030-06-30"),
        (
            "Medarbejderne flytter til Havnegade 12 i [august|2030-08].",
            "Flytning af medarbejdere til Havnegade 12 | 2030-08-01..2030-08-31"
        ),
        ("Fristen for at afgive tilbud er [2. maj|2030-05-02].", "Fristen for at afgive tilbud | 2030-05-02"),
        ("Ny dato for kurset er [2. maj|2030-05-02].", "Kursus | 2030-05-02"),
        ("Første løn bliver den [30. juni|2030-06-30].", "Første løn | 2030-06-30"),
        ("Filialen har sidste åbningsdag [30. juni|2030-06-30].", "Sidste åbningsdag (filialen) | 2030-06-30"),
        ("Høringen løber til [15. februar|..2030-02-15].", "Afslutning af høring | 2030-02-15"),
        ("Kystfonden skal udtale sig [senest 10. marts|..2030-03-10].", "Udtalelse fra kystfonden | ..2030-03-10"),
        ("Lederkredsen orienteres [5. september|2030-09-05].", "Orientering af lederkredsen | 2030-09-05"),
        ("Samme dag, den [2. maj|2030-05-02], overgår vi til Skriv 4.", "Overgang til Skriv 4 | 2030-05-02"),
    ])
    func writesTheLabelOfAProjectManager(sentence: String, claim: String) {
        #expect(MarkedMinutes(sentence).summary == [claim])
    }

    @Test(arguments: [
        ("Annonceringen sker primo [marts|2030-03].", "Annoncering | 2030-03-01..2030-03-31"),
        ("Sidste etape udføres i [2031|2031].", "Sidste etape | 2031-01-01..2031-12-31"),
        ("De nye busser skal køre fra [1. august|2030-08-01].", "De nye busser kører | 2030-08-01"),
        ("Politiet rykker ind i stationen [1. maj|2030-05-01].", "Politiet rykker | 2030-05-01"),
        (
            "Kassererne maler klubhuset i [juni|2030-06].", "Kassererne maler klubhuset | 2030-06-01..2030-06-30"
        ),
        ("Salg af grunden er sat til den [1. oktober|2030-10-01].", "Salg af grunden | 2030-10-01"),
        ("De første beboere flytter ind [1. december|2030-12-01].", "Indflytning (de første beboere) | 2030-12-01"),
    ])
    func readsEventsThatNoTableKnows(sentence: String, claim: String) {
        #expect(MarkedMinutes(sentence).summary == [claim])
    }

    @Test func whatFollowsDoesTheSame() {
        let sentence =
            "Jobcentret flytter til rådhuset [1. juni|2030-06-01], og borgerservice følger efter i [maj 2031|2031-05]."
        #expect(MarkedMinutes(sentence).claims.map(\.event.concept) == ["moving", "moving"])
    }

    @Test func twoSubjectsWithTwoDatesAreTwoClaims() {
        let sentence = """
            Vuggestuen går i drift mandag den [24. april|2030-04-24], køkken og vaskeri mandag den [22. maj|2030-05-22].
            """
        #expect(
            MarkedMinutes(sentence).summary == [
                "Idriftsættelse af vuggestuen | 2030-04-24", "Idriftsættelse af køkken og vaskeri | 2030-05-22",
            ])
    }

    @Test func stagesInOneSentenceShareItsVerb() {
        let sentence = """
            Etape 1 (havnen) udrulles i [marts|2030-03], etape 2 (byen) i [juni|2030-06] og etape 3 [inden 1. maj 2031|..2031-04-30].
            """
        let claims = MarkedMinutes(sentence).claims
        #expect(claims.map(\.event.name) == ["Etape 1 (havnen)", "Etape 2 (byen)", "Etape 3"])
        #expect(claims.map(\.event.ordinal?.number) == [1, 2, 3])
        #expect(claims.allSatisfy { $0.event.kind == .phase })
    }

    @Test func stepsThatAreCountedGetTheirNumbers() {
        let sentence = "Der er to trin: Skolen går i drift [1. maj|2030-05-01], biblioteket [1. juni|2030-06-01]."
        #expect(
            MarkedMinutes(sentence).claims.map(\.event.ordinal) == [
                .init(word: "trin", number: 1), .init(word: "trin", number: 2),
            ])
    }

    @Test func aPronounTakesTheEventOfTheSentenceBefore() {
        let minutes = MarkedMinutes(
            """
            Testmiljøet skulle have været leveret den [1. marts|2030-03-01].
            Det sker nu den [11. april|2030-04-11].
            """)
        #expect(minutes.summary == ["Levering af testmiljø | 2030-04-11"])
        #expect(minutes.claims.first?.change == .moved(from: Day("2030-03-01").map { Span($0) }))
    }

    @Test func denneFaseIsTheStageThatWasNamedLast() {
        let minutes = MarkedMinutes(
            """
            Arbejdet i fase 2 omfatter alle skoler.
            Denne fase strækker sig fra [maj til juli|2030-05-01..2030-07-31].
            """)
        #expect(minutes.claims.map(\.event.ordinal) == [.init(word: "fase", number: 2)])
    }

    @Test func aPairOfDaysIsOneEvent() {
        let sentence = "Workshops om planen afholdes den [7.|2030-05-07] og [8. maj|2030-05-08]."
        #expect(MarkedMinutes(sentence).summary == ["Workshops om plan | 2030-05-07..2030-05-08"])
    }

    @Test func theSameDateOfTheSameEventIsOneClaim() {
        let minutes = MarkedMinutes(
            """
            Aftalen udløber den [31. december|2030-12-31].
            Da aftalen udløber den [31. december|2030-12-31], skal arbejdet i udbud.
            """)
        #expect(minutes.claims.count == 1)
    }

    @Test func attachmentsAndHeadingsClaimNothing() {
        #expect(MarkedMinutes("# Indvielse [1. maj|2030-05-01]").claims.isEmpty)
        #expect(MarkedMinutes("Skolen åbner [1. maj|2030-05-01].", section: .attachments).claims.isEmpty)
    }
}

import MarkedMinutes
import Portfolio
import Testing

@testable import Claims

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
        (
            "Høringen slutter den [2. maj|2030-05-02] med et borgermøde.",
            "Afslutning af høring med borgermøde | 2030-05-02"
        ),
        ("Kajen regnes klar [2. maj|2030-05-02].", "Færdiggørelse af kajen | 2030-05-02"),
        ("Første anløb i [maj|2030-05] bortfalder.", "Første anløb | 2030-05-01..2030-05-31"),
        ("Anlægsperioden slutter med ibrugtagning [2. maj|2030-05-02].", "Afslutning af ibrugtagning | 2030-05-02"),
        (
            "Efter tre måneders prøvedrift overtages sporet den [2. maj|2030-05-02].",
            "Overtagelse af sporet | 2030-05-02"
        ),
        (
            "Når planen er vedtaget, kan anlægget udbydes, hvilket efter rådgiverens plan vil ske [2. maj|2030-05-02].",
            "Udbud af anlæg | 2030-05-02"
        ),
        ("Fristen for at afgive tilbud er [2. maj|2030-05-02].", "Fristen for at afgive tilbud | 2030-05-02"),
        ("Ny dato for kurset er [2. maj|2030-05-02].", "Kursus | 2030-05-02"),
        ("Første løn bliver den [30. juni|2030-06-30].", "Første løn | 2030-06-30"),
        ("Filialen har sidste åbningsdag [30. juni|2030-06-30].", "Sidste åbningsdag (filialen) | 2030-06-30"),
        ("Høringen løber til [15. februar|..2030-02-15].", "Afslutning af høring | 2030-02-15"),
        ("Kystfonden skal udtale sig [senest 10. marts|..2030-03-10].", "Udtalelse fra kystfonden | ..2030-03-10"),
        ("Lederkredsen orienteres [5. september|2030-09-05].", "Orientering af lederkredsen | 2030-09-05"),
        ("Borgmesteren klipper snoren [5. juni|2030-06-05].", "Åbning | 2030-06-05"),
        ("Der er aftalt startmøde den [5. juni|2030-06-05].", "Startmøde | 2030-06-05"),
        ("Åbningsdatoen er fortsat [5. juni|2030-06-05].", "Åbning | 2030-06-05"),
        ("Anlægget blev som aftalt afprøvet [5. januar|2030-01-05].", "Test af anlæg | 2030-01-05"),
        ("Samme dag, den [2. maj|2030-05-02], overgår vi til Skriv 4.", "Overgang til Skriv 4 | 2030-05-02"),
    ])
    func writesTheLabelOfAProjectManager(sentence: String, claim: String) {
        #expect(MarkedMinutes(sentence).summary == [claim])
    }

    @Test(arguments: [
        ("Annonceringen sker primo [marts|2030-03].", "Annoncering | 2030-03-01..2030-03-31"),
        ("Sidste etape udføres i [2031|2031].", "Sidste etape | 2031-01-01..2031-12-31"),
        ("De nye busser skal køre fra [1. august|2030-08-01].", "De nye busser kører | 2030-08-01"),
        ("Politiet rykker ind i stationen [1. maj|2030-05-01].", "Politiet rykker ind | 2030-05-01"),
        (
            "Kassererne maler klubhuset i [juni|2030-06].", "Kassererne maler klubhuset | 2030-06-01..2030-06-30"
        ),
        ("Salg af grunden er sat til den [1. oktober|2030-10-01].", "Salg af grunden | 2030-10-01"),
        ("De første beboere flytter ind [1. december|2030-12-01].", "Indflytning (de første beboere) | 2030-12-01"),
    ])
    func readsEventsThatNoTableKnows(sentence: String, claim: String) {
        #expect(MarkedMinutes(sentence).summary == [claim])
    }

    @Test(arguments: [
        ("Stilladset rejses i [uge 16|2030-04-15..2030-04-21].", "Rejsning af stilladset | 2030-04-15..2030-04-21"),
        ("Gravstederne ryddes [inden pinse|..2030-06-08].", "Fjernelse af gravstederne | ..2030-06-08"),
        ("Orglet pakkes ned [8. maj|2030-05-08].", "Orglet pakkes ned | 2030-05-08"),
        ("Havnekontoret genindvies [3. maj|2030-05-03].", "Genåbning af havnekontoret | 2030-05-03"),
        ("Gulvlægningen foregår i [maj|2030-05].", "Gulvlægning | 2030-05-01..2030-05-31"),
        ("Kontrahering sker [1. maj|2030-05-01].", "Kontrahering | 2030-05-01"),
        (
            "Det betyder kontrahering i [maj|2030-05] fremfor i [april|2030-04].",
            "Kontrahering | 2030-05-01..2030-05-31"
        ),
        ("Stiftet svarer [senest 1. maj|..2030-05-01].", "Svar fra stiftet | ..2030-05-01"),
        ("Vi får svar fra fonden i [maj|2030-05].", "Svar fra fonden | 2030-05-01..2030-05-31"),
        ("Provstiet gav grønt lys [9. januar|2030-01-09].", "Godkendelse fra provstiet | 2030-01-09"),
        ("Fundamentet blev støbt [9. januar|2030-01-09].", "Støbning af fundamentet | 2030-01-09"),
        ("Facaden blev skyllet [9. januar|2030-01-09].", "Facaden skyllet | 2030-01-09"),
        ("Vi lukker ned for det gamle arkiv [1. juni|2030-06-01].", "Lukning af det gamle arkiv | 2030-06-01"),
        ("Der bores efter vand på marken i [juni|2030-06].", "Boring på marken | 2030-06-01..2030-06-30"),
        ("Der kalibreres på alle værker i [juni|2030-06].", "Kalibrering på alle værker | 2030-06-01..2030-06-30"),
        ("Der indkaldes til beboermøde [4. juni|2030-06-04].", "Beboermøde | 2030-06-04"),
        ("Der er provstesyn [4. juni|2030-06-04].", "Provstesyn | 2030-06-04"),
        ("Rapporten godkendes af bestyrelsen i [maj|2030-05].", "Godkendelse af rapport | 2030-05-01..2030-05-31"),
        ("Midlerne, 70 mio. kr., blev udmeldt [9. januar|2030-01-09].", "Udmelding af midlerne | 2030-01-09"),
        ("VVM-redegørelsen afleveres [1. maj|2030-05-01].", "Aflevering af VVM-redegørelsen | 2030-05-01"),
        ("Malerne kan gå i gang [1. maj|2030-05-01].", "Malerne går i gang | 2030-05-01"),
        (
            "Der graves på kajen den [3.|2030-05-03], [4. og 5. maj|2030-05-04..2030-05-05].",
            "Gravning på kajen | 2030-05-03..2030-05-05"
        ),
        (
            "Ibrugtagningen sker [til foråret|2030-03-01..2030-05-31], nærmere bestemt i [uge 14|2030-04-01..2030-04-07].",
            "Ibrugtagning | 2030-04-01..2030-04-07"
        ),
    ])
    func readsWhatOtherAuthoritiesPlan(sentence: String, claim: String) {
        #expect(MarkedMinutes(sentence).summary == [claim])
    }

    @Test(arguments: [
        "Salen er optaget [2. maj|2030-05-02].", "Valget er faldet på [uge 42|2030-10-14..2030-10-20].",
        "Bygningen er fra [1964|1964].", "Leverandøren har bedt om at få fristen strakt [9. januar|2030-01-09].",
    ])
    func howThingsStandIsNoEvent(sentence: String) {
        #expect(MarkedMinutes(sentence).summary == [])
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

/// Sentences whose time belongs to an event that other words name, and sentences that only look so.
struct PointingClaimTests {
    @Test(arguments: [
        ("Trappen støbes om, og det bliver den i [uge 30|2030-07-22..2030-07-28].", "2030-07-22..2030-07-28"),
        ("Ejeren har lovet svar [senest 1. maj|..2030-05-01].", "..2030-05-01"),
        ("Afgørelsen ventes i [maj|2030-05].", "2030-05-01..2030-05-31"),
        ("Ansøgning sendt den [3. januar|2030-01-03].", "2030-01-03"),
        ("Malingen af plankeværket er skrevet ind i [uge 30|2030-07-22..2030-07-28].", "2030-07-22..2030-07-28"),
        ("Sporet er reserveret til spærring i [maj|2030-05].", "2030-05-01..2030-05-31"),
        ("Planen har været i offentlig høring i [januar 2029|2029-01].", "2029-01-01..2029-01-31"),
    ])
    func readsTheTime(sentence: String, span: String) {
        #expect(MarkedMinutes(sentence).claims.map { "\($0.span)" } == [span])
    }

    @Test(arguments: [
        ("Der laves en plan, der forelægges udvalget i [maj|2030-05].", "Forelæggelse af plan"),
        ("Kiosken genåbner [4. april|2030-04-04].", "Genåbning af kiosken"),
        ("Landsretten stadfæstede dommen den [9. januar|2030-01-09].", "Stadfæstelse af dommen"),
    ])
    func namesWhatItIsAbout(sentence: String, name: String) {
        #expect(MarkedMinutes(sentence).claims.map(\.event.name) == [name])
    }
}

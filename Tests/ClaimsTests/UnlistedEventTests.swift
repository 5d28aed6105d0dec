import MarkedMinutes
import Testing

@testable import Claims

@Suite("Sentences whose event is a noun, or a verb that no table has")
struct UnlistedEventTests {
    @Test(
        "tell when it happens",
        arguments: [
            ("Besigtigelsestur den [8. august|2030-08-08].", "Besigtigelsestur"),
            ("Første kamp den [2/4|2030-04-02].", "Første kamp"),
            ("Sommerfest den [8. august|2030-08-08].", "Sommerfest"),
            ("Høringen sluttede den [3. januar|2030-01-03] med 70 svar.", "Afslutning af høring med 70 svar"),
            ("Fællesdag for naboerne er den [3. november|2030-11-03].", "Fællesdag for naboerne"),
            (
                "Udvalget gav den [9. april 2029|2029-04-09] principgodkendelse til en hal.",
                "Principgodkendelse til hal"
            ),
            ("Vedtagelsen blev påklaget den [26. november 2029|2029-11-26].", "Påklage af vedtagelse"),
            ("Tilladelsen blev ophævet den [3. januar|2030-01-03].", "Ophævelse af tilladelse"),
            (
                "Naboforeningen påklagede vedtagelsen den [26. november 2029|2029-11-26].",
                "Naboforening påklagede vedtagelse"
            ),
            ("Tilladelsen blev meddelt den [3. januar|2030-01-03].", "Tilladelse"),
            ("Nævnet ophævede afgørelsen den [18. juni 2029|2029-06-18].", "Ophævelse af afgørelse"),
            ("Åbningen må herefter forventes i [oktober|2030-10].", "Åbning"),
            ("Taksten gælder fra [1. juli|2030-07-01..].", "Ikrafttræden af taksten"),
            ("Der er tilbudsfrist den [31. juli|2030-07-31].", "Tilbudsfrist"),
            ("Vi regner med at kunne åbne den [1. maj|2030-05-01].", "Åbning"),
            ("Børnene kan flytte med i forbindelse med skolens åbning den [2. august|2030-08-02].", "Skolens åbning"),
            (
                "Rådet har den [6. oktober 2029|2029-10-06] besluttet, at broen skal udskiftes.",
                "Beslutning om udskiftning af broen"
            ),
            ("Afdeling Nord skifter den [4. maj|2030-05-04].", "Afdeling Nord skifter"),
            ("Gulvet blev skruet ned [den 9. januar|2030-01-09].", "Gulvet skruet ned"),
            ("Amina fastholder testen [den 7. oktober|2030-10-07].", "Test"),
            ("Kontrakten er i hus [den 3. maj|2030-05-03].", "Kontrakt i hus"),
            ("Vi kan først grave [den 3. maj|2030-05-03].", "Gravning"),
            ("Hegnet er lovet til [den 3. april|2030-04-03].", "Hegnet"),
            ("For at skåne fuglene flyttes etape 3 til [maj|2030-05].", "Etape 3"),
        ])
    func areClaims(sentence: String, label: String) {
        #expect(MarkedMinutes(sentence).claims.map(\.event.name) == [label])
    }

    @Test(
        "tell nothing where no time is ahead or the words are another's",
        arguments: [
            "Besigtigelsestur den [8. august 2029|2029-08-08].",
            "Sygefraværet var ultimo [marts 2029|2029-03] på 5 procent.", "Der var 43 ansatte i [maj 2029|2029-05].",
            "Brev fra naboerne (påført [7. april|2030-04-07])",
            "Forslaget indgår i arbejdet med en ny politik i [2031|2031].",
            "Udvalget behandlede den [10. juni 2029|2029-06-10] et forslag om lejrskoler.",
            "Grete Lund roste gartneren den [3. juni|2030-06-03].",
            "Ole Krog klagede over lugten fra [maj|2030-05].", "Formanden mindede om festen i [maj|2030-05].",
            "Kaffe i [uge 43|2030-10-21..2030-10-27].", "Regnskab den [8. august|2030-08-08].",
            "Kultur den [8. august|2030-08-08].",
            "Vi bygger ikke, mens storken yngler, dvs. i [april|2030-04].",
            "Kablet skal lægges, ellers må gæsterne vente til [juni|2030-06].",
            "Klimadirektoratet lukker i [maj|2030-05].",
        ])
    func leaveOthersAlone(sentence: String) { #expect(MarkedMinutes(sentence).summary == []) }

    @Test(
        "are put together where a relative clause parts the subject from its verb",
        arguments: [
            (
                "Leveringen, som var ventet i [marts|2030-03], forventes i [maj|2030-05].",
                "Levering | 2030-05-01..2030-05-31"
            ),
            ("Det betyder, at bølge 1, der er testet, udskydes til den [3. maj|2030-05-03].", "Bølge 1 | 2030-05-03"),
            (
                "Ordningen starter i Klint i [maj|2030-05] og i Sandø i [juni|2030-06].",
                "Ordning starter (Sandø) | 2030-06-01..2030-06-30"
            ),
            ("Når skolen åbner i [maj|2030-05] flytter bogbussen.", "Åbning af skole | 2030-05-01..2030-05-31"),
        ])
    func spanClauses(sentence: String, claim: String) { #expect(MarkedMinutes(sentence).summary.contains(claim)) }

    @Test("keep the old date that the relative clause tells")
    func oldDateInRelativeClause() {
        let claims = MarkedMinutes("Leveringen, som var planlagt til [marts|2030-03], forventes i [maj|2030-05].")
            .claims
        #expect(claims.map(\.change) == [.moved(from: MarkedMinutes.span("2030-03"))])
    }

    @Test(
        "set a deadline where a promise depends on it",
        arguments: [
            (
                "Fonden giver penge på betingelse af, at broen er åbnet [senest 31. december|..2030-12-31].",
                "Frist for åbning af broen"
            ),
            (
                "Regionen betaler, men kun hvis hallen er taget i brug [senest 1. april|..2030-04-01].",
                "Frist for ibrugtagning af hallen"
            ),
        ])
    func conditionalDeadline(sentence: String, label: String) {
        #expect(MarkedMinutes(sentence).claims.map(\.event.name) == [label])
    }

    @Test(
        "end no agreement where a time for answers runs out",
        arguments: [
            ("Klagefristen udløber den [24. juni|2030-06-24].", false),
            ("Indsigelsesfristen udløber den [2. maj|2030-05-02].", false),
            ("Høringsperioden udløber den [2. maj|2030-05-02].", false),
            ("Tilbudsfristen udløber den [2. maj|2030-05-02].", false),
            ("Lejeaftalen udløber den [24. juni|2030-06-24].", true),
            ("Kontraktperioden udløber den [24. juni|2030-06-24].", true),
        ])
    func timesForAnswers(sentence: String, isLimit: Bool) {
        #expect(MarkedMinutes(sentence).claims.map { $0.event.concept?.isLimit } == [isLimit])
    }

    @Test(
        "take what is denied for the old date",
        arguments: ["Så starter kurset ikke i [maj|2030-05] men i [juni|2030-06]."])
    func contrast(sentence: String) {
        #expect(MarkedMinutes(sentence).claims.map(\.span) == [MarkedMinutes.span("2030-06")])
    }
}

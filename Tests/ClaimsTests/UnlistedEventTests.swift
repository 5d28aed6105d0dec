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
            ("Fællesdag for naboerne er den [3. november|2030-11-03].", "Fællesdag for naboerne"),
            (
                "Udvalget gav den [9. april 2029|2029-04-09] principgodkendelse til en hal.",
                "Principgodkendelse til hal"
            ),
            ("Nævnet ophævede afgørelsen den [18. juni 2029|2029-06-18].", "Ophævelse af afgørelse"),
            ("Åbningen må herefter forventes i [oktober|2030-10].", "Åbning"),
            ("Taksten gælder fra [1. juli|2030-07-01..].", "Ikrafttræden af taksten"),
            ("Der er tilbudsfrist den [31. juli|2030-07-31].", "Tilbudsfrist"),
            ("Vi regner med at kunne åbne den [1. maj|2030-05-01].", "Åbning"),
            ("Elever kan skifte i forbindelse med skolens åbning pr. [1. august|2030-08-01].", "Skolens åbning"),
            (
                "Rådet har den [6. oktober 2029|2029-10-06] besluttet, at broen skal udskiftes.",
                "Beslutning om udskiftning af broen"
            ),
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
                "Staten betaler, men kun hvis stien er taget i brug [senest 30. juni|..2030-06-30].",
                "Frist for ibrugtagning af stien"
            ),
        ])
    func conditionalDeadline(sentence: String, label: String) {
        #expect(MarkedMinutes(sentence).claims.map(\.event.name) == [label])
    }

    @Test(
        "take what is denied for the old date",
        arguments: ["Så starter kurset ikke i [maj|2030-05] men i [juni|2030-06]."])
    func contrast(sentence: String) {
        #expect(MarkedMinutes(sentence).claims.map(\.span) == [MarkedMinutes.span("2030-06")])
    }
}

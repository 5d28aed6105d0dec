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
            ("Naboerne kan bruge stien i [uge 20|2030-05-13..2030-05-19] som vedtaget.", "Naboerne bruger stien"),
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
            ("Fonden sagde nej den [3. januar|2030-01-03].", "Svar fra fonden"),
            ("Styrelsen har den [3. januar|2030-01-03] meddelt tilsagn om støtte.", "Tilsagn om støtte"),
            ("Ved licitationen den [3. januar|2030-01-03] indkom fire bud.", "Licitation"),
            ("Kontrakt med smeden den [3. januar|2030-01-03].", "Kontrakt med smeden"),
            ("Vi begynder den [4. februar|2030-02-04].", "Start"),
            ("Gulvet maler vi i [uge 16|2030-04-15..2030-04-21].", "Maling af gulvet"),
            ("Kajmuren brød sammen den [3. januar|2030-01-03].", "Kajmuren brød sammen"),
            ("Afdeling Syd kom over den [3. januar|2030-01-03].", "Afdeling Syd kom"),
            ("Taksten gælder fra skolestart den [12. august|2030-08-12].", "Ikrafttræden af taksten"),
            ("Afdeling Nord er uændret den [4. maj|2030-05-04].", "Afdeling Nord"),
            ("Jollerne sejler til øen i [uge 28|2030-07-08..2030-07-14].", "Jollerne sejler til øen"),
            ("Det første hus har varme [inden 1. maj|..2030-04-30].", "Det første hus har varme"),
            ("Det første værelse bliver lunt i [maj|2030-05].", "Det første værelse bliver lunt"),
            ("Vognen skal af sted [inden 1. juni|..2030-05-31].", "Vognen af sted"),
            ("Klagen blev afvist den [3. januar|2030-01-03].", "Klagen afvist"),
            ("Folkemødet samlede [den 3. januar|2030-01-03] 180 deltagere.", "Folkemøde"),
            ("Der er indkaldt til generalforsamling [den 3. oktober|2030-10-03].", "Generalforsamling"),
            ("Den aftalte åbning er den [3. maj|2030-05-03].", "Åbning"),
            (
                "Sekretariatet forelægger en sag om takster på mødet den [24. september|2030-09-24].",
                "Forelæggelse af sag om takster"
            ),
            ("Vi mangler tilladelsen, som kommunen har lovet os i [maj|2030-05].", "Tilladelse"),
            ("Alle nøgler var inde den [3. januar|2030-01-03].", "Alle nøgler inde"),
            ("Nabobyen kom efter den [3. januar|2030-01-03].", "Nabobyen kom"),
            ("Den første avis lander i postkassen i [maj|2030-05].", "Den første avis lander i postkassen"),
        ])
    func areClaims(sentence: String, label: String) {
        #expect(MarkedMinutes(sentence).claims.map(\.event.name) == [label])
    }

    @Test(
        "tell nothing where no time is ahead or the words are another's",
        arguments: [
            "Oprettet den [2. januar|2030-01-02].", "Modtaget den [3. januar|2030-01-03].",
            "Underskrevet den [8. januar|2030-01-08].", "Offentliggjort den [9. januar|2030-01-09].",
            "Fra [1. april|2030-04-01..] er stemningen god.", "Fra [1. april|2030-04-01..] er torvet en gave til byen.",
            "Fra [1. april|2030-04-01..] hedder kassereren Bo Holm.",
            "Debatten gik på prisen den [6. januar|2030-01-06].", "Taksten sank 4 procent den [6. januar|2030-01-06].",
            "Borgmesteren takkede nej til festen den [6. januar|2030-01-06].",
            "Næstformanden sagde ja til et stykke kage den [6. januar|2030-01-06].",
            "Muren er blevet kritiseret. Den kom den [3. januar|2030-01-03].",
            "Skiltet er grimt, men den kom den [3. januar|2030-01-03].",
            "Kunne broen åbne [1. oktober|2030-10-01]?", "c) Kassereren fylder rundt den [17. april|2030-04-17].",
            "Ingen har sagt, at broen åbner [1. august|2030-08-01].",
            "Brev fra naboen den [3. januar|2030-01-03].", "Lukket [uge 29|2030-07-15..2030-07-21].",
            "Fra [1. marts|2030-03-01..] er Bo Holm på barsel.", "Fra [1. marts|2030-03-01..] er kommunen på tolv.",
            "Karla Holm kom den [3. januar|2030-01-03].",
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
            "Prisen ligger på 4 kr. i [maj|2030-05].", "Hunden skal i snor fra [1. april|2030-04-01..].",
            "Hunde skal have tegn [inden 1. juni|..2030-05-31].", "Ordningen er gratis [inden 1. juni|..2030-05-31].",
            "Alle børn bliver våde i [maj|2030-05].", "Hele byen sover i [juli|2030-07].",
            "Isen ligger normalt til [marts|2030-03].",
            "Sekretariatet forelægger en orientering om takster på mødet den [24. september|2030-09-24].",
            "Ingen må flytte ind før den [1. juni|2030-06-01].",
            "Udvalget undersøger, hvorvidt der kan stilles krav om, at bussen omstilles til strøm i [maj|2030-05].",
            "Ændringsforslaget om at lukke broen [1. juli|2030-07-01] blev forkastet.",
            "Et parti stillede et ændringsforslag.\nBroen lukkes [1. juli|2030-07-01].\nÆndringsforslaget blev forkastet.",
            "Ture er op til halvdelen af kørslen i [sommeren|2030-06-01..2030-08-31].",
            "Naboen mener, at taget holder til [maj|2030-05].", "Klubberne har plads nok i [maj|2030-05].",
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
            (
                "Leveringen, der var sat til [marts|2030-03], kan som følge af forsinkede varer ske i [maj|2030-05].",
                "Levering | 2030-05-01..2030-05-31"
            ),
            (
                "Derfor bliver rampen, som alle kender, først taget i brug i [maj|2030-05].",
                "Ibrugtagning af rampen | 2030-05-01..2030-05-31"
            ),
            (
                "Prøven, der skulle være holdt i [marts|2030-03], på grund af frost udskydes til [maj|2030-05].",
                "Prøven | 2030-05-01..2030-05-31"
            ),
            (
                "Pumpen var lovet i [november 2029|2029-11], men den kom den [3. januar|2030-01-03].",
                "Pumpen | 2030-01-03"
            ),
            (
                "Pengene var bevilget i [maj 2029|2029-05], men de kom den [3. januar|2030-01-03].",
                "Pengene kom | 2030-01-03"
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

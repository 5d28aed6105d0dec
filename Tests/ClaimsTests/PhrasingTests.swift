import MarkedMinutes
import Portfolio
import Testing

@testable import Claims

/// How people speak of what a project does and when, in minutes of all kinds, and of what is none of it.
@Suite("Everyday phrasings")
struct PhrasingTests {
    @Test("put an event at each of their times", arguments: lines(tellings))
    func tellWhen(sentence: String) {
        let minutes = MarkedMinutes(sentence)
        #expect(Set(minutes.claims.map(\.span)) == Set(minutes.meeting.times.compactMap(\.span)), "\(minutes.summary)")
    }

    @Test("of meetings, people, sums and the past put none", arguments: lines(others))
    func leaveOthersAlone(sentence: String) { #expect(MarkedMinutes(sentence).summary == []) }

    private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

    private static let tellings = """
        Spaden stikkes i jorden [4. maj|2030-05-04].
        Spaden ryger i jorden i [uge 20|2030-05-13..2030-05-19].
        Det første spadestik tages [den 3. april|2030-04-03].
        Bookingsystemet går i luften [1. marts|2030-03-01].
        Hallen slår dørene op [lørdag den 6. april|2030-04-06].
        Udbudsmaterialet er på gaden [den 11. februar|2030-02-11].
        Taget står færdigt [til efteråret|2030-09-01..2030-11-30].
        Håndværkerne rykker ind [den 4. februar|2030-02-04].
        Vi tager hul på etape 2 [i april|2030-04-01..2030-04-30].
        Anlægget sættes i drift [i uge 22|2030-05-27..2030-06-02].
        Rapporten lander [i marts|2030-03-01..2030-03-31].
        Tegningerne ligger klar [1. marts|2030-03-01].
        En handleplan skal ligge på bordet [senest den 15. april|..2030-04-15].
        Aftalen skal være i hus [senest 22. marts|..2030-03-22].
        Den nye ordning kører fra [1. april|2030-04-01..].
        Vi ruller ud på de øvrige skoler [fra august|2030-08-01..].
        Indvielsen er udskudt til [den 8. juni|2030-06-08].
        Byggestarten rykkes til [maj|2030-05-01..2030-05-31].
        Færdiggørelsen skubbes til [september|2030-09-01..2030-09-30].
        Montagen trækker ud til [juni|2030-06-01..2030-06-30].
        Renoveringen må vente til [2031|2031-01-01..2031-12-31].
        Åbningen flytter fra maj til [juni|2030-06-01..2030-06-30].
        Udbud: [uge 14|2030-04-01..2030-04-07].
        Prøvedrift – [marts|2030-03-01..2030-03-31].
        Licitation [12. marts|2030-03-12], kontrakt [1. april|2030-04-01].
        Byggestart [maj 2030|2030-05-01..2030-05-31], aflevering [juni 2031|2031-06-01..2031-06-30].
        Hvis alt går vel, åbner broen [i juni|2030-06-01..2030-06-30].
        Leverandøren leverede de sidste borde [den 10. januar|2030-01-10].
        Brugertesten begyndte [2. januar|2030-01-02].
        Rørene kom i jorden som planlagt, de sidste [den 9. januar|2030-01-09].
        Huset blev afleveret [fredag 11.01.|2030-01-11] som besluttet i efteråret.
        Fonden sagde ja [den 4. januar|2030-01-04].
        Byrådet sagde ja til projektet [den 8. januar|2030-01-08].
        Provstiet sagde god for tegningerne [den 8. januar|2030-01-08].
        Tilbuddene kom [i december|2029-12-01..2029-12-31].
        Der kom fire tilbud [den 9. januar|2030-01-09].
        Murerne slap pladsen [den 9. januar|2030-01-09].
        Museet frigav feltet [den 8. januar|2030-01-08].
        De første elever flytter ind [efter vinterferien|2030-02-18..].
        De første huse får varme [senest 1. november|..2030-11-01].
        Det første hus fik varme [den 8. januar|2030-01-08].
        Taget blev meldt tæt [den 9. januar|2030-01-09].
        Salen stod tom [den 9. januar|2030-01-09].
        Orglet tages ned [den 2. september|2030-09-02].
        Arbejdet lå stille fra [den 12. november til den 3. december|2029-11-12..2029-12-03].
        Gravearbejdet gik i stå [den 9. januar|2030-01-09].
        Flytningen er genoptaget [den 9. januar|2030-01-09].
        Flytningen blev sat på pause [den 9. januar|2030-01-09].
        Vi satte udrulningen på pause [den 9. januar|2030-01-09].
        Politikken gælder fra [1. august|2030-08-01..].
        Kirstine sender brev til alle beboere [i næste uge|2030-01-21..2030-01-27].
        Tømreren reparerer gulvet [i uge 7|2030-02-11..2030-02-17].
        Tømreren reparerede gulvet [i uge 1|2029-12-31..2030-01-06].
        Landinspektøren måler pladsen op [i april|2030-04-01..2030-04-30].
        Vi holder arbejdsdag [lørdag den 6. april|2030-04-06].
        Der holdes informationsmøde på kroen [tirsdag den 12. marts|2030-03-12].
        Fristen for tilbud er [den 14. april|2030-04-14].
        Fristen for bud er fortsat [den 14. april|2030-04-14].
        Fristen udløb [den 10. januar|2030-01-10].
        Miljøgodkendelsen ventes [ultimo april|2030-04-21..2030-04-30].
        Miljøgodkendelsen blev meddelt [den 3. januar|2030-01-03].
        Godkendelsen er dateret [den 3. januar|2030-01-03].
        Klagefristen udløb [den 7. januar|2030-01-07].
        Selskabet overtager driften [mandag den 14. januar 2031|2031-01-14].
        Gravemaskinerne rullede ud på pladsen [den 7. januar|2030-01-07].
        Etape 3 ligger fortsat i [2032|2032-01-01..2032-12-31].
        Etape 1 blev afsluttet [den 9. januar|2030-01-09].
        Udrulningen er slut [medio 2032|2032-05-01..2032-08-31].
        Afprøvningen gennemføres [i februar|2030-02-01..2030-02-28].
        300 målere prøves af [i 3. kvartal|2030-07-01..2030-09-30].
        De forbigåede får besked [tirsdag den 21. maj|2030-05-21].
        Direktøren forelægger en ny tidsplan [den 11. december|2030-12-11].
        Vi regner med nøglerne [den 1. juni|2030-06-01].
        Vi får nøglerne [den 1. juni|2030-06-01].
        Stilladset er nede [i uge 20|2030-05-13..2030-05-19].
        Stilladset kommer ned [i uge 20|2030-05-13..2030-05-19].
        Sidste sten lægges [den 3. maj|2030-05-03].
        Sidste pæl var i den [9. januar|2030-01-09].
        Sidste frist for rettelser er [den 3. maj|2030-05-03].
        Der er go-live [den 3. maj|2030-05-03].
        Go-live [3/5|2030-05-03].
        Entreprenøren er væk fra pladsen [senest den 30. marts|..2030-03-30].
        Der tændes for anlægget [den 8. februar|2030-02-08].
        Der lukkes for vandet [den 8. februar|2030-02-08].
        Asfalten kommer på [i uge 14|2030-04-01..2030-04-07].
        Hækkene plantes [til efteråret|2030-09-01..2030-11-30].
        Hegnet er lovet [til den 3. april|2030-04-03].
        Kedelprøve [april 2030|2030-04-01..2030-04-30].
        Nordsiden skifter [den 4. maj|2030-05-04], sydsiden [den 11. maj|2030-05-11].
        Indflytningen bliver [i uge 33|2030-08-12..2030-08-18].
        Vi flytter ind [i uge 33|2030-08-12..2030-08-18].
        Høringen løber fra [1. februar til 29. marts|2030-02-01..2030-03-29].
        Forslaget er i høring fra [3. februar til 27. marts|2030-02-03..2030-03-27].
        Vi holder fast i indflytning [i august|2030-08-01..2030-08-31].
        Direktøren forventede underskrift [i februar|2030-02-01..2030-02-28].
        Datoen [1. juni|2030-06-01] for ibrugtagningen står fast.
        Åbningen [den 2. april|2030-04-02] er ikke truet.
        Ny dato for flytningen: [2. april|2030-04-02].
        Skarp drift [mandag 07.10.2030|2030-10-07].
        Tilbudsfrist kl. 12 [den 4. marts|2030-03-04].
        Ansøgningen skal være fondens i hænde [den 1. marts|2030-03-01].
        Færgen sejler for første gang [den 3. juni|2030-06-03].
        Den første bus kører [den 3. juni|2030-06-03].
        De sidste beboere er ude [den 3. juni|2030-06-03].
        Nøgleoverdragelse [den 3. juni|2030-06-03].
        Nøglerne overdrages [den 3. juni|2030-06-03].
        Den gamle lade væltes [i uge 33|2030-08-12..2030-08-18].
        Bygherren trak sig [den 9. januar|2030-01-09].
        Naboforeningen påklagede vedtagelsen [den 9. januar|2030-01-09].
        Vinduerne sættes i [i uge 12|2030-03-18..2030-03-24].
        Elevatoren monteres [primo marts|2030-03-01..2030-03-10].
        Fugerne er tørre [i uge 12|2030-03-18..2030-03-24].
        Der er rejsegilde [fredag den 3. maj|2030-05-03].
        Projektet afrundes [i juni|2030-06-01..2030-06-30].
        Styregruppen nedlægges [i juni|2030-06-01..2030-06-30].
        Løsningen er klar til test [den 1. maj|2030-05-01].
        Data vaskes [i marts|2030-03-01..2030-03-31].
        Gammelt system slukkes [31. december|2030-12-31].
        Hele huset er flyttet [den 1. juni|2030-06-01].
        Forventet idriftsættelse er [4. kvartal 2030|2030-10-01..2030-12-31].
        Forventet ibrugtagning: [august 2031|2031-08-01..2031-08-31].
        Implementeringen pågår og forventes tilendebragt [ultimo juni 2030|2030-06-21..2030-06-30].
        Udbuddet forventes offentliggjort [medio marts|2030-03-11..2030-03-20].
        Sagen forventes forelagt byrådet [i juni|2030-06-01..2030-06-30].
        Planforslaget forventes politisk behandlet [i juni|2030-06-01..2030-06-30].
        Forventningen er, at hallen kan stå klar [i august 2031|2031-08-01..2031-08-31].
        Målet er at åbne [i august 2031|2031-08-01..2031-08-31].
        Vi sigter mod at åbne [den 1. august|2030-08-01].
        Vi sigter mod åbning [den 1. august|2030-08-01].
        Der arbejdes mod en åbning [den 1. august|2030-08-01].
        Etape 2 slutter herefter [i uge 35|2030-08-26..2030-09-01] og etape 3 [i uge 44|2030-10-28..2030-11-03].
        Direktøren forventede nu underskrift [inden påske|..2030-04-17].
        Direktøren forventede underskrift [inden 1. maj|..2030-04-30], grundkøb [i juni|2030-06-01..2030-06-30] og spadestik [til september 2030|2030-09-01..2030-09-30].
        Dykkerne har ledt ved molen siden nytår og frigav bassinet [i fredags|2030-01-11].
        Byrådet sagde ja [i fredags|2030-01-11].
        Tilladelsen fra styrelsen kom først [den 9. januar|2030-01-09].
        Forslaget sendes i høring fra [den 4. februar til den 2. april|2030-02-04..2030-04-02].
        Forslaget er i høring fra [4. februar til 2. april 2030|2030-02-04..2030-04-02].
        Sporet lukkes fra [maj til juli|2030-05-01..2030-07-31].
        Der rammes pæle [november 2030 - marts 2031|2030-11-01..2031-03-31].
        Uddybning [april-maj 2030|2030-04-01..2030-05-31].
        Etape 3 opgives, og fase 1 går i gang [den 1. maj|2030-05-01].
        Overtagelsen er sat til [den 1. marts 2031|2031-03-01].
        Nævnet vil se en ny etapeplan på mødet [i maj|2030-05-01..2030-05-31].
        Vi graver til [den 3. maj|2030-05-03].
        Rådgiveren afleverede rapporten [den 9. januar|2030-01-09].
        Kirken får nyt tag [i juli|2030-07-01..2030-07-31].
        Ved afleveringen [den 9. januar|2030-01-09] blev der noteret 14 mangler.
        Broen blev lukket for tung trafik [den 9. januar|2030-01-09].
        De nye vinduer er først klar [den 3. maj|2030-05-03].
        Den første spand blev tømt [den 9. januar|2030-01-09].
        Kommunen har [den 9. januar|2030-01-09] givet byggetilladelse.
        Kontrakten med entreprenøren er på plads [den 9. februar|2030-02-09].
        Bliver bevillingen givet, kan vi bygge [i juli|2030-07-01..2030-07-31].
        Vi håber på svar [inden 1. marts|..2030-02-28].
        Ventetiden på svar er otte uger, så svaret ligger [i maj|2030-05-01..2030-05-31].
        Kælderen er gravet ud [i uge 9|2030-02-25..2030-03-03].
        Vi åbner for tilmelding [den 4. marts|2030-03-04].
        Varmen bliver slået til [den 1. oktober|2030-10-01].
        Borgerne kan bruge den nye app [fra 1. juni|2030-06-01..].
        Det nye bibliotek tager imod de første gæster [lørdag den 1. juni|2030-06-01].
        Boringen viste vand [den 9. januar|2030-01-09].
        Vejen spærres [fra den 3. til den 14. juni|2030-06-03..2030-06-14].
        Alle vinduer er sat i [inden 1. juni|..2030-05-31].
        Kabler trækkes [i maj|2030-05-01..2030-05-31], gulve lægges [i juni|2030-06-01..2030-06-30].
        Svarfristen er rykket fra 1. marts til [1. april|2030-04-01].
        Fundamentet støbes [i uge 10|2030-03-04..2030-03-10], hvis frosten slipper.
        Bygherren underskrev aftalen [den 20. december|2029-12-20].
        De første husstande kobles på [den 3. september|2030-09-03].
        Jobcentret er flyttet ind [den 7. januar|2030-01-07].
        Pilotskolerne starter [efter sommerferien|2030-08-12..].
        Overdragelsen til driften sker [ultimo maj|2030-05-21..2030-05-31].
        Skoven er ryddet [senest 1. marts|..2030-03-01].
        Kommunen overtager bygningen [pr. 1. juli|2030-07-01].
        Vi mangler stadig tilladelsen, som ventes [i februar|2030-02-01..2030-02-28].
        Indsatsen er forlænget til [udgangen af 2031|2031-12-31].
        Licitationsresultatet foreligger [den 12. marts|2030-03-12].
        Anden etape er skubbet et halvt år, til [marts 2031|2031-03-01..2031-03-31].
        Loftet er nede, og rørene skiftes [i februar|2030-02-01..2030-02-28].
        Projektet lukker ned [den 30. juni|2030-06-30].
        Bilerne er bestilt og kommer [i november|2030-11-01..2030-11-30].
        Dataene er flyttet over [den 6. januar|2030-01-06].
        Testen bestod vi [den 10. januar|2030-01-10].
        Stien er farbar [fra maj|2030-05-01..].
        Der er indflytning [den 1. maj|2030-05-01].
        Anlægget blev tændt [mandag den 7. januar|2030-01-07].
        Bogbussen kører sidste gang [den 28. juni|2030-06-28].
        Nøglerne blev udleveret [i fredags|2030-01-11].
        Skiltene er oppe [inden Grundlovsdag|..2030-06-04].
        Smeden svejsede rækværket [den 3. januar|2030-01-03].
        Kommunen plantede 40 træer [den 3. januar|2030-01-03].
        Broen er køreklar [den 3. maj|2030-05-03].
        Kælderen stod tør [den 9. januar|2030-01-09].
        Hallen skal males. Vi maler den [i maj|2030-05-01..2030-05-31].
        Vi maler hallen [i maj|2030-05-01..2030-05-31].
        """

    private static let others = """
        Kommende møder: [5. februar|2030-02-05], [4. marts|2030-03-04] og [8. april|2030-04-08].
        Referatet af mødet den [8. januar|2030-01-08] blev godkendt.
        Der henvises til brevet af [3. januar|2030-01-03].
        Vi takker for mailen af [3. januar|2030-01-03].
        Loven træder i kraft [1. juli|2030-07-01].
        Ifølge bekendtgørelsen skal alle kommuner have en plan [senest 1. juli|..2030-07-01].
        Trine er på barsel til [august|2030-08-01..2030-08-31].
        Jens holder ferie i [uge 7|2030-02-11..2030-02-17].
        Mette er sygemeldt [siden november|2029-11-01..].
        Formanden fylder 60 den [17. april|2030-04-17].
        Per har 25 års jubilæum den [1. marts|2029-03-01].
        Budgettet for [2031|2031-01-01..2031-12-31] er på 4 mio. kr.
        Der er afsat 2 mio. kr. i [2031|2031-01-01..2031-12-31].
        Regnskabet for [2029|2029-01-01..2029-12-31] viser et overskud.
        Forbruget pr. [31. december|2029-12-31] var 40 procent.
        Skolen er opført i [1962|1962-01-01..1962-12-31].
        Mølleren købte gården i [1911|1911-01-01..1911-12-31].
        Åbningstiden er [fra 1. maj til 1. september kl. 10-18|2030-05-01..2030-09-01].
        I [2028|2028-01-01..2028-12-31] var der 340 elever.
        Elevtallet ventes at være 400 i [2035|2035-01-01..2035-12-31].
        Fraværet steg i [december|2029-12-01..2029-12-31].
        Der var 12 deltagere i [november|2029-11-01..2029-11-30].
        Kirsten spurgte til cykelstien [fra 2019|2019-01-01..2019-12-31].
        Udvalget drøftede sagen den [8. januar|2030-01-08].
        Udvalget blev orienteret den [8. januar|2030-01-08].
        Sagen genoptages på mødet den [5. februar|2030-02-05].
        Punktet udsættes til [februar|2030-02-01..2030-02-28].
        Sidst opdateret [3. januar|2030-01-03].
        Version 3 af [3. januar|2030-01-03].
        Kommunen ligger på niveau med [2028|2028-01-01..2028-12-31].
        Priserne er steget [siden 2027|2027-01-01..].
        Vi har ikke hørt noget [siden december|2029-12-01..].
        Folketinget åbner den [1. oktober|2030-10-01].
        Den kolde [vinter|2029-12-01..2030-02-28] i [2028|2028-01-01..2028-12-31] ødelagde vejen.
        Stormen den [3. januar|2030-01-03] væltede træer.
        Der var indbrud natten til den [3. januar|2030-01-03].
        Kaffemaskinen gik i stykker i [december|2029-12-01..2029-12-31].
        Udvalget sidder til [31. december 2033|2033-12-31].
        Formanden er valgt for perioden [2030-2033|2030-01-01..2033-12-31].
        Han blev ansat i [2018|2018-01-01..2018-12-31].
        Bestyrelsen fandt mødet i [november|2029-11-01..2029-11-30] udbytterigt.
        Hvis tilladelsen ikke kommer [inden 1. marts|..2030-02-28], må vi drøfte det igen.
        Skulle kontrakten udløbe i [juni|2029-06-01..2029-06-30], må vi se på det.
        Tallene er opgjort i [2028|2028-01-01..2028-12-31]-priser.
        Der er lagt op til samme takst som i [2029|2029-01-01..2029-12-31].
        Vejen blev ikke saltet i [december|2029-12-01..2029-12-31].
        Børn født i [2024|2024-01-01..2024-12-31] er omfattet.
        Årgang [2024|2024-01-01..2024-12-31] er stor.
        Udvalget ønskede en opgørelse for [november|2029-11-01..2029-11-30].
        Ventetiden var 40 dage i [november|2029-11-01..2029-11-30].
        Afbud fra Karen til mødet den [5. februar|2030-02-05].
        Borgerne klagede over støjen i [december|2029-12-01..2029-12-31].
        Anne savner en plan for [2031|2031-01-01..2031-12-31].
        Vandstanden var høj [den 3. januar|2030-01-03].
        Belysningen er dårlig [i maj|2030-05-01..2030-05-31].
        Gulvet er glat [den 3. maj|2030-05-03].
        Vandstanden høj [den 3. maj|2030-05-03].
        Belysning dårlig [i maj|2030-05-01..2030-05-31].
        Gulvet glat [den 3. maj|2030-05-03].
        Sagsbehandleren er alene [i uge 20|2030-05-13..2030-05-19].
        Sagsbehandleren alene [i uge 20|2030-05-13..2030-05-19].
        Publikummet klappede [den 3. januar|2030-01-03].
        Avisen omtalte indvielsen [den 3. januar|2030-01-03].
        Borgerforeningen filmede licitationen [den 3. januar|2030-01-03].
        Udvalget roste licitationen [den 3. januar|2030-01-03].
        Vi tager den igen [i januar|2031-01-01..2031-01-31].
        Vi lader den vente til [maj|2030-05-01..2030-05-31].
        Vi maler den [i maj|2030-05-01..2030-05-31].
        """
}

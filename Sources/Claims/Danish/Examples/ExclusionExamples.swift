/// Sentences with their time in brackets, "[maj|2022-05]", that each rule must take, and those that it must leave alone.
extension ExclusionRule.Examples {
    static let today = Self(
        [
            "I [dag|2030-05-01] leveres varerne af en anden.", "Serveren blev genstartet [torsdag aften|2030-05-02].",
            "Der har været problemer med tilmeldinger i [weekenden|2030-05-04..2030-05-05].",
            "Klubben får banen [fredag kl. 17-19|2030-05-03].",
        ],
        not: [
            "Serveren genstartes [torsdag den 2. maj|2030-05-02].",
            "Programmet blev godkendt af brugerne [i går|2030-01-14].",
            "Byrådet sagde ja til broen i [fredags|2030-01-11].",
            "I [morgen|2030-01-16] åbner vi den nye legeplads.",
            "Afleveringsforretningen blev holdt [i går|2030-01-14].",
        ]
    )
    static let attribute = Self(
        [
            "Direktionen godkender rammen for [2030|2030].", "Rapporten for [maj|2030-05] fremlægges senere.",
            "Opfølgningen pr. [30. april|2030-04-30] forelægges senere.",
            "Aftalen er indgået for perioden [2030-2034|2030-01-01..2034-12-31].",
        ],
        not: ["Etape 1 begynder [1. februar 2031|2031-02-01] i stedet for i [november|2030-11]."]
    )
    static let negated = Self(
        [
            "Det bliver ikke et færdigt system, der præsenteres i [maj|2030-05].",
            "Ingen har lovet, at taget lukkes i [maj|2030-05].",
        ],
        not: ["Det er et færdigt system, der præsenteres i [maj|2030-05]."]
    )
    static let cause = Self(
        [
            "På grund af bud modtaget i [april|2030-04] skal der tages stilling til en bevilling.",
            "Som følge af frost i [januar|2030-01] udskydes åbningen.",
        ],
        not: [
            "På grund af frost åbner hallen i [april|2030-04].",
            "Følgegruppen mødes ikke, før hallen åbner i [april|2030-04].",
        ]
    )
    static let around = Self(
        [
            "Både før og efter [uge 8|2030-02-18..2030-02-24] foretages mindre ændringer.",
            "Boderne lukkes helt ind i [efteråret|2030-09-01..2030-11-30].",
        ],
        not: [
            "Efter høringen vedtages planen [1. maj|2030-05-01].", "Beboerne flytter ind i [maj|2030-05].",
        ]
    )
    static let status = Self(
        [
            "Ventelisten er opgjort pr. [1. januar 2030|2030-01-01].",
            "Sygefraværet er opgjort den [10. januar 2030|2030-01-10].",
        ],
        not: ["Ventelisten lukkes pr. [1. maj 2030|2030-05-01]."]
    )
    static let boardMeeting = Self(
        [
            "Sagen udsættes til mødet den [14. juni 2030|2030-06-14].", "Byrådet den [29. marts 2030|2030-03-29].",
            "Næste møde: [8. december 2030|2030-12-08].", "Punktet optages på direktionsmødet [3. maj|2030-05-03].",
            "Styregruppen har på sit seneste møde den [9. maj|2030-05-09] talt om sagen.",
            "Styregruppen mødes igen den [4. juni|2030-06-04].",
            "Bestyrelsen mødtes for første gang i [2029|2029].",
            "Udvalget godkender referatet fra HMU-mødet den [6. november 2029|2029-11-06].",
            "Byrådet behandlede den [10. juni 2029|2029-06-10] forslag fra Ungerådet.",
            "Byrådet har i sit møde den [15. januar 2030|2030-01-15] vedtaget udvalgets indstilling.",
            "Puljen er udmøntet (BR [7. oktober 2029|2029-10-07] og ØU [3. november 2029|2029-11-03]).",
        ],
        not: [
            "Puljen er frigivet (BR [7. oktober 2029|2029-10-07]).",
            "Go/no-go-mødet afholdes onsdag den [6. november|2030-11-06].", "Borgermødet afholdes [3. maj|2030-05-03].",
            "Bemærkningerne fremsendes til udvalgsmøderne i [september|2030-09].",
            "Strategien skal godkendes på repræsentantskabsmødet [21. maj|2030-05-21].",
            "Planen vil blive præsenteret på repræsentantskabsmødet [3. december|2030-12-03].",
            "Byrådet vedtog den [10. juni 2029|2029-06-10] forslaget om en ny bro.",
            "Udvalget vil se en ny tidsplan på mødet i [august 2030|2030-08].",
            "Planen forelægges Teknisk Udvalg i [august 2030|2030-08].",
            "Analysen fremlægges for udvalget på mødet i [november|2030-11].",
            "Endelig vedtagelse i Byrådet i [april|2030-04].",
            "Budgetvedtagelsen kan ske på regionsrådets møde i [september|2030-09].",
            "Kommunalbestyrelsen ventes at vedtage planen på mødet [29. april|2030-04-29].",
            "Sekretariatet forelægger en sag om takster på mødet den [24. september|2030-09-24].",
            "Vi foreslår at vente, med go/no-go i styregruppen den [17. september|2030-09-17].",
            "Byrådet har udskudt vedtagelsen til mødet den [29. august|2030-08-29].",
        ]
    )
    static let postponedItem = Self(
        [
            "Punktet blev udskudt til den [21/6|2030-06-21].", "Sagen genoptages den [8. december 2030|2030-12-08].",
            "Udsat til den [28/6|2030-06-28].",
            "Sagen har tidligere været behandlet den [4. juni 2029|2029-06-04].",
        ],
        not: [
            "Idriftsættelsen udskydes til [1. juni 2030|2030-06-01].",
            "Etape 2 var planlagt til [2030|2030], men udskydes til [2031|2031].",
        ]
    )
    static let condition = Self(
        [
            "Hvis hallen ikke er færdig inden [1. maj|2030-05-01], må kontrakten forlænges.",
            "Såfremt svaret kommer efter [1. juni|2030-06-01], må vi tale sammen igen.",
            "Vi må tale sammen igen, medmindre hallen åbner inden [1. maj|2030-05-01].",
            "Skulle broen ikke være færdig inden [1. maj|2030-05-01], må vi tale sammen igen.",
            "Bliver planen ikke vedtaget inden [1. maj|2030-05-01], må vi tale sammen igen.",
            "Kommer svaret efter [1. juni|2030-06-01], må vi tale sammen igen.",
            "I tilfælde af frost i [februar|2030-02] lukkes banen.",
            "Hvis jorden er forurenet, udskydes åbningen til [1. juni|2030-06-01].",
            "Uden en ny bro skulle færgelejet tages ud af drift i [maj|2030-05].",
            "Hvis hallen ikke bliver udvidet, må klubben lukke i [maj|2030-05].",
        ],
        not: [
            "Hvis byrådet siger ja, åbner hallen den [1. maj|2030-05-01].",
            "Hallen åbner den [1. maj|2030-05-01], hvis elevatoren er godkendt.",
            "Kommunen opsiger leverandøren, hvis kontrakt udløber [31. december|2030-12-31].",
            "Uanset svaret åbner hallen den [1. maj|2030-05-01].",
            "Uden for murene åbner parken den [1. maj|2030-05-01].",
        ]
    )
    static let pastDecision = Self(
        [
            "Rammen blev godkendt i [oktober 2028|2028-10].",
            "Den [12. maj 2026|2026-05-12] vedtog byrådet en ramme for tilsyn.",
            "Sagen blev forelagt udvalget i [juni 2027|2027-06].",
            "Planen blev behandlet den [8. oktober 2028|2028-10-08].",
        ],
        not: [
            "Planen blev vedtaget den [12. december 2029|2029-12-12].",
            "Lokalplanen blev vedtaget af Byrådet den [12. maj 2026|2026-05-12].",
            "Broen blev åbnet den [12. maj 2026|2026-05-12].",
        ]
    )
    static let law = Self(
        [
            "Folketinget vedtog loven den [20. december 2029|2029-12-20].",
            "Den nye lov træder i kraft [1. juli 2030|2030-07-01].",
            "Støttelovgivningen er ændret pr. [1. januar 2029|2029-01-01].",
            "Kravet om sortering gælder fra [1. juli 2030|2030-07-01..].",
            "Efter EU-direktivet skal flaskerne sorteres fra [1. maj 2030|2030-05-01].",
        ],
        not: [
            "Den nye lokalplan vedtages i [maj|2030-05].", "Der gives lov til byggeriet [1. maj|2030-05-01].",
        ]
    )
    static let origin = Self(
        [
            "Svømmehallen [fra 1964|1964-01-01..] har fået nyt tag.",
            "Bøgerne samles i den gamle mejeribygning [fra 1912|1912-01-01..].",
            "Kedlen fra [1987|1987] udskiftes senere.",
        ],
        not: [
            "Tilskuddet ophører [fra 2032|2032-01-01..].", "Bussen kører [fra 1. maj 2030|2030-05-01..].",
        ]
    )
    static let lookback = Self(
        [
            "De [seneste fem år|2025-01-15..2030-01-15] er der sket fire ulykker.",
            "Der blev solgt tre grunde i det [sidste halve år|2029-07-15..2030-01-15].",
        ],
        not: ["Broen lukkes de [sidste to uger af maj|2030-05-18..2030-05-31]."]
    )
    static let documentDate = Self(
        [
            "Brandvæsenets rapport af [14. december 2029|2029-12-14] er vedlagt.",
            "Udvalget besvarer brevet af [3. januar 2030|2030-01-03].", "Sidst opdateret [3. januar 2030|2030-01-03].",
        ],
        not: [
            "Rapporten færdiggøres [14. februar 2030|2030-02-14].",
            "Nævnet stadfæstede lokalplanen ved afgørelse af [14. november 2029|2029-11-14].",
            "Afslaget blev meddelt ved brev af [9. januar|2030-01-09].",
            "Kassen blev læsset af [den 9. januar|2030-01-09].",
        ]
    )
    static let since = Self(
        [
            "Ordningen har været i drift siden [2001|2001-01-01..].",
            "Driften er siden [maj 2015|2015-05-01..] lagt ud til en leverandør.",
        ],
        not: ["Driften overgår til en ny leverandør fra [1. maj 2030|2030-05-01..]."]
    )
    static let comparison = Self(
        [
            "Planen forelægges ligesom i [maj|2030-05].", "Det er flere end i [marts 2029|2029-03].",
            "Tallet ligger over niveauet sammenlignet med [januar|2030-01].",
            "Huset blev afleveret som besluttet i [maj 2029|2029-05].",
            "Muren kom op en måned senere end meldt ud i [januar|2030-01].",
        ],
        not: ["Skolen tages i brug i [august|2030-08]."]
    )
    static let olderDecision = Self(
        [
            "Arbejdet følger politikken, som Byrådet vedtog i [juni 2017|2017-06].",
            "Det sker efter aftalen, der blev indgået i [marts 2018|2018-03].",
        ],
        not: ["Kontrakten blev underskrevet i [marts 2018|2018-03]."]
    )
    static let money = Self(
        [
            "Merprisen udgør 2,4 mio. kr. i [2031|2031].", "Der afsættes 300.000 kr. i [2031|2031].",
            "Besparelsen på 2 mio. kr. indtræder fra [2030|2030-01-01..].",
            "Taksten er 340 kr. i [1. halvår 2030|2030-01-01..2030-06-30].",
            "Merudgiften finansieres i [2030|2030].", "Tilskuddet finansieres af kassen i [2030|2030].",
            "Bevillingen lægges i [2030|2030].",
        ],
        not: [
            "Hallen til 12 mio. kr. åbner den [1. maj 2030|2030-05-01].",
            "Etape 2, som koster 4 mio. kr., udbydes i [marts 2030|2030-03].",
            "Licitationen den [3. januar 2030|2030-01-03] gav et bud på 8 mio. kr.",
            "Auktionen den [4. januar 2030|2030-01-04] indbragte 2 mio. kr.",
            "Byrådet gav den [3. januar 2030|2030-01-03] anlægsbevilling på 8 mio. kr.",
        ]
    )
    static let wholeYear = Self(
        [
            "Kommunen har [2030|2030] som pejlemærke.", "Antallet af elever falder frem mod [2035|2035].",
            "I [2016|2016] vedtog Byrådet en ny politik.", "Broen åbnede i [1987|1987].",
            "Mejeriet lukkede i [2024|2024].",
        ],
        not: [
            "Svømmehallen åbner i [2030|2030].", "Renoveringen afsluttes i [2031|2031].",
            "Etape 3 rykkes til [2031|2031].", "Etape 2 ventes stadig i [2031|2031].",
            "Broen blev renoveret i [2026|2026].", "Tilsagnet gælder [til og med 2031|..2031-12-31].",
            "Retssagen ventes gennemført i [2031|2031].",
        ]
    )
}

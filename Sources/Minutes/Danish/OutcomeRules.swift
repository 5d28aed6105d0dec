internal import Portfolio

extension DecisionVocabulary {
    /// The wordings that Danish bodies decide in, most telling first.
    static let danishRules = [
        postponed, withdrawn, rejected, fallen, recommended, noted, approved, fine, stopped, agreed, task, forwarded,
        discussed,
        told, informed, nothing,
    ]

    private static let postponed = OutcomeRule(
        "postponed", .postponed,
        phrases: [
            "udsat", "udsættes", "udskudt", "udskydes", "blev udsat", "blev udskudt", "sættes i bero", "sat i bero",
            "stillet i bero", "behandles på næste møde", "behandles på et senere møde",
            "behandles på det næste møde", "sættes på igen", "tages op igen", "tages op på næste møde",
            "tages op på mødet", "tages op på et", "kommer på igen",
            "forelægges på ny", "kommer på næste", "tages på næste", "tages næste gang", "sættes på pause",
            "sat på pause", "blev ikke nået", "ikke behandlet", "bordlagt",
            "bordlægges", "bordlagdes",
            "udsattes", "udskødes",
        ],
        verbs: ["udsætter", "udsatte", "udskød", "udskyder", "bordlagde"],
        infinitives: ["udsætte", "udskyde", "bordlægge", "sætte i bero"],
        examples: [
            "Udsat.", "Sagen udsættes til møde den 2. juni 2031.", "Udskudt til den 28/6.", "Punktet blev udsat.",
            "Sagen sættes i bero.", "Behandles på næste møde.", "Bordlagt.", "Udvalget udsatte sagen.",
            "Det blev besluttet at udskyde valget af rådgiver.", "Punktet udsattes til næste møde.",
            "Flytningen sættes på pause.",
        ],
        counterExamples: [
            "De udsatte boligområder drøftes.", "Punktet blev drøftet, og arbejdet genoptages i en gruppe.",
            "Formanden nævnte, at åbningen blev udskudt.",
        ])

    private static let withdrawn = OutcomeRule(
        "taken off", .postponed,
        phrases: [
            "udgår", "udgik", "udgået", "taget af dagsordenen", "tages af dagsordenen", "trukket tilbage",
            "trukket fra dagsordenen",
            "trækkes", "trækkes tilbage", "sagen genoptages", "punktet genoptages", "genoptages på",
            "genoptages den",
        ],
        infinitives: ["trække sagen", "tage punktet af", "tage sagen af"], needsCase: true,
        examples: [
            "Udgår.", "Sagen blev trukket tilbage fra dagsordenen.", "Sagen trækkes.", "Punktet udgik.",
            "Taget af dagsordenen.", "Sagen genoptages på mødet i marts.",
        ],
        counterExamples: [
            "Godkendt med den ændring, at punkt 3 udgår.", "Kablet trækkes gennem røret.",
            "Arbejdet genoptages efter ferien.", "Projektet genoptages. Planen godkendt.",
        ])

    private static let rejected = OutcomeRule(
        "rejected", .rejected,
        phrases: [
            "afvist", "afvises", "imødekommes ikke", "afslås", "afslag", "afslået", "forkastet", "forkastes",
            "nedstemt", "anbefales ikke", "ikke imødekommet", "tages ikke til følge",
            "ikke tages til følge", "ikke taget til følge", "afvistes", "forkastedes",
        ],
        verbs: ["afviste", "afviser", "forkastede", "afslog", "sagde nej til", "takkede nej til"],
        infinitives: ["afvise", "forkaste", "afslå", "takke nej til", "sige nej til"],
        examples: [
            "Afvist.", "Ikke godkendt.", "Ansøgningen blev ikke imødekommet.", "Afslås.",
            "Direktionen kunne ikke godkende tidsplanen.", "Kan ikke anbefales.", "Kan ikke tiltrædes.",
            "Menighedsrådet besluttede at takke nej til tilbuddet.",
            "Det blev besluttet, at lokalrådet ikke kan bakke op om planen.",
        ],
        counterExamples: [
            "Godkendt. Medlem 3 (Ø) kan ikke tiltræde punkt 2.", "Det kan ikke afgøres nu.",
            "Ændringsforslaget blev forkastet. Indstillingen blev derefter godkendt.",
        ])

    private static let fallen = OutcomeRule(
        "fallen", .rejected,
        phrases: ["bortfaldt", "bortfaldet", "faldt"], needsCase: true,
        examples: ["Forslaget bortfaldt.", "Medlemsforslaget var herefter bortfaldet.", "Forslaget faldt."],
        counterExamples: [
            "Prisen faldt.", "Ændringsforslaget faldt. Indstillingen blev derefter godkendt.",
            "Tilskuddet til kiosken bortfaldt sidste år.",
        ])

    private static let recommended = OutcomeRule(
        "recommended", .recommended,
        phrases: [
            "anbefales", "anbefalet", "indstilles", "indstilles godkendt", "indstilles til godkendelse", "indstillet",
            "fremsendes med anbefaling", "oversendes med anbefaling", "indstilling anbefales",
            "indstillingen anbefales", "fremsendes med udvalgets anbefaling", "blev anbefalet", "anbefaledes",
        ],
        verbs: ["anbefaler", "anbefalede", "indstiller", "indstillede"],
        infinitives: ["anbefale", "indstille"],
        examples: [
            "Anbefales.", "Indstilles godkendt.", "Udvalget anbefaler indstillingen.",
            "Fremsendes med anbefaling til Byrådet.", "Styregruppen indstiller planen til Økonomiudvalget.",
            "Indstillingens andet at-punkt anbefales over for Byrådet.", "Byrådet besluttede at anbefale planen.",
        ],
        counterExamples: [
            "Indstillingen godkendt.", "Godkendt som indstillet.", "Forvaltningen anbefaler en ny vej.",
        ])

    private static let noted = OutcomeRule(
        "noted", .noted,
        phrases: [
            "taget til efterretning", "til efterretning", "tages til efterretning", "taget til orientering",
            "tages til orientering", "til orientering", "orientering givet", "orienteringen givet",
            "orientering foretaget", "blev orienteret", "er orienteret", "orienteret", "taget ad notam",
            "drøftet og taget til efterretning", "drøftet og taget til orientering",
        ],
        verbs: ["tog til efterretning", "tog orienteringen til efterretning", "tog sagen til efterretning"],
        infinitives: ["tage orienteringen til efterretning", "tage til efterretning"],
        examples: [
            "Taget til efterretning.", "Orienteringen taget til efterretning.", "Til orientering.",
            "Orientering givet.", "Drøftet og taget til efterretning.",
            "Byrådet tog orienteringen til efterretning.",
        ],
        counterExamples: ["Godkendt.", "Rådet tager til Vestby i juni.", "Naboerne får et brev."])

    private static let approved = OutcomeRule(
        "approved", .approved,
        phrases: [
            "godkendt", "godkendes", "vedtaget", "vedtages", "bevilget", "bevilges", "indstillingen følges",
            "indstillingen fulgt", "indstilling følges", "indstillingen blev fulgt", "indstillingen godkendt",
            "indstillingen vedtaget", "indstillingerne godkendt", "som indstillet", "i henhold til indstillingen",
            "jf. indstillingen", "j. indst.", "som indstillingen", "i overensstemmelse med indstillingen",
            "imødekommet", "imødekommes", "godkendtes", "vedtoges", "bevilgedes", "drøftet og godkendt",
            "enstemmigt godkendt", "udpeget",
        ],
        verbs: [
            "godkendte", "godkender", "vedtog", "vedtager", "bevilgede", "bevilger", "fulgte indstillingen",
            "følger indstillingen", "imødekom", "udpegede",
        ],
        infinitives: [
            "godkende", "vedtage", "bevilge", "følge indstillingen", "imødekomme", "bakke op", "give sin opbakning",
            "give opbakning",
        ],
        examples: [
            "Godkendt.", "Godkendt med 12 stemmer imod 3.", "Indstillingen følges.", "Vedtaget.",
            "Udvalget godkendte indstillingen.", "Drøftet og godkendt.",
            "I henhold til indstillingen.", "J. indst.", "Som indstillet.", "Mødeplanen godkendt.",
            "Indstillingen blev vedtaget med 9 stemmer mod 4. Ingen undlod at stemme.",
            "Tilbagesendes til forvaltningen med bemærkning, at byrådet har vedtaget indstillingen.",
            "Det blev besluttet at give sin opbakning til planen.", "Menighedsrådet vedtog at købe orglet.",
            "Protokollen fra sidste møde godkendtes.",
        ],
        counterExamples: [
            "Ikke godkendt.", "Anbefales godkendt.", "Udvalget godkendte i juni en plan, som nu er ændret. Drøftet.",
            "Venstre godkender ikke planen.",
            "Direktøren fortalte om det budget, som blev godkendt i maj.",
        ])

    private static let fine = OutcomeRule(
        "in order", .approved, phrases: ["ok", "i orden", "underskreves", "underskrevet", "meddeltes"], needsCase: true,
        examples: ["Referatet er ok.", "Referatet fra mødet i januar er i orden.", "Protokollen underskreves."],
        counterExamples: ["Elevatoren er ikke ok.", "Kranen er i orden igen.", "Lejekontrakten ventes underskrevet."])

    private static let stopped = OutcomeRule(
        "stopped", .approved,
        infinitives: ["stoppe", "opgive", "nedlægge", "aflyse", "skrinlægge", "lukke projektet", "afslutte"],
        examples: [
            "Direktionen besluttede at stoppe projektet.", "Det blev besluttet at opgive planen.",
            "Byrådet besluttede at aflyse udbuddet.",
        ],
        counterExamples: ["Regnen kunne stoppe arbejdet.", "Vandet stopper ved diget."])

    private static let agreed = OutcomeRule(
        "agreed", .agreed,
        phrases: [
            "tiltrådt", "tiltrædes", "vedtaget tiltrådt", "blev aftalt", "aftalt", "aftaltes", "besluttedes",
            "blev besluttet", "besluttet", "enighed om", "blev valgt", "valgt", "genvalgt", "indstillingen tiltrådt",
            "indstillingen tiltrædes", "indstillingen blev tiltrådt", "bemyndiges", "bemyndiget",
        ],
        verbs: [
            "tiltrådte", "tiltræder", "tilsluttede sig", "tilslutter sig", "blev enige om", "var enige om",
            "besluttede", "beslutter", "valgte", "aftalte", "bakkede op", "bakker op", "er enig i",
            "er enige i", "er enige om", "er enig heri", "tiltrådte indstillingen",
        ],
        infinitives: ["tiltræde", "tilslutte sig"],
        examples: [
            "Tiltrådt.", "Indstillingen tiltrådt.", "Havneudvalget tiltrådte indstillingen.",
            "Styregruppen bakker op om planen.",
            "Formanden bemyndiges til at skrive under.", "Det blev aftalt, at sagen drøftes i august.",
            "Udvalget tilsluttede sig indstillingen.",
            "Det blev besluttet at holde et temamøde.", "Der var enighed om at mødes i maj.",
            "Kassereren blev genvalgt.", "Bestyrelsen bakkede op.",
        ],
        counterExamples: ["Udsat.", "Entreprenøren valgte en ny kran.", "Ingen bemærkninger."])

    private static let task = OutcomeRule(
        "task", .agreed,
        phrases: [
            "der udarbejdes", "der nedsættes", "der indkaldes", "der arbejdes videre", "der følges op",
            "der indhentes", "der laves", "der tages kontakt",
            "nedsat et udvalg", "nedsat en arbejdsgruppe", "nedsat en gruppe", "skal medgå", "skal forelægges",
        ],
        examples: [
            "Der udarbejdes et notat til juni.", "Der nedsættes en arbejdsgruppe.", "Skal medgå til Byrådet.",
            "Der blev nedsat et udvalg.",
        ],
        counterExamples: ["Udsat.", "Forvaltningen fortalte, at der udarbejdes et notat.", "Der var stille."])

    private static let forwarded = OutcomeRule(
        "forwarded", .forwarded,
        phrases: [
            "oversendes", "oversendt", "fremsendes", "fremsendt", "henvist til", "henvises til", "sendt til",
            "sendes til", "sendes i høring", "sendt i høring", "tilbagesendes", "tilbagesendt", "sendes tilbage",
            "sendt tilbage", "videresendes", "videresendt", "indbringes",
        ],
        verbs: ["oversendte", "henviste", "tilbagesendte"],
        infinitives: ["oversende", "fremsende", "henvise", "sende", "tilbagesende"],
        examples: [
            "Oversendes til Økonomiudvalget.", "Henvist til Børneudvalget.", "Tilbagesendes til forvaltningen.",
            "Sendes til høring.", "Sagen blev sendt tilbage til forvaltningen.",
            "Fremsendes med ændringsforslaget til Planudvalget.",
            "Det blev besluttet at sende planen i høring.",
        ],
        counterExamples: [
            "Fremsendes med anbefaling.",
            "Sendes tilbage til forvaltningen og genoptages på næste møde.", "Brevet bliver sendt i juni.",
        ])

    private static let discussed = OutcomeRule(
        "discussed", .discussed,
        phrases: [
            "drøftet", "blev drøftet", "drøftedes", "gennemgået", "temadrøftelse", "debatteret", "diskuteret",
            "drøftelse",
        ],
        verbs: ["drøftede", "diskuterede", "debatterede"],
        infinitives: ["drøfte"],
        examples: [
            "Drøftet.", "Direktionen drøftede sagen.", "Punktet blev drøftet, og arbejdet genoptages i en gruppe.",
            "Debatteret. Punktet behandles på næste møde.",
        ],
        counterExamples: ["Drøftet og godkendt.", "Sagen drøftes, når planen er færdig.", "Intet at bemærke."])

    private static let told = OutcomeRule(
        "told", .discussed,
        verbs: [
            "redegjorde", "gennemgik", "fremlagde", "præsenterede",
        ],
        examples: [
            "Chefen redegjorde for forløbet, der blev gennemgået.", "Kirkeværgen fremlagde to tilbud.",
            "Rådgiveren præsenterede skitserne.",
        ],
        counterExamples: ["Godkendt.", "Chefen fremlagde planen. Udvalget godkendte den.", "Skitserne er smukke."])

    private static let informed = OutcomeRule(
        "informed", .noted,
        verbs: ["orienterede om", "orienterede", "gav en orientering", "orienterer om"],
        examples: [
            "Chefen orienterede om udbuddet.", "Skolelederen gav en orientering om byggeriet.",
            "Formanden orienterer om budgettet.",
        ],
        counterExamples: ["Godkendt.", "Chefen orienterede om planen. Udvalget godkendte den.", "Orientér jer."])

    private static let nothing = OutcomeRule(
        "nothing decided", .none,
        phrases: [
            "ingen bemærkninger", "ingen", "intet", "intet til referat", "intet at bemærke", "intet at referere",
            "ingen beslutning",
            "bortfalder", "-", "intet nyt", "ingen kommentarer",
        ],
        examples: ["Ingen bemærkninger.", "Intet.", "-", "Intet til referat.", "Ingen."],
        counterExamples: [
            "Planen blev godkendt. Ingen undlod at stemme.", "Ingen af tilbuddene blev godkendt.",
            "Intet tilbud var billigt nok.",
        ])
}

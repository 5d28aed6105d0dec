/// Sentences that each rule must read, with what comes first and what waits, and sentences that it must leave alone.
extension DependencyRule.Examples {
    static let provided = Self(
        [
            (
                "Under forudsætning af at testen er godkendt, udrulles systemet.", "Godkendelse af test",
                "Udrulning af system"
            ),
            ("Hvis bevillingen frigives, kan udbuddet begynde.", "Frigivelse af bevilling", "Udbud"),
            ("Udbuddet kan gå i gang, forudsat at bevillingen er frigivet.", "Frigivelse af bevilling", "Udbud"),
            ("Godkendes lokalplanen, kan grunden sælges.", "Godkendelse af lokalplan", "Salg af grunden"),
            ("Siger fonden ja, bestiller vi møblerne.", "Godkendelse fra fonden", "Bestilling af møblerne"),
        ],
        not: [
            "Hvis man ser på tallene, er der grund til optimisme.", "Hvis sagen godkendes, orienteres naboerne ikke.",
        ]
    )
    static let lapses = Self(
        [
            (
                "Tilskuddet bortfalder, hvis hallen ikke er åbnet den 1. juli 2031.", "Åbning af hallen",
                "Udløb af tilskuddet"
            ),
            (
                "Støtten bortfalder, medmindre stien er anlagt inden udgangen af 2031.", "Etablering af stien",
                "Udløb af støtten"
            ),
            (
                "Hvis molen ikke er anlagt inden jul, bortfalder tilskuddet.", "Etablering af molen",
                "Udløb af tilskuddet"
            ),
        ],
        not: ["Tilskuddet bortfalder, hvis foreningen opløses.", "Tilskuddet bortfalder den 1. juli 2031."]
    )
    static let conditionFor = Self(
        [
            (
                "Lukningen af råhuset er en forudsætning for, at malerarbejdet kan begynde.", "Lukning af råhuset",
                "Malerarbejde"
            ),
            (
                "Godkendelsen af planen udgør en betingelse for, at grunden kan sælges.", "Godkendelse af plan",
                "Salg af grunden"
            ),
            (
                "Testen er et krav for, at systemet kan tages i brug.", "Test", "Ibrugtagning af system"
            ),
        ],
        not: [
            "Åbenhed er en forudsætning for, at borgerne har tillid.",
            "Det er ikke en betingelse for, at sagen behandles.",
        ]
    )
    static let whereupon = Self(
        [
            (
                "Skitsen skal godkendes af stiftet, hvorefter opgaven kan udbydes.", "Godkendelse af skitsen",
                "Udbud af opgaven"
            )
        ],
        not: ["Han rejste sig, hvorefter han gik."]
    )
    static let inOrderThat = Self(
        [
            (
                "Alarmen skal være godkendt, for at hallen kan tages i brug.", "Godkendelse af alarmen",
                "Ibrugtagning af hallen"
            )
        ],
        not: [
            "Naboerne orienteres, for at ingen skal føle sig overset.", "Udbuddet deles, for at åbne for flere bud.",
        ]
    )
    static let settles = Self(
        [
            ("Prøveboringen afgør, hvornår støbningen kan begynde.", "Prøveboring", "Støbning")
        ],
        not: ["Borgerne afgør, hvornår de vil komme.", "Udvalget mener, at støbningen kan begynde."]
    )
    static let onlyWhen = Self(
        [
            (
                "Hallen kan først tages i brug, når brandsynet er godkendt.", "Godkendelse af brandsynet",
                "Ibrugtagning af hallen"
            ),
            ("Etape 2 igangsættes, når etape 1 er evalueret.", "Evaluering af etape 1", "Etape 2"),
            ("Møblerne bestilles, når rumplanen kendes.", "Rumplan kendes", "Bestilling af møblerne"),
            (
                "Stierne asfalteres, efter at kablerne er gravet ned.", "Udgravning af kablerne",
                "Asfaltering af stierne"
            ),
        ],
        not: [
            "Når man ser på tallene, er der grund til optimisme.", "Borgerne er glade, når bussen kommer til tiden.",
        ]
    )
    static let asSoonAs = Self(
        [
            (
                "Bøgerne bestilles, så snart bevillingen er frigivet.", "Frigivelse af bevilling",
                "Bestilling af bøgerne"
            )
        ],
        not: ["Forvaltningen vender tilbage så snart som muligt."]
    )
    static let notBefore = Self(
        [
            ("Nedrivningen kan ikke begynde, før beboerne er genhuset.", "Genhusning af beboerne", "Nedrivning"),
            (
                "Indflytningen kan ikke begynde, førend der er givet ibrugtagningstilladelse.",
                "Ibrugtagningstilladelse", "Indflytning"
            ),
        ],
        not: ["Det var ikke bedre før i tiden."]
    )
    static let beforeThat = Self(
        [
            ("Fejlene skal være rettet, før prøvedriften begynder.", "Fejlrettelse", "Prøvedrift"),
            ("Der skal en gravetilladelse til, før kablet må lægges.", "Gravetilladelse", "Kablet lægges"),
            (
                "Der skal være to uger til indkøring af pumperne, inden anlægget sættes i drift.",
                "Indkøring af pumperne", "Idriftsættelse af anlæg"
            ),
            (
                "Medarbejderne uddannes, inden systemet idriftsættes.", "Uddannelse af medarbejdere",
                "Idriftsættelse af system"
            ),
        ],
        not: ["Alle bør tænke sig om, inden de taler."]
    )
    static let waits = Self(
        [
            ("Malerarbejdet må vente, til taget er udskiftet.", "Udskiftning af taget", "Malerarbejde"),
            ("Støbningen er sat i bero, indtil prøverne er analyseret.", "Analyse af prøverne", "Støbning"),
            (
                "Udrulningen på skolerne venter, indtil piloten er evalueret.", "Evaluering af pilot",
                "Udrulning på skoler"
            ),
            ("Flytningen må vente, indtil salget er godkendt.", "Godkendelse af salget", "Flytning"),
        ],
        not: ["Borgerne venter ofte, til det er mørkt.", "Bussen venter til klokken seks."]
    )
    static let unless = Self(
        [
            (
                "Byggeriet kan ikke sættes i gang, medmindre lokalplanen er vedtaget.", "Vedtagelse af lokalplan",
                "Byggeri"
            ),
            (
                "Så længe planen ikke er vedtaget, kan grunden ikke sælges.", "Vedtagelse af plan", "Salg af grunden"
            ),
            ("Hallen kan ikke åbnes, uden at brandsynet er godkendt.", "Godkendelse af brandsynet", "Åbning af hallen"),
        ],
        not: ["Mødet sluttede, uden at sagen blev drøftet.", "Han gik, uden at nogen så det."]
    )
    static let inStep = Self(
        [
            (
                "Klasserne flyttes, i takt med at lokalerne bliver renoveret.", "Renovering af lokalerne",
                "Flytning af klasserne"
            )
        ],
        not: ["Udgifterne stiger i takt med priserne.", "Tonen blev efterhånden som den plejer."]
    )
    static let requires = Self(
        [
            ("Udrulningen forudsætter, at testen er godkendt.", "Godkendelse af test", "Udrulning"),
            (
                "Forudsætningen for udbuddet er, at bevillingen er frigivet.", "Frigivelse af bevilling", "Udbud"
            ),
            (
                "Åbningen må bero på, at elevatoren er klar.", "Færdiggørelse af elevatoren", "Åbning"
            ),
            ("Busserne er afhængige af, at laderne er tilsluttet.", "Tilkobling af laderne", "Busserne"),
            ("Indkøbet afhænger af, om bevillingen frigives.", "Frigivelse af bevilling", "Indkøb"),
        ],
        not: ["Udvalget mener, at testen er godkendt."]
    )
}

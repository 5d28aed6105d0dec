import Language

extension DecisionVocabulary {
    /// The words in which Danish bodies decide.
    public static let danish = danish(rules: danishRules)

    /// The same words with other rules, so that a test can take one away.
    public static func danish(rules: [OutcomeRule]) -> DecisionVocabulary {
        DecisionVocabulary(
            rules: rules,
            resolving: ["besluttede", "besluttedes", "besluttet", "beslutter"],
            auxiliaries: [
                "blev", "bliver", "er", "var", "kan", "kunne", "vil", "skal", "må", "tages", "blevet", "har", "hermed",
            ],
            subordinators: [
                "at", "som", "hvis", "når", "fordi", "da", "mens", "indtil", "hvor", "idet", "hvilket",
            ],
            caseWords: [
                "indstillingen", "indstillingerne", "indstillinger", "indstilling", "indstillingens", "sagen", "sag",
                "punktet", "punkt", "pkt", "orienteringen", "orientering", "dagsordenen", "dagsorden", "referatet",
                "referat",
                "ansøgningen", "forslaget", "medlemsforslaget", "ændringsforslaget", "status", "redegørelsen",
                "meddelelserne", "planen", "oplægget", "beslutningen", "præsentationen", "gennemgangen", "notatet",
                "programmet", "tidsplanen", "projektet", "behandlingen", "beslutning", "rapporten", "anmodningen",
                "henvendelsen", "protokollen", "bevilling", "bevillingen", "princippet", "principperne", "budgettet",
                "regnskabet", "årsrapporten",
                "mødeplanen", "det", "dette",
            ],
            deciders: [
                "vi", "man", "der", "det", "mødet", "flertal", "flertallet", "generalforsamlingen", "forsamlingen",
                "foreningen", "deltagerne",
                "afdelingsmødet", "borgerrepræsentationen", "magistraten", "repræsentantskabet", "regionsrådet",
            ],
            minorities: [
                "medlem", "medlemmerne", "byrådsgruppe", "byrådsgruppen", "byrådsgrupper", "gruppeformand", "mindretal",
                "mindretallet", "liste", "partiet", "partierne", "forvaltningen", "administrationen", "sekretariatet",
                "medarbejdersiden", "ledelsessiden",
            ],
            negations: ["ikke", "ej"], purpose: "at",
            coordinators: ["og", "men", "samt"],
            earlier: PhraseTable(
                Language.danish.months.map(\.name).map { "i " + $0 } + [
                    "i foråret", "i sommer", "i efteråret", "i vinter", "på sidste møde", "på det seneste møde",
                    "sidste år", "sidste gang", "tidligere", "i sin tid",
                ]),
            perfects: ["har", "havde"],
            amendments: ["ændringsforslag", "udvalgshenvisning", "procedureforslag"],
            amended: PhraseTable(["således ændrede", "således ændret", "ændrede indstilling", "ændrede forslag"]),
            changes: PhraseTable(danishChanges),
            agents: PhraseTable(["af", "hos"]),
            withWords: ["med"],
            changeNouns: ["tilføjelse", "tilføjelser", "ændring", "rettelse"],
            additions: PhraseTable([
                "til næste", "til mødet", "til et senere", "til den", "på næste", "med bemærkning", "med bemærkninger",
                "med ændringer", "uden bemærkninger", "som indstillet", "enstemmigt", "med stemmerne", "idet",
                "uden afstemning", "med den",
            ]),
            votes: PhraseTable([
                "ingen undlod", "ingen medlemmer undlod", "ingen stemte", "undlod at stemme", "undlader", "for stemte",
                "imod stemte", "stemte for", "stemte imod", "følgende stemte", "for:", "imod:",
                "hverken for eller imod",
            ]),
            counts: PhraseTable([
                ("for:", true), ("for stemte", true), ("for stemte:", true), ("ja:", true), ("stemmer for:", true),
                ("imod:", false), ("imod stemte", false), ("imod stemte:", false), ("nej:", false),
                ("stemmer imod:", false), ("mod:", false),
            ]),
            remarks: PhraseTable([
                "protokolbemærkning", "protokoltilførsel", "protokoltilkendegivelse", "mindretalsudtalelse",
                "stillede følgende", "stiller følgende", "fremsatte følgende", "særstandpunkt",
            ]),
            pointMarks: PhraseTable([
                ("ad pkt.", false), ("ad punkt", false), ("ad nr.", false), ("ad dagsordenspunkt", false),
                ("ad.", false), ("ad", false), ("pkt.", true),
                ("punkt", true), ("at-punkt", true),
            ]),
            attendance: PhraseTable(["fraværende", "afbud", "afbud fra", "deltog ikke", "ikke til stede"]),
            news: PhraseTable([
                "eventuelt", "evt.", "meddelelser", "gensidig orientering", "spørgetid", "orientering fra formanden",
                "nyt fra", "siden sidst", "bordet rundt",
            ]),
            wordings: wordings(of: rules))
    }

    private static let danishChanges = [
        "idet", "dog", "med den ændring", "med den tilføjelse", "med den kommentar", "med den bemærkning",
        "med følgende", "med en præcisering", "med den præcisering", "med bemærkning", "med bemærkninger",
        "med ændringer", "med de ændringer", "med de bemærkninger", "med tilføjelse", "med tilføjelser",
        "under forudsætning af", "på betingelse af", "således at", "med de tilføjelser", "med rettelser",
        "med følgende tilføjelse", "med forbehold for at", "med undtagelse af", "bortset fra", "med det forbehold",
        "med enkelte ændringer", "med undtagelse",
    ]
}

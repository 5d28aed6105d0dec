import Portfolio

/// Two clauses of one sentence, or a clause and what was said before it, as the rules of dependency look at them.
struct ClausePair: Sendable {
    /// The clause that the sentence states.
    let main: ClauseReading
    /// The clause that hangs on it ("når …", "før …", "at …").
    let side: ClauseReading
    /// The word that hangs it on, perhaps before another clause: "når … er flyttet, og … er oprettet".
    let word: String

    var mainWords: [String] { main.clause.tokens.map(\.lower) }
    var sideIsPassive: Bool { side.finite.map { side.clause.tokens[$0].lower.hasSuffix("es") } ?? false }
    var sideIsDone: Bool {
        side.tense == .perfect || side.clause.tokens.contains { ["er", "har", "været"].contains($0.lower) }
    }
}

/// The words without which no sentence says that one thing waits for another: most sentences need no closer look.
enum DependencyWords {
    static func mayStand(in text: TokenisedText) -> Bool {
        if let first = text.tokens.first, Grammar.standard.isFinite(first) { return true }
        return text.tokens.indices.contains { index in
            let word = text.tokens[index].lower
            return words.contains(word) || word == "at" && index > 0 && text.tokens[index - 1].lower == "for"
        }
    }

    private static let words: Set<String> = [
        "når", "før", "inden", "indtil", "forinden", "snart", "efter", "kræver", "kræves", "forudsætter", "forudsættes",
        "forudsat",
        "forudsætning", "betinger", "betinget", "afhænger", "afhængig", "afhængigt", "afventer", "beror", "fundament",
        "fundamentet", "grundlag", "grundlaget", "afsæt", "udgangspunkt", "sammen", "sammenlægges", "herefter",
        "derefter", "førend", "mindre", "medmindre", "uden", "takt", "vente", "venter", "afvente", "afhænge", "bero",
        "betingelse", "betingelsen", "forudsætningen", "krav", "forlængelse", "baggrund", "længe", "efterhånden",
        "straks", "forudsætte", "kræve", "afhængige", "hænger", "bundet", "hvorefter", "betingelser",
        "forudsætninger", "afgør", "afgørende", "hvis", "såfremt", "skridt", "betingede",
        "følger",
        "efterfølgende", "dernæst", "parallelt", "sideløbende", "samtidig", "samtidigt", "forud",
    ]
}

/// A way in which Danish says that one thing waits for another. Each rule carries sentences that it must read and
/// sentences that it must leave alone; the tests run them.
struct DependencyRule: Sendable {
    /// Which of the two clauses must come first.
    enum Order: Sendable {
        case sideFirst, mainFirst
    }

    let name: String
    let subordinators: Set<String>
    let order: Order
    let kind: Dependency.Kind
    /// Sentences, each followed by what comes first and what waits, as their labels say it.
    let examples: [(text: String, from: String, to: String)]
    let counterExamples: [String]
    let applies: @Sendable (ClausePair) -> Bool

    static let all: [DependencyRule] = [
        conditionFor, onlyWhen, asSoonAs, waits, notBefore, beforeThat, unless, inStep, provided, whereupon,
        inOrderThat, settles,
        requires,
    ]

    /// "Under forudsætning af at …, kan …", "Hvis …, kan …": what must come about first.
    static let provided = DependencyRule(
        name: "provided", subordinators: ["forudsat at", "hvis", "såfremt"], order: .sideFirst, kind: .requires,
        examples: [
            (
                "Under forudsætning af at testen er godkendt, udrulles systemet.", "Godkendelse af test",
                "Udrulning af system"
            ),
            ("Hvis bevillingen frigives, kan udbuddet begynde.", "Frigivelse af bevilling", "Udbud"),
            ("Udbuddet kan gå i gang, forudsat at bevillingen er frigivet.", "Frigivelse af bevilling", "Udbud"),
            ("Godkendes lokalplanen, kan grunden sælges.", "Godkendelse af lokalplan", "Salg af grunden"),
            ("Siger fonden ja, bestiller vi møblerne.", "Godkendelse fra fonden", "Bestilling af møblerne"),
        ],
        counterExamples: [
            "Hvis man ser på tallene, er der grund til optimisme.", "Hvis sagen godkendes, orienteres naboerne ikke.",
        ]
    ) { pair in
        !pair.mainWords.contains("ikke")
            && (pair.word == "forudsat at" || pair.mainWords.contains("kan") && pair.side.verb != nil
                || pair.side.does(.permitting) && pair.main.verb != nil && !pair.sideIsPassive)
    }

    /// "Lukningen er en forudsætning for, at …": what comes first is the clause itself.
    static let conditionFor = DependencyRule(
        name: "condition for", subordinators: ["at"], order: .mainFirst, kind: .requires,
        examples: [
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
        counterExamples: [
            "Åbenhed er en forudsætning for, at borgerne har tillid.",
            "Det er ikke en betingelse for, at sagen behandles.",
        ]
    ) { pair in
        guard let last = pair.mainWords.last(where: { $0 != "for" }), conditionNouns.contains(last) else {
            return false
        }
        return pair.main.subject.map { $0.head.map { !conditionNouns.contains($0.lower) } ?? false } ?? false
            && !pair.mainWords.contains("ikke") && pair.side.clause.tokens.contains { $0.lower == "kan" }
    }

    private static let conditionNouns: Set<String> = [
        "forudsætning", "betingelse", "krav", "forudsætningen", "betingelsen", "grundlag", "grundlaget",
    ]

    /// "…, hvorefter …".
    static let whereupon = DependencyRule(
        name: "whereupon", subordinators: ["hvorefter"], order: .mainFirst, kind: .finishToStart,
        examples: [
            (
                "Skitsen skal godkendes af stiftet, hvorefter opgaven kan udbydes.", "Godkendelse af skitsen",
                "Udbud af opgaven"
            )
        ],
        counterExamples: ["Han rejste sig, hvorefter han gik."]
    ) { $0.main.verb != nil && $0.side.verb != nil }

    /// "… skal være godkendt, for at … kan tages i brug".
    static let inOrderThat = DependencyRule(
        name: "in order that", subordinators: ["for at"], order: .mainFirst, kind: .requires,
        examples: [
            (
                "Alarmen skal være godkendt, for at hallen kan tages i brug.", "Godkendelse af alarmen",
                "Ibrugtagning af hallen"
            )
        ],
        counterExamples: [
            "Naboerne orienteres, for at ingen skal føle sig overset.", "Udbuddet deles, for at åbne for flere bud.",
        ]
    ) { pair in
        ["skal", "må"].contains { pair.mainWords.contains($0) }
            && pair.side.clause.tokens.contains { $0.lower == "kan" }
    }

    /// "Prøven afgør, hvornår … kan begynde".
    static let settles = DependencyRule(
        name: "settles when", subordinators: ["at"], order: .mainFirst, kind: .requires,
        examples: [
            ("Prøveboringen afgør, hvornår støbningen kan begynde.", "Prøveboring", "Støbning")
        ],
        counterExamples: ["Borgerne afgør, hvornår de vil komme.", "Udvalget mener, at støbningen kan begynde."]
    ) { pair in
        pair.side.verb != nil && (pair.mainWords.contains("afgør") || pair.mainWords.contains("afgørende"))
    }

    /// "kan først …, når …", "…, når … er evalueret".
    static let onlyWhen = DependencyRule(
        name: "only when", subordinators: ["når", "efter"], order: .sideFirst, kind: .finishToStart,
        examples: [
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
        counterExamples: [
            "Når man ser på tallene, er der grund til optimisme.", "Borgerne er glade, når bussen kommer til tiden.",
        ]
    ) { pair in
        let isWhen = pair.word == "når"
        let isKnown = pair.side.verb != nil || pair.main.verb != nil && pair.sideIsPassive
        return pair.sideIsDone || isWhen && (pair.mainWords.contains("først") || isKnown)
    }

    /// "…, så snart udbuddet er afgjort".
    static let asSoonAs = DependencyRule(
        name: "as soon as", subordinators: ["så snart"], order: .sideFirst, kind: .finishToStart,
        examples: [
            (
                "Bøgerne bestilles, så snart bevillingen er frigivet.", "Frigivelse af bevilling",
                "Bestilling af bøgerne"
            )
        ],
        counterExamples: ["Forvaltningen vender tilbage så snart som muligt."]
    ) { _ in true }

    /// "kan ikke …, før …".
    static let notBefore = DependencyRule(
        name: "not before", subordinators: ["før", "førend", "inden", "indtil", "forinden"], order: .sideFirst,
        kind: .finishToStart,
        examples: [
            ("Nedrivningen kan ikke begynde, før beboerne er genhuset.", "Genhusning af beboerne", "Nedrivning"),
            (
                "Indflytningen kan ikke begynde, førend der er givet ibrugtagningstilladelse.",
                "Ibrugtagningstilladelse", "Indflytning"
            ),
        ],
        counterExamples: ["Det var ikke bedre før i tiden."]
    ) { $0.mainWords.contains("ikke") || $0.mainWords.contains("først") && $0.side.tense == .perfect }

    /// "… skal være på plads, før …".
    static let beforeThat = DependencyRule(
        name: "before that", subordinators: ["før", "førend", "inden"], order: .mainFirst, kind: .finishToStart,
        examples: [
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
        counterExamples: ["Alle bør tænke sig om, inden de taler."]
    ) { !$0.mainWords.contains("ikke") }

    /// "må vente, til …", "venter, indtil …".
    static let waits = DependencyRule(
        name: "waits", subordinators: ["indtil", "før"], order: .sideFirst, kind: .finishToStart,
        examples: [
            ("Malerarbejdet må vente, til taget er udskiftet.", "Udskiftning af taget", "Malerarbejde"),
            ("Støbningen er sat i bero, indtil prøverne er analyseret.", "Analyse af prøverne", "Støbning"),
            (
                "Udrulningen på skolerne venter, indtil piloten er evalueret.", "Evaluering af pilot",
                "Udrulning på skoler"
            ),
            ("Flytningen må vente, indtil salget er godkendt.", "Godkendelse af salget", "Flytning"),
        ],
        counterExamples: ["Borgerne venter ofte, til det er mørkt.", "Bussen venter til klokken seks."]
    ) { pair in
        pair.mainWords.contains { word in halting.contains(where: word.hasPrefix) }
            || pair.mainWords.contains("stille") && pair.mainWords.contains { $0 == "ligger" || $0 == "står" }
    }

    /// How people write that something does not go on for a time.
    private static let halting = [
        "vente", "afvent", "bero", "parker", "udskyd", "udskud", "udsæt", "udsat", "pause", "hvile", "standse",
        "stoppe",
    ]

    /// "kan ikke …, med mindre …", "kan ikke …, uden at …".
    static let unless = DependencyRule(
        name: "unless", subordinators: ["med mindre", "uden at", "så længe"], order: .sideFirst, kind: .finishToStart,
        examples: [
            (
                "Byggeriet kan ikke sættes i gang, medmindre lokalplanen er vedtaget.", "Vedtagelse af lokalplan",
                "Byggeri"
            ),
            (
                "Så længe planen ikke er vedtaget, kan grunden ikke sælges.", "Vedtagelse af plan", "Salg af grunden"
            ),
            ("Hallen kan ikke åbnes, uden at brandsynet er godkendt.", "Godkendelse af brandsynet", "Åbning af hallen"),
        ],
        counterExamples: ["Mødet sluttede, uden at sagen blev drøftet.", "Han gik, uden at nogen så det."]
    ) { $0.mainWords.contains("ikke") }

    /// "i takt med at …": the one goes on as the other does.
    static let inStep = DependencyRule(
        name: "in step", subordinators: ["i takt med"], order: .sideFirst, kind: .startToStart,
        examples: [
            (
                "Klasserne flyttes, i takt med at lokalerne bliver renoveret.", "Renovering af lokalerne",
                "Flytning af klasserne"
            )
        ],
        counterExamples: ["Udgifterne stiger i takt med priserne.", "Tonen blev efterhånden som den plejer."]
    ) { _ in true }

    /// "Det kræver, at …", "Idriftsættelsen forudsætter, at …".
    static let requires = DependencyRule(
        name: "requires", subordinators: ["at"], order: .sideFirst, kind: .requires,
        examples: [
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
        counterExamples: ["Udvalget mener, at testen er godkendt."]
    ) { pair in pair.mainWords.contains { requiring.contains($0) } }

    static let requiring: Set<String> = [
        "kræver", "forudsætter", "forudsat", "forudsætning", "betinger", "betinget", "afhænger", "kræves",
        "forudsættes",
        "afventer", "afvente", "afhænge", "afhængig", "afhængigt", "bero", "beror", "forudsætningen", "betingelsen",
        "betingelse", "krav",
        "forudsætte", "kræve", "afhængige", "betingede", "hænger", "bundet",
    ]
}

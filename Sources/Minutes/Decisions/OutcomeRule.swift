public import Portfolio

/// What a wording of a decision means.
///
/// The words are found anywhere in a sentence; how much they say depends on where: at its front they are the decision
/// itself ("Godkendt."), further in they may tell of another one ("Udvalget godkendte i juni planen").
public struct OutcomeRule: Sendable {
    public let name: String
    public let outcome: Decision.Outcome
    /// Lower-case phrases; they end at a word's end.
    let phrases: [String]
    public let examples: [String]
    public let counterExamples: [String]
}

/// The wordings that Danish bodies decide in, most telling first: of two in one sentence at the same place, the first
/// rule's counts.
public enum OutcomeRules {
    public static let all = [postponed, rejected, recommended, noted, approved, agreed, forwarded, discussed, nothing]

    static let postponed = OutcomeRule(
        name: "postponed", outcome: .postponed,
        phrases: [
            "udsat", "udsættes", "udskudt", "udskydes", "udsætter", "blev udsat", "blev udskudt",
            "besluttede at udsætte",
            "sættes i bero", "sat i bero", "stillet i bero", "genoptages på", "genoptages", "udgår", "udgik",
            "taget af dagsordenen", "tages af dagsordenen", "behandles på næste møde", "sættes på igen",
            "tages op igen", "tages op på næste møde", "forelægges på ny",
            "punktet blev ikke nået", "ikke behandlet",
        ],
        examples: [
            "Udsat.", "Sagen udsættes til mødet den 14. juni 2021.", "Udskudt til den 28/6.", "Punktet blev udsat.",
            "Sagen sættes i bero.", "Udgår.", "Behandles på næste møde.",
        ],
        counterExamples: ["Godkendt.", "De udsatte boligområder drøftes.", "Taget til efterretning."])

    static let rejected = OutcomeRule(
        name: "rejected", outcome: .rejected,
        phrases: [
            "afvist", "afvises", "ikke godkendt", "kan ikke godkendes", "ikke imødekommet", "imødekommes ikke",
            "kan ikke imødekommes", "kan ikke tiltrædes", "forslaget bortfaldt", "bortfaldt", "afslås", "afslag",
            "forkastet", "ikke vedtaget", "forslaget faldt", "blev nedstemt", "anbefales ikke", "kan ikke anbefales",
            "ikke anbefalet",
        ],
        examples: [
            "Afvist.", "Ikke godkendt.", "Ansøgningen blev ikke imødekommet.", "Forslaget bortfaldt.", "Afslås.",
        ],
        counterExamples: ["Godkendt.", "Udsat.", "Det kan ikke afgøres nu."])

    static let recommended = OutcomeRule(
        name: "recommended", outcome: .recommended,
        phrases: [
            "anbefales", "anbefalet", "anbefaler", "anbefalede", "indstilles", "indstilles godkendt",
            "indstilles til godkendelse", "indstiller", "indstillet", "indstillede", "fremsendes med anbefaling",
            "oversendes med anbefaling", "indstilling anbefales", "indstillingen anbefales",
            "fremsendes med udvalgets anbefaling",
            "blev anbefalet",
        ],
        examples: [
            "Anbefales.", "Indstilles godkendt.", "Udvalget anbefaler indstillingen.",
            "Fremsendes med anbefaling til Byrådet.",
            "Styregruppen indstiller planen til Økonomiudvalget.",
        ],
        counterExamples: ["Indstillingen godkendt.", "Taget til efterretning.", "Anbefales ikke."])

    static let noted = OutcomeRule(
        name: "noted", outcome: .noted,
        phrases: [
            "taget til efterretning", "til efterretning", "tages til efterretning", "tog til efterretning",
            "tog orienteringen til efterretning", "tog sagen til efterretning", "taget til orientering",
            "tages til orientering", "til orientering", "orientering givet", "orienteringen givet",
            "orientering foretaget",
            "blev orienteret", "er orienteret", "orienteret", "taget ad notam", "drøftet og taget til efterretning",
            "drøftet og taget til orientering", "orienterede", "gav en orientering", "orienterer",
        ],
        examples: [
            "Taget til efterretning.", "Orienteringen taget til efterretning.", "Til orientering.",
            "Orientering givet.",
            "Drøftet og taget til efterretning.",
        ],
        counterExamples: ["Godkendt.", "Drøftet.", "Udsat."])

    static let approved = OutcomeRule(
        name: "approved", outcome: .approved,
        phrases: [
            "godkendt", "godkendes", "godkendte", "godkender", "vedtaget", "vedtages", "vedtog", "bevilget", "bevilges",
            "indstillingen følges", "indstillingen fulgt", "indstilling følges", "indstillingen blev fulgt",
            "indstillingen godkendt", "indstillingen vedtaget", "indstillingerne godkendt", "som indstillet",
            "imødekommet",
            "imødekommes", "drøftet og godkendt", "enstemmigt godkendt", "fulgte indstillingen",
            "følger indstillingen",
        ],
        examples: [
            "Godkendt.", "Godkendt med 12 stemmer imod 3.", "Indstillingen følges.", "Vedtaget.",
            "Udvalget godkendte indstillingen.", "Drøftet og godkendt.",
        ],
        counterExamples: ["Ikke godkendt.", "Udsat.", "Anbefales godkendt."])

    static let agreed = OutcomeRule(
        name: "agreed", outcome: .agreed,
        phrases: [
            "tiltrådt", "tiltrædes", "tiltrådte", "vedtaget tiltrådt", "tilsluttede sig", "tilslutter sig",
            "blev aftalt",
            "aftalt", "aftaltes", "blev enige om", "var enige om", "besluttede", "besluttedes", "blev besluttet",
            "besluttet",
            "der var enighed om", "enighed om", "udpeget", "udpegede", "blev valgt", "valgt", "valgte", "genvalgt",
        ],
        examples: [
            "Tiltrådt.", "Det blev aftalt, at sagen drøftes i august.", "Udvalget tilsluttede sig indstillingen.",
            "Det blev besluttet at holde et temamøde.",
        ],
        counterExamples: ["Udsat.", "Godkendt.", "Ingen bemærkninger."])

    static let forwarded = OutcomeRule(
        name: "forwarded", outcome: .forwarded,
        phrases: [
            "oversendes", "oversendt", "fremsendes til", "fremsendt til", "henvist til", "henvises til", "sendt til",
            "sendes til", "sendes i høring", "tilbagesendes", "tilbagesendt", "sendes tilbage", "sendt tilbage",
            "videresendes", "videresendt",
        ],
        examples: [
            "Oversendes til Økonomiudvalget.", "Henvist til Børneudvalget.", "Tilbagesendes til forvaltningen.",
            "Sendes til høring.",
        ],
        counterExamples: ["Godkendt.", "Drøftet.", "Fremsendes med anbefaling."])

    static let discussed = OutcomeRule(
        name: "discussed", outcome: .discussed,
        phrases: [
            "drøftet", "drøftede", "blev drøftet", "drøftelse", "redegjorde", "gennemgået", "gennemgik",
            "temadrøftelse",
            "debatteret", "diskuteret", "diskuterede", "fremlagde", "præsenterede",
        ],
        examples: ["Drøftet.", "Direktionen drøftede sagen.", "Chefen redegjorde for forløbet, der blev gennemgået."],
        counterExamples: ["Drøftes på næste møde.", "Godkendt.", "Intet at bemærke."])

    static let nothing = OutcomeRule(
        name: "nothing decided", outcome: .none,
        phrases: [
            "ingen bemærkninger", "ingen", "intet", "intet til referat", "intet at bemærke", "ingen beslutning",
            "bortfalder", "-",
        ],
        examples: ["Ingen bemærkninger.", "Intet.", "-", "Intet til referat."],
        counterExamples: ["Godkendt.", "Udsat.", "Taget til efterretning."])
}

/// Words by which clauses are cut and their verbs are found.
enum ClauseWords {
    static let openingMain: Set<String> = ["når", "hvis", "så snart", "efter"]
    static let bounding: Set<String> = ["før", "førend", "inden", "forinden", "når", "så snart", "efter"]
    static let hedges: Set<String> = [
        "formentlig", "formentligt", "forventeligt", "sandsynligvis", "tidligst", "nok", "dvs", "altså", "muligvis",
    ]
    static let besideTime: Set<String> = [
        "den", "d", "d.", "i", "på", "fra", "til", "om", "samme", "dag", "uge", "mandag", "tirsdag", "onsdag",
        "torsdag",
        "fredag", "lørdag", "søndag", "altså", "dvs", "nærmere", "bestemt", "præcis", "præcist", "nemlig",
        "og", "samt", "dog",
    ]

    /// The words that may stand between "og" and a date ("den 14. og den 18. august").
    static let articles: Set<String> = ["den", "d", "d."]

    /// "dog senest i maj".
    static let though = "dog"
    static let beforeInfinitives: Set<String> = ["at", "kunne", "skulle", "ville", "måtte"]

    /// "skrevet under", "lagt ud".
    static let particlesOfParticiples: Set<String> = ["under", "ud", "ind", "op", "ned", "af"]

    /// "får forstærket kablet", "fik lagt gulv": who has something done.
    static let getting: Set<String> = ["får", "fik", "få"]

    /// Before "om at": what is asked for is what shall happen.
    static let askingFor: Set<String> = [
        "anmodet", "anmoder", "anmodede", "bedt", "beder", "bad", "ansøgt", "ansøger", "aftale", "aftalt", "enige",
    ]

    /// "ønsker en sag forelagt": what shall be done to a thing.
    static let wishing: Set<String> = [
        "ønsker", "ønskede", "ønskes", "få", "have", "foreslås", "anbefales", "indstilles", "foreslår",
    ]

    /// "med henblik på at", "for at": before an infinitive that only says why.
    static let beforePurposes: Set<String> = ["på", "til", "for", "ved", "om", "mhp", "uden", "af", "i"]
    static let open = "åben"

    /// Of an adjective that may stand between two words that belong together.
    static let adjectiveEndings = ["ig", "e", "t", "d", "ny"]
    static let same = "samme"

    /// Verbs whose participle is no passive.
    static let withoutPassive: Set<String> = ["har", "havde", "have", "ønsker", "ønskede", "få"]
    static let beenPassive: Set<String> = ["været", "blevet"]
    static let strictlyPast: Set<String> = ["blev", "var", "havde"]
    static let perfect: Set<String> = ["er", "har"]

    /// Endings of nouns and adjectives, which an infinitive seldom has.
    static let nominalEndings = [
        "erne", "ene", "ede", "ige", "ske", "ale", "ive", "else", "ere", "iske", "nye",
    ]

    /// Words in "-t" that are participles by their ending.
    static let participleEndings = ["talt", "malt"]

    /// Words in "-t" that are adjectives in the neuter or nouns with the article.
    static let neuterEndings = [
        "igt", "alt", "elt", "ivt", "bart", "somt", "fast", "løst", "godt", "stort", "klart", "svært", "kendt", "rent",
        "tetet", "enet", "uset", "eriet", "ægget", "emet", "ojektet", "rådet", "været", "tæt", "vist", "først", "næst",
        "middet", "udbuddet", "kort", "sort", "blandt", "bedst", "mest", "unkt", "ekt", "akt", "cent", "ment",
    ]
    static let be = "være"

    /// Adverbs that change what a verb means: "tages ned", "sættes op".
    static let particles: Set<String> = [
        "ned", "op", "ud", "ind", "om", "over", "sammen", "frem", "væk", "bort", "hjem", "igennem", "tilbage",
    ]
    static let standingFor: Set<String> = ["det", "den", "de", "dette", "disse", "denne"]

    /// "Det skal være afklaret": a whole statement can stand behind them.
    static let wholeStatements: Set<String> = ["det", "dette", "hvilket"]
    static let stativePasts: Set<String> = [
        "gjaldt", "fremgik", "betød", "fandtes", "steg", "faldt", "bestod", "foreslog",
    ]
    static let notVerbs: Set<String> = [
        "fælles", "særdeles", "alles", "andres", "ens", "anderledes", "således", "ligeledes", "indes",
        "ellers", "deres", "vores", "indbyrdes", "jeres", "proces", "succes", "kongres",
        "samtidiges", "udvalgenes",
    ]
    static let beforeSpans: Set<String> = [
        "d", "d.", "den", "kl", "perioden", "tidsrummet", "dagene", "månederne", "ugerne", "løbet", "starten",
        "begyndelsen",
        "slutningen", "midten",
    ]
    static let asSaid: Set<String> = [
        "aftalt", "planlagt", "forudsat", "forventet", "lovet", "besluttet", "oplyst", "beskrevet", "nævnt", "varslet",
        "håbet", "ventet", "ønsket",
    ]
    static let definiteEndings = ["en", "et", "erne", "ene", "rne"]
    static let onlyLikeDefinite: Set<String> = [
        "anden", "ingen", "egen", "meget", "noget", "andet", "samlet", "fælleden", "uddannet", "begrænset", "ændret",
        "revideret", "opdateret", "blandet", "udvidet", "forventet", "forbedret", "moderniseret",
    ]

    /// "sygepleje og træning": both sides are nouns of one phrase.
    static let joining: Set<String> = ["og", "eller", "samt", "&"]

    /// Of a noun with the definite article.
    static let articleEndings = ["en", "et", "ne"]
}

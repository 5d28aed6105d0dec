/// Words of clauses by which the event that they tell of is found.
enum EventWords {
    static let lapsing: Set<String> = [
        "bortfalder", "bortfalde", "mistes", "fortabes", "udløber", "ophører", "tabes", "tabt", "tilbagebetales",
    ]
    static let dateNouns = [
        "dato", "datoen", "tidspunkt", "tidspunktet", "termin", "terminen", "deadline", "deadlinen",
    ]
    static let moved: Set<String> = ["flyttes", "flyttet"]
    static let moving: Set<String> = ["flytter", "flyttede"]
    static let standing: Set<String> = ["foreligger", "forelå", "foreligge", "indtræffer", "sted", "stablen"]
    static let verbalNouns = ["ing", "ingen", "ingerne", "else", "elsen", "elser", "tion", "tionen"]

    /// Prepositions of another event than the clause's own: its date is not that of the verb.
    static let setting: Set<String> = ["efter", "før", "inden", "ved"]
    static let validities = [
        "aftale", "kontrakt", "dispensation", "tilladelse", "bevilling", "lejemål", "licens", "garanti", "forsikring",
        "abonnement", "koncession", "tilsagn", "tilskud", "garantistillelse", "tilbud",
    ]
    static let beforeTimes: Set<String> = ["den", "d", "d.", "i", "på", "pr", "fra", "om", "kl"]
    static let deadlines = ["frist", "fristen", "deadline", "deadlinen"]
    static let validityEndings = ["", "n", "en", "et", "det", "r", "er", "erne", "rne"]
    static let opensDeadline = ["til ", "frem til ", "indtil "]
    static let articles: Set<String> = ["den", "d", "d.", "med"]
    static let ahead = "forud"
    static let connection = "forbindelse"

    /// The last parts of the names of authorities: "Bygningsstyrelsen", "Planklagenævnet".
    static let bodies = [
        "styrelsen", "ministeriet", "nævnet", "tilsynet", "myndigheden", "rådet", "regeringen", "ministeren",
        "parterne", "direktoratet",
    ]
    static let actors: Set<String> = [
        "kommunen", "kommune", "administrationen", "forvaltningen", "regionen", "region", "centret", "afdelingen",
    ]
    static let papers: Set<String> = [
        "sag", "indstilling", "oplæg", "redegørelse", "beslutningsoplæg", "orientering", "status", "beslutningssag",
        "notat",
    ]

    /// "gå i hænde".
    static let handed = "hænde"
    static let neuter = "et"
    /// The ending of the others: "kontrakten".
    static let common = "en"
    static let counting: Set<String> = [
        "første", "sidste", "anden", "andet", "tredje", "nye", "ny", "nyt", "næste",
    ]
    static let expected: Set<String> = ["ventes", "forventes", "planlægges"]
    static let awaited: Set<String> = ["ventes", "forventes", "planlægges", "påregnes"]
    static let holding: Set<String> = ["har", "får"]

    /// Verbs that put their subject at a time.
    static let stating: Set<String> = [
        "er", "bliver", "vil", "skal", "må", "forventes", "ventes", "kan", "påregnes", "planlægges",
    ]
    static let betweenVerbs: Set<String> = ["d", "være", "ligge", "blive", "stedet", "natten", "weekenden"]
    static let become = "blive"
    static let inPlaces: Set<String> = ["i", "på"]

    /// "valget er faldet på maj".
    static let chosen = "faldet"
    static let consequently: Set<String> = ["derfor", "stedet", "dermed"]

    /// Of a sentence that may tell the new date of what the one before gave up.
    static let renewing: Set<String> = [
        "nu", "derfor", "først", "dermed", "herefter", "ny", "nyt", "nye", "stedet", "derefter",
    ]
    static let instead: Set<String> = ["nu", "stedet", "derfor"]
    static let repeated: Set<String> = ["hver", "hvert", "dagligt", "ugentligt", "månedligt"]
    static let timeNouns: Set<String> = [
        "dag", "dage", "dagen", "følge", "uge", "uger", "ugen", "måned", "måneder", "måneden", "år", "året", "tid",
        "tiden",
        "gange",
        "gang", "perioden", "periode", "løbet", "starten", "begyndelsen", "slutningen", "midten", "forbindelse",
        "henblik",
        "udgangen", "stedet", "grund", "baggrund", "forlængelse", "regi", "henhold", "øvrigt", "forhold", "virkning",
    ]
    static let circumstantial: Set<String> = [
        "efter", "før", "inden", "siden", "uden", "via", "ved", "under", "trods", "forud", "gennem", "ifm", "pr", "per",
        "jf",
        "omkring",
    ]
    static let sittingPrepositions: Set<String> = ["på", "fra", "i"]
    static let votes = "stemmer"
    static let completing: Set<String> = ["til", "på", "som", "for", "af", "i", "mellem", "hos", "med", "om"]
    static let prolongation = "forlængelse"
    static let start = "starten"
    static let beside: Set<String> = ["samtidig", "samtidigt", "parallelt", "sideløbende", "sammen"]
    static let withDates: Set<String> = ["med", "og"]

    /// Of a cause, where it is not "at that time".
    static let since = "da"
}

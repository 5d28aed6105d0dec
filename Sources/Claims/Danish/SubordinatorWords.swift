/// Words that open a clause which hangs on another, and those by which a condition is told.
enum SubordinatorWords {
    static let always: Set<String> = [
        "hvis", "såfremt", "fordi", "hvilket", "hvorefter", "hvorfor", "idet", "mens", "imens",
    ]
    static let words = SubordinatorWords.always.union([
        "når", "hvor", "før", "førend", "inden", "indtil", "forinden", "efter", "snart", "mindre", "medmindre",
        "straks", "længe",
        "som", "til", "at", "der", "om", "hvornår",
    ])

    /// "før beholderne køres ud".
    static let bounds: Set<String> = ["før", "førend", "inden", "indtil", "forinden"]

    /// "afhænger af, om …".
    static let questions: Set<String> = ["om", "hvornår"]
    static let relatives: Set<String> = ["som", "der"]
    static let place = "hvor"
    static let depending: Set<String> = [
        "afhænger", "afhængig", "afhængigt", "afhængige", "beror", "afgør", "afgørende",
    ]
    static let waiting: Set<String> = ["vente", "venter", "ventes", "pause", "bero", "stille"]
    static let being: Set<String> = ["være", "blive"]
    static let given = "forudsat"

    /// "under forudsætning af at".
    static let underCondition = [["forudsætning", "af"], ["betingelse", "af"]]

    /// "i takt med at".
    static let step = "takt"

    /// The one name of those of several words, by their last word and the one before it, and whether what follows must have
    /// a verb: "så snart", "med mindre".
    static func joined(_ word: String, after previous: String) -> (name: String, needsVerb: Bool)? {
        switch (word, previous) {
        case ("snart", "så"): (SmallWord.asSoonAs, false)
        case ("længe", "så"): (SmallWord.asLongAs, false)
        case ("mindre", "med"), ("medmindre", _): (SmallWord.unless, false)
        case ("som", "efterhånden"): (SmallWord.inStep, false)
        case ("straks", ","): (SmallWord.asSoonAs, true)
        case ("at", "uden"): (SmallWord.without, true)
        default: nil
        }
    }
    static let conditional: Set<String> = ["hvis", "såfremt", "med mindre", "forudsat at"]
    static let conditionNouns: Set<String> = ["tilfælde", "forudsætning", "betingelse", "forbehold"]

    /// "…, så åbner hallen".
    static let consequences: Set<String> = ["så", "da"]
    static let inCase = "ifald"
    static let demandNouns: Set<String> = ["betingelse", "forudsætning"]

    /// "kun hvis".
    static let only = "kun"
    static let afterConditionNouns: Set<String> = ["af", "for", "om"]

    /// "i tilfælde af frost".
    static let incident = ["tilfælde", "af"]
}

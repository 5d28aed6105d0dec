import Language

/// The words by which the parts of a project are counted.
enum OrdinalWords {
    /// The words for a part of a project, with the singular that they are counted under.
    static let parts: [String: String] = [
        "fase": "fase", "fasen": "fase", "etape": "etape", "etapen": "etape", "trin": "trin", "trinnet": "trin",
        "runde": "runde", "runden": "runde", "del": "del", "delen": "del", "bølge": "bølge", "bølgen": "bølge",
        "delprojekt": "delprojekt", "delprojektet": "delprojekt", "delaftale": "delaftale", "spor": "spor",
        "sporet": "spor", "skema": "skema", "pulje": "pulje", "puljen": "pulje", "afsnit": "afsnit", "led": "led",
        "udbudsrunde": "udbudsrunde", "delområde": "delområde", "byggeafsnit": "byggeafsnit", "dag": "dag",
        "dagen": "dag", "udrulningsbølge": "udrulningsbølge",
    ]

    /// The plurals, for "projektet forløber i tre faser".
    static let plurals: [String: String] = [
        "faser": "fase", "etaper": "etape", "trin": "trin", "runder": "runde", "dele": "del", "bølger": "bølge",
        "delprojekter": "delprojekt", "spor": "spor", "tempi": "trin", "afsnit": "afsnit",
    ]
    static let numbers = Language.danish.cardinals(in: 1...8)
        .merging(Language.danish.ordinals(in: 1...6)) { cardinal, _ in cardinal }
        .merging(["sidste": 99, "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6]) { word, _ in word }
    static let day = "dag"
    static let cardinals = Set(Language.danish.cardinals(in: 2...5).keys)

    /// Parts after which a plain number counts nothing.
    static let ambiguous: Set<String> = ["del", "afsnit"]

    /// Parts whose number stands before them as an ordinal only.
    static let unnumbered: Set<String> = ["dag", "led", "spor"]
    static let spelled = Set(Language.danish.ordinals(in: 1...6).keys)

    /// "første arbejdsdag".
    static let ends: Set<String> = ["første", "sidste"]

    /// "næste etape".
    static let following: Set<String> = ["sidste", "næste"]
    static let days = ["dag", "dagen"]

    /// "den anden": another of what was spoken of.
    static let others = Set(Language.danish.ordinals(in: 2...4).keys)

    /// Of the word for a part with the article.
    static let endings = ["", "n", "en", "et", "net"]
}

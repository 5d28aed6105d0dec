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

    static let numbers: [String: Int] = [
        "en": 1, "et": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "første": 1,
        "anden": 2,
        "andet": 2, "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6, "sidste": 99, "i": 1, "ii": 2, "iii": 3, "iv": 4,
        "v": 5, "vi": 6,
    ]

    static let day = "dag"

    static let cardinals: Set<String> = ["to", "tre", "fire", "fem"]

    /// Parts after which a plain number counts nothing.
    static let ambiguous: Set<String> = ["del", "afsnit"]

    /// Parts whose number stands before them as an ordinal only.
    static let unnumbered: Set<String> = ["dag", "led", "spor"]

    static let spelled = ["første", "anden", "andet", "tredje", "fjerde", "femte", "sjette"]

    /// "første arbejdsdag".
    static let ends: Set<String> = ["første", "sidste"]

    /// "næste etape".
    static let following: Set<String> = ["sidste", "næste"]

    static let days = ["dag", "dagen"]

    /// "den anden": another of what was spoken of.
    static let others: Set<String> = ["anden", "andet", "tredje", "fjerde"]

    /// Of the word for a part with the article.
    static let endings = ["", "n", "en", "et", "net"]
}

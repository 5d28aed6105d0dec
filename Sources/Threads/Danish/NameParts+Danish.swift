extension NameParts {
    static let kinds = ["projekt", "udbud", "byggeri", "anlæg", "ordning", "løsning", "system"]

    static let fields: Set<String> = [
        "skole", "bolig", "bygge", "anlægs", "børne", "ældre", "havne", "sundheds", "kultur", "idræts", "natur",
        "klima",
        "energi", "vand", "varme", "affalds", "trafik", "plan", "budget", "borger", "kommune", "lokal", "hånd", "data",
        "digital", "pilot", "fælles", "udviklings", "drifts", "miljø", "social", "fritids", "park", "land", "bydels",
        "vejs",
    ]

    /// What stands before a place: "Fjernvarmen i Vestby".
    static let places: Set<String> = ["i", "på", "ved"]

    /// The articles that a noun ends in.
    static let articles = ["en", "et", "ens", "ets", "erne", "ernes"]
}

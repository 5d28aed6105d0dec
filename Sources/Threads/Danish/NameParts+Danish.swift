extension NameParts {
    static let kinds = ["projekt", "udbud", "byggeri", "anlæg", "ordning", "løsning", "system"]

    static let fields: Set<String> = [
        "skole", "bolig", "bygge", "anlægs", "børne", "ældre", "havne", "sundheds", "kultur", "idræts", "natur",
        "klima",
        "energi", "vand", "varme", "affalds", "trafik", "plan", "budget", "borger", "kommune", "lokal", "hånd", "data",
        "digital", "pilot", "fælles", "udviklings", "drifts", "miljø", "social", "fritids", "park", "land", "bydels",
        "vejs",
    ]
}

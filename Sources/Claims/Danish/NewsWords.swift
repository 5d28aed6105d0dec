import Language

/// The words of sentences that tell what became of an event without saying when.
struct NewsWords: Sendable {
    /// How people write that something will not be, beyond the words that change a date: "tages ud".
    let given: PhraseSet
    /// Verbs that carry what has happened: "er anlagt".
    let helpers: Set<String>
    /// What has not happened, or may.
    let denying: Set<String>
    /// "En dato for åbningen kan ikke oplyses": passives of what cannot be said of a date.
    let telling: Set<String>
    let not: String
    /// That a date does not hold: "Det når den ikke".
    let missed: PhraseSet
    /// Words that point back to what was said to be, and nouns for its date.
    let pointers: Set<String>
}

extension NewsWords {
    static let danish = NewsWords(
        given: PhraseSet(
            """
            tages ud, taget ud, annulleres, annulleret, aflyst, aflyses, opgives, opgivet, udgår, udgået, droppes, droppet,
            skrinlægges, skrinlagt, måtte aflyse, måtte vi aflyse, måtte opgive, måtte vi opgive, måtte droppe, måtte vi droppe, indstilles, bliver ikke til noget, aldrig igangsat, gennemføres ikke
            """
        ),
        helpers: ["er", "blev", "var", "har", "havde"], denying: ["ikke", "aldrig", "endnu", "hvis"],
        telling: ["oplyses", "gives", "fastsættes", "fastlægges", "nævnes", "angives", "meldes", "siges", "sættes"],
        not: "ikke",
        missed: PhraseSet(
            """
            når ikke, nås ikke, kan ikke nås, når den ikke, når det ikke, når de ikke, når vi ikke, når man ikke,
            nåede ikke, blev ikke nået, bliver ikke nået, er ikke nået, nåede den ikke, nåede det ikke, nåede vi ikke,
            holder ikke, kan ikke holdes, kan ikke overholdes, overholdes ikke, kunne ikke holdes, kunne ikke nås,
            lykkes ikke, lykkedes ikke
            """
        ),
        pointers: [
            "det", "den", "dette", "denne", "de", "fristen", "datoen", "tidspunktet", "terminen", "tidsplanen",
            "planen",
            "deadlinen", "måldatoen",
        ]
    )
}

/// Words of the lines and cells of a plan.
enum PlanLineWords {
    /// The words that lead in to a date.
    static let leadIn: Set<String> = [
        "den", "d", "d.", "i", "på", "pr", "til", "fra", "om", "ca", "medio", "kl", "uge", "inden", "senest",
        "forventet", "forventes", "start",
    ]
    static let hedges: Set<String> = [
        "eventuel", "eventuelt", "evt", "forventet", "forventede", "mulig", "planlagt", "tentativ",
    ]
    static let emptyEndings: Set<String> = [
        "sket", "lavet", "gennemført", "foretaget", "udført", "afholdt", "forventes", "planlægges", "forventet",
    ]

    /// Before a date that a line goes on with.
    static let continuing: Set<String> = ["siden", "fra", "ligesom", "end", "over"]

    /// Beside the name of a body: "næste møde".
    static let ofBoards: Set<String> = ["næste", "møde", "og", "for"]
    static let expecting: Set<String> = ["planlægges", "forventes", "forventet"]

    /// "Tentativ tidsplan:".
    static let tentative: Set<String> = [
        "tentativ", "tentative", "foreløbig", "foreløbige", "forventet", "forventede", "vejledende", "mulig",
    ]
}

/// The names of bodies and their meetings, and the words for an item of an agenda.
enum BoardWords {
    /// The words for the item itself.
    static let itemWords: Set<String> = [
        "sagen", "punktet", "punkt", "sag", "beslutningen", "behandlingen", "mødet", "drøftelsen", "dagsordenspunktet",
        "indstillingen", "indstilling", "pkt",
    ]

    /// Papers that bodies are told something by, and decide nothing on.
    static let talks: Set<String> = ["orientering", "status", "redegørelse", "meddelelse", "mundtlig"]
    static let bodies = [
        "byråd", "direktion", "kommunalbestyrelse", "regionsråd", "økonomiudvalg", "chefforum", "bestyrelse",
        "forretningsudvalg",
        "borgerrepræsentation", "styregruppe", "udvalgs", "råds", "ledergruppe", "hovedudvalg", "repræsentantskab",
    ]
    static let meetings = ["møde", "mødet", "møder", "møderne", "mødets"]

    /// "udvalgsmødet".
    static let ofCommittees = "udvalgs"
    static let committees = ["udvalget", "udvalg"]
}

/// Words that a label is written without.
enum LabelWords {
    /// Words that say nothing of what happens.
    static let dropped: Set<String> = [
        "en", "et", "eventuel", "eventuelt", "eventuelle", "evt", "planlagte", "planlagt", "samlede", "årets",
        "forventet", "forventede", "forudsatte", "ventede", "lovede", "aftalte", "kommende", "sin", "sit", "sine",
        "selve", "næste", "særskilt", "endelig", "endelige",
    ]

    /// The last part of the names of roads.
    static let roads = ["vej", "gade", "stræde", "allé", "alle", "boulevard"]

    /// Verbs that say nothing without what they lead to: "Landzonen giver", "Skibet ligger".
    static let incomplete: Set<String> = [
        "være", "blive", "have", "få", "give", "gå", "tage", "stå", "ligge", "sidde", "vente", "ske", "sige",
        "skifte", "rykke", "regne", "sejle", "holde", "bringe", "gøre", "lægge", "sætte", "bidrage", "henvise",
        "fastsætte", "belyse", "vise", "medføre", "betyde", "bruge", "udgøre", "omfatte", "videreføre", "indebære",
        "stille", "kræve", "forudsætte", "sikre", "bede", "kunne", "ville", "skulle", "måtte",
    ]

    /// What a label does not begin with.
    static let leading = dropped.union(["den", "det", "de", "denne", "dette", "disse"])
}

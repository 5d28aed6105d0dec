import Claims

extension EventLabel {
    static let offers = ["bud", "tilbud"]

    /// What is given a date of an offer: "budfrist", "tilbudsfrist".
    static let offerEnds = ["frist"]

    static let stages: Set<String> = [
        "fase", "etape", "trin", "runde", "bølge", "delprojekt", "spor", "afsnit", "byggeafsnit", "delområde",
        "delaftale",
    ]
}

import Claims

extension EventLabel {
    static let offers = ["bud", "tilbud"]

    static let stages: Set<String> = [
        "fase", "etape", "trin", "runde", "bølge", "delprojekt", "spor", "afsnit", "byggeafsnit", "delområde",
        "delaftale",
    ]
}

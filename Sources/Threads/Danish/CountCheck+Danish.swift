import Language

extension CountCheck {
    static let numbers: [String: Int] = [
        "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9, "ti": 10, "elleve": 11,
        "tolv": 12,
    ]

    /// What is counted, as stems: parts, ways, themes, never days or kroner.
    static let counted = Set(
        [
            "fase", "etape", "trin", "bølge", "runde", "spor", "delprojekt", "tema", "temaer", "område", "indsats",
            "punkt", "firma", "leverandør", "scenarie", "model", "mulighed", "projekt", "mål", "aktivitet",
            "anbefaling",
            "forslag", "kriterie", "opgave", "hovedspor", "temaområde", "delmål", "løsning",
        ].map { DanishStem.stem($0) })
}

import Language

extension CountCheck {
    static let numbers = Language.danish.cardinals(in: 2...12)

    /// What is counted, as stems: parts, ways, themes, never days or kroner.
    static let counted = Set(
        [
            "fase", "etape", "trin", "bølge", "runde", "spor", "delprojekt", "tema", "temaer", "område", "indsats",
            "punkt", "firma", "leverandør", "scenarie", "model", "mulighed", "projekt", "mål", "aktivitet",
            "anbefaling",
            "forslag", "kriterie", "opgave", "hovedspor", "temaområde", "delmål", "løsning",
        ].map { DanishStem.stem($0) })
}

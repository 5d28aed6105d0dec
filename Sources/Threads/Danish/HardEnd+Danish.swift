import Language

extension HardEnd {
    /// What holds for a time, as stems and the ends of compounds: "lejemål", "driftsaftale".
    static let holding = [
        "aftale", "kontrakt", "lejemål", "tilladelse", "dispensation", "godkendelse", "tilsagn", "bevilling", "licens",
        "tilskud", "koncession", "allonge", "garanti", "ordning", "løsning", "drift", "frist",
    ].map { DanishStem.stem($0) }
}

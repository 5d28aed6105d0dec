/// Words for what money is worth in a year (*pris- og lønniveau*).
enum PriceWords {
    /// What stands behind the year.
    static let levels = ["p/l", "pl", "p/l-niveau", "pl-niveau", "priser", "prisniveau", "pris- og lønniveau"]

    /// What stands before it.
    static let naming = ["p/l", "p/l-niveau", "pl-niveau", "prisniveau", "prisniveauet", "lønniveau", "lønniveauet"]
}

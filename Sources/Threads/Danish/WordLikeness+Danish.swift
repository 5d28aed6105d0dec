extension WordLikeness {
    /// Endings that make a noun of a verb: "ramning" of "ramme".
    static let derivations: Set<String> = ["ning", "ing", "else", "nelse"]
}

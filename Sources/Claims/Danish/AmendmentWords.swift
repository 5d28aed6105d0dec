/// The words of votes on amendments.
enum AmendmentWords {
    /// In the heading of what could be decided instead.
    static let choices: Set<String> = [
        "handlerum", "handlemuligheder", "handlemulighed", "alternativer", "valgmuligheder",
    ]

    /// Together in a sentence that opens a list of it, and how such words begin that say that it is something else.
    static let opening = ["kan", "besluttes"]
    static let instead = ["ændringsforslag", "alternativ", "stedet"]
    static let amendment = "ændringsforslag"
    static let rejecting: Set<String> = ["forkastet", "forkastes", "forkastedes", "faldt", "nedstemt", "afvist"]
    static let ruling = rejecting.union(["vedtaget", "vedtages", "vedtoges", "godkendt", "tiltrådt"])
}

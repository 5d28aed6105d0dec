/// The words of votes on amendments.
enum AmendmentWords {
    static let amendment = "ændringsforslag"
    static let rejecting: Set<String> = ["forkastet", "forkastes", "forkastedes", "faldt", "nedstemt", "afvist"]
    static let ruling = rejecting.union(["vedtaget", "vedtages", "vedtoges", "godkendt", "tiltrådt"])
}

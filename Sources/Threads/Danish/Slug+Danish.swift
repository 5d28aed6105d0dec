extension Slug {
    /// Letters as they are spelled without them.
    static let spelled: [Unicode.Scalar: String] = [
        "æ": "ae", "ä": "ae", "ø": "oe", "ö": "oe", "å": "aa", "ü": "u",
    ]
}

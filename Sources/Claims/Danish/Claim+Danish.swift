extension Claim {
    /// Words that make a past date one that was not kept, or not sure.
    static let doubts: Set<String> = [
        "ikke", "skulle", "oprindeligt", "oprindelig", "oprindelige", "ellers", "hvis", "endnu", "burde", "tidligere",
        "frist", "fristen",
    ]
}

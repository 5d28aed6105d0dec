import Language

/// What a sentence tells besides its date.
enum SignalWords {
    /// A past date was not kept, or is not sure.
    static let doubts: Set<String> = [
        "ikke", "skulle", "oprindeligt", "oprindelig", "oprindelige", "ellers", "hvis", "endnu", "burde", "tidligere",
        "frist", "fristen",
    ]

    /// Beginnings of words for what is lost.
    static let losses = ["bortfald", "fortab", "mistes", "mister", "tabes", "tilbagebetal", "frafald"]
    static let conditions: Set<String> = ["hvis", "ellers", "medmindre", "såfremt", "dersom"]
}

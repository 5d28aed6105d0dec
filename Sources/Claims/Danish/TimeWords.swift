/// Words around a time in a clause: what leads in to it, says it once more, or makes it no date.
enum TimeWords {
    static let refining: Set<String> = ["nærmere", "bestemt", "præcis", "præcist", "dvs", "altså", "nemlig"]
    static let notBefore = "før "
    static let betweenDays: Set<String> = ["og", "samt", "den", "d", "d."]
    static let joiningDays: Set<String> = ["og", "samt"]
    static let betweenJoined = " og "

    /// The words that lead in to a date.
    static let leadIn: Set<String> = [
        "den", "d", "d.", "kl", "i", "på", "pr", "til", "fra", "om", "for", "ca", "i løbet",
    ]

    /// The letters of what may stand around a year: "fra", "til", "og".
    static let bareLetters = "ogfratil"
    static let endOf = "udgangen"
    static let beforeLimits: Set<String> = ["dog", "og", "men", "allerede", "absolut", "under", "alle"]

    /// How a time begins that is no day or month.
    static let partsOfYears = ["uge", "kv", "halv"]
}

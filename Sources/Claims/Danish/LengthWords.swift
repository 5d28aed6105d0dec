import Language

/// The words by which a sentence tells how long something takes.
struct LengthWords: Sendable {
    /// Forms of verbs before a length: "varer 18 måneder", "strækker sig over to år".
    let lasting: Set<String>
    /// What may stand between the two: "strækker sig over ca. to år".
    let between: Set<String>
    /// Before a length that a start follows: "i 8 uger fra den 1. februar".
    let during: Set<String>

    /// Before the day that something begins on: "fra den 1. februar".
    let start: String
    /// After a length that goes on from a beginning: "og 8 uger frem".
    let onward: String
    /// How words end that name a stretch of time: "byggeperioden", "anlægstid".
    let periods: [String]
    /// "er" between such a word and its length.
    let being: Set<String>
    /// Between a length and its beginning: "18 måneder med start den 1. april".
    let beginning: Set<String>
    /// Those among them without which a day after a length is none from which it is counted.
    let beginnings: Set<String>

    /// So many words stand between a verb and its length at most.
    static let reach = 4
    /// So many words a subject has at most that stands between two verbs: "skal en ny leverandør bruge".
    static let subject = 6
}

extension LengthWords {
    static let danish = LengthWords(
        lasting: ["vare", "varer", "strække", "strækker", "løbe", "løber", "tage", "tager"],
        between: [
            "i", "på", "sig", "over", "ca", "ca.", "cirka", "omkring", "højst", "mindst", "op", "til", "normalt", "de",
        ],
        during: ["i", "over"], start: "fra", onward: "frem",
        periods: [
            "periode", "fase", "byggetid", "anlægstid", "løbetid", "projekttid", "forløb", "aftale", "kontrakt",
            "lejemål",
        ],
        being: ["er", "bliver", "udgør"],
        beginning: [
            "med", "start", "opstart", "begyndelse", "startende", "begyndende", "regnet", "den", "d", "d.", "i",
        ],
        beginnings: ["start", "opstart", "begyndelse", "startende", "begyndende"])
}

extension LengthWords {
    /// Whether a noun names a stretch of time.
    func isPeriod(_ noun: String) -> Bool {
        let plain = Lexicon.danish.indefinite(of: noun) ?? noun
        return periods.contains { plain.hasSuffix($0) }
    }
}

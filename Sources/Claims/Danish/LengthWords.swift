/// The words by which a sentence tells how long something takes.
struct LengthWords: Sendable {
    /// Forms of verbs before a length: "varer 18 måneder", "strækker sig over to år".
    let lasting: Set<String>
    /// What may stand between the two: "strækker sig over ca. to år".
    let between: Set<String>
    /// Before a length that a start follows: "i 8 uger fra den 1. februar".
    let during: Set<String>

    /// So many words stand between a verb and its length at most.
    static let reach = 4
    /// So many words a subject has at most that stands between two verbs: "skal en ny leverandør bruge".
    static let subject = 6
}

extension LengthWords {
    static let danish = LengthWords(
        lasting: ["vare", "varer", "strække", "strækker", "løbe", "løber", "tage", "tager"],
        between: [
            "i", "sig", "over", "ca", "ca.", "cirka", "omkring", "højst", "mindst", "op", "til", "normalt", "de",
        ],
        during: ["i", "over"])
}

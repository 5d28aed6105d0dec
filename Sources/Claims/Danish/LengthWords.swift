/// The words by which a sentence tells how long something takes.
struct LengthWords: Sendable {
    /// Forms of verbs before a length: "varer 18 måneder", "strækker sig over to år".
    let lasting: Set<String>
    /// Before a length that a start follows: "i 8 uger fra den 1. februar".
    let during: Set<String>
}

extension LengthWords {
    static let danish = LengthWords(
        lasting: ["vare", "varer", "strække", "strækker", "løbe", "løber", "tage", "tager"], during: ["i"])
}

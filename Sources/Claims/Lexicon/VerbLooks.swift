import Language

/// Whether a word that no event table knows can be a verb in some form, where its ending alone says so: "projekt" is no
/// participle, and "støbt" is one.
enum VerbLooks {
    /// As the lexicon has it; a word that it has not can be what it looks like.
    static func canBe(_ word: String, _ suits: (Analysis) -> Bool) -> Bool {
        let readings = Lexicon.danish.analyses(of: word)
        return readings.isEmpty || readings.contains { $0.isVerb && suits($0) }
    }
}

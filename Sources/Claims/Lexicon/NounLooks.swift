import Language

/// What a word can be beside a noun, as the lexicon has it or its ending says.
enum NounLooks {
    private static let lexicon = Lexicon.danish

    /// Whether a noun is made of a verb: "rydning", "afprøvelse".
    static func isVerbal(_ word: String) -> Bool {
        word.count >= 6 && EventWords.verbalNouns.contains(where: word.hasSuffix)
    }

    /// "fristens", "husets", "borgernes": whose something is, where it is known.
    static func isGenitive(_ word: String) -> Bool {
        lexicon.analyses(of: word).contains(where: \.isGenitive)
            || word.utf8.count >= 7 && LabelForms.owning.contains(where: word.hasSuffix)
    }

    /// "udløb", which a verb looks like as well.
    static func canBe(_ word: String) -> Bool { lexicon.analyses(of: word).contains(where: \.isNoun) }

    /// "konkret", "nye": how something is, and no thing.
    static func isOnlyAdjective(_ word: String) -> Bool {
        let readings = lexicon.analyses(of: word)
        return readings.contains(where: \.isAdjective) && !readings.contains(where: \.isNoun)
    }

    /// "Møllevej", "Kalvøby": no noun that a sentence can begin with, or the name of a road.
    static func isOnlyName(_ word: String) -> Bool {
        lexicon.key(of: word) == nil
            || LabelWords.roads.contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 2 }
    }
}

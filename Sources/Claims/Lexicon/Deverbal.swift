import Portfolio

/// Nouns that a verb makes by its ending (*verbalsubstantiver*): "oprensning", "kontrahering", "gulvlægning",
/// "indretningen" say that something happens, though no table knows them.
///
/// The endings "-ning", "-ing", "-else" and, after another word, "-kørsel" hardly ever mislead, but for some nouns that have long since come to
/// stand for a thing or a body ("bygning", "afdeling", "bestyrelse"): these are listed, and so are their compounds.
enum Deverbal {
    /// The event of such a noun: it has no concept that others could share, only its own words.
    static let event = EventWord(noun: .verbalNoun, role: .event(.milestone))

    /// Whether a word is such a noun, in any of its forms.
    static func isNoun(_ word: String) -> Bool {
        guard word.utf8.count >= 7, formed.longestEnding(of: word, least: 3, before: 3) != nil else { return false }
        return things.longestEnding(of: word, least: 1, before: 0) == nil
    }

    private static let formed: SuffixTable<Bool> = {
        var table = SuffixTable<Bool>(endings: EventLexicon.endings)
        // "parallelkørsel", "prøvekørslen"; driving alone is what buses do.
        for ending in LexiconWords.deedEndings { table.add(ending, true, standsAlone: false) }
        return table
    }()

    private static let things: SuffixTable<Bool> = {
        var table = SuffixTable<Bool>(endings: EventLexicon.endings)
        for word in LexiconWords.things { table.add(word, true) }
        return table
    }()
}

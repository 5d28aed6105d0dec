import Language

/// Takes the definite ending off a Danish noun: "superbrugerne" → "superbrugere", "kontrakten" → "kontrakt",
/// "udbudsmaterialet" → "udbudsmateriale". A word that may be one without an article stays as it is.
enum Definite {
    /// Whether some words tell of a thing as known: "høringen", "den nye test", "nævnets afgørelse", "etape 2".
    static func isDefinite(_ words: [Token]) -> Bool {
        guard let first = words.first, let head = words.last else { return false }
        if words.count > 1 {
            if LabelForms.knowing.contains(first.lower) || first.lower.hasSuffix("s") || Ordinals.find(in: words) != nil
            {
                return true
            }
        }
        return Lexicon.danish.isDefinite(head.lower).map { $0 || isKnownInE(head.lower) } ?? looksDefinite(head.lower)
    }

    /// "klagen" is a complaint that one knows, though "klagen" is a noun of its own as well.
    private static func isKnownInE(_ word: String) -> Bool {
        word.hasSuffix("en") && Lexicon.danish.analyses(of: String(word.dropLast())).contains(where: \.isNoun)
    }

    /// By the ending alone, for a word that no lexicon has.
    private static func looksDefinite(_ word: String) -> Bool {
        LabelForms.plural.contains(where: word.hasSuffix)
            || LabelForms.singular.contains(where: word.hasSuffix) && word.utf8.count >= 7
    }

    /// A noun without its article: "vejen" is "vej". A word that has none stays.
    static func plain(_ word: String) -> String { Lexicon.danish.indefinite(of: word) ?? word }

    /// A noun as a label has it. What happens, and papers and bodies, stand without an article: "kontrakten" is "kontrakt". A
    /// thing that one can point at keeps it, since it is the one that the project is about: "broen åbner".
    static func removed(from word: String) -> String {
        let plain = plain(word)
        return isAbstract.longestEnding(of: plain, least: 2, before: 0) == nil ? word : plain
    }

    /// Those nouns, whatever stands before them in a compound.
    private static let isAbstract: SuffixTable<Bool> = {
        var table = SuffixTable<Bool>(endings: EventLexicon.endings)
        for ending in AbstractNouns.endings { table.add(ending, true, standsAlone: false) }
        for word in AbstractNouns.words { table.add(word, true) }
        return table
    }()

    /// "fornyede" is "fornyet".
    private static func participle(_ word: String) -> String? {
        let plain = word.dropLast(LabelForms.ofKnown.count) + LabelForms.ofNew
        return word.hasSuffix(LabelForms.ofKnown) && VerbLooks.isParticiple(String(plain)) ? String(plain) : nil
    }

    /// An adjective as it stands without an article: "den nationale lancering" is "National lancering", "det nye system"
    /// is "Nyt system". Words that are none stay.
    static func adjective(_ word: String, after article: String) -> String {
        guard LabelForms.articles.contains(article) else { return word }
        let isNeuter = article.hasPrefix(LabelForms.neuter)
        return Lexicon.danish.plainAdjective(of: word, isNeuter: isNeuter) ?? participle(word) ?? word
    }
}

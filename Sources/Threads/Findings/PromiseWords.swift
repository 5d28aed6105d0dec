import Claims
import Language
import Portfolio

/// How minutes promise a case, whatever the event is called: "vender tilbage med en sag om takster i maj".
enum PromiseWords {
    private static func isRuling(_ word: String) -> Bool {
        rulings.contains(where: word.hasPrefix) || tribunals.contains(where: word.hasSuffix)
    }

    /// Whether some words name a case, or what is done with one.
    static func speaksOfCase(_ words: String) -> Bool {
        FoldedWords.of(words).contains { word in
            CaseWords.isCase(word.stem) || verbs.contains(where: word.word.hasPrefix)
        }
    }

    /// Whether a sentence promises one.
    static func promise(_ sentence: String) -> Bool {
        let words = FoldedWords.of(sentence)
        return words.contains { CaseWords.isCase($0.stem) }
            && words.contains { word in verbs.contains(where: word.word.hasPrefix) }
            && !words.contains { isRuling($0.word) }
    }

    /// What the case is about, as stems: the words that no promise needs.
    static func topic(_ sentence: String) -> Set<String> {
        TitleWords.telling(sentence).filter { stem in
            !CaseWords.isCase(stem) && !verbs.contains(where: stem.hasPrefix) && !fillers.contains(stem)
        }
    }
}

import Language
import Portfolio

/// How minutes promise a case, whatever the event is called: "vender tilbage med en sag om takster i maj".
package enum PromisedCase {
    /// Whether a sentence promises one, and tells of no ruling by somebody else.
    static func isMade(in words: [FoldedWord]) -> Bool {
        words.contains { CaseWords.isCase($0.stem) } && words.contains { isBringing($0.word) }
            && !words.contains { isRuling($0.word) }
    }

    /// Whether a stem can be what the case is about: no word that any promise needs.
    package static func isTopic(_ stem: String) -> Bool {
        !CaseWords.isCase(stem) && !isBringing(stem) && !PromiseWords.fillers.contains(stem)
    }

    fileprivate static func isBringing(_ word: String) -> Bool {
        PromiseWords.verbs.contains(where: word.hasPrefix)
    }

    private static func isRuling(_ word: String) -> Bool {
        PromiseWords.rulings.contains(where: word.hasPrefix) || PromiseWords.tribunals.contains(where: word.hasSuffix)
    }
}

extension EventLabel {
    /// Whether it names a case or what one does with it: "Sag om takster", "Forvaltningen vender tilbage".
    package var speaksOfCase: Bool {
        FoldedWords.of(name).contains { CaseWords.isCase($0.stem) || PromisedCase.isBringing($0.word) }
    }
}

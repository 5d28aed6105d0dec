internal import LexiconFormat

/// The words of a language with their forms: what a word may be a form of, and what forms a word has.
///
///     Lexicon.danish.analyses(of: "høringens")
///     // høring: noun, definite singular, genitive
///
/// It is made from a well-kept dictionary when the program is built, and lies in the program as text: looking a word up
/// walks over its letters once.
package struct Lexicon: Sendable {
    let stems: PackedStems
    let grammar: LexiconGrammar

    /// All readings of a word that the lexicon has as it is; case does not count. Empty for a word that it has not.
    ///
    /// "skifter" is the plural of "skifte" and the present of the verb of the same name.
    package func analyses(of word: String) -> [Analysis] {
        guard let letters = Alphabet.symbols(of: word.utf8) else { return [] }
        let found = letters.withUnsafeBufferPointer { analyses(of: $0) }
        return found + found.compactMap(deponent).filter { !found.contains($0) }
    }

    func analyses(of letters: Symbols) -> [Analysis] {
        var found: [Analysis] = []
        visitMatches(of: letters) { match in
            let analysis = match.analysis(of: letters)
            if match.form != .linking, !found.contains(analysis) { found.append(analysis) }
        }
        return found
    }

    /// "lykkes" is no passive of "lykke" but a verb of its own.
    private func deponent(_ analysis: Analysis) -> Analysis? {
        let lemma = analysis.lemma + "s"
        guard analysis.isVerb, grammar.deponents.contains(lemma) else { return nil }
        return switch analysis.form {
        case .passive: Analysis(lemma: lemma, wordClass: .verb, form: .present)
        case .passivePast: Analysis(lemma: lemma, wordClass: .verb, form: .past)
        default: nil
        }
    }

    /// Visits the readings of letters, those in the genitive last.
    func visitMatches(of letters: Symbols, _ visit: (Match) -> Void) {
        stems.visitMatches(of: letters, isGenitive: false, visit)
        for ending in grammar.genitive where ends(letters, in: ending) {
            stems.visitMatches(of: letters.first(letters.count - ending.count), isGenitive: true) { match in
                if LexiconGrammar.takesGenitive(match.paradigm.wordClass, match.form) { visit(match) }
            }
        }
    }

    private func ends(_ letters: Symbols, in ending: [UInt8]) -> Bool {
        guard letters.count > ending.count + 1 else { return false }
        return ending.indices.allSatisfy { letters[letters.count - ending.count + $0] == ending[$0] }
    }
}

/// A word or a part of one, as the symbols of its letters; read in place, since every word of a text is.
typealias Symbols = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer where Element == UInt8 {
    /// The letters from a place on.
    func from(_ start: Int) -> Symbols { Symbols(rebasing: self[start...]) }

    /// The first letters.
    func first(_ count: Int) -> Symbols { Symbols(rebasing: self[..<count]) }

    var text: String { Alphabet.text(of: self) }
}

/// A reading of a word, before its lemma is spelt.
struct Match {
    /// How many letters of the word are its stem.
    let stem: Int
    let paradigm: PackedParadigm
    let form: WordForm
    let isGenitive: Bool

    /// "høringen", "høringerne".
    var isDefinite: Bool { form == .definiteSingular || form == .definitePlural }

    func lemma(of letters: Symbols) -> String { Alphabet.text(of: paradigm.lemma(of: letters.first(stem))) }

    func analysis(of letters: Symbols) -> Analysis {
        Analysis(
            lemma: lemma(of: letters), wordClass: paradigm.wordClass, form: form, isGenitive: isGenitive
        )
    }
}

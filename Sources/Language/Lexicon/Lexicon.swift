internal import LexiconFormat

/// The words of a language with their forms: what a word may be a form of, and what forms a word has.
///
///     Lexicon.danish.analyses(of: "høringens")
///     // høring: noun, definite singular, genitive
///
/// It is made from a well-kept dictionary when the program is built, and lies in the program as text: looking a word up
/// walks over its letters once.
package struct Lexicon: Sendable {
    let automaton: PackedAutomaton
    let paradigms: PackedParadigms
    let grammar: LexiconGrammar

    /// A reading of a part of a word, before its lemma is spelt.
    struct Match {
        let stem: ArraySlice<UInt8>
        let paradigm: PackedParadigm
        let form: WordForm
        let isGenitive: Bool

        var analysis: Analysis {
            Analysis(
                lemma: Alphabet.text(of: paradigm.lemma(of: stem)), wordClass: paradigm.wordClass, form: form,
                isGenitive: isGenitive
            )
        }
    }

    /// All readings of a word that the lexicon has as it is; case does not count. Empty for a word that it has not.
    ///
    /// "skifter" is the plural of "skifte" and the present of the verb of the same name.
    package func analyses(of word: String) -> [Analysis] {
        guard let letters = Alphabet.symbols(of: word.utf8) else { return [] }
        var found: [Analysis] = []
        for match in matches(of: letters[...]) where match.form != .linking {
            let analysis = match.analysis
            if !found.contains(analysis) { found.append(analysis) }
        }
        return found + found.compactMap(deponent).filter { !found.contains($0) }
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

    /// The readings of symbols, those in the genitive last.
    func matches(of letters: ArraySlice<UInt8>) -> [Match] {
        var found = plainMatches(of: letters, isGenitive: false)
        for ending in grammar.genitive where letters.count > ending.count + 1 && letters.suffix(ending.count) == ending
        {
            found += plainMatches(of: letters.dropLast(ending.count), isGenitive: true)
                .filter { grammar.takesGenitive($0.paradigm.wordClass, $0.form) }
        }
        return found
    }

    private func plainMatches(of letters: ArraySlice<UInt8>, isGenitive: Bool) -> [Match] {
        var found: [Match] = []
        visitStems(of: letters) { stem, paradigm in
            paradigm.visitForms(ending: letters[stem.endIndex...]) { form in
                found.append(Match(stem: stem, paradigm: paradigm, form: form, isGenitive: isGenitive))
            }
        }
        return found
    }

    /// Visits each stem that the symbols begin with, with each of its paradigms.
    func visitStems(of letters: ArraySlice<UInt8>, _ visit: (ArraySlice<UInt8>, PackedParadigm) -> Void) {
        var node = automaton.root
        for index in letters.startIndex...letters.endIndex {
            automaton.visitParadigms(of: node) { visit(letters[letters.startIndex..<index], paradigms[$0]) }
            guard index < letters.endIndex, let next = automaton.child(of: node, letters[index]) else { return }
            node = next
        }
    }
}

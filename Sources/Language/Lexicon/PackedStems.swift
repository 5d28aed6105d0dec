internal import LexiconFormat

/// The stems of a lexicon with the patterns that they take: what the program holds as text.
struct PackedStems: Sendable {
    let automaton: PackedAutomaton
    let paradigms: PackedParadigms

    /// Visits each stem that the letters begin with, by its length, with each of its patterns.
    func visitStems(of letters: Symbols, _ visit: (Int, PackedParadigm) -> Void) {
        var node = automaton.root
        for index in 0...letters.count {
            automaton.visitParadigms(of: node) { visit(index, paradigms[$0]) }
            guard index < letters.count, let next = automaton.child(of: node, letters[index]) else { return }
            node = next
        }
    }

    /// Visits each reading of the letters as a whole.
    func visitMatches(of letters: Symbols, isGenitive: Bool, _ visit: (Match) -> Void) {
        visitStems(of: letters) { stem, paradigm in
            paradigm.visitForms(ending: letters.from(stem)) { form in
                visit(Match(stem: stem, paradigm: paradigm, form: form, isGenitive: isGenitive))
            }
        }
    }
}

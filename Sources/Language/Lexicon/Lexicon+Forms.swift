package import LexiconFormat

extension Lexicon {
    /// The forms of a word of a class: "begynder" is the present of "begynde". A word that the lexicon has not goes as
    /// the longest word that it ends in: "idriftsatte" as "satte".
    ///
    /// - Parameter lemma: the word as a dictionary has it.
    package func forms(_ form: WordForm, of lemma: String, _ wordClass: WordClass) -> [String] {
        if let other = grammar.suppletives[lemma]?[form] { return [other] }
        guard let symbols = Alphabet.symbols(of: lemma.utf8) else { return [] }
        return symbols.withUnsafeBufferPointer { letters in
            for start in letters.indices where start == 0 || letters.count - start >= 3 {
                let found = ownForms(form, of: letters.from(start), wordClass)
                if !found.isEmpty || has(letters.from(start).text, wordClass) {
                    return found.map { letters.first(start).text + Alphabet.text(of: $0) }
                }
            }
            return []
        }
    }

    private func ownForms(_ form: WordForm, of lemma: Symbols, _ wordClass: WordClass) -> [[UInt8]] {
        var found: [[UInt8]] = []
        stems.visitStems(of: lemma) { stem, paradigm in
            guard paradigm.wordClass == wordClass, paradigm.lemma(of: lemma.first(stem)).elementsEqual(lemma) else {
                return
            }
            for ending in paradigm.endings(of: form) {
                let word = Array(lemma.first(stem)) + ending
                if !found.contains(word) { found.append(word) }
            }
        }
        return found
    }

    /// Whether the lexicon has a word of a class, in the form that a dictionary has it in.
    func has(_ lemma: String, _ wordClass: WordClass) -> Bool {
        guard let symbols = Alphabet.symbols(of: lemma.utf8) else { return false }
        return symbols.withUnsafeBufferPointer { letters in
            var isThere = false
            stems.visitMatches(of: letters, isGenitive: false) { match in
                guard !isThere, match.paradigm.wordClass == wordClass, match.form != .linking else { return }
                isThere = match.paradigm.lemma(of: letters.first(match.stem)).elementsEqual(letters)
            }
            return isThere
        }
    }
}

package import LexiconFormat

extension Lexicon {
    /// The forms of a word of a class: "begynder" is the present of "begynde". A word that the lexicon has not goes as
    /// the longest word that it ends in: "idriftsatte" as "satte".
    ///
    /// - Parameter lemma: the word as a dictionary has it.
    package func forms(_ form: WordForm, of lemma: String, _ wordClass: WordClass) -> [String] {
        guard let letters = Alphabet.symbols(of: lemma.utf8) else { return [] }
        for start in letters.indices {
            let found = ownForms(form, of: letters[start...], wordClass)
            if !found.isEmpty { return found.map { Alphabet.text(of: letters[..<start] + $0) } }
        }
        return []
    }

    private func ownForms(_ form: WordForm, of lemma: ArraySlice<UInt8>, _ wordClass: WordClass) -> [[UInt8]] {
        var found: [[UInt8]] = []
        visitStems(of: lemma) { stem, paradigm in
            guard paradigm.wordClass == wordClass, paradigm.lemma(of: stem)[...] == lemma else { return }
            for ending in paradigm.endings(of: form) where !found.contains(stem + ending) {
                found.append(stem + ending)
            }
        }
        return found
    }

    /// Whether the lexicon has a word of a class, in the form that a dictionary has it in.
    func has(_ lemma: String, _ wordClass: WordClass) -> Bool {
        guard let letters = Alphabet.symbols(of: lemma.utf8) else { return false }
        return matches(of: letters[...]).contains {
            $0.paradigm.wordClass == wordClass && !$0.isGenitive && $0.form != .linking
                && $0.paradigm.lemma(of: $0.stem) == letters
        }
    }
}

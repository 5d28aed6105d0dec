package import LexiconFormat

extension Lexicon {
    /// The forms of a word of a class: "begynder" is the present of "begynde". A word that the lexicon has not goes as
    /// the longest word that it ends in: "idriftsatte" as "satte".
    ///
    /// - Parameter lemma: the word as a dictionary has it.
    package func forms(_ form: WordForm, of lemma: String, _ wordClass: WordClass) -> [String] {
        forms(of: lemma, wordClass)[form] ?? []
    }

    /// All forms of a word of a class, by what they are.
    func forms(of lemma: String, _ wordClass: WordClass) -> [WordForm: [String]] {
        guard let symbols = Alphabet.symbols(of: lemma.utf8) else { return [:] }
        let regular = symbols.withUnsafeBufferPointer { letters -> [WordForm: [String]] in
            for start in letters.indices where start == 0 || letters.count - start >= 3 {
                let found = ownForms(of: letters.from(start), wordClass, after: letters.first(start).text)
                if !found.isEmpty { return found }
            }
            return [:]
        }
        return regular.merging((grammar.suppletives[lemma] ?? [:]).mapValues { [$0] }) { $1 }
    }

    private func ownForms(of lemma: Symbols, _ wordClass: WordClass, after front: String) -> [WordForm: [String]] {
        var found: [WordForm: [String]] = [:]
        stems.visitStems(of: lemma) { stem, paradigm in
            guard paradigm.wordClass == wordClass, paradigm.lemma(of: lemma.first(stem)).elementsEqual(lemma) else {
                return
            }
            paradigm.visitEndings { form, first, count in
                let word = front + lemma.first(stem).text + paradigm.text(first, count)
                if found[form]?.contains(word) != true { found[form, default: []].append(word) }
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

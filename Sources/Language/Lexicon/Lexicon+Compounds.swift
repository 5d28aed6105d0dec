internal import LexiconFormat

extension Lexicon {
    /// The words that a compound is made of: as few as possible, and the last as long as possible. Nil where a word is none,
    /// or its last part is not known.
    ///
    /// "idrætshallernes" is "idræt" and "hal". A word that the lexicon has as a whole is split where its parts make the
    /// same form of the same word: "anlægsarbejdet" is, "kurser" is no "ser".
    package func compound(_ word: String) -> Compound? {
        guard let letters = Alphabet.symbols(of: word.utf8), letters.count >= Self.least + Self.leastHead - 1 else {
            return nil
        }
        let whole = matches(of: letters[...]).filter { $0.form != .linking }
        guard let known = known(letters) else { return whole.isEmpty ? half(letters) : nil }
        return whole.isEmpty || isMade(whole, of: known, letters) ? known : nil
    }

    /// The fewest letters of a part.
    private static let least = 3
    /// The fewest letters of a last part whose first is not known.
    private static let leastHead = 4

    private func isMade(_ whole: [Match], of compound: Compound, _ letters: [UInt8]) -> Bool {
        let front = Alphabet.text(of: letters.dropLast(compound.headLength))
        let readings = whole.map(\.analysis)
        return compound.analyses.contains { head in
            head.isNoun && head.lemma.utf8.count >= Self.least
                && readings.contains {
                    $0.isNoun && $0.form == head.form && $0.isGenitive == head.isGenitive
                        && $0.lemma == front + head.lemma
                }
        }
    }

    private func known(_ letters: [UInt8]) -> Compound? {
        var splits = Splits(lexicon: self, letters: letters)
        guard let parts = splits.best(from: 0), parts.count > 1, let start = parts.last else { return nil }
        let modifiers = zip(parts, parts.dropFirst()).map { lemma(of: letters[$0..<$1]) }
        return compound(letters, from: start, modifiers, isKnown: true)
    }

    /// A compound whose first part is no word of the lexicon: a name, an abbreviation.
    private func half(_ letters: [UInt8]) -> Compound? {
        guard letters.count >= Self.least + Self.leastHead else { return nil }
        for start in Self.least...(letters.count - Self.leastHead) {
            let head = matches(of: letters[start...])
            guard head.contains(where: { $0.paradigm.wordClass == .noun && $0.form != .linking }) else { continue }
            let front = letters[..<start]
            let name = Alphabet.text(of: front.last == Alphabet.hyphen ? front.dropLast() : front)
            return compound(letters, from: start, [name], isKnown: false)
        }
        return nil
    }

    private func compound(_ letters: [UInt8], from start: Int, _ modifiers: [String], isKnown: Bool) -> Compound {
        let head = Alphabet.text(of: letters[start...])
        return Compound(
            modifiers: modifiers, head: head, headLength: letters.count - start, analyses: analyses(of: head),
            isKnown: isKnown
        )
    }

    /// The lemma of a first part: "anlæg" of "anlægs".
    private func lemma(of part: ArraySlice<UInt8>) -> String {
        let plain = part.last == Alphabet.hyphen ? part.dropLast() : part
        let all = matches(of: plain)
        let match = all.first { $0.form == .linking && $0.paradigm.wordClass == .noun } ?? all.first
        let lemma = match.map { $0.paradigm.lemma(of: $0.stem)[...] } ?? plain
        return Alphabet.text(of: lemma.last == Alphabet.hyphen ? lemma.dropLast() : lemma)
    }
}

/// The best way to split a word, found from its end.
private struct Splits {
    let lexicon: Lexicon
    let letters: [UInt8]
    /// The starts of the parts from each place on, where they are known already; nil in it: there is no way.
    private var known: [Int: [Int]?] = [:]

    init(lexicon: Lexicon, letters: [UInt8]) {
        (self.lexicon, self.letters) = (lexicon, letters)
    }

    /// The starts of the parts of the rest of the word, as few as can be. At the front the word as a whole does not count.
    mutating func best(from start: Int) -> [Int]? {
        if let found = known[start] { return found }
        var best: [Int]? = start > 0 && isWord(from: start) ? [start] : nil
        if best == nil {
            for end in ends(from: start) {
                guard let rest = self.best(from: end), rest.count + 1 < best?.count ?? .max else { continue }
                best = [start] + rest
            }
        }
        known[start] = .some(best)
        return best
    }

    private func isWord(from start: Int) -> Bool {
        lexicon.matches(of: letters[start...]).contains { $0.form != .linking && $0.paradigm.wordClass != .other }
    }

    /// Where a part that begins here can end, the shortest first: so the last part is as long as can be.
    private func ends(from start: Int) -> [Int] {
        var ends: Set<Int> = []
        lexicon.visitStems(of: letters[start...]) { stem, paradigm in
            paradigm.visitForms(beginning: letters[stem.endIndex...]) { form, count in
                guard form == .linking else { return }
                var end = stem.endIndex + count
                if end < letters.count, letters[end] == Alphabet.hyphen { end += 1 }
                if end - start >= 2, letters.count - end >= 3 { ends.insert(end) }
            }
        }
        return ends.sorted()
    }
}

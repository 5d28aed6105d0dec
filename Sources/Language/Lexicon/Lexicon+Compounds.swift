internal import LexiconFormat

extension Lexicon {
    /// The words that a compound is made of: as few as possible, and the last as long as possible. Nil where a word is
    /// none, or its last part is not known.
    ///
    /// "idrætshallernes" is "idræt" and "hal". A word that the lexicon has as a whole is split where its parts make the
    /// same form of the same word: "anlægsarbejdet" is, "kurser" is no "ser".
    package func compound(_ word: String) -> Compound? {
        guard let symbols = Alphabet.symbols(of: word.utf8) else { return nil }
        return symbols.withUnsafeBufferPointer { letters in
            let whole = analyses(of: letters)
            guard let parts = split(letters) else { return whole.isEmpty ? half(letters) : nil }
            let compound = compound(letters, parts)
            return whole.isEmpty || isMade(whole, of: compound, letters) ? compound : nil
        }
    }

    /// Where the last part of a word begins that the lexicon has not as a whole.
    func headStart(of letters: Symbols) -> Int? { split(letters)?.last ?? halfStart(of: letters) }

    /// The fewest letters of the first and the last part.
    private static let least = (first: 2, last: 3)
    /// The fewest letters of a last part whose first is not known, and of that one.
    private static let leastHalf = (first: 3, last: 4)

    private func isMade(_ whole: [Analysis], of compound: Compound, _ letters: Symbols) -> Bool {
        let front = letters.first(letters.count - compound.headLength).text
        return compound.analyses.contains { head in
            head.isNoun && head.lemma.utf8.count >= Self.least.last
                && whole.contains {
                    $0.isNoun && $0.form == head.form && $0.isGenitive == head.isGenitive
                        && $0.lemma == front + head.lemma
                }
        }
    }

    private func compound(_ letters: Symbols, _ parts: [Int]) -> Compound {
        let start = parts.last ?? 0
        let modifiers = zip(parts, parts.dropFirst()).map { lemma(ofPart: Symbols(rebasing: letters[$0..<$1])) }
        return Compound(
            modifiers: modifiers, head: letters.from(start).text, headLength: letters.count - start,
            analyses: analyses(of: letters.from(start)), isKnown: true
        )
    }

    /// A compound whose first part is no word of the lexicon: a name, an abbreviation.
    private func half(_ letters: Symbols) -> Compound? {
        guard let start = halfStart(of: letters) else { return nil }
        let front = letters[start - 1] == Alphabet.hyphen ? letters.first(start - 1) : letters.first(start)
        return Compound(
            modifiers: [front.text], head: letters.from(start).text, headLength: letters.count - start,
            analyses: analyses(of: letters.from(start)), isKnown: false
        )
    }

    private func halfStart(of letters: Symbols) -> Int? {
        guard letters.count >= Self.leastHalf.first + Self.leastHalf.last else { return nil }
        return (Self.leastHalf.first...(letters.count - Self.leastHalf.last)).first { start in
            isWord(letters.from(start)) { $0 == .noun }
        }
    }

    private func isWord(_ letters: Symbols, _ suits: (WordClass) -> Bool) -> Bool {
        var isWord = false
        visitMatches(of: letters) { match in
            if match.form != .linking, suits(match.paradigm.wordClass) { isWord = true }
        }
        return isWord
    }

    /// The lemma of a first part: "anlæg" of "anlægs".
    private func lemma(ofPart part: Symbols) -> String {
        let plain = part.last == Alphabet.hyphen ? part.first(part.count - 1) : part
        var found: (lemma: String, isLinkingNoun: Bool)?
        visitMatches(of: plain) { match in
            let isLinkingNoun = match.form == .linking && match.paradigm.wordClass == .noun
            guard found == nil || isLinkingNoun && found?.isLinkingNoun == false else { return }
            found = (match.lemma(of: plain), isLinkingNoun)
        }
        let lemma = found?.lemma ?? plain.text
        return lemma.hasSuffix("-") ? String(lemma.dropLast()) : lemma
    }

    /// Where the parts of a word begin, as few as can be; found from its end. Nil where it does not part.
    private func split(_ letters: Symbols) -> [Int]? {
        guard letters.count >= Self.least.first + Self.least.last else { return nil }
        // By place: how many parts the rest of the word has at best, and where the next of them begins.
        var parts = [Int?](repeating: nil, count: letters.count + 1)
        var next = [Int](repeating: 0, count: letters.count + 1)
        for start in (0...(letters.count - Self.least.last)).reversed() {
            if start > 0, isWord(letters.from(start), { $0 != .other }) {
                parts[start] = 1
                continue
            }
            visitFirstParts(of: letters.from(start)) { count in
                guard let rest = parts[start + count] else { return }
                let all = parts[start] ?? .max
                if rest + 1 < all || rest + 1 == all && start + count < next[start] {
                    (parts[start], next[start]) = (rest + 1, start + count)
                }
            }
        }
        guard let count = parts[0], count > 1 else { return nil }
        return (1..<count).reduce(into: [0]) { starts, _ in starts.append(next[starts[starts.count - 1]]) }
    }

    /// Visits how many letters a first part can have, its hyphen included.
    private func visitFirstParts(of letters: Symbols, _ visit: (Int) -> Void) {
        stems.visitStems(of: letters) { stem, paradigm in
            paradigm.visitForms(beginning: letters.from(stem)) { form, count in
                guard form == .linking else { return }
                let end = stem + count
                let isHyphened = end < letters.count && letters[end] == Alphabet.hyphen
                let length = isHyphened ? end + 1 : end
                if end >= Self.least.first, letters.count - length >= Self.least.last { visit(length) }
            }
        }
    }
}

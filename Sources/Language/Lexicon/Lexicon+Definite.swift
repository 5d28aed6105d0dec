internal import LexiconFormat

extension Lexicon {
    /// A noun without its article, in the number it has: "superbrugerne" is "superbrugere", "udbudsmaterialet"
    /// "udbudsmateriale". Nil for a word that is no noun with an article, or may be one without: "aften".
    package func indefinite(of word: String) -> String? {
        nouns(word) { letters, head, matches in
            let plain = matches.filter { !$0.isGenitive }
            guard let noun = plain.first, plain.allSatisfy(\.isDefinite) else { return nil }
            let front = letters.first(letters.count - head.count).text
            return front + (noun.form == .definitePlural ? plural(plain, head) : noun.lemma(of: head))
        }
    }

    /// The plural without its article; "lærerne" are more often "lærere" than the "lærer" of "lære".
    private func plural(_ matches: [Match], _ letters: Symbols) -> String {
        let plurals = matches.filter { $0.form == .definitePlural }.map { match -> (lemma: String, plural: String) in
            let ending = match.paradigm.endings(of: .plural).first
            let lemma = match.lemma(of: letters)
            return (lemma, ending.map { letters.first(match.stem).text + Alphabet.text(of: $0) } ?? lemma)
        }
        return plurals.max { $0.lemma.count < $1.lemma.count }?.plural ?? ""
    }

    /// Whether a noun has its article: "høringen" has, "lokalplan" has not. Nil for a word that is no noun.
    package func isDefinite(_ word: String) -> Bool? {
        nouns(word) { _, _, matches in matches.allSatisfy(\.isDefinite) }
    }

    /// What the readings of a word as a noun give, or those of its last part.
    private func nouns<Value>(
        _ word: String, _ value: (_ letters: Symbols, _ head: Symbols, _ matches: [Match]) -> Value?
    ) -> Value? {
        guard let symbols = Alphabet.symbols(of: word.utf8) else { return nil }
        return symbols.withUnsafeBufferPointer { letters in
            let own = nounMatches(of: letters)
            if !own.isEmpty { return value(letters, letters, own) }
            guard let start = headStart(of: letters) else { return nil }
            let heads = nounMatches(of: letters.from(start))
            return heads.isEmpty ? nil : value(letters, letters.from(start), heads)
        }
    }

    private func nounMatches(of letters: Symbols) -> [Match] {
        var found: [Match] = []
        visitMatches(of: letters) { match in
            if match.paradigm.wordClass == .noun, match.form != .linking { found.append(match) }
        }
        return found
    }

    /// An adjective as it stands without an article: "nationale" is "national", and "nationalt" of a thing in the
    /// neuter. Nil for a word that is none.
    package func plainAdjective(of word: String, isNeuter: Bool) -> String? {
        guard let adjective = analyses(of: word).first(where: { $0.isAdjective && $0.form == .inflected }) else {
            return nil
        }
        guard isNeuter else { return adjective.lemma }
        return forms(.neuter, of: adjective.lemma, .adjective).first ?? adjective.lemma
    }
}

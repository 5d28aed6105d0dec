import Language
import Portfolio

extension PageTitleReader {
    /// The end of a title before the clause that goes on behind it.
    ///
    /// The clause begins at a word in upper case with its verb behind it, or else at the last one before the verb; a name
    /// behind "i" or "og" belongs to the title. What has no verb is a title and its outcome: "Ny skole Godkendt."
    func clause(in sentence: Range<Int>) -> Int? {
        let words = self.words(of: sentence)
        guard words.count > 1 else { return nil }
        let starts = words.indices.dropFirst().filter { begins($0, of: words) || isPoint($0, of: words) }
        let reader = OutcomeReader(text: text)
        if let outcome = starts.first(where: { isOutcome(words[$0].lowerBound..<sentence.upperBound, reader) }) {
            return words[outcome - 1].upperBound
        }
        let beside = starts.first { $0 + 1 < words.count && isVerb(words[$0 + 1], strictly: false) }
        let verb = words.indices.first { isVerb(words[$0], strictly: true) }
        let found = beside ?? verb.flatMap { verb in starts.last { $0 <= verb } ?? counted(before: verb, in: words) }
        guard let start = found ?? day(in: words) else { return nil }
        return words[withFirstName(start, of: words, starts) - 1].upperBound
    }

    /// "Ny skole - Nadia sendte …", "Ny skole - Nadia Holm sendte …": the first point of a list, whose dash stands before a
    /// clause.
    private func isPoint(_ index: Int, of words: [Range<Int>]) -> Bool {
        guard text.isUpper(at: words[index].lowerBound),
            NumberMark.dashLength(at: words[index - 1].lowerBound, in: text) == words[index - 1].count,
            index + 1 < words.count
        else { return false }
        let verb = text.isUpper(at: words[index + 1].lowerBound) ? index + 2 : index + 1
        return verb < words.count && isVerb(words[verb], strictly: false)
    }

    /// "Næste gang 12. maj": the day behind a word or two.
    private func day(in words: [Range<Int>]) -> Int? {
        words.indices.dropFirst().prefix(2).first { index in
            index + 1 < words.count && Letters.isDigit(text.utf8[words[index].lowerBound]) && !waits(words[index - 1])
                && Months.names.match(in: text, at: words[index + 1].lowerBound, until: words[index + 1].upperBound)
                    != nil
        }
    }

    /// "Målere 17 af de 100 målere vil ikke sende": the number that a clause begins with.
    private func counted(before verb: Int, in words: [Range<Int>]) -> Int? {
        words.indices.dropFirst().prefix { $0 < verb }.first { index in
            Letters.isDigit(text.utf8[words[index].lowerBound]) && text.isLower(at: words[index + 1].lowerBound)
                && !waits(words[index - 1])
        }
    }

    private func isOutcome(_ rest: Range<Int>, _ reader: OutcomeReader) -> Bool {
        reader.verdicts(of: rest).first?.strength == .bare
            || HeadingVocabulary.tailOpeners.match(in: text, at: rest.lowerBound, until: rest.upperBound) != nil
    }

    /// Whether a clause may begin at a word: it is in upper case, and nothing before it waits for more.
    private func begins(_ index: Int, of words: [Range<Int>]) -> Bool {
        text.isUpper(at: words[index].lowerBound) && !waits(words[index - 1])
    }

    /// Whether a word waits for more: "i", "og", "Miljø-".
    private func waits(_ word: Range<Int>) -> Bool {
        guard let last = text.utf8[word].last, !",-/&(".utf8.contains(last) else { return true }
        return HeadingVocabulary.joiningWords.match(in: text, at: word.lowerBound, until: word.upperBound)?.end
            == word.upperBound
    }

    /// "Tue Ravn gennemgik": the first name goes with the last; "Broen Kommunen har": it does not.
    private func withFirstName(_ index: Int, of words: [Range<Int>], _ starts: [Int]) -> Int {
        guard index > 1, starts.contains(index - 1), isName(words[index]), isName(words[index - 1]) else {
            return index
        }
        return index - 1
    }

    private func isName(_ word: Range<Int>) -> Bool {
        text.isUpper(at: word.lowerBound)
            && Lexicon.danish.analyses(of: text.words(word)).allSatisfy { !$0.isDefinite }
    }

    /// Whether a word is a verb that a clause can have; strictly, where it is nothing else.
    private func isVerb(_ word: Range<Int>, strictly: Bool) -> Bool {
        let letters = word.lowerBound..<(word.first { !Letters.isWord(text.utf8[$0]) } ?? word.upperBound)
        guard text.isLower(at: word.lowerBound) else { return false }
        let readings = Lexicon.danish.analyses(of: text.words(letters))
        return readings.contains(where: \.isFinite) && !(strictly && readings.contains { !$0.isVerb })
    }

    func words(of range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = range.lowerBound
        for position in range where text.utf8[position] == 0x20 {
            if position > start { words.append(start..<position) }
            start = position + 1
        }
        if start < range.upperBound { words.append(start..<range.upperBound) }
        return words
    }
}

import Language
import Portfolio

/// The words of one passage with what a reader of duties asks of them.
struct DutySentence {
    let words: [FoldedWord]
    /// For each word, whether a comma, a colon, a bracket or a dash stands before it.
    private let breaks: Set<Int>
    let vocabulary: DutyVocabulary

    /// What is longer is a list without full stops; its verbs would each look over all of it.
    private static let longest = 200

    init?(_ range: SourceRange, of text: SourceText, _ vocabulary: DutyVocabulary, isDecision: Bool) {
        let bytes = text.bytes(of: range)
        let words = Array(FoldedWords.of(text.utf8[bytes], from: range.lowerBound).prefix(Self.longest))
        guard isDecision || words.contains(where: { vocabulary.opens($0.word) }) else { return nil }
        self.words = words
        isQuotation = text[range].first.map { "\"”“»’'".contains($0) } ?? false
        self.vocabulary = vocabulary
        breaks = Set(
            words.indices.dropFirst().filter { index in
                text[words[index - 1].range.upperBound..<words[index].range.lowerBound]
                    .contains { ",:;()–".contains($0) }
            })
    }

    func word(_ index: Int) -> String { words.indices.contains(index) ? words[index].word : "" }

    /// The words of the clause that a word stands in: from the break before it to the break behind it.
    func clause(around index: Int) -> Range<Int> {
        let start = (0...index).last { breaks.contains($0) } ?? 0
        let end = words.indices.dropFirst(index + 1).first { breaks.contains($0) } ?? words.count
        return start..<end
    }

    /// Whether the words are another's: they open with a quotation mark.
    let isQuotation: Bool

    private func analyses(_ index: Int) -> [Analysis] {
        words.indices.contains(index) ? Lexicon.danish.analyses(of: words[index].word) : []
    }

    /// "undersøge"
    func isInfinitive(_ index: Int) -> Bool { analyses(index).contains { $0.isVerb && $0.isInfinitive } }
    /// "undersøges"
    func isPassive(_ index: Int) -> Bool {
        let readings = analyses(index)
        return word(index).hasSuffix("s") && readings.contains { $0.isVerb && $0.isFinite }
            && !readings.contains(where: \.isNoun)
    }
    /// "undersøger"
    func isPresent(_ index: Int) -> Bool {
        analyses(index).contains { $0.isVerb && $0.isFinite && !$0.isPast } && !isPassive(index)
    }

    func forms(_ index: Int) -> [DutyVocabulary.Form] { vocabulary.forms[word(index)] ?? [] }

    /// Whether some words of the sentence are among others.
    func has(_ set: Set<String>, in range: Range<Int>) -> Bool { range.contains { set.contains(words[$0].word) } }
}

extension DutyVocabulary {
    /// Whether a word can be the verb of a duty.
    func opens(_ word: String) -> Bool {
        modals.contains(word) || intentions.contains(word) || expectations.contains(word) || pledges.contains(word)
            || requests.contains(word)
            || wishes.contains(word) || returns.contains(word) || forms[word] != nil
            || sendingsBack.firstWords.contains(word)
    }
}

public import Portfolio

extension DecisionVocabulary {
    /// The outcomes that a sentence of a decision states in these words: "Godkendt og sendes til høring." has two.
    public func outcomes(ofSentence words: String) -> [Decision.Outcome] {
        let text = SourceText(words)
        return SentenceSplitter(text: text).sentences(in: 0..<text.utf8.count).flatMap { sentence in
            OutcomeReader(text: text, vocabulary: self).verdicts(of: sentence).map(\.outcome)
        }
    }
}

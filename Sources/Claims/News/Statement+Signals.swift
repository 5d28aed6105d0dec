import Language
import Portfolio

extension Statement.Signals {
    /// What a sentence tells besides its date.
    init(of words: [FoldedWord]) {
        let folded = words.map(\.word)
        self = []
        if folded.contains(where: SignalWords.doubts.contains) { insert(.doubted) }
        if folded.contains(where: { word in SignalWords.losses.contains(where: word.hasPrefix) }),
            folded.contains(where: SignalWords.conditions.contains)
        {
            insert(.loss)
        }
        if ProlongationWords.excluded.occurs(in: folded) { insert(.lastEnd) }
        if PromisedCase.isMade(in: words) { insert(.promisedCase) }
    }
}

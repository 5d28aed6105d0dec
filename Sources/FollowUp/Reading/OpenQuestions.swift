import Language
import Portfolio

/// Questions that an item leaves open: asked in it, and nothing behind them answers.
///
/// "Lone Bæk spurgte, hvornår skuret bliver repareret." as the last words of an item is one; followed by "Formanden
/// svarede, at det sker i maj." it is none.
struct OpenQuestions {
    let item: AgendaItem
    let meeting: Meeting
    let vocabulary: DutyVocabulary

    func duties() -> [Duty] {
        let passages = item.passages.filter { $0.kind != .heading }
        return passages.indices.compactMap { index -> Duty? in
            let passage = passages[index]
            guard passage.section != .background, passage.section != .attachments, asks(passage),
                isLeftOpen(after: index, passages)
            else { return nil }
            return Duty(kind: .question, range: passage.range, owner: nil, section: passage.section)
        }
    }

    /// Nothing follows in the same part but another question, or a decision.
    private func isLeftOpen(after index: Int, _ passages: [Passage]) -> Bool {
        guard let next = passages.dropFirst(index + 1).first else { return true }
        return next.section != passages[index].section || asks(next)
    }

    /// An item in which anybody may ask; elsewhere a question mark is as often a heading or a figure of speech.
    private var isQuestionTime: Bool {
        FoldedWords.of(item.title).contains { vocabulary.questionTitles.contains($0.word) }
    }

    /// "… spurgte, om skuret flyttes".
    private func asks(_ passage: Passage) -> Bool {
        if isQuestionTime, meeting.text[passage.range].contains("?") { return true }
        let words = FoldedWords.of(
            meeting.text.utf8[meeting.text.bytes(of: passage.range)], from: passage.range.lowerBound)
        guard let asking = words.firstIndex(where: { vocabulary.askings.contains($0.word) }) else { return false }
        return words.dropFirst(asking + 1).prefix(3).contains { vocabulary.questionWords.contains($0.word) }
    }
}

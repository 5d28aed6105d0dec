import Language
import Portfolio

/// Words that stand for a stage or an event that was spoken of before.
extension EventFinder {
    /// "Denne fase", "etapen": the stage that was named last.
    func stage(_ theme: Theme, _ background: Background) -> EventLabel? {
        guard let stage = background.stage, let ordinal = stage.ordinal, let head = theme.phrase.head else {
            return nil
        }
        let word = Definite.plain(head.lower)
        let forms = OrdinalWords.endings.map { ordinal.word + $0 }
        guard forms.contains(head.lower) || word == ordinal.word, theme.phrase.words.count <= 2 else { return nil }
        return Ordinals.find(in: theme.phrase.words) == nil ? stage : nil
    }

    /// "Ny måldato": the date of the event that was spoken of before; "Ny dato for kurset": that of the course.
    func pointsBack(_ theme: Theme, _ background: Background) -> EventLabel? {
        guard let head = theme.phrase.head, EventWords.dateNouns.contains(where: head.lower.hasSuffix) else {
            return nil
        }
        return namedByDate(theme) ?? background.event
    }

    /// "En dato for kurset", "åbningsdatoen": the event that the words for its date name themselves.
    func namedByDate(_ theme: Theme) -> EventLabel? {
        guard let head = theme.phrase.head, EventWords.dateNouns.contains(where: head.lower.hasSuffix) else {
            return nil
        }
        let named = theme.complements.first(where: writer.namesEvent)
        if let named = named ?? theme.complements.first(where: { $0.preposition == words.deadlineFor }) {
            return writer.nominal(named)
        }
        return dated(by: head.lower)
    }

    /// "åbningsdatoen" is the date of the opening.
    private func dated(by word: String) -> EventLabel? {
        guard let noun = EventWords.dateNouns.last(where: word.hasSuffix) else { return nil }
        var event = word.dropLast(noun.count)
        if event.last == "s" { event.removeLast() }
        guard let known = grammar.lexicon.noun(String(event)), case .event(let kind) = known.role else { return nil }
        return EventLabel(name: LetterCase.capitalised(String(event)), kind: kind, concept: known.concept)
    }
}

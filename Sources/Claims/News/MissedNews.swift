import Language
import Portfolio

/// A sentence that gives up the date of the one before, without a new one: "Strategien skulle godkendes inden sommer. Det
/// når den ikke." "Fristen kan ikke holdes."
struct MissedNews {
    let grammar: Grammar

    /// The event of the sentence before, where this one says that its date does not hold.
    func event(missedIn text: TokenisedText, at index: Int, on page: ItemText) -> EventLabel? {
        let clause = text.tokens.prefix { $0.kind != .mark }.map(\.lower)
        guard let first = clause.first, NewsWords.danish.pointers.contains(first),
            NewsWords.danish.missed.occurs(in: Array(clause)),
            !clause.contains(SmallWord.that),
            text.tokens.allSatisfy({ $0.time == nil || $0.range.lowerBound > end(of: text) })
        else { return nil }
        let before = index - 1
        let passages = page.item.passages
        guard passages.indices.contains(before), passages[before].block == passages[index].block,
            passages[before].kind == .sentence
        else { return nil }
        let finder = EventFinder(grammar: grammar)
        var background = Background()
        for reading in page.readings(ofPassage: before) { background.pass(reading, by: finder) }
        return background.event
    }

    /// "En dato for åbningen kan ikke oplyses": the event that nobody can say the time of any more.
    func undated(_ reading: ClauseReading) -> EventLabel? {
        let words = reading.clause.tokens.map(\.lower)
        guard let verb = words.firstIndex(where: NewsWords.danish.telling.contains),
            let denial = words[..<verb].firstIndex(of: NewsWords.danish.not), let subject = reading.subject,
            subject.indices.upperBound <= denial, reading.clause.times.isEmpty
        else { return nil }
        return EventFinder(grammar: grammar).namedByDate(Theme(subject, in: reading))
    }

    /// Where the first clause ends.
    private func end(of text: TokenisedText) -> Int {
        text.tokens.first { $0.kind == .mark }?.range.lowerBound ?? .max
    }
}

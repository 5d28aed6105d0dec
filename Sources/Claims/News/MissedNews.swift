import Portfolio

/// A sentence that gives up the date of the one before, without a new one: "Strategien skulle godkendes inden sommer. Det
/// når den ikke." "Fristen kan ikke holdes."
struct MissedNews {
    let grammar: Grammar

    private static let missed = PhraseSet(
        """
        når ikke, nås ikke, kan ikke nås, når den ikke, når det ikke, når de ikke, når vi ikke, når man ikke,
        nåede ikke, blev ikke nået, bliver ikke nået, er ikke nået, nåede den ikke, nåede det ikke, nåede vi ikke,
        holder ikke, kan ikke holdes, kan ikke overholdes, overholdes ikke, kunne ikke holdes, kunne ikke nås,
        lykkes ikke, lykkedes ikke
        """
    )

    /// Words that point back to what was said to be, and nouns for its date.
    private static let pointers: Set<String> = [
        "det", "den", "dette", "denne", "de", "fristen", "datoen", "tidspunktet", "terminen", "tidsplanen", "planen",
        "deadlinen", "måldatoen",
    ]

    /// The event of the sentence before, where this one says that its date does not hold.
    func event(missedIn text: TokenisedText, at index: Int, on page: ItemText) -> EventLabel? {
        let clause = text.tokens.prefix { $0.kind != .mark }.map(\.lower)
        guard let first = clause.first, Self.pointers.contains(first), Self.missed.occurs(in: Array(clause)),
            !clause.contains("at"), text.tokens.allSatisfy({ $0.time == nil || $0.range.lowerBound > end(of: text) })
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

    /// Where the first clause ends.
    private func end(of text: TokenisedText) -> Int {
        text.tokens.first { $0.kind == .mark }?.range.lowerBound ?? .max
    }
}

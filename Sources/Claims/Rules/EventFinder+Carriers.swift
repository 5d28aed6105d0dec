import Portfolio

/// Verbs that say only that something takes place, moves or goes on.
extension EventFinder {
    /// "Kontoret flytter til havnen", "Bøgerne flyttes": a thing goes elsewhere, and no date does.
    private func isRemoval(_ reading: ClauseReading) -> Bool {
        if reading.phrases.contains(where: { $0.preposition == SmallWord.to && ClauseReading.isThing($0) }) {
            return true
        }
        guard reading.isPassive else { return false }
        return reading.clause.times.isEmpty
            && reading.says(EventWords.moved)
    }

    /// "Huset flyttede 16. oktober": who moves is no date.
    private func isMove(_ reading: ClauseReading) -> Bool {
        !reading.isPassive && !hasActiveObject(reading)
            && reading.says(EventWords.moving)
    }

    /// "Projektet udskydes", "Prøverne gennemføres": what is moved or carried out, whatever it is. "Bussen kører" is none.
    func carried(_ theme: Theme, _ event: EventWord, _ reading: ClauseReading) -> EventLabel? {
        if event.concept.has(.happening),
            reading.finite.map({ words.due.contains(reading.clause.tokens[$0].lower) }) ?? false,
            !Self.looksLikeEvent(theme.phrase), !reading.isPassive
        {
            return writer.verbatim(
                theme: theme.phrase, verb: reading.mainVerb, after: Array(reading.complements(of: nil).prefix(1)))
        }
        if event.concept.has(.rescheduling), let moving = grammar.lexicon.event(.moving),
            isRemoval(reading) || isMove(reading)
        {
            return writer.label(
                moving, theme: theme.phrase, complements: reading.phrases.filter { $0.preposition == SmallWord.to })
        }
        let isMoved = reading.isPassive || event.concept.has(.rescheduling) || hasActiveObject(reading)
        guard isMoved || Self.looksLikeEvent(theme.phrase) || isOccasion(theme.phrase) else { return nil }
        if event.concept.has(.rescheduling), !reading.isPassive, let finite = reading.finite, !hasActiveObject(reading)
        {
            return put(off: theme, by: reading.mainVerb ?? reading.clause.tokens[finite], in: reading)
        }
        return writer.nominal(theme.phrase, theme.complements)
    }

    /// "Husene venter på varmen", and of "Spaden i jorden rykker" what it is that moves.
    private func put(off theme: Theme, by verb: Token, in reading: ClauseReading) -> EventLabel? {
        guard VerbLooks.isIncomplete(verb.lower) else { return writer.verbatim(theme: theme.phrase, verb: verb) }
        if let goal = goal(of: reading, besides: theme) {
            return writer.verbatim(theme: theme.phrase, verb: verb, after: [goal])
        }
        return theme.complements.isEmpty
            ? writer.verbatim(theme: theme.phrase, verb: verb) : writer.nominal(theme.phrase, theme.complements)
    }

    /// "Rapporten foreligger", "Festen finder sted": what does so is an event or is done then, be the noun known or not.
    func isDelivered(_ reading: ClauseReading) -> Bool {
        reading.verbIndices.contains { index in
            EventWords.standing.contains(
                reading.clause.tokens[index].lower)
        }
    }

    /// "Annonceringen sker", "Optagelsen finder sted": a noun made of a verb.
    static func looksLikeEvent(_ phrase: Phrase) -> Bool {
        phrase.head.map { NounLooks.isVerbal($0.lower) } ?? false
    }

    /// "… og borgerservice følger efter i september": what happened to the one before.
    func following(_ theme: Theme, _ reading: ClauseReading, _ background: Background) -> EventLabel? {
        guard let finite = reading.finite, reading.clause.tokens[finite].lower == SmallWord.follows,
            background.previous != nil,
            let event = background.event?.concept.flatMap(grammar.lexicon.event(of:)), case .event = event.role
        else { return nil }
        return writer.label(event, theme: theme.phrase, complements: theme.complements)
    }
}

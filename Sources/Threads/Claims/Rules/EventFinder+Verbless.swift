import Portfolio

/// Clauses whose verb the lexicon does not know, or that have none.
extension EventFinder {
    func unknownEvent(_ reading: ClauseReading, _ background: Background) -> EventLabel? {
        let isImpersonal = reading.clause.tokens.contains { $0.lower == "der" } && !reading.isRelative
        let inherited = isImpersonal ? nil : inheritedTheme(reading, background: background)
        guard let theme = usable(reading.subject).map({ Theme($0, in: reading) }) ?? inherited else { return nil }
        if writer.namesEvent(theme.phrase), theme.phrase.preposition == nil {
            return writer.nominal(theme.phrase, theme.complements)
        }
        let object = reading.isPassive ? nil : usable(reading.object)
        return writer.verbatim(
            theme: theme.phrase, verb: reading.unknownVerb, between: theme.complements,
            after: object.map { [$0] } ?? [],
            isInfinitive: reading.finite.map { FunctionWords.modals.contains(reading.clause.tokens[$0].lower) } ?? false
        )
    }

    /// "… etape 2 (midtbyen) i 1. kvartal": the verb is that of the clause before.
    func elided(_ reading: ClauseReading, background: Background) -> EventLabel? {
        guard let phrase = reading.phrases.first else {
            return background.previous.flatMap { $0.hasVerb && $0.clause.times.isEmpty ? background.event : nil }
        }
        let rest = reading.phrases(following: phrase)
        let isStage = Ordinals.find(in: phrase.words) != nil
        guard let verb = background.previous?.verb, isStage || !writer.namesEvent(phrase) else {
            return writer.namesEvent(phrase) ? writer.nominal(phrase, rest) : nil
        }
        if case .event = verb.event.role { return writer.label(verb.event, theme: phrase, complements: rest) }
        return isStage || verb.event.role == .carrier ? writer.nominal(phrase, rest) : nil
    }

    /// "Licitationen er den 3. maj", "Ny måldato er primo september".
    func stativeEvent(_ context: TimeContext, background: Background) -> EventLabel? {
        let reading = context.reading
        guard let subject = reading.subject, reading.tense != .past else { return nil }
        if let deadline = deadline(Theme(subject, in: reading), in: reading) { return deadline }
        if let back = pointsBack(Theme(subject, in: reading), background) { return back }
        guard writer.namesEvent(subject), !context.isPast || Ordinals.find(in: subject.words) != nil,
            directlyStates(context)
        else {
            return nil
        }
        return writer.nominal(subject, reading.phrases(following: subject))
    }

    /// "X er den 3. maj" states when X is; "X er beskrevet i rapporten fra maj" and "valget er faldet på maj" do not.
    func directlyStates(_ context: TimeContext) -> Bool {
        guard let finite = context.reading.finite else { return false }
        let verb = context.tokens[finite].lower
        guard ["er", "bliver", "vil", "skal", "forventes", "ventes", "kan"].contains(verb) else { return false }
        let subject = context.reading.subject.map { [$0] + context.reading.phrases(following: $0) } ?? []
        let between = min(finite, context.index) + 1..<max(finite, context.index)
        return between.allSatisfy { index in
            let word = context.tokens[index].lower
            return subject.contains { $0.indices.contains(index) } || FunctionWords.adverbs.contains(word)
                || FunctionWords.prepositions.contains(word)
                || FunctionWords.determiners.contains(word) || ["d", "være", "ligge", "blive"].contains(word)
        }
    }
}

import Portfolio

/// Clauses whose time is that of an event which other words name.
extension EventFinder {
    var words: PointingWords { .danish }

    /// "…, og det regner man med i juni", "Rådgiveren skriver august": the time of what was told before.
    func pointedAt(_ context: TimeContext, _ background: Background) -> EventLabel? {
        let reading = context.reading
        let reckoned = context.tokens.prefix(2).map(\.lower)
        if context.tokens.prefix(3).map(\.lower) == words.thatIs {
            return background.previous.flatMap { event(of: $0, background: Background()) }
        }
        let opens = reckoned.count == 2 && words.backward.contains(reckoned[0]) && words.reckoning.contains(reckoned[1])
        guard reading.verb == nil, let finite = reading.finite ?? (opens ? 1 : nil), finite < context.index else {
            return nil
        }
        let verb = context.tokens[finite].lower
        let isTrueOf =
            context.tokens.count > 2 && words.backward.contains(reckoned.first ?? "") && reckoned.last == words.being
            && FunctionWords.pronouns.contains(context.tokens[2].lower)
        let isReckoned =
            opens || isTrueOf || words.reckoning.contains(verb) && reading.startsWithDet && reading.subject == nil
        let isSaid =
            words.saying.contains(verb) && (reading.subject != nil || reading.says(words.we))
            && context.tokens[(finite + 1)..<context.index].allSatisfy {
                FunctionWords.isBeforeDate($0.lower) || FunctionWords.adverbs.contains($0.lower)
                    || words.counting.contains(verb) && $0.lower == words.bringingWith
            }
        guard isReckoned || isSaid else { return nil }
        let before = background.previous.flatMap { event(of: $0, background: Background()) }
        return isReckoned ? before ?? background.event : background.event ?? before
    }

    /// "Broen kræver en tilladelse. Den ventes i maj": what was just spoken of for the first time, or else the event.
    func awaitedBack(_ context: TimeContext, _ background: Background) -> EventLabel? {
        let reading = context.reading
        guard let finite = reading.finite, reading.refersBack, !reading.startsWithDet,
            words.awaiting.contains(context.tokens[finite].lower), directlyStates(context)
        else { return nil }
        let fresh = background.previous?.phrases.last { words.indefinite.contains($0.words[0].lower) }
        if let fresh, fresh.words.count > 1 { return writer.nominal(fresh) }
        return background.event ?? background.theme.flatMap { writer.nominal($0.phrase, $0.complements) }
    }

    /// "Det første tog forventes i maj": whatever is awaited comes then.
    func isAwaited(_ context: TimeContext, _ subject: Phrase) -> Bool {
        guard let finite = context.reading.finite, !isActor(subject), usable(subject) != nil else { return false }
        return words.awaiting.contains(context.tokens[finite].lower)
    }

    /// "Udvalget gav den 9. april principgodkendelse til hallen": the event that somebody gives, gets or takes.
    func handed(_ context: TimeContext) -> EventLabel? {
        let reading = context.reading
        guard !reading.isPassive, let verb = reading.unknownVerb, VerbLooks.isForm(verb.lower, of: words.handing),
            let object = usable(reading.object), writer.namesEvent(object), context.time.span?.length ?? .max <= 31
        else { return nil }
        return writer.nominal(object, reading.phrases(following: object))
    }

    /// "Taksten gælder fra 1. januar": from then it has effect.
    func takesEffect(_ context: TimeContext, _ background: Background) -> EventLabel? {
        let reading = context.reading
        guard let finite = reading.finite, words.holding.contains(context.tokens[finite].lower), !context.isPast,
            context.time.span?.latest == nil || isSince(context),
            let effect = grammar.lexicon.event(.effect),
            let theme = usable(reading.subject).map({ Theme($0, in: reading) })
                ?? inheritedTheme(reading, background: background)
        else { return nil }
        return writer.label(effect, theme: theme.phrase, complements: theme.complements)
    }

    /// "fra 1. juli", "fra skolestart den 12. august".
    private func isSince(_ context: TimeContext) -> Bool {
        let before = context.reading.phrases.last(where: { $0.indices.upperBound <= context.index })
        return [context.leadWord, before?.preposition].contains { $0.map(words.since.contains) ?? false }
    }

    /// "Udvalget vil se en ny tidsplan i maj": what is to be put before it then.
    private func wishedFor(_ reading: ClauseReading) -> EventLabel? {
        guard reading.wishesToSee, let object = usable(reading.object) else { return nil }
        let rest = reading.phrases(following: object)
        if writer.namesEvent(object) { return writer.nominal(object, rest) }
        return grammar.lexicon.event(.presenting).flatMap { writer.label($0, theme: object, complements: rest) }
    }

    /// "Ejeren har lovet svar senest 1. maj", "Chefen kommer med et oplæg i juni": the thing that comes.
    func announced(_ context: TimeContext, _ background: Background) -> EventLabel? {
        let reading = context.reading
        guard let verb = reading.unknownVerb ?? reading.finite.map({ context.tokens[$0] }), !context.isPast else {
            return nil
        }
        if let wished = wishedFor(reading) { return wished }
        if words.promising.contains(verb.lower) {
            if let object = usable(reading.object), writer.namesEvent(object) {
                return writer.nominal(object, reading.phrases(following: object))
            }
            return promised(reading) ?? promisedBefore(reading, background)
                ?? (reading.object == nil && reading.says(words.it) ? background.event : nil)
        }
        guard words.bringing.contains(verb.lower) || words.counting.contains(verb.lower),
            let brought = reading.phrases.first(where: { $0.preposition == words.bringingWith }), usable(brought) != nil
        else { return nil }
        return writer.nominal(brought, reading.phrases(following: brought))
    }

    /// "Vi mangler tilladelsen, som kommunen har lovet os i maj": what is promised stands before the clause.
    private func promisedBefore(_ reading: ClauseReading, _ background: Background) -> EventLabel? {
        guard reading.isRelative, !reading.isPassive, reading.subject.map(isActor) ?? false else { return nil }
        return inheritedTheme(reading, background: background).flatMap { writer.nominal($0.phrase) }
    }

    /// "Hegnet er lovet til maj", "Pumpen var lovet i maj": the thing itself, and not that it was promised.
    func promised(_ reading: ClauseReading) -> EventLabel? {
        guard reading.isPassive, reading.unknownVerb.map({ words.promising.contains($0.lower) }) ?? false,
            let subject = usable(reading.subject), !isActor(subject)
        else { return nil }
        return writer.nominal(subject, reading.phrases(following: subject))
    }
}

import Language
import Portfolio

/// Finds what happens at a time: the verb of its clause, a noun beside it, or what was spoken of before.
struct EventFinder {
    let grammar: Grammar
    let writer: LabelWriter

    init(grammar: Grammar) {
        self.grammar = grammar
        self.writer = LabelWriter(grammar: grammar)
    }

    /// The event at a time; `taken` tells that an earlier time of the clause has the verb's event already.
    func event(at context: TimeContext, background: Background, taken: Bool) -> (label: EventLabel, isSure: Bool)? {
        if let known = known(at: context, background: background, taken: taken) { return (known, true) }
        return taken ? nil : PlainTelling(finder: self, context: context).label.map { ($0, false) }
    }

    private func known(at context: TimeContext, background: Background, taken: Bool) -> EventLabel? {
        let reading = context.reading
        if let expiry = expiry(context, background: background) ?? takesEffect(context, background) { return expiry }
        switch nounBeside(context, taken: taken) {
        case .event(let label): return label
        case .another: return nil
        case .none: break
        }
        guard !taken, context.tokens.first?.lower != words.otherwise else { return nil }
        if let end = endOfLasting(context, background) { return end }
        if let verb = reading.verb {
            // "Valget er faldet på uge 42" tells what was chosen.
            let isChosen = context.says(EventWords.chosen) && !context.isPast
            return isChosen ? nil : event(of: verb.event, reading: reading, background: background)
        }
        if let told = toldOf(context) ?? handed(context) ?? announced(context, background)
            ?? pointedAt(context, background)
        {
            return told
        }
        if reading.unknownVerb != nil {
            if reading.isAside { return nil }
            let isTold = context.isPast || reading.tense == .past
            return (isTold ? isCompleted(context, background) : isToCome(context))
                ? unknownEvent(reading, background) : state(context) ?? toldDeed(context, background)
        }
        if !reading.hasVerb {
            if context.isPast, let noted = notedOnly(context) { return noted }
            let goesOn = background.previous.map { $0.tense == .past || $0.tense == .perfect } ?? false
            return context.isPast && !goesOn ? nil : elided(reading, background: background) ?? announcedOnly(context)
        }
        return stativeEvent(context, background: background) ?? state(context) ?? onset(context)
            ?? toldDeed(context, background)
    }

    /// "Rejsegildet blev holdt vådt 3. maj", "Borgermødet 3. maj samlede mange": a sentence on an event, on a day gone by.
    private func toldOf(_ context: TimeContext) -> EventLabel? {
        let reading = context.reading
        guard context.isPast, !contests(reading), context.time.span?.isDay ?? false,
            [.first, .mark(":")].contains(reading.clause.joint),
            let subject = reading.phrases.first, subject.preposition == nil, subject.indices.lowerBound == 0,
            subject.words.count <= 4, isGathering(subject), Definite.isDefinite(subject.words), !isActor(subject)
        else { return nil }
        let next = subject.indices.upperBound
        let standsBeside = next == context.index || next + 1 == context.index
        guard standsBeside || reading.tense == .past || reading.unknownVerb != nil else { return nil }
        return writer.nominal(subject, reading.phrases(following: subject))
    }

    /// "Høringen løber til 15. februar": what is said is when it ends.
    private func endOfLasting(_ context: TimeContext, _ background: Background) -> EventLabel? {
        let reading = context.reading
        guard context.isDeadline, context.time.span?.earliest == nil || context.isWholeYears,
            reading.does(.happening),
            !reading.isPassive, let completion = grammar.lexicon.event(.completing),
            let theme = theme(of: reading) ?? inheritedTheme(reading, background: background),
            writer.lasts(theme.phrase)
        else { return nil }
        return writer.label(completion, theme: theme.phrase, complements: theme.complements)
    }

    /// The event that a clause tells of, with or without a time.
    func event(of reading: ClauseReading, background: Background) -> EventLabel? {
        if let verb = reading.verb { return event(of: verb.event, reading: reading, background: background) }
        if reading.unknownVerb != nil { return promised(reading) ?? unknownEvent(reading, background) }
        if !reading.hasVerb { return elided(reading, background: background) }
        guard let subject = reading.subject, writer.namesEvent(subject) else { return nil }
        return writer.nominal(subject, reading.phrases(following: subject))
    }

    func event(of event: EventWord, reading: ClauseReading, background: Background) -> EventLabel? {
        if event.concept.has(.receiving), reading.verb?.form == .infinitive { return nil }
        if event.concept.has(.briefing), !reading.isPassive || reading.tense == .past { return nil }
        guard let theme = theme(of: reading, background: background) ?? inheritedTheme(reading, background: background)
        else {
            return themeless(event, reading: reading, background: background)
        }
        if isDoneByPerson(event, theme, reading) { return writer.bare(event) }
        if isAnsweredByPerson(event, theme, reading) { return nil }
        if event.concept.has(.shutting), isActor(theme.phrase), !reading.isPassive { return nil }
        if let stage = stage(theme, background) { return stage }
        if event.concept.has(.transitive), !reading.isPassive, theme.phrase == reading.subject {
            return writer.verbatim(theme: theme.phrase, verb: reading.mainVerb)
        }
        if event.concept.has(.deciding),
            let decided = decided(event, reading: reading) ?? decidedNext(event, background)
        {
            return decided
        }
        let rest = reading.complements(of: theme)
        if rest.isEmpty, isDecider(theme, event, reading) {
            return before(reading, background).flatMap {
                writer.label(event, theme: $0.phrase, complements: $0.complements)
            }
                ?? writer.bare(event)
        }
        switch event.role {
        case .event where event.concept.has(.receiving) && isCase(theme, for: reading):
            let presented = grammar.lexicon.event(.presenting)
            return presented.flatMap { writer.label($0, theme: theme.phrase, complements: theme.complements) }
        case .event where event.concept.has(.receiving) && writer.namesEvent(theme.phrase):
            return writer.nominal(theme.phrase, theme.complements)
        case .event:
            let label = writer.label(event, theme: theme.phrase, complements: rest)
            guard event.concept.has(.expiring), let end = endOfAnswers(theme.phrase) else { return label }
            return label?.of(end)
        case .carrier, .start, .end:
            if let deadline = deadline(theme, in: reading) { return deadline }
            if event.role == .end, let done = reading.phrases.first(where: { isDone($0, theme, reading) }) {
                return writer.label(event, theme: done, complements: reading.phrases(following: done))
            }
            if writer.namesEvent(theme.phrase),
                event.role != .end || !writer.lasts(theme.phrase) && !Self.isValid(theme.phrase)
            {
                return writer.nominal(theme.phrase, theme.complements)
            }
            if let back = pointsBack(theme, background) { return back }
            if event.concept.has(.happening), isDelivered(reading), !isActor(theme.phrase) {
                return writer.nominal(theme.phrase, theme.complements)
            }
            if event.role == .carrier { return following(theme, reading, background) ?? carried(theme, event, reading) }
            if event.role == .start, !reading.isPassive {
                return begun(theme, reading)
            }
            return writer.label(event, theme: theme.phrase, complements: rest)
        }
    }

    /// "Kørslen starter": that it begins, by whatever verb, tells it from nothing else.
    private func begun(_ theme: Theme, _ reading: ClauseReading) -> EventLabel {
        let label = writer.verbatim(theme: theme.phrase, verb: reading.mainVerb, between: theme.complements)
        return EventLabel(
            name: label.name, kind: label.kind,
            stems: Stems.of(theme.phrase.words + theme.complements.flatMap(\.words)))
    }

    /// "besluttede at udbyde opgaven": a decision on what the infinitive says.
    func decided(_ event: EventWord, reading: ClauseReading) -> EventLabel? {
        let tokens = reading.clause.tokens
        guard case .noun(let head, let link) = event.style,
            let index = tokens.indices.dropFirst().first(where: { tokens[$0 - 1].lower == SmallWord.that }),
            let entry = grammar.lexicon.verbs(tokens[index].lower).first(where: {
                $0.form == .infinitive && $0.particles.isEmpty && $0.event.concept != event.concept
            }),
            let object = reading.phrases.first(where: { $0.indices.lowerBound > index && $0.preposition == nil }),
            let nested = writer.label(entry.event, theme: object, complements: reading.phrases(following: object))
        else { return nil }
        return writer.about(nested, event: event, head: head, link: link)
    }

    /// "Rådet besluttede den 3. maj, at broen skal udskiftes": what the clause after it says.
    private func decidedNext(_ event: EventWord, _ background: Background) -> EventLabel? {
        guard case .noun(let head, let link) = event.style, let next = background.next,
            next.clause.subordinator == SmallWord.that,
            let nested = self.event(of: next, background: Background())
        else { return nil }
        return writer.about(nested, event: event, head: head, link: link)
    }

    /// "Fristen for at afgive tilbud": the whole of what it is a deadline for.
    func deadline(_ theme: Theme, in reading: ClauseReading) -> EventLabel? {
        guard let finite = reading.finite, theme.phrase.indices.upperBound + 1 < finite, theme.complements.isEmpty,
            let event = writer.event(named: theme.phrase), event.concept.has(.deadline)
        else { return nil }
        let words = Array(reading.clause.tokens[theme.phrase.indices.lowerBound..<finite])
        guard words.allSatisfy(\.isWord) else { return nil }
        return writer.nominal(
            Phrase(
                preposition: nil, words: words, indices: theme.phrase.indices.lowerBound..<finite, note: nil,
                opensSentence: theme.phrase.opensSentence
            )
        )
    }

    /// "Det sker nu den 11. oktober" is the event before; "Det skal være afklaret" is done to it.
    func themeless(_ event: EventWord, reading: ClauseReading, background: Background) -> EventLabel? {
        if reading.refersBack {
            let told =
                reading.takesUpClause
                ? background.previous.flatMap { self.event(of: $0, background: Background()) } : nil
            guard case .event = event.role, case .noun(let head, let link) = event.style,
                let before = told ?? background.event
            else {
                return told ?? background.event
            }
            return writer.about(before, event: event, head: head, link: link)
        }
        if reading.actsOnPronoun {
            return background.theme.flatMap { writer.label(event, theme: $0.phrase, complements: $0.complements) }
        }
        let rest = reading.complements(of: nil)
        let isSaid = reading.isPassive ? reading.says(words.there) : reading.says(words.we)
        if rest.isEmpty, isSaid { return writer.bare(event) }
        guard case .event = event.role, !rest.isEmpty else { return nil }
        return writer.label(event, theme: nil, complements: rest)
    }
}

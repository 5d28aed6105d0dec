import Language
import Portfolio

/// Clauses whose verb is no event in any table, but which tell how a known thing is from a time on, or what was done on
/// a day gone by.
extension EventFinder {
    /// "Kontrakten er i hus inden jul", "Taget er tæt i oktober", "Salen stod tom den 3. maj": how a thing is from then on.
    func state(_ context: TimeContext) -> EventLabel? {
        let reading = context.reading
        guard reading.verb == nil, let finite = reading.finite, finite < context.index,
            [.first, .coordinator, .mark(","), .mark(":"), .mark("•")].contains(reading.clause.joint),
            reading.clause.tokens.contains(where: { StateWords.danish.being.contains($0.lower) }),
            let subject = usable(reading.subject), isKnownThing(subject), isNear(context),
            let predicate = predicate(of: reading, subject, before: context.index)
        else { return nil }
        return writer.state(of: subject, predicate)
    }

    /// "Fra 1. marts er broen ensrettet gade": what something has been made to be from a day to come begins then.
    func onset(_ context: TimeContext) -> EventLabel? {
        let reading = context.reading
        guard reading.verb == nil, reading.unknownVerb == nil, let finite = reading.finite, reading.tense != .past,
            StateWords.danish.being.contains(reading.clause.tokens[finite].lower), let span = context.time.span,
            span.latest == nil, !context.isWholeYears, let said = context.saidOn,
            span.earliest.map({ $0 > said }) ?? false, [.first, .mark(":"), .mark("•")].contains(reading.clause.joint),
            let subject = usable(reading.subject), !isActor(subject), !isPerson(subject), !isOffice(subject),
            let rest = reading.phrases.first(where: { isPredicate($0, of: reading, subject) })
        else { return nil }
        return writer.verbatim(theme: subject, verb: nil, after: [rest])
    }

    /// What is said of the subject behind the verb, which tells of something done to it and is no state of people.
    private func isPredicate(_ phrase: Phrase, of reading: ClauseReading, _ subject: Phrase) -> Bool {
        phrase != subject && ClauseReading.isThing(phrase) && !ClauseReading.isCircumstance(phrase)
            && phrase.indices.lowerBound > reading.finite ?? 0
            && !phrase.words.contains { StateWords.danish.noStates.contains($0.lower) }
            && phrase.words.contains { isResult($0.lower) || VerbLooks.isOnlyParticiple($0.lower) }
    }

    /// A time that is to come, or a day gone by of which the past tense tells.
    private func isNear(_ context: TimeContext) -> Bool {
        let isPastTense = context.reading.tense == .past
        guard context.isPast else {
            return !isPastTense && !context.isWholeYears && context.time.span?.length ?? 0 <= 31
        }
        return isPastTense && isNews(context, upTo: 7)
    }

    /// What stands between the verb and the time: "på gaden", "nede", "tæt".
    private func predicate(of reading: ClauseReading, _ subject: Phrase, before end: Int) -> [Token]? {
        guard let finite = reading.finite else { return nil }
        let words = reading.clause.tokens[(finite + 1)..<end].enumerated().filter { offset, token in
            !subject.indices.contains(finite + 1 + offset) && !StateWords.danish.passedOver.contains(token.lower)
        }.map(\.element)
        var core = words
        while core.count > 1, let last = core.last, FunctionWords.isBeforeDate(last.lower) { core.removeLast() }
        // "er i uge 20" and "er på onsdag den 3. maj" lead in to the date; "var i den 3. maj" and "er på fra maj" do not.
        if core.count == 1, FunctionWords.isBeforeDate(core[0].lower) {
            guard words.count > 1, StateWords.danish.opening.contains(words[1].lower) else { return nil }
        }
        guard (1...3).contains(core.count), let first = core.first, let last = core.last,
            core.allSatisfy({ $0.isWord && $0.time == nil && Int($0.text) == nil }),
            !core.contains(where: { StateWords.danish.noStates.contains($0.lower) })
        else { return nil }
        if StateWords.danish.places.contains(first.lower) { return core }
        if FunctionWords.prepositions.contains(first.lower) { return core.count > 1 ? core : nil }
        return core.count == 1 && isResult(last.lower) ? core : nil
    }

    /// "tæt", "tørre", "indflytningsklar": how a thing is that has been brought so far. "glat" and "høj" is a thing by itself.
    private func isResult(_ word: String) -> Bool {
        let lemmas = [word] + Lexicon.danish.analyses(of: word).lazy.filter(\.isAdjective).map(\.lemma)
        return lemmas.contains { lemma in
            StateWords.danish.results.contains(lemma)
                || StateWords.danish.resultEndings.contains(where: lemma.hasSuffix)
        }
    }

    /// "Murerne slap pladsen den 9. maj", "Tilbuddene kom i maj": what was done or came, of which the past tense of any verb
    /// tells.
    func toldDeed(_ context: TimeContext, _ background: Background) -> EventLabel? {
        let reading = context.reading
        guard reading.verb == nil, !reading.isPassive, let finite = reading.finite,
            [.first, .coordinator, .mark(","), .mark(":"), .mark("•")].contains(reading.clause.joint),
            finite < context.index || context.index == 0, isDeed(reading.clause.tokens[finite].lower)
        else { return nil }
        guard let subject = usable(reading.subject) else {
            return isNews(context, upTo: 7) && isNews(of: reading, nil) ? toldOfSame(reading, background) : nil
        }
        let rest = reading.phrases(following: subject)
        if writer.namesEvent(subject) { return isNews(context, upTo: 31) ? writer.nominal(subject, rest) : nil }
        guard isNews(context, upTo: 7), isKnownThing(subject) else { return nil }
        let object = usable(reading.object)
        guard isNews(of: reading, object) else { return nil }
        return writer.verbatim(
            theme: subject, verb: reading.mainVerb, between: rest, after: object.map { [$0] } ?? [])
    }

    /// "Tilladelsen var lovet i maj, men den kom den 3. juni": the thing that the same sentence spoke of before.
    private func toldOfSame(_ reading: ClauseReading, _ background: Background) -> EventLabel? {
        guard reading.refersBack, let previous = background.previous, let subject = usable(previous.subject),
            isKnownThing(subject), let head = subject.head,
            reading.clause.tokens.prefix(reading.finite ?? 0).contains(where: {
                words.agrees($0.lower, with: head.lower)
            })
        else { return nil }
        return promised(previous) ?? writer.verbatim(theme: subject, verb: reading.mainVerb)
    }

    /// A verb in the past that is no auxiliary and tells of no number.
    private func isDeed(_ word: String) -> Bool {
        (VerbLooks.isPast(word) || StateWords.danish.strongPasts.contains(word))
            && !FunctionWords.auxiliaries.contains(word) && !FunctionWords.modals.contains(word)
            && !FunctionWords.statives.contains(word)
    }

    /// "slap pladsen", "rullede ud", "reparerede gulvet": a thing came, went or was changed. "klappede" and "omtalte
    /// indvielsen" changed nothing.
    private func isNews(of reading: ClauseReading, _ object: Phrase?) -> Bool {
        guard let finite = reading.finite else { return false }
        let word = reading.clause.tokens[finite].lower
        return StateWords.danish.coming.contains(word) || reading.mainVerb?.lower.contains(" ") ?? false
            || object != nil && VerbLooks.isForm(word, of: StateWords.danish.actions)
    }

    /// Whether it lies behind, by no more than what is still news, and within so many days.
    func isNews(_ context: TimeContext, upTo days: Int) -> Bool {
        guard context.isPast, let said = context.saidOn, let span = context.time.span, let end = span.latest else {
            return false
        }
        return span.length ?? .max <= days && said - end < ExclusionRule.daysOfNews
    }

    /// "Amina", "Bo Holm": a name that no lexicon has as a noun.
    func isPerson(_ phrase: Phrase) -> Bool {
        phrase.words.count <= 3 && phrase.words.allSatisfy(\.startsUpperCase)
            && phrase.words.allSatisfy { Lexicon.danish.analyses(of: $0.lower).allSatisfy { !$0.isNoun } }
            && phrase.words.allSatisfy { $0.text.contains(where: \.isLowercase) }
    }

    /// "kontrakten", "det første hus", "sidste pæl", "prøvedrift": a thing that was spoken of; no body and no person.
    func isKnownThing(_ phrase: Phrase) -> Bool {
        guard let head = phrase.head, !isActor(phrase), Int(head.text) == nil else { return false }
        if phrase.words.allSatisfy(\.startsUpperCase), !phrase.opensSentence || phrase.words.count > 1 {
            // "Afdeling Nord" is a thing, and "Karla Holm" none.
            return phrase.words.count > 1
                && Lexicon.danish.analyses(of: phrase.words[0].lower).contains(where: \.isNoun)
        }
        if writer.namesEvent(phrase) || StateWords.danish.whole.contains(phrase.words[0].lower) { return true }
        if phrase.words.count == 1, Lexicon.danish.isDefinite(head.lower) == nil, head.lower.utf8.count < 9 {
            return false
        }
        return Definite.isDefinite(phrase.words)
    }
}

import Language
import Portfolio

/// Clauses whose verb the lexicon does not know, or that have none.
extension EventFinder {
    func unknownEvent(_ reading: ClauseReading, _ background: Background) -> EventLabel? {
        let isImpersonal = reading.says(SmallWord.there) && !reading.isRelative
        let inherited =
            isImpersonal || reading.says(words.persons) ? nil : inheritedTheme(reading, background: background)
        if let verb = reading.unknownVerb, StateWords.danish.living.contains(verb.lower) { return nil }
        guard let theme = usable(reading.subject).map({ Theme($0, in: reading) }) ?? inherited else {
            return isImpersonal ? impersonal(reading) : doneByUs(reading, background)
        }
        if let contested = contested(theme, in: reading) { return contested }
        if writer.namesEvent(theme.phrase), theme.phrase.preposition == nil,
            reading.hasVerb || reading.unknownVerb == nil
        {
            return writer.nominal(theme.phrase, theme.complements)
        }
        // "Første anløb bortfalder": what does not come is the call, and not that it fails.
        if ChangeWords.read(reading).signal == .cancelled { return writer.nominal(theme.phrase, theme.complements) }
        let object = reading.isPassive ? nil : usable(reading.object)
        if let object, isActor(theme.phrase), let label = done(to: object, in: reading) { return label }
        let verb = reading.mainVerb ?? reading.unknownVerb
        let after = object.map { [$0] } ?? destination(of: reading, besides: theme)
        guard after.isEmpty, verb.map({ VerbLooks.isIncomplete($0.lower) }) ?? false else {
            return writer.verbatim(theme: theme.phrase, verb: verb, between: theme.complements, after: after)
        }
        if let goal = goal(of: reading, besides: theme) {
            return writer.verbatim(theme: theme.phrase, verb: verb, between: theme.complements, after: [goal])
        }
        return theme.complements.isEmpty
            ? nil : writer.verbatim(theme: theme.phrase, verb: verb, after: theme.complements)
    }

    /// "Husene venter på varmen": what stands behind a verb that says nothing alone.
    func goal(of reading: ClauseReading, besides theme: Theme) -> Phrase? {
        reading.phrases.first {
            $0.indices.lowerBound > max(reading.finite ?? 0, theme.phrase.indices.upperBound)
                && ClauseReading.isThing($0) && !ClauseReading.isCircumstance($0) && !theme.complements.contains($0)
        }
    }

    /// "Vedtagelsen blev påklaget": what is done to a decision is an event of its own.
    private func contested(_ theme: Theme, in reading: ClauseReading) -> EventLabel? {
        guard contests(reading), reading.isPassive, let verb = reading.unknownVerb,
            let noun = VerbNouns.noun(of: verb.lower)
        else { return nil }
        return writer.nominalised(noun, to: theme.phrase, complements: theme.complements)
    }

    /// Whether its verb is done to a decision that was made before.
    func contests(_ reading: ClauseReading) -> Bool {
        reading.unknownVerb.map { VerbLooks.isForm($0.lower, of: StateWords.danish.contesting) } ?? false
    }

    /// "Nævnet ophævede afgørelsen" is its annulment, "Udvalget gav tilladelse" the permission.
    private func done(to object: Phrase, in reading: ClauseReading) -> EventLabel? {
        let rest = reading.phrases(following: object)
        guard let verb = reading.unknownVerb, !VerbLooks.isForm(verb.lower, of: words.handing) else {
            return writer.namesEvent(object) ? writer.nominal(object, rest) : nil
        }
        // What is done to a decision is no decision, whether its verb has a noun or not.
        return VerbNouns.noun(of: verb.lower).map { writer.nominalised($0, to: object, complements: rest) }
    }

    /// "Vi kan grave fra uge 37", "Vi maler hallen i maj": what those who speak do.
    ///
    /// "Vi maler den i maj" is done to what was spoken of; "Vi tager den igen" says only with its object what it is.
    private func doneByUs(_ reading: ClauseReading, _ background: Background) -> EventLabel? {
        guard reading.says(words.we), let verb = reading.unknownVerb, let noun = VerbNouns.noun(of: verb.lower),
            !VerbLooks.isForm(verb.lower, of: words.letting)
        else { return nil }
        let isLight = VerbLooks.isForm(verb.lower, of: words.handing)
        if reading.actsOnPronoun {
            guard !isLight, let theme = background.theme else { return nil }
            return writer.nominalised(noun, to: theme.phrase, complements: theme.complements)
        }
        guard let object = usable(reading.object) else {
            if isLight { return nil }
            return writer.nominalised(noun, complements: Array(reading.complements(of: nil).prefix(1)))
        }
        let rest = reading.phrases(following: object)
        // "Vi måtte aflyse mødet": what is given up is the meeting.
        if NewsWords.danish.given.occurs(in: reading.clause.tokens.map(\.lower)) { return writer.nominal(object, rest) }
        return writer.nominalised(noun, to: object, complements: rest)
    }

    /// "kommer frem til torvet", "sejler til øen": where it leads.
    private func destination(of reading: ClauseReading, besides theme: Theme) -> [Phrase] {
        guard reading.mainVerb != nil else { return [] }
        return Array(reading.complements(of: nil).filter { !theme.complements.contains($0) }.prefix(1))
    }

    /// "Der er indkaldt til borgermøde": what people are called to.
    private func called(in reading: ClauseReading) -> Phrase? {
        reading.phrases.first { $0.preposition == SmallWord.to && writer.namesEvent($0) }
    }

    /// "Der bores efter vand": what is done, where nothing is said to suffer it. "Der indkaldes til borgermøde": what for.
    private func impersonal(_ reading: ClauseReading) -> EventLabel? {
        if let called = called(in: reading) { return writer.nominal(called, reading.phrases(following: called)) }
        guard reading.isPassive, let verb = reading.unknownVerb, let noun = VerbNouns.noun(ofPassive: verb.lower) else {
            return nil
        }
        return writer.nominalised(noun, complements: reading.complements(of: nil))
    }

    /// "… etape 2 (midtbyen) i 1. kvartal": the verb is that of the clause before.
    func elided(_ reading: ClauseReading, background: Background) -> EventLabel? {
        guard let phrase = reading.phrases.first(where: { !ClauseReading.isCircumstance($0) }) else {
            return background.previous.flatMap { $0.hasVerb && $0.clause.times.isEmpty ? background.event : nil }
        }
        let rest = reading.phrases(following: phrase)
        let isStage = Ordinals.find(in: phrase.words) != nil
        if phrase.preposition.map(EventWords.inPlaces.contains) ?? false, !isStage, !writer.namesEvent(phrase),
            reading.clause.joint == .coordinator, background.previous?.verb != nil, let before = background.event
        {
            return writer.elsewhere(before, at: phrase)
        }
        guard let verb = background.previous?.verb, isStage || !writer.namesEvent(phrase) else {
            return writer.namesEvent(phrase) ? writer.nominal(phrase, rest) : nil
        }
        if case .event = verb.event.role { return writer.label(verb.event, theme: phrase, complements: rest) }
        return isStage || verb.event.role == .carrier ? writer.nominal(phrase, rest) : nil
    }

    /// "Besigtigelsestur den 8. august", "• Første kamp i uge 43": a noun of what people come to and a time ahead, and
    /// nothing else in the sentence. "Kaffe i uge 43" names a thing, of which nobody knows what happens to it.
    func announcedOnly(_ context: TimeContext) -> EventLabel? {
        let reading = context.reading
        guard [.first, .mark(":"), .mark("•")].contains(reading.clause.joint), let span = context.time.span,
            span.isClosed,
            span.length ?? .max <= 31, context.saidOn.map({ span.anchor > $0 }) ?? false,
            let phrase = reading.phrases.first, phrase.preposition == nil, phrase.indices.lowerBound == 0,
            phrase.words.count <= 5, let head = phrase.head, head.lower.utf8.count >= 4, ClauseReading.isThing(phrase),
            phrase.words.count == 1 || !phrase.words.allSatisfy(\.startsUpperCase), !isActor(phrase),
            isOccasion(phrase), !PlanWords.danish.fields.contains(head.lower), !context.says(PlanWords.danish.filing),
            context.index == context.tokens.count - 1
        else { return nil }
        return writer.nominal(phrase, reading.phrases(following: phrase))
    }

    /// "Kontrakt med smeden 8. juli, 2 mio. kr.": an event and the day on which it was, with no verb to tell it.
    func notedOnly(_ context: TimeContext) -> EventLabel? {
        let reading = context.reading
        guard [.first, .mark(":"), .mark("•")].contains(reading.clause.joint), context.time.span?.isDay ?? false,
            let phrase = reading.phrases.first, phrase.preposition == nil, phrase.indices.lowerBound == 0,
            Int(phrase.words[0].text) == nil, writer.namesEvent(phrase), isNews(context, upTo: 1),
            context.index == context.tokens.count - 1
        else { return nil }
        return writer.nominal(phrase, reading.phrases(following: phrase))
    }

    /// "Besigtigelsestur", "fællesdag": an event that the tables know, a deed by its ending, or a noun whose last part is
    /// what people come to.
    func isOccasion(_ phrase: Phrase) -> Bool { isGathering(phrase) || Self.looksLikeEvent(phrase) }

    /// "Borgertopmødet": an event that the tables know, or what people come to.
    func isGathering(_ phrase: Phrase) -> Bool {
        guard let head = phrase.head else { return false }
        return writer.namesEvent(phrase)
            || (Self.occasions.longestEnding(of: head.lower, least: 1, before: 0) ?? false)
    }

    private static let occasions: SuffixTable<Bool> = {
        var table = SuffixTable<Bool>(endings: EventLexicon.endings)
        for noun in Occasions.nouns { table.add(noun, true) }
        for noun in Occasions.others { table.add(noun, false) }
        return table
    }()

    /// "Licitationen er den 3. maj", "Ny måldato er primo september".
    func stativeEvent(_ context: TimeContext, background: Background) -> EventLabel? {
        let reading = context.reading
        guard reading.tense != .past else { return nil }
        guard let subject = reading.subject else {
            return goesOn(context) ? background.event : awaitedBack(context, background)
        }
        if let deadline = deadline(Theme(subject, in: reading), in: reading) { return deadline }
        if let back = pointsBack(Theme(subject, in: reading), background) { return back }
        if let held = held(context, by: subject) { return held }
        guard
            writer.namesEvent(subject) || becomes(context, subject) || isAwaitedCase(context, subject)
                || isAwaited(context, subject),
            !context.isPast || Ordinals.find(in: subject.words) != nil, directlyStates(context)
        else {
            return nil
        }
        return writer.nominal(subject, reading.phrases(following: subject))
    }

    /// "Vedtagelsen rykker og ventes i februar": what is expected was named before.
    private func goesOn(_ context: TimeContext) -> Bool {
        guard let finite = context.reading.finite, context.reading.clause.joint == .coordinator else { return false }
        return EventWords.expected.contains(context.tokens[finite].lower) && directlyStates(context)
    }

    /// "Første løn bliver den 30. juni": whatever is to be on a day is an event, be the noun known or not.
    private func becomes(_ context: TimeContext, _ subject: Phrase) -> Bool {
        guard let finite = context.reading.finite, finite < context.index, !isActor(subject), !context.isPast,
            usable(subject) != nil
        else { return false }
        let verb = context.tokens[finite].lower
        if verb == SmallWord.becomes || context.says(EventWords.become), context.isDeadline { return true }
        guard context.time.span?.length ?? .max <= 7 else { return false }
        if verb == SmallWord.becomes { return true }
        if verb == SmallWord.is, context.index == context.tokens.count - 1 { return true }
        let isThere = context.says(SmallWord.there) && subject.words.count == 1 && !Definite.isDefinite(subject.words)
        return verb == SmallWord.is && (isThere || EventWords.counting.contains(subject.words.first?.lower ?? ""))
    }

    /// "En sag om takster ventes i maj": that it is expected is all that is said of a case.
    private func isAwaitedCase(_ context: TimeContext, _ subject: Phrase) -> Bool {
        guard let finite = context.reading.finite, let head = subject.head,
            EventWords.awaited.contains(context.tokens[finite].lower)
        else { return false }
        return CaseWords.isCase(DanishStem.stem(head.lower))
    }

    /// "Filialen har sidste åbningsdag den 30. juni": the event stands as the object of "har", just before its date.
    private func held(_ context: TimeContext, by subject: Phrase) -> EventLabel? {
        guard let finite = context.reading.finite, EventWords.holding.contains(context.tokens[finite].lower),
            let object = context.reading.object, writer.namesEvent(object), !context.isPast,
            object.indices.upperBound <= context.index,
            context.tokens[object.indices.upperBound..<context.index].allSatisfy({
                FunctionWords.isBeforeDate($0.lower)
            })
        else { return nil }
        return writer.nominal(object, of: subject)
    }

    /// "X er den 3. maj" states when X is; "X er beskrevet i rapporten fra maj" and "valget er faldet på maj" do not.
    func directlyStates(_ context: TimeContext) -> Bool {
        guard let finite = context.reading.finite else { return false }
        let verb = context.tokens[finite].lower
        guard
            EventWords.stating.contains(verb)
        else { return false }
        let subject = context.reading.subject.map { [$0] + context.reading.phrases(following: $0) } ?? []
        let isThere = context.says(SmallWord.there)
        let between = min(finite, context.index) + 1..<max(finite, context.index)
        return between.allSatisfy { index in
            let word = context.tokens[index].lower
            return isThere && context.reading.verbIndices.contains(index)
                || subject.contains { $0.indices.contains(index) }
                || FunctionWords.adverbs.contains(word) || FunctionWords.modals.contains(word)
                || FunctionWords.prepositions.contains(word)
                || FunctionWords.determiners.contains(word)
                || EventWords.betweenVerbs.contains(word)
        }
    }

    /// "Fundamentet blev støbt 2. maj": a verb that no table knows tells of something done to a known thing, not long ago.
    func isCompleted(_ context: TimeContext, _ background: Background) -> Bool {
        let reading = context.reading
        guard reading.unknownVerb.map({ !$0.lower.hasSuffix("s") }) ?? false, !reading.isRelative,
            let theme = reading.isPassive ? doneTo(reading, background) : ruledOn(reading),
            Definite.isDefinite(theme.words) || writer.namesEvent(theme), let said = context.saidOn,
            let span = context.time.span, let end = span.latest
        else { return false }
        return span.length ?? .max <= 31 && span.anchor <= said && said - end < Self.recently
    }

    /// "… blev givet den 3. maj og påklaget den 18. juni": the thing of the clause before.
    private func doneTo(_ reading: ClauseReading, _ background: Background) -> Phrase? {
        let shares = !reading.hasVerb || reading.finite == 0
        let before = shares ? inheritedTheme(reading, background: background)?.phrase : nil
        return (usable(reading.subject) ?? before).flatMap { isActor($0) ? nil : $0 }
    }

    /// "Nævnet afviste klagen": what a body did to a thing.
    private func ruledOn(_ reading: ClauseReading) -> Phrase? {
        guard reading.subject.map(isActor) ?? false,
            reading.unknownVerb.map({ VerbLooks.isForm($0.lower, of: StateWords.danish.actions) }) ?? false
        else { return nil }
        return usable(reading.object)
    }

    /// "Stilladset lejes i maj", "Gulvet bliver lagt i maj": what nobody has a word for is still to come. "Salen er optaget
    /// 2. maj" tells how things stand, but an event that "er booket til 2. maj" comes then, and what "er hængt op inden
    /// maj" is so by then.
    func isToCome(_ context: TimeContext) -> Bool {
        let reading = context.reading
        guard let verb = reading.unknownVerb, verb.lower.hasSuffix("t"), let finite = reading.finite,
            finite < context.index, ClauseWords.perfect.contains(reading.clause.tokens[finite].lower)
        else { return true }
        return !context.isPast && reading.isPassive
            && (context.time.kind == .before || reading.subject.map(writer.namesEvent) ?? false
                || reading.says(words.there) && called(in: reading) != nil)
    }

    /// In days: what was done longer ago is history.
    private static let recently = 400
}

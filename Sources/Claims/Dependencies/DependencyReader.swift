import Portfolio

/// A dependency before its words are cited.
struct FoundDependency: Hashable, Sendable {
    let from: EventLabel
    let to: EventLabel
    let kind: Dependency.Kind
    var lag = Lag.none
}

/// Reads what one sentence says of what waits for what.
struct DependencyReader {
    let grammar: Grammar
    let rules: [DependencyRule]

    private var finder: EventFinder { EventFinder(grammar: grammar) }

    func dependencies(in text: TokenisedText, readings: [ClauseReading], background: Background) -> [FoundDependency] {
        var result: [FoundDependency] = []
        let lags = LagReader(text: text)
        var known = background
        known.previous = nil
        var backgrounds: [Background] = []
        for reading in readings {
            backgrounds.append(known)
            known.pass(reading, by: finder)
        }
        for (index, side) in readings.enumerated() {
            if let main = mainClause(of: index, in: readings) {
                let lag = lags.lag(in: side) ?? lags.lag(in: readings[main]) ?? lags.lag(before: index, in: readings)
                let pair = ClausePair(main: readings[main], side: side, word: opening(index, readings) ?? "")
                let spare = pair.binds ? finder.spare : { _ in nil }
                let events = (
                    main: end(readings[main], backgrounds[main], in: readings) ?? spare(readings[main]),
                    side: sideEnd(index, main, readings, backgrounds) ?? spare(side)
                )
                if let found = byClauses(pair, events, lag) {
                    result.append(found)
                }
            }
            result += PhraseDependencies(finder: finder, lags: lags).found(in: side, background: backgrounds[index])
        }
        return result
    }

    /// The subordinator of a clause, or that of the clause before where it goes on: "når data er flyttet, og brugerne er
    /// oprettet".
    private func opening(_ index: Int, _ readings: [ClauseReading]) -> String? {
        if let word = readings[index].clause.subordinator { return word }
        if Conditions.beginsWithVerb(index, readings) { return SmallWord.if }
        guard readings[index].clause.joint == .coordinator, index >= 2, readings[index].hasVerb,
            readings[index].clause.times.isEmpty, readings[index - 1].tense == .perfect,
            readings[index].tense == .perfect,
            let before = readings[index - 1].clause.subordinator, DependencyVocabulary.goingOn.contains(before)
        else { return nil }
        return before
    }

    /// The clause that a subordinate one hangs on: the one before it, or the one after it when it comes first.
    private func mainClause(of index: Int, in readings: [ClauseReading]) -> Int? {
        guard let word = opening(index, readings) else { return nil }
        let isOne = readings[index].clause.subordinator == nil
        if let before = readings[..<index].lastIndex(where: {
            $0.hasVerb && !$0.isRelative && !(isOne && $0.clause.subordinator == word)
        }) {
            return before
        }
        let next = index + 1
        if readings.indices.contains(next), readings[next].clause.subordinator == nil { return next }
        return index > 0 ? index - 1 : nil
    }

    private typealias Ends = (main: EventLabel?, side: EventLabel?)

    private func byClauses(_ pair: ClausePair, _ events: Ends, _ lag: SaidLag?) -> FoundDependency? {
        guard
            let rule = rules.first(where: { $0.subordinators.contains(pair.word) && $0.applies(pair) }),
            let main = events.main, let side = events.side, main != side
        else { return nil }
        switch rule.order {
        case .sideFirst:
            return FoundDependency(from: side, to: main, kind: rule.kind, lag: lag?.after ?? .none)
        case .mainFirst:
            return FoundDependency(from: main, to: side, kind: rule.kind, lag: lag?.before ?? .none)
        }
    }

    /// The event of a main clause; where it has none of its own ("vejene kan ikke bære bilerne, før …"), the one that the
    /// sentence began with.
    private func end(_ reading: ClauseReading, _ background: Background, in readings: [ClauseReading]) -> EventLabel? {
        if let conditioned = finder.lapse(of: reading) ?? finder.conditioned(reading) { return conditioned }
        if let result = finder.required(reading) ?? finder.needed(reading) { return result }
        if reading.startsWithDet, reading.verb == nil { return background.event }
        if let event = finder.event(of: reading, background: background),
            event.concept != nil || reading.isPassive || reading.verb != nil
        {
            return event
        }
        guard let first = readings.first, background.previous != nil else {
            // "Maskinerne kan først køre, når …": what nobody has a word for can wait all the same.
            let canOnly = reading.says(DependencyVocabulary.onlyThen)
            return canOnly ? finder.event(of: reading, background: background) : nil
        }
        // What earlier sentences told of is no event of this one.
        let own = finder.event(of: first, background: Background())
        return own?.concept == nil ? finder.event(of: reading, background: background) : background.event
    }

    private func sideEnd(
        _ index: Int, _ main: Int, _ readings: [ClauseReading], _ backgrounds: [Background]
    ) -> EventLabel? {
        let side = readings[index]
        var background = backgrounds[index]
        if index < main { background = backgrounds[main] }
        return finder.event(of: side, background: background) ?? finder.resultEvent(of: side, background: background)
            ?? finder.stateEvent(of: side)
    }
}

extension ClausePair {
    /// Whether the words that join them leave no doubt that one waits for the other, whatever the two are called.
    var binds: Bool {
        let isOnly = mainWords.contains(where: DependencyVocabulary.deciding.contains)
        return isOnly && DependencyVocabulary.strict.contains(word)
            || word == SmallWord.asSoonAs || mainWords.contains { DependencyVocabulary.requiring.contains($0) }
    }
}

extension EventFinder {
    /// What a clause is about, where nothing in it names what happens: "Den lave rampe forudsætter, at …".
    func spare(_ reading: ClauseReading) -> EventLabel? {
        guard let subject = usable(reading.subject), !isActor(subject), Definite.isDefinite(subject.words) else {
            return nil
        }
        return writer.nominal(subject, reading.phrases(following: subject))
    }

    /// What waits in a clause that says no more of it: "Malerarbejdet må vente", "Forudsætningen for at åbne er".
    func conditioned(_ reading: ClauseReading) -> EventLabel? {
        let tokens = reading.clause.tokens
        let subject = usable(reading.subject)
        let named = reading.startsWithDet ? reading.phrases : subject.map { [$0] } ?? []
        if named.contains(where: { $0.head.map { DependencyVocabulary.conditions.contains($0.lower) } ?? false }) {
            if let named = reading.phrases.first(where: { $0.preposition == SmallWord.for && writer.namesEvent($0) }) {
                return writer.nominal(named, reading.phrases(following: named))
            }
            return tokens.indices.dropFirst(2).lazy.filter { index in
                tokens[index - 1].lower == SmallWord.that && tokens[index - 2].lower == SmallWord.for
            }.compactMap { index in
                grammar.lexicon.verbs(tokens[index].lower).first { $0.form == .infinitive }
            }.first.flatMap { writer.bare($0.event) }
        }
        guard let subject, tokens.contains(where: { DependencyVocabulary.waitingVerbs.contains($0.lower) }) else {
            return tokens.contains { DependencyVocabulary.toWait.contains($0.lower) } ? postponed(reading) : nil
        }
        return writer.nominal(subject, reading.phrases(following: subject))
    }

    /// "Vi venter med at opsige aftalen": what the infinitive says.
    private func postponed(_ reading: ClauseReading) -> EventLabel? {
        let tokens = reading.clause.tokens
        guard let index = tokens.indices.dropFirst(2).first(where: { tokens[$0 - 1].lower == SmallWord.that }),
            let entry = grammar.lexicon.verbs(tokens[index].lower).first(where: {
                $0.form == .infinitive && $0.particles.isEmpty
            }), let object = reading.phrases.first(where: { $0.indices.lowerBound > index && $0.preposition == nil })
        else { return nil }
        return writer.label(entry.event, theme: object, complements: reading.phrases(following: object))
    }

    /// "skal murværket være fuget": what must have come about, by a participle that no table knows.
    func required(_ reading: ClauseReading) -> EventLabel? {
        guard reading.verb == nil, let verb = reading.unknownVerb, verb.lower.hasSuffix("t"), reading.isPassive,
            let subject = usable(reading.subject)
        else { return nil }
        return writer.verbatim(
            theme: subject, verb: reading.mainVerb ?? verb, between: reading.phrases(following: subject))
    }

    /// "Der skal en landzonetilladelse til, før …", "Der skal være to uger til indkøring, inden …": what is needed first.
    func needed(_ reading: ClauseReading) -> EventLabel? {
        guard let finite = reading.finite, words.due.contains(reading.clause.tokens[finite].lower),
            reading.says(words.there), reading.verb == nil
        else { return nil }
        return reading.phrases.first { $0.indices.lowerBound > finite && writer.namesEvent($0) }
            .flatMap { writer.nominal($0, reading.phrases(following: $0)) }
    }

    /// "når vinderen kendes", "når han har fået adgang": what is so then.
    func stateEvent(of reading: ClauseReading) -> EventLabel? {
        guard let subject = usable(reading.subject), !isActor(subject), let finite = reading.finite,
            !FunctionWords.auxiliaries.contains(reading.clause.tokens[finite].lower),
            !FunctionWords.modals.contains(reading.clause.tokens[finite].lower)
        else { return nil }
        return writer.verbatim(theme: subject, verb: reading.clause.tokens[finite])
    }

    /// "når værket har lagt rør": what comes about is the object's.
    private func finiteIsHave(_ reading: ClauseReading) -> Bool {
        reading.finite.map { reading.clause.tokens[$0].lower == DependencyVocabulary.has } ?? false
    }

    /// A participle ("malet", "lagt"), or an adjective for how a thing is when work on it is done.
    private static func isResult(_ word: String) -> Bool {
        if DependencyVocabulary.results.contains(word) { return true }
        return word.utf8.count >= 4 && word.hasSuffix("t") && !FunctionWords.adverbs.contains(word)
    }

    /// What has come about, by a participle that the lexicon does not know: "når hegnet er malet" is "Hegnet malet".
    func resultEvent(of reading: ClauseReading, background: Background) -> EventLabel? {
        guard let finite = reading.finite,
            DependencyVocabulary.carrying.contains(reading.clause.tokens[finite].lower),
            let subject = (finiteIsHave(reading) ? usable(reading.object) : nil) ?? usable(reading.subject)
                ?? (reading.refersBack ? background.theme?.phrase : nil),
            let participle = reading.clause.tokens[(finite + 1)...].last(where: {
                $0.isWord && Self.isResult($0.lower)
            })
        else { return nil }
        let words = subject.words.filter { $0 != participle }
        let theme = Phrase(
            preposition: nil, words: words, indices: subject.indices, note: subject.note,
            opensSentence: subject.opensSentence
        )
        return words.isEmpty ? nil : writer.verbatim(theme: theme, verb: participle)
    }
}

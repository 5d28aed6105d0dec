import Portfolio

/// Finds what happens at a time: the verb of its clause, a noun beside it, or what was spoken of before.
struct EventFinder {
    let grammar: Grammar
    let writer: LabelWriter

    init(grammar: Grammar) {
        self.grammar = grammar
        self.writer = LabelWriter(grammar: grammar)
    }

    /// What was said before the clause, which it may point back to.
    struct Background: Sendable {
        /// The clause before it in the same sentence.
        var previous: ClauseReading?
        /// The event that was spoken of last.
        var event: EventLabel?
        /// What it was about: the noun that "den" and "de" stand for.
        var theme: Phrase?
    }

    /// The event at a time; `taken` tells that an earlier time of the clause has the verb's event already.
    func event(at context: TimeContext, background: Background, taken: Bool) -> EventLabel? {
        let reading = context.reading
        if let expiry = expiry(context) { return expiry }
        if let noun = nounBeside(context, taken: taken) { return noun }
        guard !taken else { return nil }
        if let verb = reading.verb { return event(of: verb.event, reading: reading, background: background) }
        if reading.unknownVerb != nil { return context.isPast ? nil : unknownEvent(reading) }
        if !reading.hasVerb { return elided(reading, background: background) }
        return stativeEvent(context, background: background)
    }

    /// The event that a clause tells of, with or without a time.
    func event(of reading: ClauseReading, background: Background) -> EventLabel? {
        if let verb = reading.verb { return event(of: verb.event, reading: reading, background: background) }
        if reading.unknownVerb != nil { return unknownEvent(reading) }
        if !reading.hasVerb { return elided(reading, background: background) }
        return reading.subject.flatMap {
            writer.namesEvent($0) ? writer.nominal($0, complements(of: $0, in: reading)) : nil
        }
    }

    // MARK: Verbs

    private func event(of event: EventWord, reading: ClauseReading, background: Background) -> EventLabel? {
        let theme = theme(of: reading) ?? inheritedTheme(reading, background: background)
        switch event.role {
        case .event:
            let rest = complements(of: theme, in: reading)
            if theme == nil, rest.isEmpty { return reading.refersBack ? background.event : nil }
            return writer.label(event, theme: theme, complements: rest)
        case .carrier, .start, .end:
            if reading.refersBack, theme == nil || theme == background.theme { return background.event }
            guard let theme else { return nil }
            let rest = complements(of: theme, in: reading)
            if writer.namesEvent(theme) { return writer.nominal(theme, adjacent(to: theme, in: reading)) }
            if event.role == .carrier { return pointsBack(theme, background) ?? writer.nominal(theme, rest) }
            return writer.label(event, theme: theme, complements: rest)
        }
    }

    /// "Ny måldato", "Fristen": the date of the event that was spoken of before.
    private func pointsBack(_ theme: Phrase, _ background: Background) -> EventLabel? {
        guard let head = theme.head, Self.dateNouns.contains(where: head.lower.hasSuffix) else { return nil }
        return background.event
    }

    private static let dateNouns = [
        "dato", "datoen", "tidspunkt", "tidspunktet", "termin", "terminen", "måldato", "deadline",
    ]

    /// What the verb is done to: the object, or in the passive the subject.
    func theme(of reading: ClauseReading) -> Phrase? {
        if reading.isPassive || reading.verb?.event.role == .carrier { return usable(reading.subject) }
        if let object = usable(reading.object) { return object }
        guard let subject = usable(reading.subject) else { return nil }
        return isActor(subject) && hasBoundComplement(reading) ? nil : subject
    }

    private func hasBoundComplement(_ reading: ClauseReading) -> Bool {
        guard case .noun(_, let link)? = reading.verb?.event.style else { return false }
        return reading.phrases.contains { $0.preposition == link }
    }

    private func isActor(_ phrase: Phrase) -> Bool {
        guard let head = phrase.head else { return false }
        return Boards.isBoard(head.lower)
            || ["kommunen", "administrationen", "forvaltningen", "regionen"].contains(head.lower)
    }

    /// "samme dag", "tre måneder": lengths and times, not things.
    private func usable(_ phrase: Phrase?) -> Phrase? {
        guard let phrase, let head = phrase.head else { return nil }
        let timeNouns: Set<String> = [
            "dag", "dage", "uge", "uger", "måned", "måneder", "måned", "år", "tid", "gange", "gang",
        ]
        return timeNouns.contains(head.lower) && Ordinals.find(in: phrase.words) == nil ? nil : phrase
    }

    /// "Kontrakten, som ikke kan forlænges, udløber": the subject stands in the clause before.
    private func inheritedTheme(_ reading: ClauseReading, background: Background) -> Phrase? {
        if reading.refersBack { return background.theme }
        guard reading.finite == 0 || reading.clause.joint == .coordinator || reading.clause.subordinator != nil,
            reading.subject == nil
        else { return nil }
        return background.theme
    }

    private func unknownEvent(_ reading: ClauseReading) -> EventLabel? {
        guard let theme = usable(reading.subject) else { return nil }
        return writer.verbatim(theme: theme, verb: reading.unknownVerb, complements: adjacent(to: theme, in: reading))
    }

    /// "… etape 2 (midtbyen) i 1. kvartal": the verb is that of the clause before.
    private func elided(_ reading: ClauseReading, background: Background) -> EventLabel? {
        guard let phrase = reading.phrases.first else { return nil }
        if writer.namesEvent(phrase) { return writer.nominal(phrase, adjacent(to: phrase, in: reading)) }
        guard let verb = background.previous?.verb else { return nil }
        if case .event = verb.event.role {
            return writer.label(verb.event, theme: phrase, complements: adjacent(to: phrase, in: reading))
        }
        return verb.event.role == .carrier ? writer.nominal(phrase, adjacent(to: phrase, in: reading)) : nil
    }

    /// "Licitationen er den 3. maj", "Ny måldato er primo september".
    private func stativeEvent(_ context: TimeContext, background: Background) -> EventLabel? {
        let reading = context.reading
        if reading.refersBack, context.says(["det"]), !context.isPast { return nil }
        guard let subject = reading.subject, reading.tense != .past else { return nil }
        if let back = pointsBack(subject, background) { return back }
        guard writer.namesEvent(subject), !context.isPast, directlyStates(context) else { return nil }
        return writer.nominal(subject, adjacent(to: subject, in: reading))
    }

    /// "X er den 3. maj" states when X is; "X er beskrevet i rapporten fra maj" does not.
    private func directlyStates(_ context: TimeContext) -> Bool {
        guard let finite = context.reading.finite else { return false }
        let between =
            context.index > finite ? finite + 1..<context.index : context.index + 1..<max(finite, context.index + 1)
        return !context.reading.phrases.contains { $0.preposition != nil && between.contains($0.indices.lowerBound) }
    }

    // MARK: Nouns

    /// A noun with its own date: "forud for budgetseminaret den 25. august", "kickoff for ambassadører d. 25. august".
    private func nounBeside(_ context: TimeContext, taken: Bool) -> EventLabel? {
        let reading = context.reading
        let before = reading.phrases.filter { $0.indices.upperBound <= context.index }
        guard let nearest = before.last, isBeside(nearest, context) else { return nil }
        var chain = [nearest]
        for phrase in before.dropLast().reversed() {
            guard let first = chain.first, phrase.indices.upperBound + 1 == first.indices.lowerBound,
                first.preposition != nil
            else { break }
            chain.insert(phrase, at: 0)
        }
        guard let start = chain.firstIndex(where: writer.namesEvent) else { return nil }
        let phrase = chain[start]
        if phrase.preposition == nil, phrase == reading.subject, reading.verb != nil || reading.hasVerb { return nil }
        guard let preposition = phrase.preposition else {
            return taken ? writer.nominal(phrase, Array(chain[(start + 1)...])) : nil
        }
        let separate = ["efter", "før", "inden", "for", "ved", "forud", "med", "som"].contains(preposition)
        guard taken || (separate || reading.isStative) && !context.isPast else { return nil }
        if !taken, reading.verb != nil,
            preposition == "med" || preposition == "som" || preposition == "for" && !isForud(phrase, reading)
        {
            return nil
        }
        return writer.nominal(phrase, Array(chain[(start + 1)...]))
    }

    private func isForud(_ phrase: Phrase, _ reading: ClauseReading) -> Bool {
        let index = phrase.indices.lowerBound - 2
        return reading.clause.tokens.indices.contains(index)
            && ["forud", "op"].contains(reading.clause.tokens[index].lower)
    }

    /// Whether only an article or a preposition stands between a phrase and the time.
    private func isBeside(_ phrase: Phrase, _ context: TimeContext) -> Bool {
        context.tokens[phrase.indices.upperBound..<context.index].allSatisfy {
            ["den", "d", "d.", "i", "på", "pr", "fra", "om", "kl"].contains($0.lower)
        }
    }

    // MARK: Contracts that run out

    /// "forlænget til 31. december", "dispensation til udgangen af 2022": what is said is when it runs out.
    private func expiry(_ context: TimeContext) -> EventLabel? {
        let reading = context.reading
        guard ["til", "indtil"].contains(context.wordsBeforeTime), let expiry = grammar.lexicon.event("expiry") else {
            return nil
        }
        let isExtension = reading.verb?.event.concept == "extension"
        guard isExtension || reading.isStative || ["takingPlace", "receiving"].contains(reading.verb?.event.concept)
        else {
            return nil
        }
        let valid = reading.phrases.first {
            $0.preposition == nil && ($0.head.map { Self.isValidity($0.lower) } ?? false)
        }
        guard let theme = valid ?? (isExtension ? theme(of: reading) : nil) else { return nil }
        return writer.label(expiry, theme: theme, complements: adjacent(to: theme, in: reading))
    }

    private static func isValidity(_ word: String) -> Bool {
        let nouns = [
            "aftale", "kontrakt", "dispensation", "tilladelse", "bevilling", "lejemål", "licens", "garanti",
            "forsikring", "abonnement",
        ]
        let endings = ["", "n", "en", "et", "r", "er", "erne", "rne"]
        return nouns.contains { noun in endings.contains { word.hasSuffix(noun + $0) } }
    }

    // MARK: Complements

    /// The phrases that complete the label: those that follow the theme, and those after the verb.
    private func complements(of theme: Phrase?, in reading: ClauseReading) -> [Phrase] {
        var result = theme.map { adjacent(to: $0, in: reading) } ?? []
        for phrase in reading.phrases where result.count < 2 && !result.contains(phrase) {
            guard let preposition = phrase.preposition, Self.completing.contains(preposition),
                phrase.indices.lowerBound > reading.finite ?? 0, usable(phrase) != nil
            else { continue }
            result.append(phrase)
        }
        return result
    }

    private static let completing: Set<String> = ["til", "på", "som", "for", "af", "i", "mellem", "hos", "med"]

    /// The prepositional phrases that follow a phrase at once: "Kontrakten på det nuværende system".
    private func adjacent(to phrase: Phrase, in reading: ClauseReading) -> [Phrase] {
        var result: [Phrase] = []
        var end = phrase.indices.upperBound
        for next in reading.phrases
        where next.preposition != nil && next.indices.lowerBound == end + 1 && result.count < 2 {
            guard usable(next) != nil, next.preposition.map({ !Self.circumstantial.contains($0) }) ?? false else {
                break
            }
            result.append(next)
            end = next.indices.upperBound
        }
        return result
    }

    /// Prepositions that tell how and when, not what.
    private static let circumstantial: Set<String> = [
        "efter", "før", "inden", "siden", "uden", "via", "ved", "under", "trods", "forud", "gennem", "ifm",
    ]
}

extension TimeContext {
    /// The last word before the time that is no article.
    var wordsBeforeTime: String {
        tokens.prefix(index).last { !["den", "d", "d.", "med"].contains($0.lower) }?.lower ?? ""
    }
}

extension EventLexicon {
    /// The event of a concept.
    func event(_ concept: String) -> EventWord? { events.first { $0.concept == concept } }
}

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
    func event(at context: TimeContext, background: Background, taken: Bool) -> EventLabel? {
        let reading = context.reading
        if let expiry = expiry(context) { return expiry }
        switch nounBeside(context, taken: taken) {
        case .event(let label): return label
        case .another: return nil
        case .none: break
        }
        guard !taken else { return nil }
        if let verb = reading.verb { return event(of: verb.event, reading: reading, background: background) }
        if reading.unknownVerb != nil {
            return context.isPast || reading.tense == .past ? nil : unknownEvent(reading, background)
        }
        if !reading.hasVerb {
            let goesOn = background.previous.map { $0.tense == .past || $0.tense == .perfect } ?? false
            return context.isPast && !goesOn ? nil : elided(reading, background: background)
        }
        return stativeEvent(context, background: background)
    }

    /// The event that a clause tells of, with or without a time.
    func event(of reading: ClauseReading, background: Background) -> EventLabel? {
        if let verb = reading.verb { return event(of: verb.event, reading: reading, background: background) }
        if reading.unknownVerb != nil { return unknownEvent(reading, background) }
        if !reading.hasVerb { return elided(reading, background: background) }
        guard let subject = reading.subject, writer.namesEvent(subject) else { return nil }
        return writer.nominal(subject, reading.phrases(following: subject))
    }

    private func event(of event: EventWord, reading: ClauseReading, background: Background) -> EventLabel? {
        guard let theme = theme(of: reading) ?? inheritedTheme(reading, background: background) else {
            return themeless(event, reading: reading, background: background)
        }
        if let stage = stage(theme, background) { return stage }
        if event.concept == "decision", let decided = decided(event, reading: reading) { return decided }
        let rest = reading.complements(of: theme)
        switch event.role {
        case .event where event.concept == "decision" && isActor(theme.phrase) && rest.isEmpty:
            return writer.label(
                event, theme: background.theme?.phrase, complements: background.theme?.complements ?? [])
        case .event:
            return writer.label(event, theme: theme.phrase, complements: rest)
        case .carrier, .start, .end:
            if let deadline = deadline(theme, in: reading) { return deadline }
            if writer.namesEvent(theme.phrase), event.role != .end || !writer.lasts(theme.phrase) {
                return writer.nominal(theme.phrase, theme.complements)
            }
            if let back = pointsBack(theme, background) { return back }
            if event.role == .carrier { return following(theme, reading, background) ?? carried(theme, event, reading) }
            if event.role == .start, !reading.isPassive, let finite = reading.finite {
                return writer.verbatim(
                    theme: theme.phrase, verb: reading.clause.tokens[finite], between: theme.complements)
            }
            return writer.label(event, theme: theme.phrase, complements: rest)
        }
    }

    /// "besluttede at udbyde opgaven": a decision on what the infinitive says.
    private func decided(_ event: EventWord, reading: ClauseReading) -> EventLabel? {
        let tokens = reading.clause.tokens
        guard case .noun(let head, let link) = event.style,
            let index = tokens.indices.dropFirst().first(where: { tokens[$0 - 1].lower == "at" }),
            let entry = grammar.lexicon.verbs(tokens[index].lower).first(where: {
                $0.form == .infinitive && $0.particles.isEmpty
            }),
            let object = reading.phrases.first(where: { $0.indices.lowerBound > index && $0.preposition == nil }),
            let nested = writer.label(entry.event, theme: object, complements: reading.phrases(following: object))
        else { return nil }
        return writer.about(nested, event: event, head: head, link: link)
    }

    /// "Projektet udskydes", "Prøverne gennemføres": what is moved or carried out, whatever it is. "Bussen kører" is none.
    private func carried(_ theme: Theme, _ event: EventWord, _ reading: ClauseReading) -> EventLabel? {
        if event.concept == "scheduling", !reading.isPassive, let moving = grammar.lexicon.event("moving"),
            reading.phrases.contains(where: { $0.preposition == "til" })
        {
            return writer.label(
                moving, theme: theme.phrase, complements: reading.phrases.filter { $0.preposition == "til" })
        }
        let isMoved = reading.isPassive || event.concept == "scheduling" || hasActiveObject(reading)
        guard isMoved || Self.looksLikeEvent(theme.phrase) else { return nil }
        if event.concept == "scheduling", !reading.isPassive, let finite = reading.finite, !hasActiveObject(reading) {
            return writer.verbatim(theme: theme.phrase, verb: reading.clause.tokens[finite])
        }
        return writer.nominal(theme.phrase, theme.complements)
    }

    /// "Annonceringen sker", "Optagelsen finder sted": a noun made of a verb.
    private static func looksLikeEvent(_ phrase: Phrase) -> Bool {
        guard let head = phrase.head, head.lower.count >= 6 else { return false }
        return ["ing", "ingen", "ingerne", "else", "elsen", "elser", "tion", "tionen"].contains(
            where: head.lower.hasSuffix)
    }

    /// "… og borgerservice følger efter i september": what happened to the one before.
    private func following(_ theme: Theme, _ reading: ClauseReading, _ background: Background) -> EventLabel? {
        guard let finite = reading.finite, reading.clause.tokens[finite].lower == "følger",
            let event = background.event?.concept.flatMap(grammar.lexicon.event), case .event = event.role
        else { return nil }
        return writer.label(event, theme: theme.phrase, complements: theme.complements)
    }

    /// "Fristen for at afgive tilbud": the whole of what it is a deadline for.
    private func deadline(_ theme: Theme, in reading: ClauseReading) -> EventLabel? {
        guard let finite = reading.finite, theme.phrase.indices.upperBound + 1 < finite, theme.complements.isEmpty,
            let event = writer.event(named: theme.phrase), event.concept == "deadline"
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
    private func themeless(_ event: EventWord, reading: ClauseReading, background: Background) -> EventLabel? {
        if reading.refersBack {
            guard case .event = event.role, case .noun(let head, let link) = event.style, let before = background.event
            else {
                return background.event
            }
            return writer.about(before, event: event, head: head, link: link)
        }
        let rest = reading.complements(of: nil)
        guard case .event = event.role, !rest.isEmpty else { return nil }
        return writer.label(event, theme: nil, complements: rest)
    }

    /// "Denne fase", "etapen": the stage that was named last.
    private func stage(_ theme: Theme, _ background: Background) -> EventLabel? {
        guard let stage = background.stage, let ordinal = stage.ordinal, let head = theme.phrase.head else {
            return nil
        }
        let word = Definite.removed(from: head.lower)
        let forms = [ordinal.word, ordinal.word + "n", ordinal.word + "en", ordinal.word + "et", ordinal.word + "net"]
        guard forms.contains(head.lower) || word == ordinal.word, theme.phrase.words.count <= 2 else { return nil }
        return Ordinals.find(in: theme.phrase.words) == nil ? stage : nil
    }

    /// "Ny måldato": the date of the event that was spoken of before; "Ny dato for kurset": that of the course.
    private func pointsBack(_ theme: Theme, _ background: Background) -> EventLabel? {
        guard let head = theme.phrase.head, Self.dateNouns.contains(where: head.lower.hasSuffix) else { return nil }
        if let named = theme.complements.first(where: writer.namesEvent) { return writer.nominal(named) }
        return background.event
    }

    private static let dateNouns = [
        "dato", "datoen", "tidspunkt", "tidspunktet", "termin", "terminen", "deadline", "deadlinen",
    ]

    // MARK: What it is about

    /// What the verb is done to: the object, or in the passive the subject.
    func theme(of reading: ClauseReading) -> Theme? {
        let subject = usable(reading.subject)
        if reading.isPassive || reading.verb?.event.role == .carrier, !hasActiveObject(reading) {
            return subject.map { Theme($0, in: reading) }
        }
        if let object = usable(reading.object) { return Theme(object, in: reading) }
        guard let subject, !(isActor(subject) && hasBoundComplement(reading)) else { return nil }
        return Theme(subject, in: reading)
    }

    /// What a later "den" or "de" stands for: the subject, or where a body acts what it acts on.
    func topic(of reading: ClauseReading) -> Theme? {
        guard let subject = usable(reading.subject), !isActor(subject) else { return theme(of: reading) }
        return Theme(subject, in: reading)
    }

    /// "Kommunen afholder et borgermøde", "Lærerne gennemfører kurset": an active carrier with an object.
    private func hasActiveObject(_ reading: ClauseReading) -> Bool {
        guard !reading.isPassive, let object = usable(reading.object) else { return false }
        return writer.namesEvent(object) || usable(reading.subject).map(isActor) ?? true
    }

    private func hasBoundComplement(_ reading: ClauseReading) -> Bool {
        guard case .noun(_, let link)? = reading.verb?.event.style else { return false }
        return reading.phrases.contains { $0.preposition == link }
    }

    private func isActor(_ phrase: Phrase) -> Bool {
        guard let head = phrase.head else { return false }
        return Boards.isBoard(head.lower) || Self.actors.contains(head.lower)
    }

    private static let actors: Set<String> = [
        "kommunen", "kommune", "administrationen", "forvaltningen", "regionen", "region", "centret", "afdelingen",
    ]

    func usable(_ phrase: Phrase?) -> Phrase? {
        guard let phrase, ClauseReading.isThing(phrase) else { return nil }
        return phrase
    }

    /// "Kontrakten, som ikke kan forlænges, udløber": the subject stands in the clause before.
    private func inheritedTheme(_ reading: ClauseReading, background: Background) -> Theme? {
        if reading.isRelative, let previous = background.previous {
            let nearest = previous.phrases.last(where: ClauseReading.isThing) ?? background.theme?.phrase
            return nearest.map { Theme($0, in: previous) }
        }
        if reading.refersBack {
            return reading.startsWithDet ? neuter(background.theme, in: background.previous) : background.theme
        }
        guard reading.finite == 0 || reading.clause.joint == .coordinator || reading.clause.subordinator != nil else {
            return nil
        }
        return background.theme
    }

    /// "det" can stand for "systemet" and not for "kontrakten".
    private func neuter(_ theme: Theme?, in reading: ClauseReading?) -> Theme? {
        guard let theme else { return nil }
        if theme.phrase.head?.lower.hasSuffix("et") ?? false { return theme }
        let other = theme.complements.first { $0.head?.lower.hasSuffix("et") ?? false }
        return other.flatMap { phrase in reading.map { Theme(phrase, in: $0) } }
    }

    // MARK: Clauses without a known verb

    private func unknownEvent(_ reading: ClauseReading, _ background: Background) -> EventLabel? {
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
    private func elided(_ reading: ClauseReading, background: Background) -> EventLabel? {
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
    private func stativeEvent(_ context: TimeContext, background: Background) -> EventLabel? {
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
    private func directlyStates(_ context: TimeContext) -> Bool {
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

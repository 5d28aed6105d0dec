import Language
import Portfolio

extension EventFinder {
    /// Whose date a time is.
    enum Ownership {
        /// That of the clause's verb.
        case none
        /// That of a noun beside it.
        case event(EventLabel)
        /// That of a noun beside it that is no claim of its own ("inden fristen den 2. maj").
        case another

        init(_ label: EventLabel?) { self = label.map { .event($0) } ?? .another }
    }

    /// A noun with its own date: "forud for budgetseminaret den 25. august", "kickoff for ambassadører d. 25. august".
    func nounBeside(_ context: TimeContext, taken: Bool) -> Ownership {
        let reading = context.reading
        if context.isAtSubject, reading.verb == nil, let subject = reading.subject {
            return Ownership(writer.nominal(subject))
        }
        let chain = chain(before: context)
        if let last = chain.last, chain.count > 1, writer.namesEvent(last), isAnother(last, reading) {
            return context.isPast ? .another : Ownership(writer.nominal(last))
        }
        guard let start = chain.firstIndex(where: writer.namesEvent) else { return .none }
        let phrase = chain[start]
        let rest = Array(chain[(start + 1)...])
        guard let preposition = phrase.preposition else {
            let isOwn = phrase != reading.subject && (taken || isConsequence(reading) && !context.isPast)
            return isOwn ? Ownership(writer.nominal(phrase, rest)) : .none
        }
        if taken { return Ownership(writer.nominal(phrase, rest)) }
        // "Sporet er reserveret til spærring i uge 24": what it is kept for.
        if reading.verb == nil, preposition == SmallWord.to, !context.isPast, phrase == chain.last,
            !phrase.opensSentence
        {
            return Ownership(writer.nominal(phrase, rest))
        }
        let isHeld = preposition == SmallWord.by && context.time.span?.isDay ?? false
        if reading.verb != nil || reading.unknownVerb != nil && reading.isPassive {
            guard isAnother(phrase, reading) || precedes(phrase, context) else { return .none }
            return context.isPast && !isHeld ? .another : Ownership(ended(phrase) ?? writer.nominal(phrase, rest))
        }
        return isHeld || reading.hasVerb && !context.isPast ? Ownership(writer.nominal(phrase, rest)) : .none
    }

    /// "ved fristens udløb": the end of a time, as where a verb tells of it.
    private func ended(_ phrase: Phrase) -> EventLabel? {
        guard phrase.words.count == 2, let event = writer.event(named: phrase), event.concept.has(.expiring),
            let owner = phrase.words.first, NounLooks.isGenitive(owner.lower)
        else { return nil }
        let whose = Token(
            kind: .word, text: String(owner.text.dropLast()), lower: String(owner.lower.dropLast()), range: owner.range)
        let theme = Phrase(
            preposition: nil, words: [whose], indices: phrase.indices, note: nil, opensSentence: phrase.opensSentence)
        let label = writer.label(event, theme: theme, complements: [])
        return endOfAnswers(theme).map { label?.of($0) } ?? label
    }

    /// "Det betyder tildeling ultimo maj", "Direktøren forventede underskrift i maj": what follows or is reckoned with.
    private func isConsequence(_ reading: ClauseReading) -> Bool {
        guard let finite = reading.finite else { return false }
        return words.leading.contains(reading.clause.tokens[finite].lower)
    }

    /// "efter budgetvedtagelsen den 12. oktober" dates the adoption; "efter standstill den 3. december" need not.
    private func isDefinite(_ phrase: Phrase) -> Bool {
        guard let head = phrase.head else { return false }
        return phrase.words.count > 1 || Definite.plain(head.lower) != head.lower
    }

    /// Whether a time is that of a noun before the verb, which has a time of its own.
    func standsBeside(_ context: TimeContext) -> Bool {
        chain(before: context).contains { writer.namesEvent($0) && precedes($0, context) }
    }

    /// "Efter projektering i maj kan murerne begynde 1. juni": the verb has a time of its own.
    private func precedes(_ phrase: Phrase, _ context: TimeContext) -> Bool {
        phrase.preposition.map(EventWords.setting.contains) ?? false
            && context.reading.finite.map { $0 > context.index } ?? false
            && context.tokens[(context.index + 1)...].contains { $0.time != nil }
    }

    /// Whether a phrase is a circumstance with its own date: "ved skolens start", "forud for seminaret", "i forbindelse
    /// med åbningen".
    private func isAnother(_ phrase: Phrase, _ reading: ClauseReading) -> Bool {
        guard let preposition = phrase.preposition else { return false }
        if EventWords.setting.contains(preposition) { return isDefinite(phrase) }
        let index = phrase.indices.lowerBound - 2
        guard reading.clause.tokens.indices.contains(index) else { return false }
        let before = reading.clause.tokens[index].lower
        return preposition == SmallWord.for && before == EventWords.ahead
            || preposition == SmallWord.with && before == EventWords.connection
    }

    /// The phrases that lead up to a time without a break, each but the first after a preposition.
    private func chain(before context: TimeContext) -> [Phrase] {
        let before = context.reading.phrases.filter { $0.indices.upperBound <= context.index }
        guard let nearest = before.last, isBeside(nearest, context) else { return [] }
        var chain = [nearest]
        for phrase in before.dropLast().reversed() {
            guard let first = chain.first, first.preposition != nil,
                phrase.indices.upperBound + 1 == first.indices.lowerBound
            else { break }
            chain.insert(phrase, at: 0)
        }
        return chain
    }

    /// Whether only an article or a preposition stands between a phrase and the time.
    private func isBeside(_ phrase: Phrase, _ context: TimeContext) -> Bool {
        context.tokens[phrase.indices.upperBound..<context.index].allSatisfy {
            EventWords.beforeTimes.contains($0.lower)
        }
    }

    /// "forlænget til 31. december", "dispensation til udgangen af 2022": what is said is when it runs out.
    func expiry(_ context: TimeContext, background: Background) -> EventLabel? {
        let reading = context.reading
        if let ending = ending(context) { return ending }
        if let moved = movedDeadline(context) { return moved }
        guard context.isDeadline, let expiry = grammar.lexicon.event(.expiring) else {
            return nil
        }
        guard reading.does(.extending) || reading.isStative || reading.does(.happening) || reading.does(.receiving)
        else {
            return nil
        }
        let valid = reading.phrases.first {
            $0.preposition == nil && ($0.head.map { Self.isValidity($0.lower) } ?? false)
        }
        let before =
            reading.isRelative
            ? inheritedTheme(reading, background: background)
            : reading.phrases.isEmpty && reading.clause.joint == .coordinator ? background.theme : nil
        let inherited = before.flatMap { $0.phrase.head.map { Self.isValidity($0.lower) } ?? false ? $0 : nil }
        guard
            let theme = valid.map({ Theme($0, in: reading) }) ?? inherited
                ?? (reading.does(.extending) ? theme(of: reading) : nil)
        else {
            return nil
        }
        return writer.label(expiry, theme: theme.phrase, complements: theme.complements)
    }

    /// "Tilbudsfristen forlænges til 5. maj": the deadline itself is later.
    private func movedDeadline(_ context: TimeContext) -> EventLabel? {
        guard context.isDeadline, context.reading.does(.extending),
            let theme = theme(of: context.reading), let head = theme.phrase.head,
            EventWords.deadlines.contains(where: head.lower.hasSuffix)
        else { return nil }
        let named = theme.complements.first { $0.preposition == SmallWord.for && writer.namesEvent($0) }
        return named.flatMap { writer.nominal($0, context.reading.phrases(following: $0)) }
            ?? writer.nominal(theme.phrase, theme.complements)
    }

    /// "Kontrakten er opsagt til udløb den 31. oktober".
    private func ending(_ context: TimeContext) -> EventLabel? {
        guard let phrase = chain(before: context).last, phrase.preposition != nil, phrase.words.count == 1,
            let event = writer.event(named: phrase), event.concept.has(.expiring),
            let theme = theme(of: context.reading), theme.phrase != phrase
        else { return nil }
        return writer.label(event, theme: theme.phrase, complements: theme.complements)
    }

    /// "klagefristen", "tilbudsfristen": what the end of a time is in which others may answer, which is no agreement.
    func endOfAnswers(_ phrase: Phrase) -> Concept? {
        guard let head = phrase.head, let named = grammar.lexicon.noun(head.lower) else { return nil }
        if named.concept.has(.answering) { return grammar.lexicon.event(.completing)?.concept }
        return !named.concept.has(.deadline) && AnswerTimes.isDeadline(head.lower) ? named.concept : nil
    }

    /// Whether a phrase names what holds for a time.
    static func isValid(_ phrase: Phrase) -> Bool { phrase.head.map { isValidity($0.lower) } ?? false }

    /// Nouns for what holds for a time: "driftsaftalen", "dispensation".
    private static func isValidity(_ word: String) -> Bool {
        validityEndings.longestEnding(of: word, least: 1, before: 0) != nil
    }

    private static let validityEndings: SuffixTable<Bool> = {
        var table = SuffixTable<Bool>(endings: EventWords.validityEndings)
        for noun in EventWords.validities { table.add(noun, true) }
        return table
    }()
}

extension TimeContext {
    /// "til 31. december", whether or not the preposition is read as part of the time.
    var isDeadline: Bool {
        let text = LetterCase.lower(time.text)
        return ChangeVocabulary.untils.contains(wordBeforeTime)
            || EventWords.opensDeadline.contains(where: text.hasPrefix)
    }

    /// The last word before the time that is no article.
    var wordBeforeTime: String {
        tokens.prefix(index).last { !EventWords.articles.contains($0.lower) }?.lower ?? ""
    }
}

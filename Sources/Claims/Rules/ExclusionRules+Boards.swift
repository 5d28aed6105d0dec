import Portfolio

/// The dates of boards and their agendas, which are no events of a project.
extension ExclusionRule {
    /// The board's own calendar.
    static let boardMeeting = ExclusionRule(
        name: "meeting of the board", examples: .boardMeeting
    ) { context in
        if context.says(ExclusionWords.meeting) || isTreatedLongSince(context) || isCited(context) { return true }
        let near = Array(context.wordsBefore.prefix(2))
        guard let nearest = near.first else { return false }
        if context.reading.phrases.contains(where: isSeminarOfBoard) { return true }
        let isSent =
            !(context.time.span?.isDay ?? true)
            && (context.reading.verb != nil
                && (context.says(SmallWord.to) || context.reading.does(.presenting) && !context.isPast)
                || context.reading.wishesToSee)
        if Boards.isMeeting(nearest) { return !isSent && !isDecidedThere(context) && !isMovedThere(context) }
        guard !context.reading.hasVerb, !namesEvent(context) else { return false }
        return near.contains(where: Boards.isBoard) || near.contains(ExclusionWords.meet)
    }

    /// "(BR 7. oktober 2029 og ØU 3. maj 2029)": when bodies ruled on it, by their letters.
    private static func isCited(_ context: TimeContext) -> Bool {
        guard context.isPast, context.time.span?.isDay ?? false, context.index > 0 else { return false }
        let body = context.tokens[context.index - 1]
        let opens = context.index == 1 || FunctionWords.coordinators.contains(context.tokens[context.index - 2].lower)
        return opens && (2...4).contains(body.text.count) && body.text.allSatisfy(\.isUppercase)
    }

    /// "Byrådet behandlede den 10. juni forslag om lejrskoler": that a body had it on its table, and no ruling.
    private static func isTreatedLongSince(_ context: TimeContext) -> Bool {
        guard context.isPast, !context.reading.isPassive, context.reading.does(.treating),
            let subject = context.reading.subject?.head
        else { return false }
        return Boards.isBoard(subject.lower)
    }

    /// "Budgettet vedtages på byrådsmødet 10. oktober": what a meeting to come is to decide on, but for the item itself.
    private static func isDecidedThere(_ context: TimeContext) -> Bool {
        if isAhead(context), let subject = context.reading.subject,
            LabelWriter(grammar: context.grammar).event(named: subject)?.concept.has(.passing) ?? false
        {
            return true
        }
        if isAhead(context), !context.reading.isPassive,
            context.reading.does(.passing) || context.reading.does(.deciding),
            let subject = context.reading.subject?.head, let object = context.reading.object?.head
        {
            return Boards.isBoard(subject.lower) && !BoardWords.itemWords.contains(object.lower)
        }
        guard !context.isPast, context.reading.does(.passing) || context.reading.does(.presenting) else { return false }
        if context.reading.isPassive {
            return context.reading.subject?.head.map { !BoardWords.itemWords.contains($0.lower) } ?? false
        }
        // "forelægger en ny tidsplan", where "forelægger en orientering om takster" is no more than a talk.
        guard context.reading.does(.presenting), let object = context.reading.object, let head = object.head?.lower
        else {
            return false
        }
        return !BoardWords.talks.contains(head)
            && (!BoardWords.itemWords.contains(head) || !context.reading.phrases(following: object).isEmpty)
    }

    private static func isAhead(_ context: TimeContext) -> Bool {
        guard let said = context.saidOn, let first = context.time.span?.earliest else { return !context.isPast }
        return first > said
    }

    /// "Byrådet har udskudt vedtagelsen til mødet den 29. august": an event that moves, not the item.
    private static func isMovedThere(_ context: TimeContext) -> Bool {
        guard !context.isPast, context.wordsBefore.prefix(2).contains(SmallWord.to),
            context.reading.does(.rescheduling),
            !context.says(BoardWords.itemWords.subtracting(ExclusionWords.theMeeting))
        else { return false }
        return namesEvent(context)
    }

    private static func namesEvent(_ context: TimeContext) -> Bool {
        let writer = LabelWriter(grammar: context.grammar)
        return context.reading.phrases.contains { phrase in
            (phrase.preposition == nil || phrase.preposition == SmallWord.with)
                && phrase.indices.upperBound <= context.index
                && writer.namesEvent(phrase)
                && !(phrase.head.map { Boards.isMeeting($0.lower) } ?? false)
        }
    }

    /// "Den 5. februar holdt direktionen seminar".
    private static func isSeminarOfBoard(_ phrase: Phrase) -> Bool {
        guard let head = phrase.head, phrase.preposition == nil, phrase.words.count == 1 else { return false }
        return ExclusionWords.gatherings.contains(head.lower)
    }

    /// That an item, not an event, is put off.
    static let postponedItem = ExclusionRule(
        name: "item put off", examples: .postponedItem
    ) { context in
        guard context.says(ExclusionWords.postponing) else { return false }
        // "Vedtagelsen udskydes til mødet den 3. maj" puts the adoption off, not the meeting.
        let goal: Set<String> =
            context.wordsBefore.prefix(2) == ExclusionWords.toTheMeeting[...] ? ExclusionWords.theMeeting : []
        return context.says(BoardWords.itemWords.subtracting(goal))
            || context.reading.phrases.allSatisfy { $0.preposition != nil }
                && !context.reading.refersBack && context.previous == nil
    }
}

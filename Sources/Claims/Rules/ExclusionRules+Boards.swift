import Portfolio

/// The dates of boards and their agendas, which are no events of a project.
extension ExclusionRule {
    /// The board's own calendar.
    static let boardMeeting = ExclusionRule(
        name: "meeting of the board",
        examples: [
            "Sagen udsættes til mødet den [14. juni 2030|2030-06-14].", "Byrådet den [29. marts 2030|2030-03-29].",
            "Næste møde: [8. december 2030|2030-12-08].", "Punktet optages på direktionsmødet [3. maj|2030-05-03].",
            "Styregruppen har på sit seneste møde den [9. maj|2030-05-09] talt om sagen.",
            "Styregruppen mødes igen den [4. juni|2030-06-04].",
            "Bestyrelsen mødtes for første gang i [2029|2029].",
            "Udvalget godkender referatet fra HMU-mødet den [6. november 2029|2029-11-06].",
            "Byrådet behandlede den [10. juni 2029|2029-06-10] forslag fra Ungerådet.",
            "Byrådet har i sit møde den [15. januar 2030|2030-01-15] vedtaget udvalgets indstilling.",
        ],
        counterExamples: [
            "Go/no-go-mødet afholdes onsdag den [6. november|2030-11-06].", "Borgermødet afholdes [3. maj|2030-05-03].",
            "Bemærkningerne fremsendes til udvalgsmøderne i [september|2030-09].",
            "Strategien skal godkendes på repræsentantskabsmødet [21. maj|2030-05-21].",
            "Planen vil blive præsenteret på repræsentantskabsmødet [3. december|2030-12-03].",
            "Byrådet vedtog den [10. juni 2029|2029-06-10] forslaget om en ny bro.",
            "Udvalget vil se en ny tidsplan på mødet i [august 2030|2030-08].",
            "Planen forelægges Teknisk Udvalg i [august 2030|2030-08].",
            "Analysen fremlægges for udvalget på mødet i [november|2030-11].",
            "Endelig vedtagelse i Byrådet i [april|2030-04].",
            "Budgetvedtagelsen kan ske på regionsrådets møde i [september|2030-09].",
            "Kommunalbestyrelsen ventes at vedtage planen på mødet [29. april|2030-04-29].",
            "Sekretariatet forelægger en sag om takster på mødet den [24. september|2030-09-24].",
            "Vi foreslår at vente, med go/no-go i styregruppen den [17. september|2030-09-17].",
            "Byrådet har udskudt vedtagelsen til mødet den [29. august|2030-08-29].",
        ]
    ) { context in
        if context.says(["mødes", "mødtes"]) || isTreatedLongSince(context) { return true }
        let near = Array(context.wordsBefore.prefix(2))
        guard let nearest = near.first else { return false }
        if context.reading.phrases.contains(where: isSeminarOfBoard) { return true }
        let isSent =
            !(context.time.span?.isDay ?? true)
            && (context.reading.verb != nil
                && (context.says(["til"]) || context.reading.does(.presenting) && !context.isPast)
                || context.reading.wishesToSee)
        if Boards.isMeeting(nearest) { return !isSent && !isDecidedThere(context) && !isMovedThere(context) }
        guard !context.reading.hasVerb, !namesEvent(context) else { return false }
        return near.contains(where: Boards.isBoard) || near.contains("møde")
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
            return Boards.isBoard(subject.lower) && !Boards.itemWords.contains(object.lower)
        }
        guard !context.isPast, context.reading.does(.passing) || context.reading.does(.presenting) else { return false }
        if context.reading.isPassive {
            return context.reading.subject?.head.map { !Boards.itemWords.contains($0.lower) } ?? false
        }
        // "forelægger en ny tidsplan", where "forelægger en orientering om takster" is no more than a talk.
        guard context.reading.does(.presenting), let object = context.reading.object, let head = object.head?.lower
        else {
            return false
        }
        return !Boards.talks.contains(head)
            && (!Boards.itemWords.contains(head) || !context.reading.phrases(following: object).isEmpty)
    }

    private static func isAhead(_ context: TimeContext) -> Bool {
        guard let said = context.saidOn, let first = context.time.span?.earliest else { return !context.isPast }
        return first > said
    }

    /// "Byrådet har udskudt vedtagelsen til mødet den 29. august": an event that moves, not the item.
    private static func isMovedThere(_ context: TimeContext) -> Bool {
        guard !context.isPast, context.wordsBefore.prefix(2).contains("til"),
            context.reading.does(.rescheduling),
            !context.says(Boards.itemWords.subtracting(["mødet"]))
        else { return false }
        return namesEvent(context)
    }

    private static func namesEvent(_ context: TimeContext) -> Bool {
        let writer = LabelWriter(grammar: context.grammar)
        return context.reading.phrases.contains { phrase in
            (phrase.preposition == nil || phrase.preposition == "med") && phrase.indices.upperBound <= context.index
                && writer.namesEvent(phrase)
                && !(phrase.head.map { Boards.isMeeting($0.lower) } ?? false)
        }
    }

    /// "Den 5. februar holdt direktionen seminar".
    private static func isSeminarOfBoard(_ phrase: Phrase) -> Bool {
        guard let head = phrase.head, phrase.preposition == nil, phrase.words.count == 1 else { return false }
        return head.lower == "seminar" || head.lower == "møde"
    }

    /// That an item, not an event, is put off.
    static let postponedItem = ExclusionRule(
        name: "item put off",
        examples: [
            "Punktet blev udskudt til den [21/6|2030-06-21].", "Sagen genoptages den [8. december 2030|2030-12-08].",
            "Udsat til den [28/6|2030-06-28].",
            "Sagen har tidligere været behandlet den [4. juni 2029|2029-06-04].",
        ],
        counterExamples: [
            "Idriftsættelsen udskydes til [1. juni 2030|2030-06-01].",
            "Etape 2 var planlagt til [2030|2030], men udskydes til [2031|2031].",
        ]
    ) { context in
        guard context.says(Self.postponing) else { return false }
        // "Vedtagelsen udskydes til mødet den 3. maj" puts the adoption off, not the meeting.
        let goal: Set<String> = context.wordsBefore.prefix(2) == ["mødet", "til"] ? ["mødet"] : []
        return context.says(Boards.itemWords.subtracting(goal))
            || context.reading.phrases.allSatisfy { $0.preposition != nil }
                && !context.reading.refersBack && context.previous == nil
    }

    private static let postponing: Set<String> = [
        "udsat", "udskudt", "udsættes", "udskydes", "genoptages", "behandles", "drøftes", "udsatte", "udskød", "tages",
        "behandlet",
        "drøftet",
    ]
}

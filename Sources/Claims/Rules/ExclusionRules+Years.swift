import Language
import Portfolio

/// Whole years, and the sums that belong to them.
extension ExclusionRule {
    /// Sums belong to a year; the year is no milestone.
    static let money = ExclusionRule(
        name: "money of a year",
        examples: [
            "Merprisen udgør 2,4 mio. kr. i [2031|2031].", "Der afsættes 300.000 kr. i [2031|2031].",
            "Besparelsen på 2 mio. kr. indtræder fra [2030|2030-01-01..].",
            "Taksten er 340 kr. i [1. halvår 2030|2030-01-01..2030-06-30].",
            "Merudgiften finansieres i [2030|2030].", "Tilskuddet finansieres af kassen i [2030|2030].",
            "Bevillingen lægges i [2030|2030].", "Bevillingen i [2030|2030] p/l blev frigivet.",
        ],
        counterExamples: [
            "Hallen til 12 mio. kr. åbner den [1. maj 2030|2030-05-01].",
            "Etape 2, som koster 4 mio. kr., udbydes i [marts 2030|2030-03].",
            "Licitationen den [3. januar 2030|2030-01-03] gav et bud på 8 mio. kr.",
            "Auktionen den [4. januar 2030|2030-01-04] indbragte 2 mio. kr.",
            "Byrådet gav den [3. januar 2030|2030-01-03] anlægsbevilling på 8 mio. kr.",
        ]
    ) { context in
        if context.isWholeYears,
            context.tokens.dropFirst(context.index + 1).first?.lower == TellingWords.danish.pricesOf
        {
            return true
        }
        if context.isWholeYears, context.reading.isPassive, isSum(context.reading.subject) { return true }
        if context.isWholeYears, context.says(["finansieres", "budgetlægges", "budgetteres", "afsættes"]) {
            return true
        }
        guard context.says(["kr", "mio", "mia", "kroner"]) else { return false }
        let tellsNothing = context.reading.verb == nil && context.reading.unknownVerb == nil
        return context.isWholeYears || tellsNothing && !context.opensBesideEvent
    }

    /// "merudgiften", "rådighedsbeløbet": a sum, which is paid in a year.
    private static func isSum(_ subject: Phrase?) -> Bool {
        guard let head = subject?.head else { return false }
        return [
            "udgiften", "udgifterne", "beløbet", "beløb", "bevillingen", "bevilling", "midlerne", "udgift", "puljen",
        ]
        .contains(where: head.lower.hasSuffix)
    }

    /// A whole year says when only where something is said to happen in it.
    static let wholeYear = ExclusionRule(
        name: "whole year without an event",
        examples: [
            "Kommunen har [2030|2030] som pejlemærke.", "Antallet af elever falder frem mod [2035|2035].",
            "I [2016|2016] vedtog Byrådet en ny politik.", "Broen åbnede i [1987|1987].",
            "Mejeriet lukkede i [2024|2024].",
        ],
        counterExamples: [
            "Svømmehallen åbner i [2030|2030].", "Renoveringen afsluttes i [2031|2031].",
            "Etape 3 rykkes til [2031|2031].", "Etape 2 ventes stadig i [2031|2031].",
            "Broen blev renoveret i [2026|2026].", "Tilsagnet gælder [til og med 2031|..2031-12-31].",
            "Retssagen ventes gennemført i [2031|2031].",
        ]
    ) { context in
        guard context.isWholeYears else { return false }
        let namesStage = context.reading.subject.map { LabelWriter(grammar: context.grammar).namesEvent($0) } ?? false
        if namesStage, !context.isPast, context.reading.verb != nil || context.previous?.verb != nil { return false }
        if context.isDeadline, context.reading.does(.happening) { return false }
        if context.isDeadline, context.reading.isStative, context.reading.subject.map(EventFinder.isValid) ?? false {
            return false
        }
        if namesStage, !context.isPast, let finite = context.reading.finite,
            ["ventes", "forventes", "planlægges"].contains(context.tokens[finite].lower)
        {
            return false
        }
        guard let verb = context.reading.verb else { return context.isPast || !context.reading.isPassive }
        return context.isPast && !isRecentWork(verb.event, context)
            || verb.event.role == .carrier && !verb.event.concept.has(.rescheduling) && !context.reading.isPassive
    }

    /// "Broen blev repareret i 2027": what was done to a thing some years ago, and no ruling. "Værket lukkede i 2021"
    /// tells how it came to be as it is, and is news for a year.
    private static func isRecentWork(_ event: EventWord, _ context: TimeContext) -> Bool {
        guard case .event = event.role, !event.concept.has(.ruling), !event.concept.has(.agreeing),
            !context.reading.isRelative,
            let said = context.saidOn, let last = context.time.span?.latest
        else { return false }
        let isDoneTo = context.reading.isPassive || context.reading.object != nil
        return said - last < (isDoneTo ? daysOfPlan : daysOfNews)
            && context.time.span?.length ?? .max <= 366
    }

    /// The period of a municipal plan is twelve years: work of that time can be the same project's.
    private static let daysOfPlan = 365 * 12
}

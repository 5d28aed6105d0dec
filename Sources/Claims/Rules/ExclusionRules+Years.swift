import Language
import Portfolio

/// Whole years, and the sums that belong to them.
extension ExclusionRule {
    /// Sums belong to a year; the year is no milestone.
    static let money = ExclusionRule(
        name: "money of a year", examples: .money
    ) { context in
        if context.isWholeYears, context.reading.isPassive, isSum(context.reading.subject) { return true }
        if context.isWholeYears, context.says(ExclusionWords.financed) {
            return true
        }
        guard context.says(ExclusionWords.sums) else { return false }
        let tellsNothing = context.reading.verb == nil && context.reading.unknownVerb == nil
        return context.isWholeYears || tellsNothing && !context.opensBesideEvent
    }

    /// "merudgiften", "rådighedsbeløbet": a sum, which is paid in a year.
    private static func isSum(_ subject: Phrase?) -> Bool {
        guard let head = subject?.head else { return false }
        return ExclusionWords.sumEndings.contains(where: head.lower.hasSuffix)
    }

    /// A whole year says when only where something is said to happen in it.
    static let wholeYear = ExclusionRule(
        name: "whole year without an event", examples: .wholeYear
    ) { context in
        guard context.isWholeYears else { return false }
        let namesStage = context.reading.subject.map { LabelWriter(grammar: context.grammar).namesEvent($0) } ?? false
        if namesStage, !context.isPast, context.reading.verb != nil || context.previous?.verb != nil { return false }
        if context.isDeadline, context.reading.does(.happening) { return false }
        if context.isDeadline, context.reading.isStative, context.reading.subject.map(EventFinder.isValid) ?? false {
            return false
        }
        if namesStage, !context.isPast, let finite = context.reading.finite,
            EventWords.expected.contains(context.tokens[finite].lower)
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

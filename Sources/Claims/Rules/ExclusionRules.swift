import Language
import Portfolio

/// The dates in minutes that are no events of a project.
extension ExclusionRule {
    static let all: [ExclusionRule] = [
        today, money, wholeYear, attribute, boardMeeting, postponedItem, since, comparison, olderDecision, status,
        negated,
        around, pastDecision, cause, law, origin, lookback, documentDate, condition,
    ]

    /// "i dag" and a weekday alone tell a story; they plan nothing.
    static let today = ExclusionRule(
        name: "today, or a weekday alone", examples: .today
    ) { isUndated($0.time) && !isYesterday($0) && !isTomorrow($0) }

    /// "I morgen slår vi dørene op": a day to come, for what a table has as an event.
    private static func isTomorrow(_ context: TimeContext) -> Bool {
        guard let verb = context.reading.verb, case .event = verb.event.role, !context.isPast else { return false }
        let words = LetterCase.lower(context.time.text).split(separator: " ")
        return words.last.map(String.init) == ExclusionWords.tomorrow
            && context.time.span.map { $0.anchor > context.saidOn ?? $0.anchor } ?? false
            && words.count <= 2 && (words.count == 2 ? words[0] == SmallWord.in : context.leadWord == SmallWord.in)
    }

    /// "i går" and "i mandags" say when something happened, and never mean "nowadays".
    private static func isYesterday(_ context: TimeContext) -> Bool {
        guard context.isPast, context.reading.isPassive || context.reading.tense == .past,
            context.reading.verb != nil || context.reading.unknownVerb != nil
        else { return false }
        let words = LetterCase.lower(context.time.text).split(separator: " ")
        return words.contains { ExclusionWords.yesterday.contains(String($0)) }
            || words.last?.hasSuffix(ExclusionWords.lastWeekday) ?? false
    }

    /// Whether a time names no date, week or month.
    static func isUndated(_ time: TimeMention) -> Bool {
        LetterCase.lower(time.text).split(separator: " ").prefix { !$0.hasPrefix(ExclusionWords.clock) }.allSatisfy {
            word in
            ExclusionWords.undated.contains { word.hasPrefix($0) && !word.contains { $0.isNumber } }
        }
    }

    /// "budgettet for maj", "regnskabet for 2029": the time belongs to a noun.
    static let attribute = ExclusionRule(
        name: "time of a noun", examples: .attribute
    ) { context in
        if context.leadWord == ExclusionWords.asOf, context.index < context.reading.finite ?? 0 { return true }
        let words = context.tokens.prefix(context.index).map(\.lower).filter { $0 != ExclusionWords.period }
        return words.last == SmallWord.for && words.dropLast().last != ExclusionWords.stead
    }

    /// "ikke et færdigt system, der tages i brug": the clause before denies it.
    static let negated = ExclusionRule(
        name: "denied by the clause before", examples: .negated
    ) { context in
        if context.reading.clause.subordinator == SmallWord.that,
            let first = context.previous?.clause.tokens.first?.lower
        {
            return PointingWords.danish.nobody.contains(first)
        }
        return context.reading.isRelative && (context.previous?.isDenied ?? false)
    }

    /// "På grund af bud modtaget i april må …": when the cause came about.
    static let cause = ExclusionRule(
        name: "time of a cause", examples: .cause
    ) { context in
        guard context.index < context.reading.finite ?? 0 else { return false }
        let words = context.tokens.prefix(context.index).map(\.lower)
        return ExclusionWords.causes.contains { words.starts(with: $0) }
    }

    /// "både før og efter uge 8": the time bounds something and is not its own.
    static let around = ExclusionRule(
        name: "after a time", examples: .around
    ) { context in
        let lead = context.tokens.prefix(context.index).suffix(3).map(\.lower)
        return context.leadWord == SmallWord.after || TellingWords.danish.into.contains(lead)
    }

    /// How things stood on a day.
    static let status = ExclusionRule(
        name: "status of a day", examples: .status
    ) { $0.says(ExclusionWords.counted) }
}

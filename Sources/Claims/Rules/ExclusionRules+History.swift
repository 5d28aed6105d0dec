import Language
import Portfolio

/// Dates of what lies behind: of old rulings, of laws, of papers, and times that another is only compared with.
extension ExclusionRule {
    /// What a body had before it long ago is the history of the item, and news of no project, but for the day on which it
    /// carried a plan.
    static let pastDecision = ExclusionRule(
        name: "decision of long ago", examples: .pastDecision
    ) { context in
        guard context.isPast, context.reading.does(.ruling), let said = context.saidOn,
            let end = context.time.span?.latest
        else { return false }
        let carried = context.reading.isPassive ? context.reading.subject : context.reading.object
        let isCarried =
            context.reading.does(.passing) && context.time.span?.isDay ?? false
            && carried.map { Definite.isDefinite($0.words) || context.reading.isPassive } ?? true
        return said - end > (isCarried ? daysOfCarriedPlan : daysOfNews)
    }

    /// A council sits for four years, and what the one before carried in its last two is still being carried out.
    private static let daysOfCarriedPlan = 365 * 6
    /// What was ruled a year ago, and some weeks for the meeting that tells of it, is still news.
    static let daysOfNews = 400

    /// What the law of the land says, and from when.
    static let law = ExclusionRule(
        name: "law", examples: .law
    ) { context in
        context.says(ExclusionWords.laws)
            && !context.says(ExclusionWords.given)
            || context.reading.subject?.head.map { $0.lower == ExclusionWords.demand } ?? false
            || context.tokens.contains { isLaw($0.lower) }
    }

    /// "Trafikloven", "planlovens", "affaldsbekendtgørelsen": a law by the last part of its name.
    private static func isLaw(_ word: String) -> Bool {
        word.utf8.count >= 8 && !word.hasPrefix(ExclusionWords.tender)
            && ExclusionWords.lawEndings.contains(where: word.hasSuffix)
    }

    /// The year that a thing is from tells the thing from others.
    static let origin = ExclusionRule(
        name: "year of origin", examples: .origin
    ) { context in
        guard context.isWholeYears, let saidOn = context.saidOn, let year = context.time.span?.earliest?.year else {
            return false
        }
        return year < saidOn.year
            && (context.leadWord == SmallWord.from || LetterCase.lower(context.time.text).hasPrefix(SmallWord.from))
    }

    /// "de seneste fem år": a look back over a stretch of time.
    static let lookback = ExclusionRule(
        name: "look back", examples: .lookback
    ) { context in
        guard context.isPast || context.time.span?.latest == context.saidOn, context.time.span?.length ?? 0 > 14 else {
            return false
        }
        let text = LetterCase.lower(context.time.text)
        return ExclusionWords.lookingBack.contains(where: text.hasPrefix)
            || ExclusionWords.lookingBackLead.contains(context.leadWord ?? "")
    }

    /// "rapport af 14. december": the date tells which paper it is.
    static let documentDate = ExclusionRule(
        name: "date of a document", examples: .documentDate
    ) { context in
        if context.reading.finite == nil, context.tokens.first?.lower == ExclusionWords.last { return true }
        guard context.leadWord == SmallWord.of, context.time.span?.isDay ?? false, !isByRuling(context) else {
            return false
        }
        // "læsset af den 9. maj": the word belongs to the verb.
        return context.index < 2 || context.reading.unknownVerb != context.tokens[context.index - 2]
    }

    /// "ved afgørelse af 14. november": the day of what the verb says.
    private static func isByRuling(_ context: TimeContext) -> Bool {
        let words = context.tokens.prefix(context.index).suffix(3).map(\.lower)
        guard words.count == 3, words[0] == SmallWord.by else { return false }
        let isLetter = ExclusionWords.letters.contains(where: words[1].hasSuffix)
        if isLetter, let said = context.saidOn, let day = context.time.span?.latest {
            return context.reading.hasVerb && said - day < daysOfNews
        }
        return context.reading.verb != nil
            && ExclusionWords.rulings.contains(where: words[1].hasSuffix)
    }

    /// "siden 2001": how long something has been so.
    static let since = ExclusionRule(
        name: "since", examples: .since
    ) { $0.leadWord == SmallWord.since || LetterCase.lower($0.time.text).hasPrefix(SmallWord.since) }

    /// "ligesom i 2016", "i forhold til maj": another time, to compare with.
    static let comparison = ExclusionRule(
        name: "comparison", examples: .comparison
    ) { context in
        let words = context.tokens.prefix(context.index).suffix(3).map(\.lower)
        let lead = Array(context.tokens.prefix(context.index).suffix(6).map(\.lower))
        let isLater = zip(lead, lead.dropFirst()).contains {
            ExclusionWords.comparing.contains($0) && $1 == SmallWord.than
        }
        let isAsSaid = zip(words, words.dropFirst()).contains {
            $0 == SmallWord.which && ExclusionWords.told.contains($1)
        }
        return isLater || isAsSaid && context.isPast || words.contains(where: ExclusionWords.compared.contains)
            || words.suffix(2) == ExclusionWords.inRelation[...]
    }

    /// "som Byrådet vedtog i juni": the history of something else.
    static let olderDecision = ExclusionRule(
        name: "history in a relative clause", examples: .olderDecision
    ) { context in
        guard let word = context.reading.clause.subordinator, ExclusionWords.relatives.contains(word) else {
            return false
        }
        return context.reading.tense == .past && context.isPast
    }
}

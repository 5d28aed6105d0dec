import Language
import Portfolio

/// A main clause that puts something at a time by a verb that no rule knows: "Jollerne sejler over i uge 28", "De første huse
/// har varme til jul".
///
/// No word of it is sure to tell of an event, so what speaks for one is weighed against what speaks for a count, a report or
/// a state; the label is the clause's own words.
struct PlainTelling {
    let finder: EventFinder
    let context: TimeContext

    private var reading: ClauseReading { context.reading }
    private var words: TellingWords { .danish }

    var label: EventLabel? {
        guard let subject, isIndependent, !reports, weight(subject) >= Self.least, var rest = rest(subject) else {
            return nil
        }
        if rest.isEmpty, let verb = reading.mainVerb ?? reading.finite.map({ context.tokens[$0] }),
            VerbLooks.isIncomplete(verb.lower)
        {
            rest = trimmed((context.index + 1..<context.tokens.count).filter(isTold).map { context.tokens[$0] })
            if rest.isEmpty { return nil }
        }
        return finder.writer.clause(of: subject, verb: reading.mainVerb, after: rest)
    }

    /// What a clause must weigh to be a claim.
    private static let least = 4

    private func weight(_ subject: Phrase) -> Int {
        guard finder.isKnownThing(subject) || picks(subject) else { return 0 }
        var weight = (context.isPast ? pastWeight : aheadWeight) + 1
        if isAtEdge { weight += 1 }
        if picks(subject) { weight += 1 } else if isState { weight -= 3 }
        return weight
    }

    /// "Det første hus", and of what is due or done "alle målere": which of the things it is then true of.
    private func picks(_ subject: Phrase) -> Bool {
        subject.words.contains { words.picking.contains($0.lower) }
            || (isDeadline || context.isPast) && StateWords.danish.whole.contains(subject.words[0].lower)
    }

    /// "er glat", "har plads", "ligger på 4 kr.": what may only be so then. "er solgt senest 1. maj" is done by then.
    private var isState: Bool {
        guard let finite = reading.finite else { return false }
        if reading.says(words.becoming) { return context.time.span?.length ?? 1 > 7 }
        if isDeadline, reading.unknownVerb.map({ VerbLooks.isParticiple($0.lower) }) ?? false { return false }
        let word = context.tokens[finite].lower
        let isRule = FunctionWords.modals.contains(word) && reading.mainVerb == nil && !isDeadline
        return FunctionWords.auxiliaries.contains(word) || VerbLooks.isForm(word, of: words.lasting) || isRule
    }

    private var isDeadline: Bool { context.isDeadline || context.time.kind == .before }

    /// What is to come is worth telling only because it is planned; a long stretch of time may only be how long things are so.
    private var aheadWeight: Int {
        guard let said = context.saidOn, let span = context.time.span, reading.tense != .past else { return 0 }
        guard (span.latest ?? span.anchor) > said, !context.isWholeYears else { return 0 }
        if isDeadline { return 3 }
        return (span.length ?? 1) <= 31 ? 3 : 2
    }

    /// Of what lies behind all else must speak for an event: "Alle bidrag var inde den 3. maj", "Skovby kom efter den 3. maj".
    private var pastWeight: Int {
        guard finder.isNews(context, upTo: 10), reading.tense == .past, let finite = reading.finite else { return -3 }
        return StateWords.danish.coming.contains(context.tokens[finite].lower) ? 2 : 1
    }

    /// The time closes the clause, or opens it.
    private var isAtEdge: Bool {
        context.index >= context.tokens.count - 2 || context.index <= 2 && context.index < reading.finite ?? 0
    }

    private var isIndependent: Bool {
        guard reading.finite != nil, !reading.says(words.excluding) else {
            return false
        }
        return [.first, .coordinator, .mark(","), .mark(":"), .mark("•")].contains(reading.clause.joint)
    }

    private var reports: Bool {
        reading.verbIndices.contains { VerbLooks.isForm(context.tokens[$0].lower, of: words.reporting) }
            || context.tokens[(reading.finite ?? 0)...].contains { StateWords.danish.noStates.contains($0.lower) }
            || reading.finite.map { isReportingStative(context.tokens[$0].lower) } ?? true
    }

    /// "udgør", "fremgår", "mener": verbs that say how something is. "har" and "skal have" say who gets it then.
    private func isReportingStative(_ word: String) -> Bool {
        FunctionWords.statives.contains(word) && !FunctionWords.having.contains(word)
            && !StateWords.danish.being.contains(word)
    }

    private var subject: Phrase? {
        guard let subject = finder.usable(reading.subject), !finder.isPerson(subject), !finder.isOffice(subject),
            Int(subject.words[0].text) == nil
        else { return nil }
        return subject
    }

    /// What stands between the verb and the time, or behind the verb where the time opens the clause; nil where a second verb
    /// stands between, whose time it is.
    private func rest(_ subject: Phrase) -> [Token]? {
        let start = (reading.finite ?? 0) + 1
        let end = context.index < start ? context.tokens.count : context.index
        guard start < end else { return [] }
        let between = (start..<end).filter { !subject.indices.contains($0) }
        guard !between.contains(where: joinsVerbs) else { return nil }
        return trimmed(between.filter(isTold).map { context.tokens[$0] })
    }

    /// "og" between two things said of the subject, and not between two things.
    private func joinsVerbs(_ index: Int) -> Bool {
        FunctionWords.coordinators.contains(context.tokens[index].lower)
            && !reading.phrases.contains { $0.indices.contains(index) }
    }

    private func isTold(_ index: Int) -> Bool {
        let token = context.tokens[index]
        let main = reading.mainVerb
        return token.isWord && token.time == nil && !words.passedOver.contains(token.lower)
            && !(main?.lower.split(separator: " ").contains { $0 == token.lower } ?? false)
            && !(main == nil && FunctionWords.infinitives.contains(token.lower))
    }

    private func trimmed(_ tokens: [Token]) -> [Token] {
        var kept = tokens
        while let last = kept.last,
            FunctionWords.isBeforeDate(last.lower) || FunctionWords.prepositions.contains(last.lower)
                || words.trailing.contains(last.lower)
        {
            kept.removeLast()
        }
        return kept
    }
}

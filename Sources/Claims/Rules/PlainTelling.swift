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
        guard let subject, isIndependent, !reports, weight(subject) >= Self.least else { return nil }
        return finder.writer.clause(of: subject, verb: reading.mainVerb, after: rest(subject))
    }

    /// What a clause must weigh to be a claim.
    private static let least = 3

    private func weight(_ subject: Phrase) -> Int {
        var weight = context.isPast ? pastWeight : aheadWeight
        if isAtEdge { weight += 1 }
        if finder.isKnownThing(subject) { weight += 1 }
        if picks(subject) { weight += 1 } else if isState, !isDeadline { weight -= 3 }
        if reading.says(words.counting) || reading.says(PointingWords.danish.there) { weight -= 2 }
        return weight
    }

    /// "Det første hus", "alle målere": which of the things it is then true of.
    private func picks(_ subject: Phrase) -> Bool {
        subject.words.contains { words.picking.contains($0.lower) }
    }

    /// "er glat", "er optaget", "har plads": what may only be so then, and begin at any time.
    private var isState: Bool {
        guard let finite = reading.finite, !reading.says(words.becoming) else { return false }
        return FunctionWords.auxiliaries.contains(context.tokens[finite].lower)
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
        return StateWords.danish.coming.contains(context.tokens[finite].lower) ? 1 : 0
    }

    /// The time closes the clause, or opens it.
    private var isAtEdge: Bool {
        context.index >= context.tokens.count - 2 || context.index <= 2 && context.index < reading.finite ?? 0
    }

    private var isIndependent: Bool {
        guard reading.finite != nil, !reading.says([PointingWords.danish.otherwise, "ikke", "ingen"]) else {
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

    /// What stands between the verb and the time, or behind the verb where the time opens the clause.
    private func rest(_ subject: Phrase) -> [Token] {
        let start = (reading.finite ?? 0) + 1
        let end = context.index < start ? context.tokens.count : context.index
        guard start < end else { return [] }
        let main = reading.mainVerb?.lower.split(separator: " ").map(String.init) ?? []
        var kept = (start..<end).filter { index in
            let token = context.tokens[index]
            return token.isWord && token.time == nil && !subject.indices.contains(index)
                && !words.passedOver.contains(token.lower) && !main.contains(token.lower)
                && !(reading.verbIndices.contains(index) && reading.mainVerb?.range == token.range)
        }.map { context.tokens[$0] }
        while let last = kept.last,
            FunctionWords.isBeforeDate(last.lower) || last.lower == "inden" || last.lower == "ved"
        {
            kept.removeLast()
        }
        return kept
    }
}

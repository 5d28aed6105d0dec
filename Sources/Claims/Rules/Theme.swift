/// What an event is about: a noun phrase and the phrases that follow it at once ("Kontrakten på det nuværende system").
struct Theme: Hashable, Sendable {
    let phrase: Phrase
    let complements: [Phrase]

    init(_ phrase: Phrase, in reading: ClauseReading) {
        self.phrase = phrase
        self.complements = reading.phrases(following: phrase)
    }
}

/// What was said before a clause, which it may point back to.
struct Background: Sendable {
    /// The clause before it in the same sentence.
    var previous: ClauseReading?
    /// The clause after it in the same sentence.
    var next: ClauseReading?
    /// The event that was spoken of last.
    var event: EventLabel?
    /// What it was about: the noun that "den" and "de" stand for.
    var theme: Theme?
    /// What was spoken of before that.
    var earlierTheme: Theme?
    /// The stage that was named last: what "denne fase" stands for.
    var stage: EventLabel?

    /// Goes on past a clause: what it tells of is what the next may point back to.
    ///
    /// Only a main clause changes what "den" and "de" stand for; an event that no table knows is no event to point to.
    mutating func pass(_ reading: ClauseReading, by finder: EventFinder, telling event: EventLabel? = nil) {
        if isReason(reading, finder) {
            // "Bølge 2 nås ikke, fordi skærmene kommer i maj": what the next sentence goes on with is bølge 2.
        } else if let told = event {
            self.event = told
        } else if !(reading.refersBack && reading.subject == nil),
            let own = finder.event(of: reading, background: self), own.concept != nil
        {
            self.event = own
        }
        let isMain = reading.clause.subordinator == nil || reading.clause.subordinator == SmallWord.that
        if isMain, let topic = finder.topic(of: reading) {
            if topic.phrase.head?.lower != theme?.phrase.head?.lower { earlierTheme = theme }
            theme = topic
        }
        previous = reading
    }

    /// Whether a clause only tells why what the one before it tells of is so.
    private func isReason(_ reading: ClauseReading, _ finder: EventFinder) -> Bool {
        guard let word = reading.clause.subordinator, PointingWords.danish.reasons.contains(word), event != nil,
            let previous, previous.clause.subordinator == nil
        else { return false }
        return finder.event(of: previous, background: self)?.concept != nil
    }
}

extension ClauseReading {
    /// Whether it speaks of lengths and times, not things: "samme dag", "tre måneder", "perioden".
    static func isThing(_ phrase: Phrase) -> Bool {
        guard let head = phrase.head else { return false }
        // "i forlængelse af" is a preposition; "forlængelse" alone is what is done to a contract.
        if head.lower == EventWords.prolongation, phrase.preposition != SmallWord.in { return true }
        // "starten i havnen" is one, and "i starten" a time.
        if head.lower == EventWords.start, phrase.preposition == nil { return true }
        if phrase.words.count == 1, head.lower.hasSuffix("t"), VerbLooks.isOnlyParticiple(head.lower) { return false }
        return !EventWords.timeNouns.contains(head.lower) || Ordinals.find(in: phrase.words) != nil
    }

    /// The prepositional phrases that follow a phrase at once.
    func phrases(following phrase: Phrase) -> [Phrase] {
        var result: [Phrase] = []
        var end = phrase.indices.upperBound
        for next in phrases where next.preposition != nil && next.indices.lowerBound == end + 1 && result.count < 2 {
            guard Self.isThing(next), !Self.isCircumstance(next) else { break }
            result.append(next)
            end = next.indices.upperBound
        }
        return result
    }

    /// Phrases that tell how, why and when, not what.
    static func isCircumstance(_ phrase: Phrase) -> Bool {
        guard let preposition = phrase.preposition else { return false }
        return EventWords.circumstantial.contains(preposition) || isSitting(phrase, preposition)
    }

    /// "på mødet", "fra sit møde", "med 5 stemmer": where and how a body came to it.
    private static func isSitting(_ phrase: Phrase, _ preposition: String) -> Bool {
        guard let head = phrase.head, phrase.words.count <= 2 else { return false }
        return EventWords.sittingPrepositions.contains(preposition) && Boards.isMeeting(head.lower)
            || preposition == SmallWord.with && head.lower == EventWords.votes
    }

    /// The phrases that complete a label: those that follow its theme, and those after the verb.
    func complements(of theme: Theme?) -> [Phrase] {
        var result = theme?.complements ?? []
        let dated = Set(phrases.filter(hasOwnTime).flatMap { [$0] + self.phrases(following: $0) })
        for phrase in phrases where result.count < 2 && !result.contains(phrase) && !dated.contains(phrase) {
            guard let preposition = phrase.preposition, EventWords.completing.contains(preposition),
                !isAgent(phrase, after: result.last),
                !Self.isCircumstance(phrase), phrase.indices.lowerBound > finite ?? 0, Self.isThing(phrase),
                !isBeside(phrase)
            else { continue }
            result.append(phrase)
        }
        return result
    }

    /// "blev godkendt af bestyrelsen": who does it.
    private func isAgent(_ phrase: Phrase, after last: Phrase?) -> Bool {
        isPassive && phrase.preposition == SmallWord.of && last?.indices.upperBound != phrase.indices.lowerBound - 1
    }

    /// "samtidig med parallelkørslen": another event, and nothing of this one.
    private func isBeside(_ phrase: Phrase) -> Bool {
        let index = phrase.indices.lowerBound - 2
        guard phrase.preposition == SmallWord.with, clause.tokens.indices.contains(index) else { return false }
        return EventWords.beside.contains(clause.tokens[index].lower)
    }

    /// "med ansøgningsfrist den 3. april": a date of its own.
    private func hasOwnTime(_ phrase: Phrase) -> Bool {
        guard EventWords.withDates.contains(phrase.preposition ?? "") else { return false }
        let end = phrases(following: phrase).last?.indices.upperBound ?? phrase.indices.upperBound
        let next = clause.tokens[end...].prefix(2)
        return next.contains { $0.time != nil }
    }

    /// "mens storken yngler", "ellers må gæsterne vente": what goes on beside the plan, or would if it failed.
    var isAside: Bool {
        let words = PointingWords.danish
        return clause.subordinator.map(words.meanwhile.contains) ?? false
            || clause.tokens.first?.lower == words.otherwise
    }

    /// "Kontrakten udløber", "som der": the clause of a relative pronoun.
    var isRelative: Bool { clause.subordinator.map { SubordinatorWords.relatives.contains($0) } ?? false }
}

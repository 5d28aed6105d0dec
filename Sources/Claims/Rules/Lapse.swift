import Portfolio

/// A grant or a right that ends unless something is done in time: "Tilskuddet bortfalder, hvis stien ikke er taget i brug
/// ved udgangen af 2031" puts the end of the grant there, and plans no use of the path.
struct Lapse {
    let finder: EventFinder

    /// The end that the clause at a place tells of, with the deadline of its condition.
    func event(
        at place: Int, in readings: [ClauseReading], _ conditions: Conditions, _ text: TokenisedText
    ) -> TimedEvent? {
        guard conditions.isConsequence(place), let label = finder.lapse(of: readings[place]),
            let time = deadline(readings, conditions, text), let last = time.span?.latest
        else { return nil }
        return TimedEvent(label: label, time: time, span: Span(last), modality: .tentative, change: nil)
    }

    /// "ikke … inden 1. december": the day by which it must be done.
    private func deadline(
        _ readings: [ClauseReading], _ conditions: Conditions, _ text: TokenisedText
    ) -> TimeMention? {
        readings.indices.lazy.filter { place in
            let clause = readings[place].clause
            return conditions.isCondition(place)
                && (clause.subordinator == SmallWord.unless || readings[place].isDenied)
        }.flatMap { readings[$0].clause.times }.map { text.times[$0] }.first { $0.span?.latest != nil }
    }
}

extension EventFinder {
    /// The end of what a clause says is lost: "Tilskuddet bortfalder".
    func lapse(of reading: ClauseReading) -> EventLabel? {
        guard reading.clause.times.isEmpty, reading.says(EventWords.lapsing),
            let theme = reading.subject.flatMap(usable), !isActor(theme),
            let expiry = grammar.lexicon.event(.expiring)
        else { return nil }
        return writer.label(expiry, theme: theme, complements: [])
    }
}

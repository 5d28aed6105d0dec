import Portfolio

/// A grant or a right that ends unless something is done in time: "Tilskuddet bortfalder, hvis stien ikke er taget i brug
/// ved udgangen af 2031" puts the end of the grant there, and plans no use of the path.
struct Lapse {
    let finder: EventFinder

    /// The end that the clause at a place tells of, with the deadline of its condition.
    func event(
        at place: Int, in readings: [ClauseReading], _ conditions: Conditions, _ text: TokenisedText
    ) -> TimedEvent? {
        guard conditions.isConsequence(place), isLapse(readings[place]),
            let theme = readings[place].subject.flatMap(finder.usable), !finder.isActor(theme),
            let expiry = finder.grammar.lexicon.event(.expiring),
            let label = finder.writer.label(expiry, theme: theme, complements: []),
            let time = deadline(readings, conditions, text), let last = time.span?.latest
        else { return nil }
        return TimedEvent(label: label, time: time, span: Span(last), modality: .tentative, change: nil)
    }

    private func isLapse(_ reading: ClauseReading) -> Bool {
        reading.clause.times.isEmpty && reading.says(EventWords.lapsing)
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

import Portfolio

/// Dates that only hold under a condition.
enum Hypotheses {
    /// The events that a condition would bring about, as tentative ones. A date that would then change is no change, and
    /// a second date for what the sentence has dated already is no date.
    static func tentative(_ events: [TimedEvent], after told: [TimedEvent]) -> [TimedEvent] {
        events.filter { event in
            event.change == nil && !told.contains { $0.label.name == event.label.name }
        }.map { event in
            var event = event
            if event.modality == .planned { event.modality = .tentative }
            return event
        }
    }

    /// "Såfremt planen vedtages af byrådet den 31. marts": the day to come on which the body is to decide, whatever it decides.
    static func isRulingDay(_ reading: ClauseReading, _ text: TokenisedText, _ finder: EventFinder, saidOn: Day?)
        -> Bool
    {
        let times = reading.clause.times.map { text.times[$0] }
        guard reading.does(.passing), reading.isPassive, reading.tense == .present, times.count == 1,
            times[0].kind == .date, let said = saidOn, let day = times[0].span?.earliest, day > said
        else { return false }
        return reading.phrases.contains { phrase in
            phrase.preposition == TellingWords.danish.by && finder.isActor(phrase)
                || phrase.head.map { Boards.isMeeting($0.lower) } ?? false
        }
    }

    /// "…, kan åbningen den 1. marts ikke holdes": what may have to be given up is still the plan.
    static func plan(
        in reading: ClauseReading, _ change: ChangeReading, _ text: TokenisedText, _ finder: EventFinder
    ) -> TimedEvent? {
        guard change.signal == .missed, let subject = reading.subject, finder.writer.namesEvent(subject),
            let label = finder.writer.nominal(subject),
            let index = reading.clause.tokens.indices.first(where: { reading.clause.tokens[$0].time != nil }),
            subject.indices.upperBound <= index,
            reading.clause.tokens[subject.indices.upperBound..<index].allSatisfy({
                FunctionWords.isBeforeDate($0.lower)
            }),
            let time = reading.clause.tokens[index].time.map({ text.times[$0] }), let span = time.span
        else { return nil }
        return TimedEvent(label: label, time: time, span: span, modality: .planned, change: nil)
    }
}

import Language
import Portfolio

/// Reads the dated events of one sentence or list item.
struct SentenceReader {
    let grammar: Grammar
    let exclusions: [ExclusionRule]
    let section: Section.Kind
    let saidOn: Day?

    private var finder: EventFinder { EventFinder(grammar: grammar) }

    /// The events of a sentence whose clauses are read already.
    func events(in text: TokenisedText, readings: [ClauseReading], memory: inout Memory) -> [TimedEvent] {
        var telling = Telling(background: memory.background)
        telling.background.previous = nil
        if let stage = finder.writer.stage(in: text.tokens) { telling.background.stage = stage }
        telling.givenUp = renews(readings) ? memory.givenUp : nil
        let conditions = Conditions(readings, in: text.tokens, grammar)
        for (place, reading) in readings.enumerated() {
            telling.background.next = place + 1 < readings.count ? readings[place + 1] : nil
            let isSupposed = conditions.isCondition(place) || conditions.isConsequence(place)
            let found =
                isSupposed
                ? supposed(at: place, in: readings, conditions, text, telling) : told(in: reading, text, &telling)
            telling.background.pass(reading, by: finder, telling: found.last?.label)
            telling.events += found
        }
        telling.background.next = nil
        memory = Memory(background: telling.background, givenUp: telling.givenUp)
        let lasting = PhaseLengths(text: text, readings: readings).given(to: telling.events)
        return StepNumbers.given(to: lasting, by: text.tokens)
    }

    /// What a sentence has told so far.
    private struct Telling {
        var background: Background
        var givenUp: Memory.GivenUp?
        var events: [TimedEvent] = []
    }

    /// The events of a condition, or of what only holds under one.
    private func supposed(
        at place: Int, in readings: [ClauseReading], _ conditions: Conditions, _ text: TokenisedText, _ telling: Telling
    ) -> [TimedEvent] {
        let change = ChangeWords.read(readings[place])
        if let other = supposed(at: place, in: readings, conditions, change, text) { return [other] }
        if conditions.isCondition(place) {
            if !conditions.isDenied, Hypotheses.isRulingDay(readings[place], text, finder, saidOn: saidOn) {
                return Hypotheses.tentative(
                    events(of: readings[place], in: text, change: change, background: telling.background),
                    after: telling.events)
            }
            return demanded(at: place, in: readings, conditions, text).map { [$0] } ?? []
        }
        guard !conditions.isDenied else { return [] }
        let found = events(of: readings[place], in: text, change: change, background: telling.background)
        return Hypotheses.tentative(found, after: telling.events)
    }

    /// The events that a clause states; what it says of the date of an event told before goes to that.
    private func told(in reading: ClauseReading, _ text: TokenisedText, _ telling: inout Telling) -> [TimedEvent] {
        let change = ChangeWords.read(reading)
        var found =
            period(in: reading, text).map { [$0] }
            ?? events(of: reading, in: text, change: change, background: telling.background)
        if found.isEmpty, let old = telling.givenUp, let event = renewal(of: old, in: reading, text, telling.background)
        {
            found = [event]
        }
        let gives = change.signal == .missed || !change.former.isEmpty
        if found.isEmpty, let last = telling.events.indices.last,
            isBareDenial(reading, change) || reading.isRelative && change.signal == .missed
        {
            if [nil, .moved(from: nil)].contains(telling.events[last].change) {
                telling.events[last].change = .moved(from: time(of: reading, in: text))
            }
        } else if found.isEmpty, gives {
            telling.givenUp = givenUp(reading, change, text, telling.background)
        } else if let old = telling.givenUp, !found.isEmpty,
            Renewal(old, finder.writer).mayBe(of: found[0].label, in: reading, telling.background)
        {
            renew(&found[0], old, reading: reading)
            telling.givenUp = nil
        }
        return found
    }

    private func period(in reading: ClauseReading, _ text: TokenisedText) -> TimedEvent? {
        PeriodSpan(finder: finder, text: text).event(in: reading) { span in
            ModalityWords.modality(of: reading, span: span, section: section, saidOn: saidOn)
        }
    }

    private func demanded(
        at place: Int, in readings: [ClauseReading], _ conditions: Conditions, _ text: TokenisedText
    ) -> TimedEvent? {
        ConditionalDeadline(finder: finder, saidOn: saidOn).event(at: place, in: readings, conditions, text)
    }

    /// What a consequence tells in spite of its condition: the end of a grant, or the plan that may not hold.
    private func supposed(
        at place: Int, in readings: [ClauseReading], _ conditions: Conditions, _ change: ChangeReading,
        _ text: TokenisedText
    ) -> TimedEvent? {
        guard conditions.isConsequence(place) else { return nil }
        return Lapse(finder: finder).event(at: place, in: readings, conditions, text)
            ?? Hypotheses.plan(in: readings[place], change, text, finder)
    }

    /// ", og ikke i november", "og ikke som planlagt i maj": the old date of what was just told.
    private func isBareDenial(_ reading: ClauseReading, _ change: ChangeReading) -> Bool {
        guard change.signal == .missed || !change.former.isEmpty, reading.clause.joint == .coordinator,
            !reading.hasVerb
        else { return false }
        return reading.phrases.allSatisfy(ClauseReading.isCircumstance)
    }

    private func time(of reading: ClauseReading, in text: TokenisedText) -> Span? {
        reading.clause.times.lazy.compactMap { text.times[$0].span }.first
    }

    private func givenUp(
        _ reading: ClauseReading, _ change: ChangeReading, _ text: TokenisedText, _ background: Background
    ) -> Memory.GivenUp {
        let event = finder.event(of: reading, background: background) ?? background.event
        return Memory.GivenUp(event: event, span: change.formerSpan(in: reading, text))
    }

    /// "… og der arbejdes nu mod den 1. december": a new date, and no event of its own.
    private func renewal(
        of old: Memory.GivenUp, in reading: ClauseReading, _ text: TokenisedText, _ background: Background
    ) -> TimedEvent? {
        guard let label = old.event,
            isInstead(reading), Renewal(old, finder.writer).mayBe(in: reading),
            let index = reading.clause.tokens.firstIndex(where: { $0.time != nil }),
            let time = reading.clause.tokens[index].time.map({ text.times[$0] }), let span = time.span
        else { return nil }
        let context = context(of: time, at: index, in: reading, after: background)
        guard !context.isPast, !exclusions.contains(where: { $0.applies(context) }) else { return nil }
        let modality = ModalityWords.modality(of: reading, span: span, section: section, saidOn: saidOn)
        return TimedEvent(label: label, time: time, span: span, modality: modality, change: .moved(from: old.span))
    }

    /// "nu den 1. december", and the bare "men i august" after what will not be in June.
    private func isInstead(_ reading: ClauseReading) -> Bool {
        reading.says(EventWords.instead)
            || reading.clause.joint == .coordinator && !reading.hasVerb
                && reading.phrases.allSatisfy { $0.preposition == SmallWord.by }
    }

    /// The new date of what was given up: its event, unless the words name one of their own, and its old date.
    private func renew(_ event: inout TimedEvent, _ old: Memory.GivenUp, reading: ClauseReading) {
        switch event.change {
        case nil, .moved(from: nil): event.change = .moved(from: old.span)
        default: return
        }
        guard let before = old.event else { return }
        let isVague = event.label.concept == nil || event.label.concept.has(.receiving)
        let ownEvent = finder.usable(reading.object).map(finder.writer.namesEvent) ?? false
        if reading.refersBack && !ownEvent || isVague && before.concept != nil { event.label = before }
    }

    /// Whether a sentence may tell the new date of what the sentence before gave up.
    private func renews(_ readings: [ClauseReading]) -> Bool {
        readings.contains { $0.refersBack || $0.says(EventWords.renewing) }
    }

    private func events(
        of reading: ClauseReading, in text: TokenisedText, change: ChangeReading, background: Background
    ) -> [TimedEvent] {
        guard change.signal != .missed, !recurs(reading, text), !isOfNothing(reading) else { return [] }
        var result: [TimedEvent] = []
        var isTaken = false
        for found in ClauseTimes(reading: reading, text: text, change: change).all() where !isAsked(found, text) {
            let context = context(of: found.time, at: found.index, in: reading, after: background)
            guard !exclusions.contains(where: { $0.applies(context) }),
                let (label, isSure) = finder.event(at: context, background: background, taken: isTaken)
            else { continue }
            var event = event(label, at: found, context, text)
            if !isSure, event.modality == .planned { event.modality = .tentative }
            result.append(event)
            isTaken = isTaken || !finder.standsBeside(context)
        }
        return result
    }

    /// "Der er ingen mulighed for at åbne i maj", "Der gives ingen udsættelse": what there is none of happens never.
    private func isOfNothing(_ reading: ClauseReading) -> Bool {
        let words = PointingWords.danish
        guard reading.says(words.there), let finite = reading.finite else { return false }
        return reading.clause.tokens[finite...].dropFirst().prefix(2).contains { words.nobody.contains($0.lower) }
    }

    /// "undersøger, hvorvidt der kan stilles krav om, at bussen omstilles inden 2030": what is only asked plans nothing.
    private func isAsked(_ found: ClauseTimes.Found, _ text: TokenisedText) -> Bool {
        text.question.map { $0.range.upperBound < found.time.range.lowerBound } ?? false
    }

    private func event(
        _ label: EventLabel, at found: ClauseTimes.Found, _ context: TimeContext, _ text: TokenisedText
    ) -> TimedEvent {
        let modality = ModalityWords.modality(
            of: context.reading, span: found.span, section: section, saidOn: saidOn)
        var signal = found.signal
        let shift = ShiftReader(grammar: grammar).comparison(after: found.index, in: context.tokens, text)
        let span = ending(label, found.span, context)
        if let shift, signal == nil || signal == .moved(from: nil) {
            signal = .moved(from: shift.undone(from: span))
        }
        return TimedEvent(
            label: label, time: found.time, span: span, modality: modality, change: signal, shift: shift)
    }

    /// The day on which what holds for a time ends: "gælder til 31. december". "varer til 2032" ends at some time of that
    /// year.
    private func ending(_ label: EventLabel, _ span: Span, _ context: TimeContext) -> Span {
        guard context.isDeadline, let last = span.latest else { return span }
        let isEnd = label.concept.has(.completing)
        if context.isWholeYears { return isEnd && context.reading.does(.happening) ? Span(until: last) : span }
        return (isEnd || label.concept.has(.expiring)) && span.earliest == nil ? Span(last) : span
    }

    private func context(
        of time: TimeMention, at index: Int, in reading: ClauseReading, after background: Background
    ) -> TimeContext {
        TimeContext(
            time: time, index: index, reading: reading, previous: background.previous, section: section, saidOn: saidOn,
            grammar: grammar)
    }

    /// "Bussen kører hver tirsdag i april" plans nothing; "Kurset holdes hver tirsdag i april" does.
    private func recurs(_ reading: ClauseReading, _ text: TokenisedText) -> Bool {
        reading.verb == nil
            && (reading.clause.times.contains { text.times[$0].kind == .set }
                || reading.clause.tokens.contains {
                    EventWords.repeated.contains($0.lower)
                })
    }

}

/// "i to trin: hjemmeplejen … den 24. oktober, sygeplejen … den 21. november": what follows are trin 1 and trin 2.
enum StepNumbers {
    static func given(to events: [TimedEvent], by tokens: [Token]) -> [TimedEvent] {
        guard let colon = tokens.firstIndex(where: { $0.isMark(":") }), colon >= 2,
            let word = OrdinalWords.plurals[tokens[colon - 1].lower],
            let count = Ordinals.number(tokens[colon - 2].lower)
        else { return events }
        let after = events.indices.filter { events[$0].time.range.lowerBound > tokens[colon].range.lowerBound }
        guard after.count == count, after.allSatisfy({ events[$0].label.ordinal == nil }) else { return events }
        var result = events
        for (number, index) in after.enumerated() {
            let label = events[index].label
            result[index].label = EventLabel(
                name: "\(label.name) (\(word) \(number + 1))", kind: label.kind, concept: label.concept,
                stems: label.stems, ordinal: EventLabel.Ordinal(word: word, number: number + 1)
            )
        }
        return result
    }
}

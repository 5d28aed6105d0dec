import Language
import Portfolio

/// Reads the dated events of one sentence or list item.
struct SentenceReader {
    let grammar: Grammar
    let exclusions: [ExclusionRule]
    let section: Section.Kind
    let saidOn: Day?

    private var finder: EventFinder { EventFinder(grammar: grammar) }

    /// The clauses of a sentence, read.
    static func readings(of text: TokenisedText, _ grammar: Grammar) -> [ClauseReading] {
        let reader = ClauseReader(grammar: grammar)
        return ClauseSplitter(grammar: grammar).clauses(of: text.tokens).reduce(into: []) { readings, clause in
            var reading = reader.read(clause)
            if let before = readings.last, reading.sharesAuxiliary { reading.tense = before.tense }
            readings.append(reading)
        }
    }

    /// The events of a sentence whose clauses are read already.
    func events(in text: TokenisedText, readings: [ClauseReading], memory: inout Memory) -> [TimedEvent] {
        var events: [TimedEvent] = []
        var background = memory.background
        background.previous = nil
        if let stage = finder.writer.stage(in: text.tokens) { background.stage = stage }
        var givenUp = renews(readings) ? memory.givenUp : nil
        let conditions = Conditions(readings, in: text.tokens)
        for (place, reading) in readings.enumerated() {
            let change = ChangeWords.read(reading)
            background.next = place + 1 < readings.count ? readings[place + 1] : nil
            var found =
                conditions.isCondition(place)
                ? [] : self.events(of: reading, in: text, change: change, background: background)
            if conditions.isCondition(place) || conditions.isConsequence(place) {
                found = conditions.isDenied ? [] : Hypotheses.tentative(found, after: events)
                if conditions.isCondition(place), let limit = demanded(at: place, in: readings, conditions, text) {
                    found = [limit]
                }
                if let other = supposed(at: place, in: readings, conditions, change, text) { found = [other] }
                background.pass(reading, by: finder, telling: found.last?.label)
                events += found
                continue
            }
            if found.isEmpty, let old = givenUp, let event = renewal(of: old, in: reading, text, background) {
                found = [event]
            }
            if found.isEmpty, !events.isEmpty,
                isBareDenial(reading, change) || reading.isRelative && change.signal == .missed
            {
                if [nil, .moved(from: nil)].contains(events[events.count - 1].change) {
                    events[events.count - 1].change = .moved(from: time(of: reading, in: text))
                }
            } else if found.isEmpty, change.signal == .missed || !change.former.isEmpty {
                givenUp = self.givenUp(reading, change, text, background)
            } else if let old = givenUp, !found.isEmpty,
                Renewal(old, finder.writer).mayBe(of: found[0].label, in: reading, background)
            {
                renew(&found[0], old, reading: reading)
                givenUp = nil
            }
            background.pass(reading, by: finder, telling: found.last?.label)
            events += found
        }
        background.next = nil
        memory = Memory(background: background, givenUp: givenUp)
        return StepNumbers.given(to: PhaseLengths(text: text, readings: readings).given(to: events), by: text.tokens)
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
        return Memory.GivenUp(event: event, span: former(change, reading, text))
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
        let context = TimeContext(
            time: time, index: index, reading: reading, previous: background.previous, section: section, saidOn: saidOn,
            grammar: grammar
        )
        guard !context.isPast, !exclusions.contains(where: { $0.applies(context) }) else { return nil }
        let modality = ModalityWords.modality(of: reading, span: span, section: section, saidOn: saidOn)
        return TimedEvent(label: label, time: time, span: span, modality: modality, change: .moved(from: old.span))
    }

    /// "nu den 1. december", and the bare "men i august" after what will not be in June.
    private func isInstead(_ reading: ClauseReading) -> Bool {
        reading.clause.tokens.contains { ["nu", "stedet", "derfor"].contains($0.lower) }
            || reading.clause.joint == .coordinator && !reading.hasVerb
                && reading.phrases.allSatisfy { $0.preposition == "ved" }
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
        let words: Set<String> = [
            "nu", "derfor", "først", "dermed", "herefter", "ny", "nyt", "nye", "stedet", "derefter",
        ]
        return readings.contains { reading in
            reading.refersBack || reading.clause.tokens.contains { words.contains($0.lower) }
        }
    }

    private func events(
        of reading: ClauseReading, in text: TokenisedText, change: ChangeReading, background: Background
    ) -> [TimedEvent] {
        guard change.signal != .missed, !recurs(reading, text) else { return [] }
        var result: [TimedEvent] = []
        var skipped: Set<Int> = []
        for (index, token) in reading.clause.tokens.enumerated() where !skipped.contains(index) {
            guard let time = token.time.map({ text.times[$0] }), var span = time.span, !change.former.contains(index),
                time.kind != .duration, time.kind != .set
            else { continue }
            var signal = signal(change, reading, text)
            if case .moved(from: nil) = signal, let (old, new) = MovedRange(time)?.spans {
                (span, signal) = (new, .moved(from: old))
            }
            if Self.isNotBefore(time, reading), let last = span.latest { span = Span(from: last + 1) }
            if Self.isNotBefore(index, reading), let first = span.earliest { span = Span(from: first) }
            if let (exact, second) = exactly(index, reading, text) {
                span = exact
                skipped.insert(second)
            } else if let (days, last) = self.days(index, reading, text) {
                span = days
                skipped.formUnion((index + 1)...last)
            }
            if let (limited, second) = TimeLimit.of(span, at: index, in: reading.clause.tokens, text.times) {
                span = limited
                skipped.insert(second)
            }
            let context = TimeContext(
                time: time, index: index, reading: reading, previous: background.previous, section: section,
                saidOn: saidOn,
                grammar: grammar
            )
            guard !exclusions.contains(where: { $0.applies(context) }),
                let label = finder.event(at: context, background: background, taken: !result.isEmpty)
            else { continue }
            let modality = ModalityWords.modality(of: reading, span: span, section: section, saidOn: saidOn)
            // "varer til 2032" ends at some time of that year.
            if label.concept.has(.completing), context.isDeadline, context.isWholeYears, let last = span.latest,
                reading.does(.happening)
            {
                span = Span(until: last)
            }
            if label.concept.has(.expiring) || label.concept.has(.completing), context.isDeadline,
                !context.isWholeYears,
                span.earliest == nil,
                let last = span.latest
            {
                span = Span(last)
            }
            let shift = ShiftReader(grammar: grammar).comparison(after: index, in: reading.clause.tokens, text)
            if let shift, signal == nil || signal == .moved(from: nil) {
                signal = .moved(from: shift.undone(from: span))
            }
            result.append(
                TimedEvent(label: label, time: time, span: span, modality: modality, change: signal, shift: shift))
        }
        return result
    }

    /// "Bussen kører hver tirsdag i april" plans nothing; "Kurset holdes hver tirsdag i april" does.
    private func recurs(_ reading: ClauseReading, _ text: TokenisedText) -> Bool {
        reading.verb == nil
            && (reading.clause.times.contains { text.times[$0].kind == .set }
                || reading.clause.tokens.contains {
                    ["hver", "hvert", "dagligt", "ugentligt", "månedligt"].contains($0.lower)
                })
    }

    /// "sættes ikke i drift før 2. halvår": it comes then or later.
    private static func isNotBefore(_ time: TimeMention, _ reading: ClauseReading) -> Bool {
        time.kind == .before && LetterCase.lower(time.text).hasPrefix("før ")
            && reading.clause.tokens.contains { $0.lower == "ikke" || $0.lower == "næppe" }
    }

    /// "kan ikke lukkes før jul", where the bound is no part of the time.
    private static func isNotBefore(_ index: Int, _ reading: ClauseReading) -> Bool {
        let words = reading.clause.tokens.prefix(index).map(\.lower)
        return ["før", "inden"].contains(words.last ?? "") && words.contains("ikke")
    }

    /// "ved årsskiftet, nærmere bestemt i uge 2": the same once more, and better known.
    private func exactly(_ index: Int, _ reading: ClauseReading, _ text: TokenisedText) -> (span: Span, second: Int)? {
        let tokens = reading.clause.tokens
        guard let second = tokens.indices.dropFirst(index + 1).first(where: { tokens[$0].time != nil }),
            let span = tokens[second].time.flatMap({ text.times[$0].span })
        else { return nil }
        let between = tokens[(index + 1)..<second].map(\.lower)
        guard between.contains(where: Self.refining.contains), between.count <= 4,
            between.allSatisfy({ Self.refining.contains($0) || FunctionWords.isBeforeDate($0) })
        else { return nil }
        return (span, second)
    }

    private static let refining: Set<String> = ["nærmere", "bestemt", "præcis", "præcist", "dvs", "altså", "nemlig"]

    /// "den 14. og den 18. august", "den 3., 4. og 5. maj": days of one event, which lasts from the first to the last.
    private func days(_ index: Int, _ reading: ClauseReading, _ text: TokenisedText) -> (span: Span, last: Int)? {
        let tokens = reading.clause.tokens
        guard let first = tokens[index].time.flatMap({ text.times[$0].span }), first.isDay else { return nil }
        var (last, day) = (index, first.anchor)
        var isJoined = false
        while let next = tokens.indices.dropFirst(last + 1).first(where: { tokens[$0].time != nil }),
            let mention = tokens[next].time.map({ text.times[$0] }), let span = mention.span, let end = span.latest,
            span.earliest != nil, (0...31).contains(span.anchor - day), (0...31).contains(end - day)
        {
            let between = tokens[(last + 1)..<next].map(\.lower)
            guard between.allSatisfy({ ["og", "samt", "den", "d", "d."].contains($0) }) else { break }
            isJoined = isJoined || between.contains { $0 == "og" || $0 == "samt" } || mention.text.contains(" og ")
            (last, day) = (next, end)
        }
        return isJoined ? (Span(first.anchor, day), last) : nil
    }

    /// The signal of a change with the first of its old dates filled in.
    private func signal(_ change: ChangeReading, _ reading: ClauseReading, _ text: TokenisedText) -> ChangeSignal? {
        guard case .moved = change.signal else { return change.signal }
        return .moved(from: former(change, reading, text))
    }

    /// The last old date of a change; one that only tells when it was decided stands before it.
    private func former(_ change: ChangeReading, _ reading: ClauseReading, _ text: TokenisedText) -> Span? {
        change.former.max().flatMap { reading.clause.tokens[$0].time }.flatMap { text.times[$0].span }
    }
}

/// "i to trin: hjemmeplejen … den 24. oktober, sygeplejen … den 21. november": what follows are trin 1 and trin 2.
enum StepNumbers {
    static func given(to events: [TimedEvent], by tokens: [Token]) -> [TimedEvent] {
        guard let colon = tokens.firstIndex(where: { $0.isMark(":") }), colon >= 2,
            let word = Ordinals.plurals[tokens[colon - 1].lower], let count = Ordinals.number(tokens[colon - 2].lower)
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

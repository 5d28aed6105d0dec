import Portfolio

/// A claim before its words are cited: what happens, when, and what the sentence says of an earlier date.
struct TimedEvent: Sendable {
    var label: EventLabel
    let time: TimeMention
    let modality: Statement.Modality
    var change: ChangeSignal?
}

/// What one sentence leaves for the next.
struct Memory: Sendable {
    /// The event that was spoken of last.
    var event: EventLabel?
    /// What it was about.
    var theme: Phrase?
    /// A date that was given up, and whose it was: the next sentence may tell the new one.
    var givenUp: (event: EventLabel?, span: Span?)?
}

/// Reads the dated events of one sentence or list item.
struct SentenceReader {
    let grammar: Grammar
    let section: Section.Kind
    let saidOn: Day?

    private var finder: EventFinder { EventFinder(grammar: grammar) }

    /// The clauses of a sentence, read.
    func readings(of text: TokenisedText) -> [ClauseReading] {
        let reader = ClauseReader(grammar: grammar)
        return ClauseSplitter(grammar: grammar).clauses(of: text.tokens).map(reader.read)
    }

    func events(in text: TokenisedText, memory: inout Memory) -> [TimedEvent] {
        let readings = readings(of: text)
        var events: [TimedEvent] = []
        var background = EventFinder.Background(previous: nil, event: memory.event, theme: memory.theme)
        var givenUp = renews(readings) ? memory.givenUp : nil
        memory.givenUp = nil
        for reading in readings {
            let change = ChangeWords.read(reading)
            var found = self.events(of: reading, in: text, change: change, background: background)
            let former = change.former.min().flatMap { index in
                reading.clause.tokens[index].time.flatMap { text.times[$0].span }
            }
            if found.isEmpty, change.signal == .missed || former != nil {
                givenUp = (finder.event(of: reading, background: background) ?? background.event, former)
            } else if let old = givenUp, !found.isEmpty {
                found[0].change = .moved(from: old.span)
                if let event = old.event,
                    reading.refersBack || found[0].label.concept == "receiving" || isVague(found[0].label, event)
                {
                    found[0].label = event
                }
                givenUp = nil
            }
            update(&background, reading: reading, found: found)
            events += found
        }
        memory = Memory(event: background.event, theme: background.theme, givenUp: givenUp)
        return StepNumbers.given(to: events, by: text.tokens)
    }

    /// A label that the lexicon does not know yields to the event that was given up.
    private func isVague(_ label: EventLabel, _ event: EventLabel) -> Bool {
        label.concept == nil && event.concept != nil
    }

    /// Whether a sentence may tell the new date of what the sentence before gave up.
    private func renews(_ readings: [ClauseReading]) -> Bool {
        let words: Set<String> = [
            "nu", "derfor", "først", "dermed", "i stedet", "herefter", "ny", "nyt", "nye", "stedet", "derefter",
        ]
        return readings.contains { reading in
            reading.refersBack || reading.clause.tokens.contains { words.contains($0.lower) }
        }
    }

    private func update(_ background: inout EventFinder.Background, reading: ClauseReading, found: [TimedEvent]) {
        background.previous = reading
        let event = found.last?.label ?? (reading.refersBack ? nil : finder.event(of: reading, background: background))
        if let event { background.event = event }
        if let theme = finder.theme(of: reading) ?? (reading.verb == nil ? reading.subject : nil) {
            background.theme = theme
        }
    }

    private func events(
        of reading: ClauseReading, in text: TokenisedText, change: ChangeReading, background: EventFinder.Background
    ) -> [TimedEvent] {
        guard change.signal != .missed else { return [] }
        var result: [TimedEvent] = []
        var taken = false
        for (index, token) in reading.clause.tokens.enumerated() {
            guard let time = token.time.map({ text.times[$0] }), let span = time.span, !change.former.contains(index),
                time.kind != .duration, time.kind != .set
            else { continue }
            let context = TimeContext(
                time: time, index: index, reading: reading, section: section, saidOn: saidOn, grammar: grammar
            )
            if ExclusionRule.all.contains(where: { $0.applies(context) }) { continue }
            guard let label = finder.event(at: context, background: background, taken: taken) else { continue }
            taken = true
            let modality = ModalityWords.modality(of: reading, span: span, section: section, saidOn: saidOn)
            result.append(
                TimedEvent(label: label, time: time, modality: modality, change: signal(change, reading, text)))
        }
        return result
    }

    /// The signal of a change with the first of its old dates filled in.
    private func signal(_ change: ChangeReading, _ reading: ClauseReading, _ text: TokenisedText) -> ChangeSignal? {
        guard case .moved = change.signal else { return change.signal }
        let span = change.former.min().flatMap { reading.clause.tokens[$0].time }.flatMap { text.times[$0].span }
        return .moved(from: span)
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

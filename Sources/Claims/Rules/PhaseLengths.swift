import Language
import Portfolio

/// How long it takes what a sentence tells the beginning of: "Byggeriet begynder den 1. april 2018 og varer 18 måneder" is
/// a phase of 18 months, and no day.
struct PhaseLengths {
    let text: TokenisedText
    let readings: [ClauseReading]

    static var words: LengthWords { .danish }
    private var words: LengthWords { Self.words }
    private var lags: LagReader { LagReader(text: text) }

    /// The events, the one of them that lasts with its whole stretch. What begins on no certain day ("tidligst efter jul")
    /// has none.
    func given(to events: [TimedEvent]) -> [TimedEvent] {
        guard events.count == 1, let event = events.first, event.change == nil, !ends(event.label),
            let start = event.span.earliest, let place = readings.firstIndex(where: { isTime(event.time, of: $0) }),
            isDay(event.span) || begins(event.time), let length = length(beside: place)
        else { return events }
        var phase = event
        phase.span = length.taken.span(from: start) ?? event.span
        phase.length = length.taken
        phase.label = event.label.asPhase
        return [phase]
    }

    /// Whether an event begins on a day, in a week or a month.
    private func isDay(_ span: Span) -> Bool {
        guard let first = span.earliest, let last = span.latest else { return false }
        return last - first < 31
    }

    /// "fra den 1. februar": it begins on that day, and not at some time from then on ("tidligst 1. februar").
    private func begins(_ time: TimeMention) -> Bool {
        time.kind == .after && LetterCase.lower(time.text).hasPrefix(words.start)
    }

    /// What is an end, or a deadline, begins nothing.
    private func ends(_ label: EventLabel) -> Bool {
        label.concept.map { $0.has(.completing) || $0.has(.deadline) || $0.isLimit } ?? false
    }

    private func isTime(_ time: TimeMention, of reading: ClauseReading) -> Bool {
        reading.clause.times.contains { text.times[$0] == time }
    }

    /// The length that is said in the clause of the event, or in one that shares its subject.
    private func length(beside place: Int) -> SaidLag? {
        if let own = length(in: readings[place]) ?? lengthBesideStart(in: readings[place]) { return own }
        return readings.indices.lazy.filter { other in
            abs(other - place) == 1 && sharesSubject(max(other, place))
        }.compactMap { length(in: readings[$0]) }.first
    }

    /// Whether a clause goes on about the subject of the one before: "… og varer 18 måneder", "… og den varer", "…
    /// ombygningen, som varer".
    private func sharesSubject(_ place: Int) -> Bool {
        let later = readings[place]
        if later.isRelative { return true }
        guard later.clause.joint == .coordinator else { return false }
        return later.refersBack ? isNamed(byPronounAt: place) : later.subject == nil
    }

    /// Whether "det" stands for a neuter and nothing follows that it could stand for instead: "Hallen åbner i maj, men det
    /// varer et år, før den er bemandet".
    private func isNamed(byPronounAt place: Int) -> Bool {
        guard readings[place].startsWithDet else { return true }
        let isNeuter = readings[place - 1].subject?.head?.lower.hasSuffix(EventWords.neuter) ?? false
        return isNeuter && !(place + 1 < readings.count && readings[place + 1].clause.subordinator != nil)
    }

    /// "varer 18 måneder", "forventes at vare halvandet år": the length is the verb's own, with few words between. "Tager
    /// højde for 14 dages varsel" tells no length.
    private func length(in reading: ClauseReading) -> SaidLag? {
        let tokens = reading.clause.tokens
        guard reading.tense != .past, let verb = verb(in: reading),
            let place = tokens[(verb + 1)...].prefix(LengthWords.reach + 1).firstIndex(where: { $0.time != nil }),
            tokens[(verb + 1)..<place].allSatisfy({ words.between.contains($0.lower) })
        else { return nil }
        return lags.lag(at: place, in: reading, mayBeOwned: true)
    }

    /// "varer", and "er" of what is a period: "Prøveperioden er tre måneder".
    private func verb(in reading: ClauseReading) -> Int? {
        reading.clause.tokens.firstIndex { words.lasting.contains($0.lower) }
            ?? (reading.isOfPeriod ? reading.finite : nil).flatMap { finite in
                words.being.contains(reading.clause.tokens[finite].lower) ? finite : nil
            }
    }

    /// "i 8 uger fra den 1. februar", "fra den 1. februar og 8 uger frem".
    private func lengthBesideStart(in reading: ClauseReading) -> SaidLag? {
        let tokens = reading.clause.tokens
        guard reading.tense != .past,
            let start = tokens.firstIndex(where: { $0.time.map { begins(text.times[$0]) } ?? false })
        else { return nil }
        if start > 1, words.during.contains(tokens[start - 2].lower) { return lags.lag(at: start - 1, in: reading) }
        guard tokens.indices.contains(start + 3), tokens[start + 1].lower == SmallWord.and,
            tokens[start + 3].lower == words.onward
        else { return nil }
        return lags.lag(at: start + 2, in: reading)
    }
}

extension ClauseReading {
    /// Whether it is about a stretch of time: "Prøveperioden er tre måneder".
    var isOfPeriod: Bool { subject?.head.map { PhaseLengths.words.isPeriod($0.lower) } ?? false }
}

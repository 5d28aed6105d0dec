import Language
import Portfolio

/// A period with its length and its beginning in one clause: "Byggeperioden er 18 måneder med start den 1. april" is a
/// phase of 18 months, and no start.
struct PeriodSpan {
    let finder: EventFinder
    let text: TokenisedText

    private var words: LengthWords { PhaseLengths.words }

    /// The period that a clause tells of, where it says from when on it lasts how long.
    func event(in reading: ClauseReading, _ modality: (Span) -> Statement.Modality) -> TimedEvent? {
        let tokens = reading.clause.tokens
        guard reading.tense != .past, reading.isOfPeriod, let subject = finder.usable(reading.subject),
            let finite = reading.finite, words.being.contains(tokens[finite].lower),
            let place = tokens.indices.dropFirst(finite + 1).first(where: { tokens[$0].time != nil }),
            tokens[(finite + 1)..<place].allSatisfy({ words.between.contains($0.lower) }),
            let length = LagReader(text: text).lag(at: place, in: reading, mayBeOwned: true)?.taken,
            let time = start(after: place, in: tokens), let first = time.span?.earliest,
            let span = length.span(from: first), let label = finder.writer.nominal(subject)?.asPhase
        else { return nil }
        return TimedEvent(
            label: label, time: time, span: span, modality: modality(span), change: nil, length: length)
    }

    /// "med start den 1. april", "fra den 1. april".
    private func start(after length: Int, in tokens: [Token]) -> TimeMention? {
        guard let place = tokens.indices.dropFirst(length + 1).first(where: { tokens[$0].time != nil }),
            let time = tokens[place].time.map({ text.times[$0] })
        else { return nil }
        let between = tokens[(length + 1)..<place].map(\.lower)
        let lower = LetterCase.lower(time.text)
        let isCounted = time.kind == .after && lower.hasPrefix(words.start)
        guard between.allSatisfy(words.beginning.contains),
            isCounted || between.contains(where: words.beginnings.contains)
                || words.beginnings.contains(where: lower.hasPrefix)
        else { return nil }
        return time
    }
}

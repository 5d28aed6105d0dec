import Language
import Portfolio

/// The words that each event of a sentence has to itself, from its clause to that of the next: "Lejemålet udløber 1. maj
/// og kan ikke forlænges, men licensen udløber 1. juni" denies a later end of the one, and tells nothing of the other.
struct OwnWords {
    let readings: [ClauseReading]
    let text: TokenisedText
    let source: SourceText

    /// The words of an event among several; `nil` where it has the sentence to itself.
    func words(of event: TimedEvent, among events: [TimedEvent]) -> [FoldedWord]? {
        let places = Set(events.compactMap { clause(of: $0.time) })
        guard places.count > 1, let own = clause(of: event.time), let first = places.min() else { return nil }
        let next = places.filter { $0 > own }.min() ?? readings.count
        let tokens = readings[(own == first ? 0 : own)..<next].flatMap(\.clause.tokens)
        guard let start = tokens.first?.range.lowerBound, let end = tokens.map(\.range.upperBound).max(), start < end
        else { return nil }
        return FoldedWords.of(source, in: start..<end)
    }

    private func clause(of time: TimeMention) -> Int? {
        readings.firstIndex { $0.clause.times.contains { text.times[$0] == time } }
    }
}

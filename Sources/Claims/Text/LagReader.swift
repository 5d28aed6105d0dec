import Language
import Portfolio

/// A length of time between two events, with the word that bounds it: "senest 14 dage", "tidligst en måned", "mindst 2-3
/// uger".
struct SaidLag: Hashable, Sendable {
    /// The least or the most that lies between the two, or the earliest or latest that the one comes which the clause
    /// tells of: before another event "senest 14 dage" is the least, after it the most.
    enum Bound { case least, most, earliest, latest }

    let length: Length
    /// `nil` where no word says more: "14 dage efter".
    let bound: Bound?

    /// The lag where the clause tells of what comes second: "senest 14 dage efter".
    var after: Lag { lag(isMost: bound == .most || bound == .latest) }

    /// The lag where it tells of what comes first: "senest 14 dage før".
    var before: Lag { lag(isMost: bound == .most || bound == .earliest) }

    /// The time that something takes: "mindst 5 måneder" has no most, "højst 5 måneder" no least, "5 måneder" is both.
    var taken: Lag {
        let (low, high) = (length.count.lowerBound, length.count.upperBound)
        if bound == .most || bound == .latest { return Lag(least: 0, most: high, unit: length.unit) }
        return Lag(least: low, most: bound == nil || low < high ? high : nil, unit: length.unit)
    }

    /// Nothing says that what follows "14 dage efter" may come no later; of a range both ends are said.
    private func lag(isMost: Bool) -> Lag {
        let (low, high) = (length.count.lowerBound, length.count.upperBound)
        if isMost { return Lag(least: 0, most: high, unit: length.unit) }
        return Lag(least: low, most: bound == nil && low < high ? high : nil, unit: length.unit)
    }
}

extension Lag {
    /// The days of what begins on one and takes so long; "mindst 18 måneder" has no last.
    func span(from start: Day) -> Span? {
        Span(earliest: start, latest: most.map { Length($0...$0, unit).lastDay(from: start) })
    }
}

/// Reads how long after one event another comes, from the words of a clause.
struct LagReader {
    let text: TokenisedText

    private var words: LagWords { .danish }

    /// The first length of time in a clause, with the word that bounds it. What a noun has is none: "en aftale på 30
    /// dage".
    func lag(in reading: ClauseReading) -> SaidLag? {
        reading.clause.tokens.indices.lazy.compactMap { lag(at: $0, in: reading) }.first
    }

    /// The length of time that stands alone before a clause: "Senest 14 dage efter, at …".
    func lag(before clause: Int, in readings: [ClauseReading]) -> SaidLag? {
        guard readings.indices.contains(clause - 1), !readings[clause - 1].hasVerb else { return nil }
        return lag(in: readings[clause - 1])
    }

    /// The length of time that a token is.
    ///
    /// - Parameter mayBeOwned: whether it may be that of a thing, as of a period: "Prøveperioden er på 3 måneder".
    func lag(at index: Int, in reading: ClauseReading, mayBeOwned: Bool = false) -> SaidLag? {
        let tokens = reading.clause.tokens
        guard tokens.indices.contains(index), let length = tokens[index].time.flatMap({ text.times[$0].length }),
            case let bound = bound(before: index, in: tokens),
            mayBeOwned || index == 0 || bound != nil || !words.owning.contains(tokens[index - 1].lower)
        else { return nil }
        return SaidLag(length: length, bound: bound)
    }

    private func bound(before index: Int, in tokens: some Collection<Token>) -> SaidLag.Bound? {
        let before = tokens.prefix(index).suffix(LagWords.reach).map(\.lower)
        return [
            (words.least, SaidLag.Bound.least), (words.most, .most), (words.earliest, .earliest),
            (words.latest, .latest),
        ].first { phrases, _ in phrases.occurs(in: before) }?.1
    }
}

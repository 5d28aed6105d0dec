import Language
import Portfolio

/// The times of a clause that may be those of events: with the bounds that its words put to them, dates that say the same
/// once more or go on with each other as one, and without those that are no longer the plan.
struct ClauseTimes {
    let reading: ClauseReading
    let text: TokenisedText
    let change: ChangeReading

    struct Found: Sendable {
        /// Where it stands among the tokens of the clause.
        let index: Int
        let time: TimeMention
        var span: Span
        /// What the clause says of an earlier date.
        var signal: ChangeSignal?
    }

    func all() -> [Found] {
        var result: [Found] = []
        var skipped: Set<Int> = []
        for (index, token) in reading.clause.tokens.enumerated() where !skipped.contains(index) {
            guard let time = token.time.map({ text.times[$0] }), let span = time.span, !change.former.contains(index),
                time.kind != .duration, time.kind != .set, !isCountedFromEvent(index)
            else { continue }
            var found = Found(index: index, time: time, span: span, signal: signal)
            bound(&found)
            skipped.formUnion(joined(to: &found))
            result.append(found)
        }
        return result
    }

    /// "inden for 30 dage regnet fra leverandørvalget": no day that is counted from the meeting.
    private func isCountedFromEvent(_ index: Int) -> Bool {
        let behind = reading.clause.tokens[(index + 1)...].map(\.lower)
        let counting = behind.prefix { DependencyVocabulary.counting.contains($0) }.count
        return counting > 0 && behind.dropFirst(counting).first == DependencyVocabulary.countedFrom
    }

    /// "fra 30. maj til 15. august" of what moves, and "ikke før 2. halvår".
    private func bound(_ found: inout Found) {
        if case .moved(from: nil) = found.signal, let (old, new) = MovedRange(found.time)?.spans {
            (found.span, found.signal) = (new, .moved(from: old))
        }
        if isNotBefore(found.time), let last = found.span.latest { found.span = Span(from: last + 1) }
        if isNotBefore(found.index), let first = found.span.earliest { found.span = Span(from: first) }
    }

    /// "kan ikke lukkes før jul", where the bound is no part of the time.
    private func isNotBefore(_ index: Int) -> Bool {
        let words = reading.clause.tokens.prefix(index).map(\.lower)
        let lead = words.last { !FunctionWords.isBeforeDate($0) }
        return TellingWords.danish.before.contains(lead ?? "")
            && words.contains(where: TellingWords.danish.denying.contains)
    }

    /// The places of later times that say more of the same.
    private func joined(to found: inout Found) -> Set<Int> {
        var places: Set<Int> = []
        if let (exact, second) = exactly(found.index) {
            found.span = exact
            places.insert(second)
        } else if let (days, last) = days(found.index) {
            found.span = days
            places.formUnion((found.index + 1)...last)
        }
        if let (limited, second) = TimeLimit.of(found.span, at: found.index, in: reading.clause.tokens, text.times) {
            found.span = limited
            places.insert(second)
        }
        return places
    }

    /// The signal of a change with the last of its old dates filled in.
    private var signal: ChangeSignal? {
        guard case .moved = change.signal else { return change.signal }
        return .moved(from: change.formerSpan(in: reading, text))
    }

    /// "sættes ikke i drift før 2. halvår": it comes then or later.
    private func isNotBefore(_ time: TimeMention) -> Bool {
        time.kind == .before && LetterCase.lower(time.text).hasPrefix(TimeWords.notBefore)
            && reading.clause.tokens.contains { TellingWords.danish.denying.contains($0.lower) }
    }

    /// "ved årsskiftet, nærmere bestemt i uge 2": the same once more, and better known.
    private func exactly(_ index: Int) -> (span: Span, second: Int)? {
        let tokens = reading.clause.tokens
        guard let second = tokens.indices.dropFirst(index + 1).first(where: { tokens[$0].time != nil }),
            let span = tokens[second].time.flatMap({ text.times[$0].span })
        else { return nil }
        let between = tokens[(index + 1)..<second].map(\.lower)
        guard between.contains(where: TimeWords.refining.contains), between.count <= 4,
            between.allSatisfy({ TimeWords.refining.contains($0) || FunctionWords.isBeforeDate($0) })
        else { return nil }
        return (span, second)
    }

    /// "den 14. og den 18. august", "den 3., 4. og 5. maj": days of one event, which lasts from the first to the last.
    private func days(_ index: Int) -> (span: Span, last: Int)? {
        let tokens = reading.clause.tokens
        guard let first = tokens[index].time.flatMap({ text.times[$0].span }), first.isDay else { return nil }
        var (last, day) = (index, first.anchor)
        var isJoined = false
        while let next = tokens.indices.dropFirst(last + 1).first(where: { tokens[$0].time != nil }),
            let mention = tokens[next].time.map({ text.times[$0] }), let span = mention.span, let end = span.latest,
            span.earliest != nil, (0...31).contains(span.anchor - day), (0...31).contains(end - day)
        {
            let between = tokens[(last + 1)..<next].map(\.lower)
            guard between.allSatisfy({ TimeWords.betweenDays.contains($0) }) else { break }
            isJoined =
                isJoined || between.contains(where: TimeWords.joiningDays.contains)
                || mention.text.contains(TimeWords.betweenJoined)
            (last, day) = (next, end)
        }
        return isJoined ? (Span(first.anchor, day), last) : nil
    }
}

extension ChangeReading {
    /// The last old date of a change; one that only tells when it was decided stands before it.
    func formerSpan(in reading: ClauseReading, _ text: TokenisedText) -> Span? {
        former.max().flatMap { reading.clause.tokens[$0].time }.flatMap { text.times[$0].span }
    }
}

import Claims
import Portfolio

extension ClaimThreader {
    /// A claim that could continue a thread, and how much speaks for it.
    private struct Pair {
        let claim: Int
        let thread: Int
        let score: Double
        /// How much of it the time gives.
        let tie: Double
        let rank: Double
        let distance: Int

        func isBefore(_ other: Pair) -> Bool {
            (other.rank, distance, claim, thread) < (rank, other.distance, other.claim, other.thread)
        }
    }

    /// For each claim the thread of earlier items that it continues. The best pairs are joined first; of two dates
    /// that could both continue one thread, the nearer to its last does, and the other becomes a new event: a split.
    func assignments(of claims: [ReadClaim], below known: Int) -> [Int?] {
        let pairs = claims.indices.flatMap { self.pairs(of: claims[$0], at: $0, below: known) }
            .sorted { $0.isBefore($1) }
        var result: [Int?] = Array(repeating: nil, count: claims.count)
        var taken: [Int: Int] = [:]
        for pair in pairs where result[pair.claim] == nil {
            if let other = taken[pair.thread] {
                let tie = TimeTie.of(claims[pair.claim].claim, with: claims[other].claim.span).weight
                guard areOne(claims[other], claims[pair.claim]) || repeats(claims[other], pair.thread),
                    max(pair.score, pair.score - pair.tie + tie) >= Self.sameItemThreshold
                else { continue }
            }
            result[pair.claim] = pair.thread
            if taken[pair.thread] == nil { taken[pair.thread] = pair.claim }
        }
        return result
    }

    private func pairs(of claim: ReadClaim, at place: Int, below known: Int) -> [Pair] {
        var pairs: [Pair] = []
        if let thread = movedThread(claim), thread < known, threads[thread].admits(claim.routed) {
            pairs.append(
                Pair(claim: place, thread: thread, score: Self.threshold, tie: 0, rank: Self.threshold, distance: 0))
        }
        for thread in index.candidates(for: claim.terms, claim.claim)
        where thread < known && threads[thread].admits(claim.routed) {
            guard let score = score(claim.terms, thread, claim), score >= Self.threshold else { continue }
            let last = threads[thread].claims.last?.claim.span.anchor ?? claim.claim.span.anchor
            let tie = threads[thread].tie(to: claim.claim).weight
            let distance = abs(claim.claim.span.anchor - last)
            pairs.append(
                Pair(
                    claim: place, thread: thread, score: score, tie: tie, rank: score + 2 * tie, distance: distance))
        }
        return pairs
    }

    /// The only thread that stood at the date that a claim says it was moved from, or keeps, where the claim's own words
    /// name no other event: "Ny frist er 1. december i stedet for 1. september", "Slutdatoen den 1. december holder".
    private func movedThread(_ claim: ReadClaim) -> Int? {
        guard let from = former(of: claim) else { return nil }
        let there = Set(index.latest(ThreadIndex.time(from))).filter { thread in
            guard let last = threads[thread].claims.last?.claim.span else { return false }
            let isThen = last == from || (from.earliest == nil || last.earliest == nil) && last.latest == from.latest
            return isThen && (claim.terms.isBare || terms[thread].contains { claim.terms.touches($0) })
        }
        return there.count == 1 ? there.first : nil
    }

    private func former(of claim: ReadClaim) -> Span? {
        switch claim.claim.change {
        case .moved(let from): from
        case .unchanged where claim.terms.isBare: claim.claim.span
        default: nil
        }
    }

    /// Whether a claim only tells again where a thread stood, so that the item can have more to say of it: "Råhuset skulle være
    /// lukket den 28. februar. Det blev lukket den 12. marts."
    private func repeats(_ claim: ReadClaim, _ thread: Int) -> Bool {
        claim.claim.span == threads[thread].claims.last?.claim.span
    }

    /// Whether two claims of one item can be one event.
    private func areOne(_ one: ReadClaim, _ other: ReadClaim) -> Bool {
        one.claim.span.overlaps(other.claim.span) || one.terms.label.name == other.terms.label.name
            || Self.isSpokenOfAgain(other, after: one.claim, one.terms)
    }
}

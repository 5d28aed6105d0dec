import Claims
import Portfolio

extension ClaimThreader {
    /// A claim in the year that goes with what was said of its event before, where nobody wrote the year: "Indflytning efter
    /// sommerferien holder stadig" means the summer that an earlier meeting named.
    func inYearOfThread(_ claim: ReadClaim) -> ReadClaim {
        guard !claim.claim.otherYears.isEmpty, let last = lastSaid(of: claim) else { return claim }
        let best = claim.claim.otherYears.first { claim.claim.goesOn(from: last, in: $0) }
        guard let best else { return claim }
        return ReadClaim(
            routed: RoutedClaim(
                claim: claim.claim.dated(best), project: claim.routed.project, meeting: claim.routed.meeting,
                item: claim.routed.item, planBlock: claim.routed.planBlock),
            terms: claim.terms)
    }

    /// When the event was last said to be that the words of a claim mean by themselves.
    private func lastSaid(of claim: ReadClaim) -> Span? {
        let named = best(for: claim.terms, admitting: nil) { thread in
            threads[thread].done == nil
                && threads[thread].claims.last.map { $0.meeting < claim.routed.meeting } ?? false
        }
        return named.flatMap { threads[$0.thread].claims.last?.claim.span }
    }
}

extension Claim {
    /// Whether another year fits what was last said, where the year that was taken does not: the time is the same again, or
    /// it moved by less than half of what it would have.
    fileprivate func goesOn(from last: Span, in other: Span) -> Bool {
        guard mayBe(other), TimeTie.of(self, with: last) == .none else { return false }
        if TimeTie.of(dated(other), with: last) >= .window { return true }
        let (taken, moved) = (abs(span.anchor - last.anchor), abs(other.anchor - last.anchor))
        guard moved * 2 < taken else { return false }
        return change != nil || !mayBe(span)
    }
}

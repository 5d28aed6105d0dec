import Claims
import Portfolio

extension MilestoneThread {
    /// A phase where any of its claims is one.
    /// What takes time is a phase, unless it is put on one day: "Overgangen den 1. maj" is when it is over.
    var kind: PlanEntry.Kind {
        if length != nil, claims.last.map({ !$0.claim.span.isDay }) ?? true { return .phase }
        return labels.contains { $0.kind == .phase } ? .phase : .milestone
    }

    /// How far it has moved from where it was first put to where it is now.
    ///
    /// What speaks of the end of a phase is held against its end, and what speaks of its start against its start:
    /// "Etape 1 slutter den 20. juli" is no slip of "etape 1, maj – juli".
    func slip(to now: Span) -> Slip? {
        guard let first = EntryAssembler.first(self) else { return nil }
        guard kind == .phase, let edge = edge(of: now) else { return Slip(from: first, to: now) }
        let before = claims.lazy.filter { $0.claim.span != now }.compactMap { edge.part(of: $0.claim) }.first
        return before.flatMap { Slip(from: $0, to: now) }
    }

    /// Whether the last words tell that it moved, though no meeting said where it had been: "Lukningen rykker til
    /// 4. kvartal". What may move ("rykker måske") has not.
    var isSaidToMove: Bool {
        guard let last = claims.last?.claim, last.modality != .tentative, case .moved(nil) = last.change else {
            return false
        }
        return true
    }

    /// Why it moved or was given up, by the last words that give a cause.
    var cause: StatedCause? {
        let said = claims.last { $0.claim.cause != nil }?.claim.cause ?? standingNews?.cause
        return said.map { StatedCause(words: $0.quote, evidence: .minutes($0)) }
    }

    private func edge(of span: Span) -> PhaseEdge? {
        claims.last { $0.claim.span == span }.flatMap(\.claim.edge)
    }
}

extension PhaseEdge {
    /// When a phase begins or ends by a claim: the day that bounds it where the claim is of all of it, its time where it
    /// speaks of just this edge, and `nil` where it speaks of the other.
    func part(of claim: Claim) -> Span? {
        if let edge = claim.edge { return edge == self ? claim.span : nil }
        guard claim.event.kind == .phase, let length = claim.span.length, length > 1 else { return claim.span }
        return claim.span.isOfMonths ? month(of: claim.span) : bound(of: claim.span).map { Span($0) }
    }

    private func bound(of span: Span) -> Day? { self == .end ? span.latest : span.earliest }

    private func month(of span: Span) -> Span? {
        guard let first = span.earliest, let last = span.latest else { return nil }
        return self == .end
            ? Span(earliest: (last + 1).adding(months: -1), latest: last)
            : Span(earliest: first, latest: first.adding(months: 1) - 1)
    }
}

extension Span {
    /// Whether it is made of whole months: "oktober og november" tells its ends to the month, so that "den 3. oktober" is
    /// no other beginning.
    var isOfMonths: Bool { earliest?.day == 1 && latest.map { ($0 + 1).day == 1 } ?? false }
}

import Portfolio

/// What a decision makes of the claims that its item recommends: they hold when it is approved, are void when it is
/// rejected, and wait when it is put off. Where nothing is decided they stay as they are.
struct Decided {
    let item: AgendaItem

    func claims(_ claims: [Claim]) -> [Claim] {
        guard claims.contains(where: isRecommended) else { return claims }
        switch outcome {
        case .approved: return claims.map { isRecommended($0) && $0.modality == .planned ? $0.held(.decided) : $0 }
        case .rejected: return claims.filter { !isRecommended($0) }
        case .postponed: return claims.map { isRecommended($0) && $0.modality != .done ? $0.held(.tentative) : $0 }
        case .approvedWithChanges, .noted, .discussed, .recommended, .agreed, .forwarded, .unclear, .none: return claims
        }
    }

    private func isRecommended(_ claim: Claim) -> Bool {
        item.passages.indices.contains(claim.passage) && item.passages[claim.passage].section == .recommendation
    }

    /// What all its decisions on the whole item came to; one on a part of it decides nothing here.
    private var outcome: Decision.Outcome {
        let whole = item.decisions.filter { $0.about == nil }
        return whole.last?.outcome ?? .none
    }
}

import Claims
import Portfolio

extension PhaseEdge {
    /// Whether a claim only tells when something begins or ends that others say lasts longer: "igangsættes i foråret"
    /// beside "Marts – august" is its start.
    static func isEdge(_ routed: RoutedClaim, of others: [RoutedClaim]) -> Bool {
        guard routed.claim.modality != .done, routed.claim.edge != nil, let length = routed.claim.span.length
        else { return false }
        return others.contains { other in
            guard let whole = other.claim.span.length, whole > length, other.claim.span.contains(routed.claim.span)
            else { return false }
            return other.claim.edge == nil && other.claim.citation.range != routed.claim.citation.range
        }
    }
}

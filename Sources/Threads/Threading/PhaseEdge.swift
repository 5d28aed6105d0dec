import Claims
import Language
import Portfolio

/// Which end of a phase a sentence speaks of, where it speaks of one: "Etape 1 blev afsluttet den 20. juli."
enum PhaseEdge: Sendable {
    case start, end

    /// The end that the words speak of; `nil` when they speak of both or of none.
    static func of(_ sentence: String) -> PhaseEdge? {
        let words = FoldedWords.of(sentence).map(\.word)
        let speaksOfEnd = words.contains { word in ends.contains(where: word.hasPrefix) }
        let begins = zip(words, words.dropFirst()).contains { $0 == "i" && $1 == "gang" }
        let speaksOfStart = begins || words.contains { word in starts.contains(where: word.hasPrefix) }
        switch (speaksOfStart, speaksOfEnd) {
        case (true, false): return .start
        case (false, true): return .end
        default: return nil
        }
    }
}

extension PhaseEdge {
    /// Whether a claim only tells when something begins or ends that others say lasts longer: "igangsættes i foråret"
    /// beside "Marts – august" is its start.
    static func isEdge(_ routed: RoutedClaim, of others: [RoutedClaim]) -> Bool {
        guard routed.claim.modality != .done, of(routed.claim.citation.quote) != nil,
            let length = routed.claim.span.length
        else { return false }
        return others.contains { other in
            guard let whole = other.claim.span.length, whole > length, other.claim.span.contains(routed.claim.span)
            else { return false }
            return of(other.claim.citation.quote) == nil && other.claim.citation.range != routed.claim.citation.range
        }
    }
}

import MarkedMinutes
import Portfolio
import Testing

@testable import Claims

/// What a decision makes of what its item recommends.
struct DecidedTests {
    private func claims(_ outcome: Decision.Outcome) -> [Claim] {
        let minutes = MarkedMinutes("Hallen åbner den [1. maj|2030-05-01].", section: .recommendation)
        let decision = Decision(meetingDate: nil, outcome: outcome, quote: "", range: 0..<0)
        let item = AgendaItem(
            number: "1", title: "", decisions: [decision], range: minutes.item.range,
            titleRange: minutes.item.titleRange, passages: minutes.item.passages)
        return ClaimReader().claims(in: item, of: minutes.meeting)
    }

    @Test func holdsWhenItIsApproved() { #expect(claims(.approved).map(\.modality) == [.decided]) }
    @Test func isVoidWhenItIsRejected() { #expect(claims(.rejected).isEmpty) }
    @Test func waitsWhenItIsPutOff() { #expect(claims(.postponed).map(\.modality) == [.tentative]) }
    @Test func staysWhenNothingIsDecided() { #expect(claims(.discussed).map(\.modality) == [.planned]) }
}

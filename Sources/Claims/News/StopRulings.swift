import Portfolio

/// Whether a project that an item speaks of as stopped is: what is only proposed or recommended stops nothing until it is
/// decided, and what was rejected or put off never does.
struct StopRulings {
    let page: ItemText

    /// Whether a stop that a passage tells holds.
    func hold(_ passage: Int) -> Bool {
        switch page.item.decisions.last(where: { $0.about == nil })?.outcome ?? .none {
        case .rejected, .postponed: false
        case .approved, .approvedWithChanges, .agreed: true
        case .noted, .discussed, .recommended, .forwarded, .unclear, .none: !isProposed(passage)
        }
    }

    private func isProposed(_ passage: Int) -> Bool {
        page.item.passages[passage].section == .recommendation
            || page.tokens(ofPassage: passage).tokens.contains { token in
                ShiftWords.danish.proposing.contains(where: token.lower.hasPrefix)
            }
    }
}

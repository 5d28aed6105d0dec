import Language
import Portfolio

/// Which agreements need not end when they do: "Aftalen udløber den 31. august 2031, men kan forlænges i to år", "Der er
/// option på at forlænge den". What somebody says may go on binds nobody.
struct Prolongation {
    let page: ItemText

    /// So many sentences before and after the end may tell of it.
    private static let reach = 2

    /// The claims, those of what can be prolonged marked.
    func marked(_ claims: [Claim]) -> [Claim] {
        claims.map { claim in
            guard claim.event.concept?.isLimit ?? false, !claim.signals.contains(.lastEnd), isRenewable(claim) else {
                return claim
            }
            return claim.with { $0.signals.insert(.renewable) }
        }
    }

    private func isRenewable(_ claim: Claim) -> Bool {
        let passages = page.item.passages
        let near =
            max(0, claim.passage - Self.reach)...max(claim.passage, min(claim.passage + Self.reach, passages.count - 1))
        return near.contains { index in
            passages[index].block == passages[claim.passage].block && isProlonged(claim.event, in: index)
        }
    }

    /// Whether a sentence says that an agreement can be prolonged, and not that another can.
    private func isProlonged(_ label: EventLabel, in passage: Int) -> Bool {
        let said = page.tokens(ofPassage: passage).tokens.map(\.lower)
        guard said.contains(where: ProlongationWords.prolonging.contains),
            said.contains(where: ProlongationWords.may.contains),
            !said.contains(where: ProlongationWords.denying.contains)
        else { return false }
        let named = said.filter { word in
            NeedWords.danish.running.contains(where: (Lexicon.danish.indefinite(of: word) ?? word).hasSuffix)
        }
        return named.isEmpty || named.contains { word in label.stems.contains { word.hasPrefix($0) } }
    }
}

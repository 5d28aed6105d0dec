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

    /// Whether a sentence says that an agreement can be prolonged, and not that another can. What is denied of one in a
    /// clause of its own takes nothing from the other: "Den kan forlænges, men det kan licensen ikke".
    private func isProlonged(_ label: EventLabel, in passage: Int) -> Bool {
        let tokens = page.tokens(ofPassage: passage).tokens
        return tokens.split(whereSeparator: \.isClauseEnd).map { $0.map(\.lower) }.contains { said in
            says(said) && isNamed(label, in: said)
        }
            || ProlongationWords.thinkable.occurs(in: tokens.map(\.lower))
                && tokens.contains { ProlongationWords.prolonging.contains($0.lower) }
    }

    private func says(_ said: [String]) -> Bool {
        said.contains(where: ProlongationWords.prolonging.contains)
            && said.contains(where: ProlongationWords.may.contains)
            && !said.contains(where: ProlongationWords.denying.contains)
    }

    /// Whether no agreement is named, or this one.
    private func isNamed(_ label: EventLabel, in said: [String]) -> Bool {
        let named = said.filter { word in
            NeedWords.danish.running.contains(where: (Lexicon.danish.indefinite(of: word) ?? word).hasSuffix)
        }
        return named.isEmpty || named.contains { word in label.stems.contains { word.hasPrefix($0) } }
    }
}

extension Token {
    /// A comma or a mark that ends a sentence.
    fileprivate var isClauseEnd: Bool { isMark(",") || isMark(".") || isMark(";") }
}

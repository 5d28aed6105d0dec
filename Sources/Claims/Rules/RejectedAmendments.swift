import Language
import Portfolio

/// What a rejected amendment (*ændringsforslag*) asked for plans nothing: its words stand in the minutes, and the vote behind
/// them says that they fell.
struct RejectedAmendments {
    let page: ItemText

    func removed(from claims: [Claim]) -> [Claim] { claims.filter { !isRejected($0.passage) } }

    /// Whether an amendment begins at most so many passages before a passage, and the first that rules on one behind it rejects
    /// it.
    private func isRejected(_ passage: Int) -> Bool {
        let passages = page.item.passages.indices
        guard passages.contains(passage) else { return false }
        let opens = passages.clamped(to: passage - Self.reach..<passage + 1).contains {
            words(of: $0).contains(where: isNamed)
        }
        guard opens else { return false }
        let vote = passages.clamped(to: passage..<passage + Self.reach).map(words).first { words in
            words.first.map(isNamed) ?? false && words.contains(where: AmendmentWords.ruling.contains)
        }
        return vote?.contains(where: AmendmentWords.rejecting.contains) ?? false
    }

    /// How far, in passages, the vote stands behind what was moved.
    private static let reach = 4

    private func isNamed(_ word: String) -> Bool { word.hasPrefix(AmendmentWords.amendment) }

    private func words(of passage: Int) -> [String] {
        page.tokens(ofPassage: passage).tokens.filter(\.isWord).map(\.lower)
    }
}

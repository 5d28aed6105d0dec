import Claims
import Language
import Portfolio

/// An end that others set: an agreement or permission that runs out, or a day after which something is lost
/// ("Tilskuddet bortfalder, hvis anlægget ikke er i drift ved udgangen af 2025").
struct Limit: Sendable {
    let entry: PlanEntry
    /// What was said of it, oldest first.
    private let statements: [Statement]

    /// The limit that an entry is, or those that its statements speak of.
    static func of(_ entry: PlanEntry, _ context: FindingContext) -> [Limit] {
        if context.isLimit(entry), mayRunOut(entry, context) {
            return [Limit(entry: entry, statements: entry.statements)]
        }
        let losses = entry.statements.filter { $0.modality != .done && $0.evidence.quote.map(speaksOfLoss) ?? false }
        return losses.isEmpty ? [] : [Limit(entry: entry, statements: losses)]
    }

    /// Whether what ends is something that others need while it holds, or nobody says what: an agreement, a permission, money
    /// that was promised. "Oprensningen blev forlænget til februar" limits nothing.
    private static func mayRunOut(_ entry: PlanEntry, _ context: FindingContext) -> Bool {
        let labels = context.threads[entry.id]?.labels ?? []
        return labels.contains { label in
            let words = FoldedWords.of(label.name).dropFirst()
            return words.isEmpty || words.contains { word in holding.contains(where: word.stem.hasSuffix) }
        }
    }

    /// What was known of it when something was said.
    func known(at statement: Statement) -> Statement? {
        statements.last { said in
            guard said != statement else { return false }
            guard let one = said.saidOn, let other = statement.saidOn else { return true }
            return one <= other
        }
    }

    /// Whether it was moved so that a day lies within it.
    func isMended(by day: Day) -> Bool { statements.last?.span.latest.map { $0 >= day } ?? false }

    private static func speaksOfLoss(_ sentence: String) -> Bool {
        let words = FoldedWords.of(sentence).map(\.word)
        return words.contains { word in losses.contains(where: word.hasPrefix) }
            && words.contains(where: conditions.contains)
    }
}

import Portfolio

/// An end that others set: an agreement or permission that runs out, or a day after which something is lost
/// ("Tilskuddet bortfalder, hvis anlægget ikke er i drift ved udgangen af 2025").
struct Limit: Sendable {
    let entry: PlanEntry
    /// What was said of it, oldest first.
    private let statements: [Statement]

    /// The limit that an entry is, or those that its statements speak of.
    static func of(_ entry: PlanEntry, _ context: FindingContext) -> [Limit] {
        if entry.isHardEnd {
            return [Limit(entry: entry, statements: entry.statements)]
        }
        let losses = entry.statements.filter { $0.modality != .done && $0.signals.contains(.loss) }
        return losses.isEmpty ? [] : [Limit(entry: entry, statements: losses)]
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
}

internal import Portfolio
internal import Yams

/// `lights:`, the numbers from which a project's light turns yellow or red; what is left out keeps its default, and
/// `never` switches a colour off:
///
///     lights:
///       overdueDays: {yellow: 1, red: 31}
///       slipDays: {yellow: 14, red: never}
///       unknownAfterDays: 365
extension PortfolioReader {
    private static let limits: [(key: String, path: any WritableKeyPath<LightRules, LightRules.Limits> & Sendable)] = [
        ("overdueDays", \.overdueDays), ("slipDays", \.slipDays), ("contradictions", \.contradictions),
        ("postponedDecisions", \.postponedDecisions), ("silentDays", \.silentDays),
        ("budgetPercent", \.budgetPercent),
    ]

    func lights(_ node: Node) throws(WorkspaceError) -> LightRules {
        let known = Self.limits.map(\.key) + ["unknownAfterDays"]
        let fields = try self.fields(of: node, in: .lights, allowing: known)
        var rules = LightRules()
        for (key, path) in Self.limits {
            if let value = fields[key] { rules[keyPath: path] = try limits(value, or: rules[keyPath: path]) }
        }
        if let days = fields["unknownAfterDays"] { rules.unknownAfterDays = try limit(days) }
        return rules
    }

    private func limits(_ node: Node, or standard: LightRules.Limits) throws(WorkspaceError) -> LightRules.Limits {
        let fields = try self.fields(of: node, in: .limits, allowing: ["yellow", "red"])
        var limits = standard
        if let yellow = fields["yellow"] { limits.yellow = try limit(yellow) }
        if let red = fields["red"] { limits.red = try limit(red) }
        return limits
    }

    /// A whole number from 1, or `nil` for "never".
    private func limit(_ node: Node) throws(WorkspaceError) -> Int? {
        let text = try string(node)
        if text == "never" { return nil }
        guard let number = Int(text), number >= 1 else {
            throw problem(node, .noValue(text, .limit, known: []))
        }
        return number
    }
}

import Portfolio

extension ExclusionRule {
    /// When something would be that may never come about.
    static let condition = ExclusionRule(
        name: "condition", examples: .condition
    ) { $0.isInCondition || $0.isWithout }
}

/// What a meeting said of a project's money (*økonomi*): an amount that was granted, expected or spent.
public struct ProjectAmount: Hashable, Sendable {
    /// What the money is.
    public enum Kind: String, CaseIterable, Sendable {
        /// Set aside for it (*bevilget*, *afsat*, *budgetteret*).
        case granted
        /// What it is thought to cost (*forventet*, *anslået*).
        case expected
        /// Paid already (*forbrugt*).
        case spent
    }

    /// What the sum is.
    public let kind: Kind
    /// How much.
    public let amount: Kroner
    /// Whether it is that of the project as a whole ("den samlede anlægssum"): only such amounts can be compared.
    public let isWhole: Bool
    /// The day of the meeting.
    public let saidOn: Day?
    /// The words that say so.
    public let evidence: Evidence

    public init(kind: Kind, amount: Kroner, isWhole: Bool, saidOn: Day?, evidence: Evidence) {
        self.kind = kind
        self.amount = amount
        self.isWhole = isWhole
        self.saidOn = saidOn
        self.evidence = evidence
    }
}

extension ProjectHistory {
    /// An amount so many times another is one of something else.
    private static let farApart = 3.0

    /// The frame of the project as a whole, and what it was later expected to cost or has cost: the last grant before the
    /// newest figure, or the figure that was given first where nothing was granted. `nil` where there are not two to compare.
    public var budget: (frame: ProjectAmount, newest: ProjectAmount)? {
        let whole = amounts.filter(\.isWhole)
        guard let last = whole.lastIndex(where: { $0.kind != .granted }) else { return nil }
        let earlier = whole[..<last]
        guard let frame = earlier.last(where: { $0.kind == .granted }) ?? earlier.first,
            whole[last].amount.value < frame.amount.value * Self.farApart
        else { return nil }
        return (frame, whole[last])
    }
}

/// How long a milestone or phase takes by the words of the minutes, whenever it begins: "En ny leverandør skal have 5-6
/// måneder til at overtage driften".
public struct StatedLength: Hashable, Sendable {
    /// The time between its first day and its last, both counted.
    public let lag: Lag
    /// Whether it needs so long and may have longer, so that no time is too long for it.
    public let isNeed: Bool
    /// The words that say so.
    public let evidence: Evidence

    public init(_ lag: Lag, isNeed: Bool, evidence: Evidence) {
        self.lag = lag
        self.isNeed = isNeed
        self.evidence = evidence
    }
}

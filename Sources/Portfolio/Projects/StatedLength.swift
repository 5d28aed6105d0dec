/// How long a milestone or phase takes by the words of the minutes, whenever it begins: "Den næste vognmand har brug
/// for 4-6 uger til at overtage kørslen".
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

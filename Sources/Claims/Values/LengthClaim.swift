public import Portfolio

/// How long something takes, as the words of one passage say without a day that it begins on: "Den næste vognmand har brug
/// for 4-6 uger til at overtage kørslen", "Testen varer højst seks uger".
public struct LengthClaim: Hashable, Sendable {
    /// What takes so long.
    public let event: EventLabel
    /// The time between its first day and its last.
    public let length: Lag
    /// Whether it needs so long, and may have longer: "skal have", "har brug for".
    public let isNeed: Bool
    /// That somebody is chosen to do it, who cannot begin before: "en ny leverandør".
    package let choice: EventLabel?
    /// The words that carry it.
    public let citation: Citation
    /// The passage of its item that it comes from: an index into `AgendaItem.passages`.
    public let passage: Int

    public init(
        event: EventLabel, length: Lag, isNeed: Bool, choice: EventLabel? = nil, citation: Citation, passage: Int
    ) {
        self.event = event
        self.length = length
        self.isNeed = isNeed
        self.choice = choice
        self.citation = citation
        self.passage = passage
    }
}

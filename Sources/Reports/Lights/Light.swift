public import Portfolio

extension LightRules.Limits {
    /// The worst colour that a number reaches, and the limit that it reached.
    func colour(of number: Int) -> (colour: Light.Colour, limit: Int)? {
        if let red, number >= red { return (.red, red) }
        if let yellow, number >= yellow { return (.yellow, yellow) }
        return nil
    }
}

/// A project's traffic light (*trafiklys*), with the reasons for its colour.
public struct Light: Hashable, Sendable {
    /// From best to worst; grey stands apart, for what cannot be judged.
    public enum Colour: String, CaseIterable, Sendable {
        case grey, green, yellow, red

        /// The order in which a director reads them.
        static let worstFirst: [Colour] = [.red, .yellow, .green, .grey]
    }

    /// Which rule gave a colour; those that warn stand in the order of their weight.
    public enum Rule: String, CaseIterable, Sendable {
        case contradiction, slip, budget, overdue, postponed, grave, silent
        /// The minutes have been silent for so long that they cannot tell.
        case lost
        /// Everything known is within the limits.
        case onTrack = "on-track"
        /// Everything known has been reached.
        case finished
        /// No time is known of anything in the project.
        case unknown
    }

    /// One reason: the rule, the number that it counted, the limit that it reached, and the words that it rests on.
    public struct Reason: Hashable, Sendable {
        /// The rule that sets it.
        public let rule: Rule
        /// The colour that the rule gives.
        public let colour: Colour
        /// Days or occurrences, by the rule; 0 where the rule counts nothing.
        public let number: Int
        /// The limit of the rule, in days.
        public let limit: Int?
        /// How far it has moved, of which `number` is the least.
        public let slip: Slip?
        /// The milestone or phase that it is about.
        public let subject: String?
        /// The words that it rests on.
        public let evidence: Evidence?
        /// The words of what the number is held against: the grant that a new figure exceeds.
        public let comparedWith: Evidence?

        init(
            _ rule: Rule, _ colour: Colour, number: Int = 0, limit: Int? = nil, slip: Slip? = nil,
            subject: String? = nil, evidence: Evidence? = nil, comparedWith: Evidence? = nil
        ) {
            self.comparedWith = comparedWith
            self.slip = slip
            self.rule = rule
            self.colour = colour
            self.number = number
            self.limit = limit
            self.subject = subject
            self.evidence = evidence
        }
    }

    /// The weightiest reason of the worst colour; there is always one.
    public let reason: Reason
    /// The other rules that gave yellow or red, or would have, had the minutes not fallen silent.
    public let others: [Reason]

    /// The colour of its reason.
    public var colour: Colour { reason.colour }
}

public import Portfolio

/// When a project's light turns yellow or red: the limits that a project office agrees on.
///
/// A limit is the number from which the light has that colour; `nil` means never. The defaults are meant for projects
/// that a municipal board follows month by month.
public struct LightRules: Hashable, Sendable {
    /// From which number a rule gives yellow, and from which red.
    public struct Limits: Hashable, Sendable {
        public var yellow: Int?
        public var red: Int?

        public init(yellow: Int?, red: Int?) {
            self.yellow = yellow
            self.red = red
        }

        /// The worst colour that a number reaches, and the limit that it reached.
        func colour(of number: Int) -> (colour: Light.Colour, limit: Int)? {
            if let red, number >= red { return (.red, red) }
            if let yellow, number >= yellow { return (.yellow, yellow) }
            return nil
        }
    }

    /// Days since a milestone's last possible day, when nobody has said that it was reached. Default: 1 and 31.
    public var overdueDays = Limits(yellow: 1, red: 31)
    /// Days that an open milestone or phase has moved since it was first stated. Default: 14 and 60.
    public var slipDays = Limits(yellow: 14, red: 60)
    /// Contradictions in what the minutes say. Default: 1, and never red.
    public var contradictions = Limits(yellow: 1, red: nil)
    /// Decisions put off and not seen again. Default: 1, and never red.
    public var postponedDecisions = Limits(yellow: 1, red: nil)
    /// Days since the last meeting that touched a project with something still open. Default: 180, and never red.
    public var silentDays = Limits(yellow: 180, red: nil)
    /// Days of such silence from which the minutes can no longer tell how it goes, and the light is grey. Default: 365.
    public var unknownAfterDays: Int? = 365

    public init() {}
}

/// A project's traffic light (*trafiklys*), with the reasons for its colour.
public struct Light: Hashable, Sendable {
    /// From best to worst; grey stands apart, for what cannot be judged.
    public enum Colour: String, CaseIterable, Sendable {
        case grey, green, yellow, red

        /// The order in which a director reads them.
        static let worstFirst: [Colour] = [.red, .yellow, .green, .grey]
    }

    /// Which rule gave a colour.
    public enum Rule: String, CaseIterable, Sendable {
        case overdue, slip, contradiction, postponed, silent
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
        public let rule: Rule
        public let colour: Colour
        /// Days or occurrences, by the rule; 0 where the rule counts nothing.
        public let number: Int
        public let limit: Int?
        /// The milestone or phase that it is about.
        public let subject: String?
        public let evidence: Evidence?

        init(
            _ rule: Rule, _ colour: Colour, number: Int = 0, limit: Int? = nil, subject: String? = nil,
            evidence: Evidence? = nil
        ) {
            self.rule = rule
            self.colour = colour
            self.number = number
            self.limit = limit
            self.subject = subject
            self.evidence = evidence
        }
    }

    /// The reason that decided, worst first; there is always one.
    public let reason: Reason
    /// The other rules that gave yellow or red, or would have, had the minutes not fallen silent.
    public let others: [Reason]

    public var colour: Colour { reason.colour }
}

/// The time between the two ends of a dependency (*lag*): "tidligst 10 arbejdsdage efter", "senest 14 dage efter", "mindst
/// to uger forinden".
public struct Lag: Hashable, Sendable {
    /// What waits comes so long after what comes first, or later.
    public let least: Int
    /// And so long after it at the latest; `nil` where nothing says so. Never less than `least`.
    public let most: Int?
    /// What both count.
    public let unit: Length.Unit

    /// A lag by its ends; a `most` below `least` is raised to it.
    public init(least: Int, most: Int? = nil, unit: Length.Unit = .day) {
        self.least = least
        self.most = most.map { max($0, least) }
        self.unit = unit
    }

    /// What waits may come the same day, and at any time after it.
    public static let none = Lag(least: 0)

    /// The least in calendar days, about: a month is a twelfth of 365 days, and five working days are a week.
    public var leastDays: Int { unit.days(least) }

}

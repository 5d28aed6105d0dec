/// A length of time in the unit that was said: "14 dage", "10 arbejdsdage", "5-6 måneder", "halvandet år".
public struct Length: Hashable, Sendable {
    /// What is counted.
    public enum Unit: String, CaseIterable, Sendable {
        case day
        /// Days on which people work: "10 arbejdsdage", "fem hverdage".
        case workingDay = "working-day"
        case week, month, year
    }

    /// How many: both ends are the same but for a range ("5-6 måneder").
    public let count: ClosedRange<Int>
    /// What is counted.
    public let unit: Unit

    /// So many of a unit.
    public init(_ count: ClosedRange<Int>, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }

    /// The last day of what begins on a day and lasts so long, at the longest: 18 months from 1 April 2018 end on 30
    /// September 2019.
    public func lastDay(from start: Day) -> Day {
        switch unit {
        case .day, .workingDay, .week: start + days.upperBound - 1
        case .month: start.adding(months: count.upperBound) + -1
        case .year: start.adding(months: 12 * count.upperBound) + -1
        }
    }

    /// About so many calendar days, where no day is known to count from: a month is a twelfth of 365 days, and five
    /// working days are a week.
    public var days: ClosedRange<Int> { unit.days(count.lowerBound)...unit.days(count.upperBound) }
}

extension Length.Unit {
    /// About so many calendar days.
    func days(_ count: Int) -> Int {
        switch self {
        case .day: count
        case .workingDay: count * 7 / 5
        case .week: count * 7
        case .month: count * 365 / 12
        case .year: count * 365
        }
    }
}

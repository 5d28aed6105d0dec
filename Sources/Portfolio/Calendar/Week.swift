/// A day of the week, numbered as in ISO 8601: Monday is 1.
public enum Weekday: Int, CaseIterable, Sendable {
    case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday

    /// Saturday or Sunday.
    public var isWeekend: Bool { rawValue >= 6 }
}

/// A week by ISO 8601: it begins on a Monday, and week 1 holds the year's first Thursday.
public struct Week: Hashable, Comparable, Sendable {
    /// The year that the week counts to; it may differ from the calendar year of its first or last days.
    public let year: Int
    /// 1 to 52 or 53.
    public let number: Int

    /// The week, or `nil` when the year has no such week ("uge 53" in most years).
    public init?(year: Int, number: Int) {
        guard (1...9998).contains(year), (1...Week.count(in: year)).contains(number) else { return nil }
        self.year = year
        self.number = number
    }

    /// The week that a day lies in.
    public init(containing day: Day) {
        let thursday = day + (4 - day.weekday.rawValue)
        let year = thursday.year
        let newYear = Day(year: year, month: 1, day: 1) ?? thursday
        self.year = year
        self.number = (thursday - newYear) / 7 + 1
    }

    /// Monday of the week.
    public var monday: Day {
        // 4 January always lies in week 1 (ISO 8601, 2.2.10).
        let fourth = Day(year: year, month: 1, day: 4) ?? Day(number: 0)
        return fourth - (fourth.weekday.rawValue - 1) + 7 * (number - 1)
    }

    /// Sunday of the week.
    public var sunday: Day { monday + 6 }

    /// Monday to Sunday.
    public var span: Span { Span(monday, sunday) }

    /// 52 or 53.
    public static func count(in year: Int) -> Int {
        guard let newYear = Day(year: year, month: 1, day: 1) else { return 52 }
        let isLong = newYear.weekday == .thursday || (newYear.weekday == .wednesday && Day.isLeap(year))
        return isLong ? 53 : 52
    }

    /// By year and number.
    public static func < (left: Week, right: Week) -> Bool {
        (left.year, left.number) < (right.year, right.number)
    }
}

extension Day {
    /// The day of the week; 1 January 1970 was a Thursday.
    public var weekday: Weekday {
        let index = (Int(number) + 3) % 7
        return Weekday(rawValue: (index < 0 ? index + 7 : index) + 1) ?? .monday
    }

    /// The ISO 8601 week that the day lies in.
    public var week: Week { Week(containing: self) }
}

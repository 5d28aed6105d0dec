/// A calendar day in the Gregorian calendar, without clock or time zone.
///
/// Stored as the number of days since 1 January 1970, so that days can be subtracted and compared in one instruction.
/// The conversion is Howard Hinnant's `days_from_civil` and `civil_from_days` (public domain, 2013); it holds for
/// years −9999 to 9999.
///
///     let goLive = Day(year: 2017, month: 10, day: 16)!
///     goLive.description                                  // "2017-10-16"
///     goLive - Day(year: 2017, month: 10, day: 2)!        // 14
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1 January 1970; negative before it.
    public let number: Int32

    public init(number: Int32) { self.number = number }

    /// The day with this date, or `nil` when the calendar has no such day ("31. juni").
    public init?(year: Int, month: Int, day: Int) {
        guard (-9999...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.number = Int32(era * 146_097 + dayOfEra - 719_468)
    }

    /// Year, month (1–12) and day of the month (1–31).
    public var components: (year: Int, month: Int, day: Int) {
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9)
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// The parts of its date in the Gregorian calendar, month and day from 1.
    public var year: Int { components.year }
    /// 1 to 12.
    public var month: Int { components.month }
    /// 1 to 31.
    public var day: Int { components.day }

    /// The number of days in a month (1–12) of a year.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: isLeap(year) ? 29 : 28
        default: 31
        }
    }

    /// Whether a year has a 29 February.
    public static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// By the calendar.
    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
    /// The day so many days later; the result is clamped to what fits.
    public static func + (day: Day, days: Int) -> Day { Day(number: clamped(Int(day.number) + days)) }
    /// The day so many days before; it stays within the years 1 to 9999.
    public static func - (day: Day, days: Int) -> Day { Day(number: clamped(Int(day.number) - days)) }
    /// The number of days from `right` to `left`.
    public static func - (left: Day, right: Day) -> Int { Int(left.number) - Int(right.number) }

    private static func clamped(_ number: Int) -> Int32 {
        Int32(Swift.min(Swift.max(number, -4_371_587), 2_932_896))
    }
}

extension Day {
    /// The same day of the month so many months later, or the last day of a shorter month; the result is clamped to the
    /// years −9999 to 9999.
    public func adding(months: Int) -> Day {
        let (year, month, day) = components
        let index = year * 12 + month - 1 + months
        let newYear = index >= 0 ? index / 12 : (index - 11) / 12
        let newMonth = index - newYear * 12 + 1
        let newDay = Swift.min(day, Day.length(ofMonth: newMonth, year: newYear))
        return Day(year: newYear, month: newMonth, day: newDay) ?? self + (months < 0 ? -10_000_000 : 10_000_000)
    }
}

extension Day: CustomStringConvertible, LosslessStringConvertible, Encodable {
    /// The date by ISO 8601, `YYYY-MM-DD`.
    public var description: String {
        let (year, month, day) = components
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// Reads `YYYY-MM-DD` and nothing else.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2],
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// As `YYYY-MM-DD`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    private func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(abs(value))
        return (value < 0 ? "-" : "") + String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}

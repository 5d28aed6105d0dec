public import Portfolio

/// Working days numbered from a start: offset 0 is the first working day on or after it.
///
/// The table is built once, a step for each calendar day, and then answers in one look-up, both ways. It ends with
/// the year 9999, or earlier when no more is asked for.
public struct WorkingDays: Sendable {
    /// The day that the table begins with.
    public let start: Day
    /// The working days, as day numbers.
    private let numbers: [Int32]
    /// For each calendar day from `start`, how many working days lie before it.
    private let before: [Int32]

    /// The first `count` working days from `start`; fewer when the calendar ends first.
    public init(_ calendar: WorkCalendar, from start: Day, count: Int) {
        self.start = start
        let last = Day.lastOfAll - start
        var numbers: [Int32] = []
        var before: [Int32] = []
        var year = YearOff(calendar)
        var index = 0
        while index <= last, numbers.count < count {
            let day = start + index
            before.append(Int32(numbers.count))
            if !year.isOff(day) { numbers.append(day.number) }
            index += 1
        }
        self.numbers = numbers
        self.before = before
    }

    /// How many working days the table holds.
    public var count: Int { numbers.count }

    /// The day of a working-day offset; `nil` outside the table.
    public func day(at offset: Int) -> Day? {
        numbers.indices.contains(offset) ? Day(number: numbers[offset]) : nil
    }

    /// How many working days lie from the start up to a day, without that day itself: its offset, or for a day off
    /// the offset of the next working day. `nil` outside the table.
    public func offset(of day: Day) -> Int? {
        let index = day - start
        return before.indices.contains(index) ? Int(before[index]) : nil
    }
}

/// The days off of one year at a time, so that a walk through the calendar computes Easter once a year.
private struct YearOff {
    private let calendar: WorkCalendar
    private var holidays: Set<Day> = []
    private var firstOfNextYear: Day?

    init(_ calendar: WorkCalendar) { self.calendar = calendar }

    mutating func isOff(_ day: Day) -> Bool {
        if firstOfNextYear.map({ day >= $0 }) ?? true { turn(to: day.year) }
        return !calendar.workdays.contains(day.weekday) || calendar.daysOff.contains(day) || holidays.contains(day)
    }

    private mutating func turn(to year: Int) {
        firstOfNextYear = Day(year: year + 1, month: 1, day: 1) ?? Day.lastOfAll + 1
        let customary = calendar.customary.compactMap { $0.day(in: year) }
        holidays = Set(customary + (calendar.keepsDanishHolidays ? DanishHoliday.days(in: year) : []))
    }
}

extension WorkCalendar.CustomaryDayOff {
    /// The day it falls on in a year.
    func day(in year: Int) -> Day? {
        switch self {
        case .christmasEve: Day(year: year, month: 12, day: 24)
        case .newYearsEve: Day(year: year, month: 12, day: 31)
        case .constitutionDay: Day(year: year, month: 6, day: 5)
        }
    }
}

extension Day {
    /// 31 December 9999: the last day that ISO 8601 writes with four digits for the year.
    static let lastOfAll = Day(number: 2_932_896)
}

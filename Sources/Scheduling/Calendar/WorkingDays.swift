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
        var walk = DaysOffWalk(calendar, from: start)
        var index = 0
        while index <= last, numbers.count < count {
            let day = start + index
            before.append(Int32(numbers.count))
            if !walk.isOff(day) { numbers.append(day.number) }
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

    /// The calendar day of an offset, counted from the start of the table; beyond its end every day counts as worked.
    func index(ofOffset offset: Int) -> Int {
        if offset < numbers.count { return Int(numbers[max(0, offset)]) - Int(start.number) }
        return before.count + offset - numbers.count
    }

    /// The offset of a calendar day that is counted so, or of the next working day.
    func offset(ofIndex index: Int) -> Int {
        if index < before.count { return Int(before[max(0, index)]) }
        return numbers.count + index - before.count
    }

    /// How many working days lie from the start up to a day, without that day itself: its offset, or for a day off
    /// the offset of the next working day. `nil` outside the table.
    public func offset(of day: Day) -> Int? {
        let index = day - start
        return before.indices.contains(index) ? Int(before[index]) : nil
    }
}

/// The days off along a walk from day to day: Easter is computed once a year, and each list is walked once.
private struct DaysOffWalk {
    private let calendar: WorkCalendar
    /// By the number of the weekday, as in ISO 8601.
    private let isWorked: [Bool]
    private var listed: ArraySlice<Day>
    private var holidays: ArraySlice<Day> = []
    private var firstOfNextYear: Day?

    init(_ calendar: WorkCalendar, from start: Day) {
        self.calendar = calendar
        isWorked = (0...7).map { Weekday(rawValue: $0).map(calendar.workdays.contains) ?? false }
        listed = calendar.daysOff.filter { $0 >= start }.sorted()[...]
    }

    /// Whether a day is off; to be asked of one day after the other.
    mutating func isOff(_ day: Day) -> Bool {
        if firstOfNextYear.map({ day >= $0 }) ?? true { turn(to: day.year) }
        let isHoliday = Self.take(day, from: &holidays)
        let isListed = Self.take(day, from: &listed)
        return isHoliday || isListed || !isWorked[day.weekday.rawValue]
    }

    private static func take(_ day: Day, from days: inout ArraySlice<Day>) -> Bool {
        while let next = days.first, next < day { days.removeFirst() }
        return days.first == day
    }

    private mutating func turn(to year: Int) {
        firstOfNextYear = Day(year: year + 1, month: 1, day: 1) ?? Day.lastOfAll + 1
        let customary = calendar.customary.compactMap { $0.day(in: year) }
        holidays = (customary + (calendar.keepsDanishHolidays ? DanishHoliday.days(in: year) : [])).sorted()[...]
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

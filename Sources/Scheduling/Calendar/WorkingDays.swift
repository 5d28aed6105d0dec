public import Portfolio

/// Working days numbered from a start: offset 0 is the first working day on or after it, -1 the last before it.
///
/// The table is built once, a step for each calendar day, and then answers in one look-up, both ways. It ends with
/// the year 9999, or earlier when no more is asked for.
public struct WorkingDays: Sendable {
    /// The day that offsets are counted from.
    public let start: Day
    /// The working days, as day numbers.
    private let numbers: [Int32]
    /// For each calendar day of the table, how many working days of it lie before.
    private let before: [Int32]
    /// How many calendar days of the table lie before the start, and how many of them are worked.
    private let lead: Int
    private let origin: Int

    /// The first `count` working days from `start`; fewer when the calendar ends first.
    ///
    /// - Parameter lead: how many working days before the start are known as well, about: what lies between those and the
    ///   year 1 is left out.
    public init(_ calendar: WorkCalendar, from start: Day, count: Int, lead: Int = 0) {
        self.start = start
        self.lead = Self.calendarDays(of: lead, calendar, before: start)
        let first = start + -self.lead
        let last = Day.lastOfAll - first
        var numbers: [Int32] = []
        var before: [Int32] = []
        var walk = DaysOffWalk(calendar, from: first)
        var (index, origin) = (0, 0)
        while index <= last, index <= self.lead || numbers.count < count + origin {
            let day = first + index
            if index == self.lead { origin = numbers.count }
            before.append(Int32(numbers.count))
            if !walk.isOff(day) { numbers.append(day.number) }
            index += 1
        }
        self.numbers = numbers
        self.before = before
        self.origin = origin
    }

    /// So many calendar days hold so many working days; a tenth and two months more leave room for the holidays.
    private static func calendarDays(of worked: Int, _ calendar: WorkCalendar, before start: Day) -> Int {
        guard worked > 0 else { return 0 }
        let days = worked * 7 / max(1, calendar.workdays.count) + worked / 10 + 60
        return min(days, max(0, start - Day.firstOfAll))
    }

    /// How many working days the table holds from the start on.
    public var count: Int { numbers.count - origin }

    /// The day of a working-day offset; `nil` outside the table.
    public func day(at offset: Int) -> Day? {
        numbers.indices.contains(offset + origin) ? Day(number: numbers[offset + origin]) : nil
    }

    /// The calendar day of an offset, counted from the start; beyond the ends of the table every day counts as worked.
    func index(ofOffset offset: Int) -> Int {
        let place = offset + origin
        if place < 0 { return place - lead }
        if place < numbers.count { return Int(numbers[place]) - Int(start.number) }
        return before.count - lead + place - numbers.count
    }

    /// The offset of a calendar day that is counted so, or of the next working day.
    func offset(ofIndex index: Int) -> Int {
        let place = index + lead
        if place < 0 { return place - origin }
        if place < before.count { return Int(before[place]) - origin }
        return numbers.count - origin + place - before.count
    }

    /// How many working days lie from the start up to a day, without that day itself: its offset, or for a day off
    /// the offset of the next working day. `nil` outside the table.
    public func offset(of day: Day) -> Int? {
        let place = day - start + lead
        return before.indices.contains(place) ? Int(before[place]) - origin : nil
    }
}

/// The days off along a walk from day to day: Easter is computed once a year, and each list is walked once.
struct DaysOffWalk {
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
    /// 1 January 1: the first day that ISO 8601 writes without a sign.
    static let firstOfAll = Day(number: -719_162)
    /// 31 December 9999: the last day that ISO 8601 writes with four digits for the year.
    static let lastOfAll = Day(number: 2_932_896)
}

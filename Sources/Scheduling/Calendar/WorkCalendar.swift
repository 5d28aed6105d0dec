public import Portfolio

/// Which days are worked: weekdays, holidays and days off.
///
///     let calendar = WorkCalendar.danish(also: [.christmasEve, .newYearsEve])
///     calendar.isWorking(Day("2017-12-24")!)     // false
public struct WorkCalendar: Hashable, Sendable {
    /// Days that many Danish workplaces have off although they are no holidays by law.
    public enum CustomaryDayOff: String, CaseIterable, Sendable {
        /// 24 December (*juleaftensdag*).
        case christmasEve
        /// 31 December (*nytårsaftensdag*).
        case newYearsEve
        /// 5 June (*grundlovsdag*).
        case constitutionDay
    }

    /// Why a day is not worked.
    public enum DayOff: Hashable, Sendable {
        /// A weekday that is never worked.
        case weekend(Weekday)
        /// A holiday by law (*helligdag*).
        case holiday(DanishHoliday)
        /// A day that this workplace has off as many do.
        case customary(CustomaryDayOff)
        /// It is among the calendar's own days off.
        case listed
    }

    /// The weekdays that are worked; a week without any has no working day at all.
    public let workdays: Set<Weekday>
    /// Whether the Danish public holidays are off.
    public let keepsDanishHolidays: Bool
    /// The customary days that this workplace has off.
    public let customary: Set<CustomaryDayOff>
    /// Days off besides ("lukkeuge").
    public let daysOff: Set<Day>

    /// A calendar by its parts; without any, Monday to Friday all the year round.
    public init(
        workdays: Set<Weekday> = WorkCalendar.mondayToFriday, keepsDanishHolidays: Bool = false,
        customary: Set<CustomaryDayOff> = [], daysOff: Set<Day> = []
    ) {
        self.workdays = workdays
        self.keepsDanishHolidays = keepsDanishHolidays
        self.customary = customary
        self.daysOff = daysOff
    }

    /// The Danish working week.
    public static let mondayToFriday: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]

    /// Monday to Friday without the Danish public holidays, and without what is given besides.
    public static func danish(also customary: Set<CustomaryDayOff> = [], daysOff: Set<Day> = []) -> WorkCalendar {
        WorkCalendar(keepsDanishHolidays: true, customary: customary, daysOff: daysOff)
    }

    /// Whether a day is worked.
    public func isWorking(_ day: Day) -> Bool { reasonOff(day) == nil }

    /// Why a day is off, the most telling reason first: a holiday on a Sunday is a holiday. `nil` for a working day.
    public func reasonOff(_ day: Day) -> DayOff? {
        if let holiday = holiday(on: day) { return .holiday(holiday) }
        if let customary = customaryDayOff(on: day) { return .customary(customary) }
        if daysOff.contains(day) { return .listed }
        return workdays.contains(day.weekday) ? nil : .weekend(day.weekday)
    }

    private func holiday(on day: Day) -> DanishHoliday? {
        guard keepsDanishHolidays else { return nil }
        let year = day.year
        return DanishHoliday.allCases.first { $0.day(in: year) == day }
    }

    private func customaryDayOff(on day: Day) -> CustomaryDayOff? {
        guard !customary.isEmpty else { return nil }
        let (_, month, dayOfMonth) = day.components
        let candidate: CustomaryDayOff? =
            switch (month, dayOfMonth) {
            case (12, 24): .christmasEve
            case (12, 31): .newYearsEve
            case (6, 5): .constitutionDay
            default: nil
            }
        return candidate.flatMap { customary.contains($0) ? $0 : nil }
    }
}

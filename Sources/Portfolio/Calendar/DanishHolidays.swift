/// The public holidays of Denmark (*helligdage*), computed for any year from 1583.
///
/// Sources: helligdagsloven and *lov nr. 214 af 6. marts 2023*, which ended store bededag from 2024; Easter by the
/// anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, *Astronomical Algorithms*, 1991).
public enum DanishHoliday: String, CaseIterable, Sendable {
    case newYearsDay, maundyThursday, goodFriday, easterSunday, easterMonday
    case greatPrayerDay, ascensionDay, whitSunday, whitMonday, christmasDay, secondChristmasDay

    /// The day it falls on in a year; `nil` when the year has none (store bededag after 2023).
    public func day(in year: Int) -> Day? {
        switch self {
        case .newYearsDay: Day(year: year, month: 1, day: 1)
        case .christmasDay: Day(year: year, month: 12, day: 25)
        case .secondChristmasDay: Day(year: year, month: 12, day: 26)
        case .maundyThursday: Day.easterSunday(in: year).map { $0 - 3 }
        case .goodFriday: Day.easterSunday(in: year).map { $0 - 2 }
        case .easterSunday: Day.easterSunday(in: year)
        case .easterMonday: Day.easterSunday(in: year).map { $0 + 1 }
        case .greatPrayerDay: year <= 2023 ? Day.easterSunday(in: year).map { $0 + 26 } : nil
        case .ascensionDay: Day.easterSunday(in: year).map { $0 + 39 }
        case .whitSunday: Day.easterSunday(in: year).map { $0 + 49 }
        case .whitMonday: Day.easterSunday(in: year).map { $0 + 50 }
        }
    }

    /// All of a year's holidays, in the order of the calendar.
    public static func days(in year: Int) -> [Day] {
        allCases.compactMap { $0.day(in: year) }.sorted()
    }
}

extension Day {
    /// Easter Sunday (*påskedag*) of a Gregorian year.
    public static func easterSunday(in year: Int) -> Day? {
        guard year >= 1583 else { return nil }
        let (century, yearOfCentury) = (year / 100, year % 100)
        let golden = year % 19
        let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - moon - yearOfCentury % 4) % 7
        let correction = (golden + 11 * moon + 22 * weekday) / 451
        let sum = moon + weekday - 7 * correction + 114
        return Day(year: year, month: sum / 31, day: sum % 31 + 1)
    }
}

import Portfolio

extension HolidayCalendar {
    /// The Danish church year and the days that the almanac names. School holidays follow the usual municipal plan:
    /// summer weeks 27–32, autumn week 42, winter week 7.
    static let danish = HolidayCalendar(
        places: danishFeasts.merging(danishDays) { feast, _ in feast }.merging(danishSchoolHolidays) { day, _ in day },
        abolitions: [Abolition(.greatPrayerDay, lastYear: 2023)], daysOff: DanishHoliday.days(in:))

    /// Days that move with Easter.
    private static let danishFeasts: [Holiday: Place] = [
        .shrovetide: .easter(-49 ... -49),
        .easter: .easter(-3...1),
        .easterHoliday: .easter(-8...1),
        .palmSunday: .easter(-7 ... -7),
        .maundyThursday: .easter(-3 ... -3),
        .goodFriday: .easter(-2 ... -2),
        .easterDay: .easter(0...0),
        .secondEasterDay: .easter(1...1),
        .greatPrayerDay: .easter(26...26),
        .ascension: .easter(39...39),
        .pentecost: .easter(49...50),
        .pentecostDay: .easter(49...49),
        .secondPentecostDay: .easter(50...50),
    ]

    /// Days with a date or a Sunday of their own.
    private static let danishDays: [Holiday: Place] = [
        .newYear: .from(month: 1, day: 1, days: 1),
        .newYearsDay: .from(month: 1, day: 1, days: 1),
        .epiphany: .from(month: 1, day: 6, days: 1),
        .valentine: .from(month: 2, day: 14, days: 1),
        .womensDay: .from(month: 3, day: 8, days: 1),
        .labourDay: .from(month: 5, day: 1, days: 1),
        .motherDay: .first(.sunday, month: 5, day: 8),
        .constitutionDay: .from(month: 6, day: 5, days: 1),
        .fatherDay: .from(month: 6, day: 5, days: 1),
        .midsummer: .from(month: 6, day: 23, days: 1),
        .halloween: .from(month: 10, day: 31, days: 1),
        .allSaints: .first(.sunday, month: 11, day: 1),
        .martinsEve: .from(month: 11, day: 10, days: 1),
        .advent1: .first(.sunday, month: 11, day: 27),
        .advent2: .first(.sunday, month: 12, day: 4),
        .advent3: .first(.sunday, month: 12, day: 11),
        .advent4: .first(.sunday, month: 12, day: 18),
        .christmas: .from(month: 12, day: 24, days: 3),
        .christmasEve: .from(month: 12, day: 24, days: 1),
        .christmasDay: .from(month: 12, day: 25, days: 1),
        .secondChristmasDay: .from(month: 12, day: 26, days: 1),
        .christmasHoliday: .from(month: 12, day: 23, days: 10),
        .newYearsEve: .from(month: 12, day: 31, days: 1),
    ]

    private static let danishSchoolHolidays: [Holiday: Place] = [
        .winterHoliday: .weeks(7...7),
        .summerHoliday: .weeks(27...32),
        .autumnHoliday: .weeks(42...42),
    ]
}

import Portfolio

/// When the named days and holidays lie. School holidays follow the usual municipal plan: summer weeks 27–32, autumn
/// week 42, winter week 7.
extension Holiday {
    func days(in year: Int) -> Span? {
        if let (month, day) = fixedDate { return Day(year: year, month: month, day: day).map { Span($0) } }
        return churchDays(in: year) ?? schoolDays(in: year) ?? otherDays(in: year)
    }

    private var fixedDate: (month: Int, day: Int)? {
        switch self {
        case .christmasEve: (12, 24)
        case .christmasDay: (12, 25)
        case .secondChristmasDay: (12, 26)
        case .newYearsEve: (12, 31)
        case .newYear, .newYearsDay: (1, 1)
        case .constitutionDay: (6, 5)
        case .midsummer: (6, 23)
        case .labourDay: (5, 1)
        case .epiphany: (1, 6)
        case .valentine: (2, 14)
        case .halloween: (10, 31)
        case .martinsEve: (11, 10)
        case .womensDay: (3, 8)
        case .fatherDay: (6, 5)
        default: nil
        }
    }

    /// Days that move with Easter.
    private func churchDays(in year: Int) -> Span? {
        guard let easter = Day.easterSunday(in: year) else { return nil }
        switch self {
        case .easter: return Span(easter - 3, easter + 1)
        case .easterHoliday: return Span(easter - 8, easter + 1)
        case .palmSunday: return Span(easter - 7)
        case .maundyThursday: return Span(easter - 3)
        case .goodFriday: return Span(easter - 2)
        case .easterDay: return Span(easter)
        case .secondEasterDay: return Span(easter + 1)
        case .greatPrayerDay: return DanishHoliday.greatPrayerDay.day(in: year).map { Span($0) }
        case .ascension: return Span(easter + 39)
        case .pentecost: return Span(easter + 49, easter + 50)
        case .pentecostDay: return Span(easter + 49)
        case .secondPentecostDay: return Span(easter + 50)
        case .shrovetide: return Span(easter - 49)
        default: return nil
        }
    }

    private func schoolDays(in year: Int) -> Span? {
        func weeks(_ first: Int, _ last: Int) -> Span? {
            guard let start = Week(year: year, number: first), let end = Week(year: year, number: last) else {
                return nil
            }
            return Span(start.monday, end.sunday)
        }
        switch self {
        case .summerHoliday: return weeks(27, 32)
        case .autumnHoliday: return weeks(42, 42)
        case .winterHoliday: return weeks(7, 7)
        default: return nil
        }
    }

    private func otherDays(in year: Int) -> Span? {
        guard let christmas = Day(year: year, month: 12, day: 24) else { return nil }
        // The fourth Sunday in Advent is the last before Christmas Day.
        let fourthSunday = christmas - christmas.weekday.rawValue % 7
        switch self {
        case .christmas: return Span(christmas, christmas + 2)
        case .christmasHoliday: return Span(christmas - 1, christmas + 8)
        case .advent1: return Span(fourthSunday - 21)
        case .advent2: return Span(fourthSunday - 14)
        case .advent3: return Span(fourthSunday - 7)
        case .advent4: return Span(fourthSunday)
        case .motherDay: return Day(year: year, month: 5, day: 1).flatMap { sunday(2, from: $0) }
        case .allSaints: return Day(year: year, month: 11, day: 1).flatMap { sunday(1, from: $0) }
        default: return nil
        }
    }

    private func sunday(_ ordinal: Int, from first: Day) -> Span? {
        CalendarDays.ordinal(ordinal, .sunday, in: Span(first, first + 27))
    }
}

public import Portfolio

/// A unit of the calendar, from the day up.
public enum CalendarUnit: Int, CaseIterable, Sendable {
    case day, week, month, quarter, halfYear, year, weekend, workday

    /// The length in days that stands for the unit in a duration.
    var days: Int {
        switch self {
        case .day, .workday: 1
        case .weekend: 2
        case .week: 7
        case .month: 30
        case .quarter: 91
        case .halfYear: 182
        case .year: 365
        }
    }

    /// So many of the unit, as a length of time: "et kvartal" is three months.
    func length(_ count: ClosedRange<Int>) -> Length {
        func times(_ factor: Int) -> ClosedRange<Int> { count.lowerBound * factor...count.upperBound * factor }
        return switch self {
        case .day: Length(count, .day)
        case .weekend: Length(times(2), .day)
        case .workday: Length(count, .workingDay)
        case .week: Length(count, .week)
        case .month: Length(count, .month)
        case .quarter: Length(times(3), .month)
        case .halfYear: Length(times(6), .month)
        case .year: Length(count, .year)
        }
    }

    /// How many months the unit has, when it is made of whole months.
    var months: Int? {
        switch self {
        case .month: 1
        case .quarter: 3
        case .halfYear: 6
        case .year: 12
        case .day, .week, .weekend, .workday: nil
        }
    }
}

/// A meteorological season, three whole months; winter belongs to the year that it begins in
/// when it is written over two ("vinteren 2020/21"), and to the year that it ends in otherwise.
public enum Season: Int, CaseIterable, Sendable {
    case spring, summer, autumn, winter

    /// The month it begins in.
    var firstMonth: Int {
        switch self {
        case .spring: 3
        case .summer: 6
        case .autumn: 9
        case .winter: 12
        }
    }
}

/// A third of a month or year (*primo, medio, ultimo*), or an end of it.
public typealias Portion = TimeWording.Part

/// How a deadline or a start relates to the time it names.
public typealias Bound = TimeWording.Bound

/// A day or stretch of the year that has a name.
public enum Holiday: Int, CaseIterable, Sendable {
    case easter, easterHoliday, easterDay, secondEasterDay, maundyThursday, goodFriday, palmSunday
    case greatPrayerDay, ascension, pentecost, pentecostDay, secondPentecostDay
    case christmas, christmasEve, christmasDay, secondChristmasDay, christmasHoliday
    case newYear, newYearsEve, newYearsDay
    case constitutionDay, midsummer, labourDay, epiphany, valentine, halloween, martinsEve, womensDay
    case motherDay, fatherDay, shrovetide, advent1, advent2, advent3, advent4, allSaints
    case summerHoliday, autumnHoliday, winterHoliday
}

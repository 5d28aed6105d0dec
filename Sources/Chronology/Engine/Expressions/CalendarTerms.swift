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
public enum Portion: Int, CaseIterable, Sendable {
    case early, middle, late
    case firstHalf, secondHalf
    /// The last day: "udgangen af 2018".
    case lastDay
    /// What is left of it at the meeting: "resten af året".
    case rest
    /// What of it has gone by: "tidligere i år".
    case elapsed
}

/// How a deadline or a start relates to the time it names.
public enum Bound: Int, CaseIterable, Sendable {
    /// Up to the day before it: "inden", "før".
    case before
    /// Up to its last day: "senest", "til og med".
    case by
    /// Up to the day before it, and no sharper: "frem mod".
    case toward
    /// From the day after it: "efter".
    case after
    /// From its first day: "fra og med", "tidligst".
    case from
    /// From its first day, which lies behind: "siden".
    case since
    /// From its first day on, or of it when it is long past: "fra 2019", "hallen fra 1964".
    case origin
}

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

import Portfolio

/// Slips of the pen: days and weeks that the calendar does not have.
extension TimeExpression {
    /// Whether there can be such a time; "31. juni" and "uge 54" are slips of the pen, and no times.
    var isPossible: Bool {
        switch self {
        case .date(let day, let month, _, _):
            (1...12).contains(month) && (1...Day.length(ofMonth: month, year: 2_000)).contains(day)
        case .week(let week, _): week < 60
        default: true
        }
    }

    /// Whether it names a day or week that there is none of in a year: "31. juni", "29. februar 2019".
    func isImpossible(in year: Int) -> Bool {
        switch self {
        case .date(let day, let month, let own, _): Day(year: own ?? year, month: month, day: day) == nil
        case .week(let week, let own): Week(year: own ?? year, number: week) == nil
        case .range(let first, let last): first.isImpossible(in: year) || last.isImpossible(in: year)
        default: inner?.isImpossible(in: year) ?? false
        }
    }

    /// The month of a day, the year of a week and of a day in no month.
    var surrounding: TimeExpression {
        switch self {
        case .date(_, let month, let year?, _) where !(1...12).contains(month): .year(year)
        case .date(_, let month, let year, _): .month(month, year: year)
        case .week(_, let year?): .year(year)
        default: self
        }
    }
}

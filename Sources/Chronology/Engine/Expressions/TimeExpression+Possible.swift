import Portfolio

/// Slips of the pen: days and weeks that the calendar does not have.
extension TimeExpression {
    /// Whether there can be such a time; "31. juni" and "uge 54" are slips of the pen, and no times.
    var isPossible: Bool {
        switch self {
        case .date(let day, let month, _, _): day <= Day.length(ofMonth: month, year: 2_000)
        case .week(let week, _): week <= 53
        default: true
        }
    }

    /// Whether it names a day or week that there is none of in a year: "31. juni", "29. februar 2019".
    func isImpossible(in year: Int) -> Bool {
        switch self {
        case .date(let day, let month, let own, _): day > Day.length(ofMonth: month, year: own ?? year)
        case .week(let week, let own): Week(year: own ?? year, number: week) == nil
        case .range(let first, let last): first.isImpossible(in: year) || last.isImpossible(in: year)
        default: inner?.isImpossible(in: year) ?? false
        }
    }

    /// The month of a day, the year of a week.
    var surrounding: TimeExpression {
        switch self {
        case .date(_, let month, let year, _): .month(month, year: year)
        case .week(_, let year?): .year(year)
        default: self
        }
    }
}

import Portfolio

/// What an expression tells beside its days.
extension TimeExpression {
    /// The bound around it.
    var bound: Bound? {
        switch self {
        case .bound(let bound, _): bound
        case .approximate(let inner): inner.bound
        default: nil
        }
    }

    /// The time that it is built around, without frame, part and the year that it is set in.
    var inner: TimeExpression? {
        switch self {
        case .bound(_, let inner), .approximate(let inner), .part(_, let inner), .relativeOccurrence(let inner, _),
            .inRelativeYear(let inner, _), .inYearOfFocus(let inner), .range(let inner, _):
            inner
        default: nil
        }
    }

    /// What it names, by its size.
    var unit: TimeWording.Unit? {
        switch self {
        case .date where !isPossible: .month
        case .date, .dayOfMonth, .weekday, .weekdayOf, .relativeWeekday, .dayShift, .ordinalWeekday: .day
        case .month: .month
        case .year, .newYear, .schoolYear: .year
        case .quarter: .quarter
        case .halfYear: .halfYear
        case .week: .week
        case .season, .seasonOverNewYear: .season
        case .holiday: .holiday
        case .relativeUnit(let unit, _), .unitOfFocus(let unit), .ordinalUnit(_, let unit, _),
            .shiftFromFocus(_, let unit):
            unit.wording
        default: inner?.unit
        }
    }

    /// The part of it that is meant.
    var part: Portion? {
        if case .part(let part, _) = self { part } else { inner?.part }
    }

    /// Whether it counts from the anchor or from another time.
    var isRelative: Bool {
        switch self {
        case .dayOfMonth, .weekday, .relativeUnit, .newYear, .relativeWeekday, .relativeOccurrence, .inRelativeYear,
            .inYearOfFocus, .span, .dayShift, .shift, .shiftFromFocus, .shiftFromMeeting, .unitOfFocus:
            true
        case .range(let first, let last): first.isRelative || last.isRelative
        case .weekdayOf(_, let inner), .ordinalUnit(_, _, let inner), .ordinalWeekday(_, _, let inner),
            .distance(_, _, let inner):
            inner.isRelative
        default: inner?.isRelative ?? false
        }
    }

    /// Whether a year is among the words.
    var namesYear: Bool {
        switch self {
        case .date(_, _, let year, _), .month(_, let year), .quarter(_, let year), .halfYear(_, let year),
            .week(_, let year), .season(_, let year), .holiday(_, let year), .schoolYear(let year), .yearTurn(let year):
            year != nil
        case .year, .seasonOverNewYear: true
        case .range(let first, let last): first.namesYear || last.namesYear
        case .weekdayOf(_, let inner), .ordinalUnit(_, _, let inner), .ordinalWeekday(_, _, let inner),
            .distance(_, _, let inner):
            inner.namesYear
        default: inner?.namesYear ?? false
        }
    }
}

extension CalendarUnit {
    /// The unit in the words of a mention.
    fileprivate var wording: TimeWording.Unit {
        switch self {
        case .day, .workday: .day
        case .week: .week
        case .weekend: .weekend
        case .month: .month
        case .quarter: .quarter
        case .halfYear: .halfYear
        case .year: .year
        }
    }
}

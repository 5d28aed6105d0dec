import Portfolio

/// Years that are left out.
extension TimeExpression {
    /// Whether no year is written and one must be inferred.
    var needsYear: Bool {
        switch self {
        case .date(_, _, let year, _), .month(_, let year), .quarter(_, let year), .halfYear(_, let year),
            .week(_, let year), .season(_, let year), .holiday(_, let year):
            year == nil
        case .schoolYear(let year), .yearTurn(let year): year == nil
        case .weekdayOf(_, let inner), .part(_, let inner), .ordinalUnit(_, _, let inner),
            .ordinalWeekday(_, _, let inner), .bound(_, let inner), .approximate(let inner),
            .distance(_, _, let inner):
            inner.needsYear
        case .range(let first, let last): first.needsYear && last.needsYear
        default: false
        }
    }

    /// The same time in a year, where none is written.
    func inYear(_ year: Int) -> TimeExpression {
        switch self {
        case .date(let day, let month, nil, let weekday): .date(day: day, month: month, year: year, weekday: weekday)
        case .month(let month, nil): .month(month, year: year)
        case .quarter(let quarter, nil): .quarter(quarter, year: year)
        case .halfYear(let half, nil): .halfYear(half, year: year)
        case .week(let week, nil): .week(week, year: year)
        case .season(let season, nil): .season(season, year: year)
        case .holiday(let holiday, nil): .holiday(holiday, year: year)
        case .schoolYear(nil): .schoolYear(year)
        case .yearTurn(nil): .yearTurn(year)
        case .weekdayOf(let weekday, let inner): .weekdayOf(weekday, inner.inYear(year))
        case .part(let portion, let inner): .part(portion, of: inner.inYear(year))
        case .ordinalUnit(let ordinal, let unit, let inner): .ordinalUnit(ordinal, unit, of: inner.inYear(year))
        case .ordinalWeekday(let ordinal, let day, let inner): .ordinalWeekday(ordinal, day, of: inner.inYear(year))
        case .bound(let bound, let inner): .bound(bound, inner.inYear(year))
        case .approximate(let inner): .approximate(inner.inYear(year))
        case .distance(let count, let unit, let inner): .distance(count, unit, from: inner.inYear(year))
        default: self
        }
    }

    /// Whether it counts back from the anchor: "sidste efterår".
    var isBehind: Bool {
        switch self {
        case .relativeOccurrence(_, let count), .relativeUnit(_, let count), .relativeWeekday(_, let count): count < 0
        default: false
        }
    }

    /// The weekday that is written beside a date.
    var writtenWeekday: Weekday? {
        switch self {
        case .date(_, _, _, let weekday), .dayOfMonth(_, let weekday): weekday
        case .bound(_, let inner), .approximate(let inner): inner.writtenWeekday
        default: nil
        }
    }

    /// The time that a bound or "ca." stands around.
    var withoutFrame: TimeExpression {
        switch self {
        case .bound(_, let inner), .approximate(let inner): inner.withoutFrame
        default: self
        }
    }

    /// Whether the words themselves are vague, as the gold conventions have it: seasons, thirds, halves, "ca.".
    var isVague: Bool {
        switch self {
        case .season, .seasonOverNewYear, .approximate: true
        case .inYearOfFocus(let inner): inner.isVague
        case .part(let portion, let inner): ![.lastDay, .rest, .elapsed].contains(portion) || inner.isVague
        case .bound(let bound, let inner): bound == .toward || inner.isVague
        case .range(let first, let last): first.isVague || last.isVague
        case .relativeOccurrence(let inner, _): inner.isVague
        case .shift(_, let unit): unit != .day && unit != .week
        case .weekdayOf(_, let inner), .ordinalUnit(_, _, let inner), .ordinalWeekday(_, _, let inner): inner.isVague
        default: false
        }
    }
}

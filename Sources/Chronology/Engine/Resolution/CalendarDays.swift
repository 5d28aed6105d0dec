import Portfolio

/// The days of times that are complete in themselves, by the calendar of a country alone.
struct CalendarDays {
    let holidays: HolidayCalendar

    /// The days of an expression with its year; `nil` when it is relative or there is no such day.
    func span(of expression: TimeExpression) -> Span? {
        switch expression {
        case .date(let day, let month, let year?, _): Day(year: year, month: month, day: day).map { Span($0) }
        case .month(let month, let year?): Span(year: year, month: month)
        case .year(let year): Span(year: year)
        case .quarter(let quarter, let year?): months(3, from: quarter * 3 - 2, year)
        case .halfYear(let half, let year?): months(6, from: half * 6 - 5, year)
        case .week(let week, let year?): Week(year: year, number: week)?.span ?? Self.edge(of: year, week)
        // Winter is named after the year that it ends in: "vinteren 2018" is December 2017 to February 2018.
        case .season(let season, let year?): months(3, from: season.firstMonth, season == .winter ? year - 1 : year)
        case .seasonOverNewYear(let season, let year): months(season == .winter ? 3 : 12, from: season.firstMonth, year)
        case .holiday(let holiday, let year?): holidays.days(of: holiday, in: year)
        case .schoolYear(let year?): months(12, from: 8, year)
        case .yearTurn(let year?): Day(year: year, month: 12, day: 31).map { Span($0, $0 + 1) }
        default: nil
        }
    }

    private func months(_ count: Int, from month: Int, _ year: Int) -> Span? {
        guard let first = Day(year: year, month: month, day: 1) else { return nil }
        return Span(first, first.adding(months: count) - 1)
    }

    /// A third, a half or an end of a time. Thirds of a year are four months, thirds of a month ten days.
    func portion(_ portion: Portion, of whole: Span) -> Span? {
        guard let first = whole.earliest, let last = whole.latest else { return nil }
        switch portion {
        case .lastDay: return Span(last)
        case .rest, .elapsed: return whole
        case .firstHalf, .secondHalf: return half(portion == .firstHalf, first, last)
        case .early, .middle, .late: return third(portion, first, last)
        }
    }

    private func half(_ isFirst: Bool, _ first: Day, _ last: Day) -> Span {
        let length = last - first + 1
        let isMonth = first.day == 1 && length <= 31
        let second: Day
        if isMonth {
            second = first + 15
        } else if first.day == 1, length > 31 {
            second = first.adding(months: (length + 15) / 61)
        } else {
            second = first + length / 2
        }
        return isFirst ? Span(first, second - 1) : Span(second, last)
    }

    private func third(_ portion: Portion, _ first: Day, _ last: Day) -> Span {
        let length = last - first + 1
        let (second, third) =
            if first.day == 1, length > 300 {
                (first.adding(months: 4), first.adding(months: 8))
            } else if first.day == 1, length > 80, length < 93 {
                (first.adding(months: 1), first.adding(months: 2))
            } else if first.day == 1, length <= 31, length >= 28 {
                (first + 10, first + 20)
            } else {
                (first + max(1, length / 3), first + max(2, 2 * length / 3))
            }
        switch portion {
        case .early: return Span(first, min(second - 1, last))
        case .middle: return Span(min(second, last), min(third - 1, last))
        default: return Span(min(third, last), last)
        }
    }

    /// What "uge 0" and, in a year without it, "uge 53" can mean: a week at the turn of the year.
    private static func edge(of year: Int, _ week: Int) -> Span? {
        guard week == 0 || (53..<60).contains(week),
            let last = Week(year: week == 0 ? year - 1 : year, number: 52),
            let first = Week(year: week == 0 ? year : year + 1, number: 1)
        else { return nil }
        return Span(last.monday, first.sunday)
    }

    /// The n-th unit in a time, or the last for −1: "første uge i januar" is the first week with its Thursday in it.
    func ordinal(_ ordinal: Int, _ unit: CalendarUnit, in whole: Span) -> Span? {
        guard let first = whole.earliest, let last = whole.latest else { return nil }
        switch unit {
        case .day:
            let day = ordinal > 0 ? first + (ordinal - 1) : last
            return whole.contains(day) ? Span(day) : nil
        case .workday: return workday(ordinal, first, last).map { Span($0) }
        case .week, .weekend:
            let thursday = unit == .week ? Weekday.thursday : .saturday
            let week = self.ordinal(ordinal, thursday, in: whole)?.earliest?.week
            return week.map { unit == .week ? $0.span : Span($0.sunday - 1, $0.sunday) }
        default:
            guard let months = unit.months else { return nil }
            let start = ordinal > 0 ? first.adding(months: months * (ordinal - 1)) : (last + 1).adding(months: -months)
            return whole.contains(start) ? Span(start, start.adding(months: months) - 1) : nil
        }
    }

    private func workday(_ ordinal: Int, _ first: Day, _ last: Day) -> Day? {
        var day = ordinal > 0 ? first : last
        var left = abs(ordinal)
        while day >= first, day <= last {
            if holidays.isWorkday(day) { left -= 1 }
            if left == 0 { return day }
            day = ordinal > 0 ? day + 1 : day - 1
        }
        return nil
    }

    /// The n-th such weekday in a time, or the last for −1.
    func ordinal(_ ordinal: Int, _ weekday: Weekday, in whole: Span) -> Span? {
        guard let first = whole.earliest, let last = whole.latest else { return nil }
        let day =
            if ordinal > 0 {
                first + ((weekday.rawValue - first.weekday.rawValue + 7) % 7 + 7 * (ordinal - 1))
            } else {
                last - (last.weekday.rawValue - weekday.rawValue + 7) % 7 - 7 * (-ordinal - 1)
            }
        return whole.contains(day) ? Span(day) : nil
    }

    /// A day moved by units.
    func moved(_ day: Day, by count: Int, _ unit: CalendarUnit) -> Span? {
        guard abs(count) < 4_000 else { return nil }
        switch unit {
        case .day: return Span(day + count)
        case .week, .weekend: return Span(day + 7 * count)
        case .workday: return Span(workdays(count, from: day))
        default: return unit.months.map { Span(day.adding(months: $0 * count)) }
        }
    }

    private func workdays(_ count: Int, from day: Day) -> Day {
        var day = day
        var left = abs(count)
        while left > 0 {
            day = count > 0 ? day + 1 : day - 1
            if holidays.isWorkday(day) { left -= 1 }
        }
        return day
    }

    /// The unit that a day lies in.
    func unit(_ unit: CalendarUnit, containing day: Day) -> Span? {
        let (year, month, _) = day.components
        return switch unit {
        case .day, .workday: Span(day)
        case .week: day.week.span
        case .weekend: Span(day.week.sunday - 1, day.week.sunday)
        case .month: Span(year: year, month: month)
        case .quarter: months(3, from: (month - 1) / 3 * 3 + 1, year)
        case .halfYear: months(6, from: month <= 6 ? 1 : 7, year)
        case .year: Span(year: year)
        }
    }
}

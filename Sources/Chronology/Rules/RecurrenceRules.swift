import Portfolio

/// What happens again and again: found as such, never as a date.
enum RecurrenceRules {
    static let all = [
        everyWeekday, everyUnit, everySecond, everyFigure, weekdays, onTheWeekday, workdays, recurring, times,
        timesRecurring,
    ]

    /// Tried beside "sidste torsdag", which is shorter.
    static let ofMonth = [
        weekdayOfMonth, figuredWeekdayOfMonth, dayOfMonth, everyDayOfMonth, everyOrdinalOfMonth, everyTwoDaysOfMonth,
    ]

    private static let maybeClock = Element.maybe([.maybe([.one(.between, .from)]), .phrase([.clock], nil)])
    private static let count = Element.word([.cardinal], .number)

    /// "hver mandag kl. 10-12.30".
    static let everyWeekday = Rule(
        "every weekday", yields: .recurrence,
        [
            .maybe([.one(.recurring)]), .one(.every), .maybe([.word([.ordinal], nil)]),
            .phrase([.weekday, .date], .phrase),
            .maybe([.one(.in), .one(.theUnit)]), maybeClock,
        ], examples: .everyWeekday
    ) { match in
        guard case .weekday(let weekday) = match.expression() else { return nil }
        return .recurrence(weekday)
    }

    /// "hver måned".
    static let everyUnit = Rule(
        "every unit", yields: .recurrence, [.one(.every), .maybe([.word([.half], nil)]), .word([.unit], .unit)],
        examples: .everyUnit
    ) { _ in
        .recurrence(nil)
    }

    /// "hver anden uge".
    static let everySecond = Rule(
        "every so many units", yields: .recurrence,
        [
            .one(.every), .word([.ordinal], .ordinal), .word([.unit], .unit),
        ], examples: .everySecond
    ) { _ in
        .recurrence(nil)
    }

    /// "hver 14. dag".
    static let everyFigure = Rule(
        "every so many units in figures", yields: .recurrence,
        [.one(.every), .number(2...99, digits: 1...2, .number), .dot, .word([.unit], .unit)], examples: .everyFigure
    ) { _ in
        .recurrence(nil)
    }

    private static let everyMonth: [Element] = [
        .phrase([.weekday], .weekday), .one(.in), .maybe([.one(.every)]), .word([.theUnit, .unit], .unit), maybeClock,
    ]

    /// "den første mandag i måneden".
    static let weekdayOfMonth = Rule(
        "n-th weekday of the month", yields: .recurrence, [.word([.ordinal, .last], .ordinal)] + everyMonth,
        examples: .weekdayOfMonth
    ) { match in
        guard case .weekday(let weekday) = match.expression(.weekday) else { return nil }
        return .recurrence(weekday)
    }

    /// "den 1. mandag i hver måned kl. 16.00".
    static let figuredWeekdayOfMonth = Rule(
        "n-th weekday of the month in figures", yields: .recurrence,
        [.number(1...5, digits: 1...1, .number), .dot] + everyMonth, examples: .figuredWeekdayOfMonth
    ) { match in
        guard case .weekday(let weekday) = match.expression(.weekday) else { return nil }
        return .recurrence(weekday)
    }

    /// "om mandagen".
    static let onTheWeekday = Rule(
        "on that weekday, in general", yields: .recurrence,
        [.one(.about), .near, .a(.theWeekday, .weekday), maybeClock], examples: .onTheWeekday
    ) { .recurrence($0.value(.weekday, .theWeekday).flatMap(Weekday.init(rawValue:))) }

    /// "ugentligt mandage kl. 10-12.30".
    static let weekdays = Rule(
        "weekdays", yields: .recurrence,
        [.maybe([.one(.recurring)]), .a(.weekdays, .weekday), maybeClock], examples: .weekdaysInRecurrence
    ) { .recurrence($0.value(.weekday, .weekdays).flatMap(Weekday.init(rawValue:))) }

    /// "hverdage kl. 9-15".
    static let workdays = Rule(
        "workdays and weekends", yields: .recurrence, [.word([.units], .unit), maybeClock],
        notAfter: [[.number(0...9999, digits: 1...4, nil)], [.one(.cardinal, .last, .next, .ordinal)]],
        examples: .workdays
    ) { match in
        switch match.value(.unit, .units).flatMap(CalendarUnit.init(rawValue:)) {
        case .workday, .weekend: .recurrence(nil)
        default: nil
        }
    }

    /// "den 1. i hver måned".
    static let dayOfMonth = Rule(
        "day of every month", yields: .recurrence,
        [.phrase([.dayOfMonth], nil), .one(.in), .one(.every), .word([.unit], .unit)], examples: .dayOfMonthInRecurrence
    ) { isMonths($0) ? .recurrence(nil) : nil }

    private static func isMonths(_ match: Match) -> Bool {
        let unit = match.value(.unit, .unit) ?? match.value(.unit, .theUnit)
        return unit.flatMap(CalendarUnit.init(rawValue:))?.months != nil
    }

    private static let maybeOfMonth = Element.maybe([
        .one(.in), .maybe([.one(.every)]), .word([.unit, .theUnit], nil),
    ])

    /// "hver den 1. i måneden".
    static let everyDayOfMonth = Rule(
        "every day of that number", yields: .recurrence,
        [.one(.every), .one(.dayArticle), .maybeDot, .phrase([.dayOfMonth], nil), maybeOfMonth],
        examples: .everyDayOfMonth
    ) { _ in
        .recurrence(nil)
    }

    /// "hver den første i måneden".
    static let everyOrdinalOfMonth = Rule(
        "every day of that ordinal", yields: .recurrence,
        [.one(.every), .one(.dayArticle), .word([.ordinal, .last], nil), .one(.in), .word([.unit, .theUnit], .unit)],
        examples: .everyOrdinalOfMonth
    ) { isMonths($0) ? .recurrence(nil) : nil }

    /// "hver den 1. og 15. i måneden".
    static let everyTwoDaysOfMonth = Rule(
        "two days of every month", yields: .recurrence,
        [
            .maybe([.one(.every)]), .one(.dayArticle), .maybeDot, .day, .dot, .one(.and),
            .maybe([.one(.dayArticle), .maybeDot]), .maybe([.number(1...31, digits: 1...2, .endDay), .dot]),
            .maybe([.phrase([.dayOfMonth], .phrase)]), .one(.in), .maybe([.one(.every)]),
            .word([.unit, .theUnit], .unit),
        ], examples: .everyTwoDaysOfMonth
    ) { isMonths($0) && $0.has(.endDay) != $0.has(.phrase) ? .recurrence(nil) : nil }

    /// "årlig licens".
    static let recurring = Rule(
        "recurring", yields: .recurrence, [.one(.recurring)], examples: .recurring
    ) { _ in
        .recurrence(nil)
    }

    private static let often: [Element] = [.word([.times], nil), .maybe([.one(.about, .in, .per, .on), .maybeDot])]
    private static let period: [Element] = [
        .maybe([.one(.every)]), .word([.theUnit, .unit, .recurring], .unit),
        .maybe([.one(.on), .one(.weekdays), maybeClock]),
    ]

    /// "en gang om måneden".
    static let times = Rule(
        "so many times a unit", yields: .recurrence, [count] + often + period, examples: .times
    ) { _ in
        .recurrence(nil)
    }

    /// "2 gange årligt".
    static let timesRecurring = Rule(
        "so many times a unit in figures", yields: .recurrence,
        [.number(1...99, digits: 1...2, .number), .maybe([.sign(["-"]), .number(1...99, digits: 1...2, nil)])] + often
            + period, examples: .timesRecurring
    ) { _ in
        .recurrence(nil)
    }
}

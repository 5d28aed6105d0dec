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

    static let everyWeekday = Rule(
        "every weekday", yields: .recurrence,
        [
            .maybe([.one(.recurring)]), .one(.every), .maybe([.word([.ordinal], nil)]),
            .phrase([.weekday, .date], .phrase),
            .maybe([.one(.in), .one(.theUnit)]), maybeClock,
        ],
        examples: [
            Example("hver mandag kl. 10-12.30", "set"), Example("hver anden torsdag", "set"),
            Example("hver onsdag", "set"),
        ],
        not: ["hver gang", "hver især"]
    ) { match in
        guard case .weekday(let weekday) = match.expression() else { return nil }
        return .recurrence(weekday)
    }

    static let everyUnit = Rule(
        "every unit", yields: .recurrence, [.one(.every), .maybe([.word([.half], nil)]), .word([.unit], .unit)],
        examples: [Example("hver måned", "set"), Example("hvert år", "set"), Example("hvert kvartal", "set")],
        not: ["hver sag", "hvert punkt"]
    ) { _ in
        .recurrence(nil)
    }

    static let everySecond = Rule(
        "every so many units", yields: .recurrence,
        [
            .one(.every), .word([.ordinal], .ordinal), .word([.unit], .unit),
        ],
        examples: [
            Example("hver anden uge", "set"), Example("hvert fjerde år", "set"), Example("hver tredje måned", "set"),
        ],
        not: ["hver anden sag", "hvert andet punkt"]
    ) { _ in
        .recurrence(nil)
    }

    static let everyFigure = Rule(
        "every so many units in figures", yields: .recurrence,
        [.one(.every), .number(2...99, digits: 1...2, .number), .dot, .word([.unit], .unit)],
        examples: [Example("hver 14. dag", "set"), Example("hvert 4. år", "set")],
        not: ["hver 3. sag", "hvert 5. punkt"]
    ) { _ in
        .recurrence(nil)
    }

    private static let everyMonth: [Element] = [
        .phrase([.weekday], .weekday), .one(.in), .maybe([.one(.every)]), .word([.theUnit, .unit], .unit), maybeClock,
    ]

    static let weekdayOfMonth = Rule(
        "n-th weekday of the month", yields: .recurrence, [.word([.ordinal, .last], .ordinal)] + everyMonth,
        examples: [
            Example("den første mandag i måneden", "set"), Example("sidste torsdag i hver måned kl. 14", "set"),
        ],
        not: [Example("første mandag i maj 2018", "2018-05-07")]
    ) { match in
        guard case .weekday(let weekday) = match.expression(.weekday) else { return nil }
        return .recurrence(weekday)
    }

    static let figuredWeekdayOfMonth = Rule(
        "n-th weekday of the month in figures", yields: .recurrence,
        [.number(1...5, digits: 1...1, .number), .dot] + everyMonth,
        examples: [
            Example("den 1. mandag i hver måned kl. 16.00", "set"), Example("2. torsdag i måneden", "set"),
        ],
        not: [Example("1. mandag i maj 2018", "2018-05-07")]
    ) { match in
        guard case .weekday(let weekday) = match.expression(.weekday) else { return nil }
        return .recurrence(weekday)
    }

    static let onTheWeekday = Rule(
        "on that weekday, in general", yields: .recurrence,
        [.one(.about), .near, .a(.theWeekday, .weekday), maybeClock],
        examples: [Example("om mandagen", "set"), Example("om onsdagen kl. 10-12", "set")],
        not: ["mandagen blev travl", "tirsdagen efter"]
    ) { match in
        .recurrence(match.value(.weekday, .theWeekday).flatMap(Weekday.init(rawValue:)))
    }

    static let weekdays = Rule(
        "weekdays", yields: .recurrence,
        [.maybe([.one(.recurring)]), .a(.weekdays, .weekday), maybeClock],
        examples: [
            Example("ugentligt mandage kl. 10-12.30", "set"), Example("onsdage mellem kl. 13-16", "set"),
            Example("fredage", "set"),
        ],
        not: ["mandagshold", "onsdagsklub"]
    ) { match in
        .recurrence(match.value(.weekday, .weekdays).flatMap(Weekday.init(rawValue:)))
    }

    static let workdays = Rule(
        "workdays and weekends", yields: .recurrence, [.word([.units], .unit), maybeClock],
        notAfter: [[.number(0...9999, digits: 1...4, nil)], [.one(.cardinal, .last, .next, .ordinal)]],
        examples: [Example("hverdage kl. 9-15", "set"), Example("på hverdage", "set"), Example("i weekender", "set")],
        not: ["dage", "uger", Example("fem hverdage", "duration")]
    ) { match in
        switch match.value(.unit, .units).flatMap(CalendarUnit.init(rawValue:)) {
        case .workday, .weekend: .recurrence(nil)
        default: nil
        }
    }

    static let dayOfMonth = Rule(
        "day of every month", yields: .recurrence,
        [.phrase([.dayOfMonth], nil), .one(.in), .one(.every), .word([.unit], .unit)],
        examples: [Example("den 1. i hver måned", "set"), Example("d. 15. i hvert kvartal", "set")],
        not: [Example("den 15. i", "2017-08-15"), Example("senest den 15. i måneden", "..2017-08-15")]
    ) { match in
        isMonths(match) ? .recurrence(nil) : nil
    }

    private static func isMonths(_ match: Match) -> Bool {
        let unit = match.value(.unit, .unit) ?? match.value(.unit, .theUnit)
        return unit.flatMap(CalendarUnit.init(rawValue:))?.months != nil
    }

    private static let maybeOfMonth = Element.maybe([
        .one(.in), .maybe([.one(.every)]), .word([.unit, .theUnit], nil),
    ])

    static let everyDayOfMonth = Rule(
        "every day of that number", yields: .recurrence,
        [.one(.every), .one(.dayArticle), .maybeDot, .phrase([.dayOfMonth], nil), maybeOfMonth],
        examples: [
            Example("hver den 1. i måneden", "set"), Example("betales hver d. 15.", "set"),
            Example("hver den 20. i kvartalet", "set"),
        ],
        not: ["hver den 1. etape", "hver især i den 2. runde"]
    ) { _ in
        .recurrence(nil)
    }

    static let everyOrdinalOfMonth = Rule(
        "every day of that ordinal", yields: .recurrence,
        [.one(.every), .one(.dayArticle), .word([.ordinal, .last], nil), .one(.in), .word([.unit, .theUnit], .unit)],
        examples: [Example("hver den første i måneden", "set"), Example("hver den sidste i måneden", "set")],
        not: ["hver den første i rækken", "hver den anden i gruppen"]
    ) { match in
        isMonths(match) ? .recurrence(nil) : nil
    }

    static let everyTwoDaysOfMonth = Rule(
        "two days of every month", yields: .recurrence,
        [
            .maybe([.one(.every)]), .one(.dayArticle), .maybeDot, .day, .dot, .one(.and),
            .maybe([.one(.dayArticle), .maybeDot]), .maybe([.number(1...31, digits: 1...2, .endDay), .dot]),
            .maybe([.phrase([.dayOfMonth], .phrase)]), .one(.in), .maybe([.one(.every)]),
            .word([.unit, .theUnit], .unit),
        ],
        examples: [
            Example("hver den 1. og 15. i måneden", "set"), Example("den 1. og den 15. i hver måned", "set"),
            Example("hver d. 10. og d. 25. i måneden", "set"),
        ],
        not: ["den 1. og 15. i rækken", "den 1. og 2. i klassen"]
    ) { match in
        isMonths(match) && match.has(.endDay) != match.has(.phrase) ? .recurrence(nil) : nil
    }

    static let recurring = Rule(
        "recurring", yields: .recurrence, [.one(.recurring)],
        examples: [
            Example("årlig licens", "set"), Example("et ugentligt møde", "set"), Example("på halvårsbasis", "set"),
        ],
        not: ["uge", "årgang"]
    ) { _ in
        .recurrence(nil)
    }

    private static let often: [Element] = [.word([.times], nil), .maybe([.one(.about, .in, .per, .on), .maybeDot])]
    private static let period: [Element] = [
        .maybe([.one(.every)]), .word([.theUnit, .unit, .recurring], .unit),
        .maybe([.one(.on), .one(.weekdays), maybeClock]),
    ]

    static let times = Rule(
        "so many times a unit", yields: .recurrence, [count] + often + period,
        examples: [
            Example("en gang om måneden", "set"), Example("en gang i kvartalet", "set"),
            Example("to gange årligt", "set"),
            Example("en gang hver måned på torsdage kl. 13-15", "set"),
        ],
        not: ["en gang til", "to gange"]
    ) { _ in
        .recurrence(nil)
    }

    static let timesRecurring = Rule(
        "so many times a unit in figures", yields: .recurrence,
        [.number(1...99, digits: 1...2, .number), .maybe([.sign(["-"]), .number(1...99, digits: 1...2, nil)])] + often
            + period,
        examples: [
            Example("2 gange årligt", "set"), Example("3-4 gange om året", "set"), Example("1 gang pr. måned", "set"),
        ],
        not: ["2 gange", "3 gange 4"]
    ) { _ in
        .recurrence(nil)
    }
}

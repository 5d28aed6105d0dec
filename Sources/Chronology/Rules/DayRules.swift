import Portfolio

/// Days with the month in words.
enum DayRules {
    static let all = [
        dayAndMonth, impossibleDay, impossibleNumber, ordinalAndMonth, monthFirst, weekdayAndMonthFirst, dashed,
        dayRange,
        dayRangeInWords, adjacentDays, daysInARow, slashedDays, coordinated, movedDay, listed, dayOfMonth,
        weekdayAndDay, weekday,
    ]

    /// "mandag den", "Mandag d.", "tirsdag,".
    static let weekdayLead = Element.maybe([
        .a(.weekday, .weekday), .maybeDot, .maybeComma, .maybe([.one(.the), .maybeDot]),
    ])
    /// "mandag-tirsdag", "mandag og tirsdag" before two days.
    private static let twoWeekdays = Element.maybe([.one(.weekday), .maybe([.dash]), .maybe([.one(.and, .to)])])
    /// "fredag den" before the second day.
    private static let endWeekday = Element.maybe([.one(.weekday), .maybeComma])
    static let the = Element.maybe([.one(.the), .maybeDot])
    /// "maj", "maj 2018", "okt. 2017", "februar, 2025".
    static let monthAndYear: [Element] = [.near, .month, .maybe([.maybeDot, .maybeComma, .year])]

    /// "flyttes fra den": what follows are two dates, not the ends of one stretch.
    static let moved: [[Element]] = [
        [.one(.movedFrom)], [.one(.movedFrom), .one(.the)], [.one(.movedFrom), .one(.the), .dot],
    ]

    private static func written(_ match: Match) -> Weekday? {
        match.value(.weekday, .weekday).flatMap(Weekday.init(rawValue:))
    }

    /// "Den 2.oktober overgår vi".
    static let dayAndMonth = Rule(
        "day and month", yields: .date, [weekdayLead, .day, .maybeDot] + monthAndYear,
        notAfter: [[.one(.label)]], examples: .dayAndMonth
    ) { date($0) }

    /// A slip of the pen leaves its month and year: it is no other day, and no other year.
    static let impossibleDay = Rule(
        "day that the month does not have", yields: .month, [weekdayLead, .day, .maybeDot] + monthAndYear,
        notAfter: [[.one(.label)]], examples: .impossibleDay
    ) { match in
        day(match).flatMap { $0.isPossible ? nil : $0 }
    }

    /// "den 32. august", "den 0. juni": no month has such a day.
    static let impossibleNumber = Rule(
        "number of a day that no month has", yields: .month,
        [weekdayLead, .number(0...99, digits: 1...2, .day), .dot] + monthAndYear,
        notAfter: [[.one(.label)], [.sign(["§"])]], examples: .impossibleNumber
    ) { match in
        (1...31).contains(match[.day] ?? 1) ? nil : day(match)
    }

    private static func date(_ match: Match) -> TimeExpression? {
        day(match).flatMap { $0.isPossible ? $0 : nil }
    }

    private static func day(_ match: Match) -> TimeExpression? {
        guard let day = match[.day], let month = match.value(.month, .month) else { return nil }
        return .date(day: day, month: month, year: match[.year], weekday: written(match))
    }

    /// "den første marts".
    static let ordinalAndMonth = Rule(
        "ordinal and month", yields: .date,
        [weekdayLead, .a(.ordinal, .ordinal), .near, .month, .maybeYear], examples: .ordinalAndMonth
    ) { match in
        guard let day = match.value(.ordinal, .ordinal), let month = match.value(.month, .month) else { return nil }
        return .date(day: day, month: month, year: match[.year], weekday: written(match))
    }

    /// "August 29, 2018".
    static let monthFirst = Rule(
        "month first", yields: .date,
        [weekdayLead, .month, .maybeDot, .near, .day, .sign([","]), .year], examples: .monthFirst
    ) { date($0) }

    /// "Søndag, Feb 18".
    static let weekdayAndMonthFirst = Rule(
        "weekday and month first", yields: .date,
        [.a(.weekday, .weekday), .maybeDot, .maybeComma, .near, .month, .maybeDot, .near, .day],
        notBefore: [[.dot, .month]], examples: .weekdayAndMonthFirst
    ) { date($0) }

    /// "15-maj-2002".
    static let dashed = Rule(
        "day-month-year", yields: .date,
        [.day, .glued, .sign(["-", "."]), .glued, .month, .glued, .sign(["-", "."]), .glued, .year],
        standsAlone: true, examples: .dashedInDay
    ) { date($0) }

    /// "23.-24. november 2017".
    static let dayRange = Rule(
        "days of a month", yields: .range,
        [twoWeekdays, weekdayLead, .day, .maybeDot, .sign(["-"]), endWeekday, the, .endDay, .maybeDot] + monthAndYear,
        examples: .dayRange
    ) { days($0) }

    /// "fra den 3. til den 7. september".
    static let dayRangeInWords = Rule(
        "days of a month in words", yields: .range,
        [twoWeekdays, weekdayLead, .day, .maybeDot, .one(.to), endWeekday, the, .endDay, .maybeDot] + monthAndYear,
        notAfter: moved, examples: .dayRangeInWords
    ) { days($0) }

    private static func days(_ match: Match) -> TimeExpression? {
        guard let day = match[.day], let endDay = match[.endDay], day < endDay,
            let month = match.value(.month, .month)
        else { return nil }
        return .range(
            .date(day: day, month: month, year: match[.year], weekday: nil),
            .date(day: endDay, month: month, year: match[.year], weekday: nil))
    }

    /// "3. og 4. april 2017".
    static let adjacentDays = Rule(
        "two days in a row", yields: .range,
        [twoWeekdays, weekdayLead, .day, .maybeDot, .one(.and), endWeekday, the, .endDay, .maybeDot] + monthAndYear,
        examples: .adjacentDays
    ) { match in
        guard let day = match[.day], match[.endDay] == day + 1 else { return nil }
        return days(match)
    }

    /// "3., 4. og 5. oktober".
    static let daysInARow = Rule(
        "three or four days in a row", yields: .range,
        [
            weekdayLead, .day, .maybeDot, .sign([","]), the, .number(1...31, digits: 1...2, .number), .maybeDot,
            .maybe([.sign([","]), the, .number(1...31, digits: 1...2, .endNumber), .maybeDot]), .maybeComma, .one(.and),
            the, .endDay, .maybeDot,
        ] + monthAndYear, examples: .daysInARow
    ) { match in
        let named = [match[.day], match[.number], match[.endNumber], match[.endDay]].compactMap { $0 }
        return zip(named, named.dropFirst()).allSatisfy { $0 + 1 == $1 } ? days(match) : nil
    }

    /// "27./28. august 2018".
    static let slashedDays = Rule(
        "two days with a slash", yields: .range,
        [twoWeekdays, weekdayLead, .day, .maybeDot, .slash, .endDay, .maybeDot] + monthAndYear, examples: .slashedDays
    ) { days($0) }

    /// "den 14. og den 18. august".
    static let coordinated = Rule(
        "day whose month follows", yields: .date,
        [
            weekdayLead, .day, .maybeDot,
            .ahead([.one(.and, .or), .maybe([.one(.weekday), .maybeComma]), the, .endDay, .maybeDot] + monthAndYear),
        ],
        notAfter: [[.number(0...9999, digits: 1...4, nil), .sign(["."])], [.one(.label)]], examples: .coordinated
    ) { date($0) }

    /// "flyttes fra den 3. til den 7. september".
    static let movedDay = Rule(
        "day that is moved within its month", yields: .date,
        [.day, .maybeDot, .ahead([.one(.to), the, .endDay, .maybeDot] + monthAndYear)],
        onlyAfter: moved, examples: .movedDay
    ) { date($0) }

    /// "den 1., 5. og 9. maj 2018".
    static let listed = Rule(
        "days whose month follows later", yields: .date,
        [
            .day, .dot,
            .ahead(
                [
                    .sign([","]), the, .number(1...31, digits: 1...2, nil), .maybeDot,
                    .maybe([.sign([","]), the, .number(1...31, digits: 1...2, nil), .maybeDot]), .one(.and, .or), the,
                    .endDay,
                    .maybeDot,
                ] + monthAndYear),
        ], examples: .listed
    ) { date($0) }

    /// "svar den 15.".
    static let dayOfMonth = Rule(
        "day without its month", yields: .dayOfMonth, [.day, .dot],
        onlyAfter: [[.one(.dayArticle)], [.one(.dayArticle), .dot]],
        notBefore: [
            [.stranger], [.sign(["-", "/", "."])], [.number(0...9999, digits: 1...4, nil)],
            [
                .one(
                    .and, .to, .or, .weekday, .unit, .halfNoun, .month, .last, .of, .ofThisMonth, .new, .opening, .label
                )
            ],
        ], examples: .dayOfMonth
    ) { match in
        match[.day].map { .dayOfMonth($0, weekday: nil) }
    }

    /// "tirsdag den 15. holdes møde".
    static let weekdayAndDay = Rule(
        "weekday and day", yields: .dayOfMonth,
        [.a(.weekday, .weekday), .maybeComma, .one(.the), .maybeDot, .day, .dot],
        notBefore: [[.month], [.sign(["-", "/"])], [.one(.and, .to, .or)], [.number(0...9999, digits: 1...4, nil)]],
        examples: .weekdayAndDay
    ) { match in
        match[.day].map { .dayOfMonth($0, weekday: written(match)) }
    }

    /// "Mødet holdes fredag".
    static let weekday = Rule(
        "weekday", yields: .weekday, [.a(.weekday, .weekday)], examples: .weekday
    ) { match in
        written(match).map { .weekday($0) }
    }
}

import Portfolio

/// Days with the month in words.
enum DayRules {
    static let all = [
        dayAndMonth, impossibleDay, ordinalAndMonth, monthFirst, weekdayAndMonthFirst, dashed, dayRange,
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

    static let dayAndMonth = Rule(
        "day and month", yields: .date, [weekdayLead, .day, .maybeDot] + monthAndYear,
        notAfter: [[.one(.label)]],
        examples: [
            Example("Den 2.oktober overgår vi", "2017-10-02"), Example("møde d. 4 november", "2017-11-04"),
            Example("fredag den 30. juni", "2017-06-30"), Example("lørdag 12. aug", "2017-08-12"),
        ],
        not: [Example("31. juni", "2017-06-01..2017-06-30"), "2. behandling"]
    ) { match in
        date(match)
    }

    /// A slip of the pen leaves its month and year: it is no other day, and no other year.
    static let impossibleDay = Rule(
        "day that the month does not have", yields: .month,
        [weekdayLead, .day, .maybeDot, .near, .month, .maybeDot, .maybeComma, .near, .year],
        notAfter: [[.one(.label)]],
        examples: [
            Example("senest den 31. juni 2018", "..2018-06-30"), Example("30. februar 2018", "2018-02-01..2018-02-28"),
            Example("fredag den 31. november 2019", "2019-11-01..2019-11-30"),
        ],
        not: [Example("30. juni 2018", "2018-06-30"), Example("29. februar 2020", "2020-02-29")]
    ) { match in
        guard date(match) == nil, let month = match.value(.month, .month) else { return nil }
        return .month(month, year: match[.year])
    }

    private static func date(_ match: Match) -> TimeExpression? {
        guard let day = match[.day], let month = match.value(.month, .month) else { return nil }
        let date = TimeExpression.date(day: day, month: month, year: match[.year], weekday: written(match))
        return date.isPossible ? date : nil
    }

    static let ordinalAndMonth = Rule(
        "ordinal and month", yields: .date,
        [weekdayLead, .a(.ordinal, .ordinal), .near, .month, .maybeYear],
        examples: [
            Example("den første marts", "2018-03-01"), Example("den tredje september 2018", "2018-09-03"),
            Example("onsdag den sekstende august", "2017-08-16"),
        ],
        not: ["den første gang", "den anden løsning"]
    ) { match in
        guard let day = match.value(.ordinal, .ordinal), let month = match.value(.month, .month) else { return nil }
        return .date(day: day, month: month, year: match[.year], weekday: written(match))
    }

    static let monthFirst = Rule(
        "month first", yields: .date,
        [weekdayLead, .month, .maybeDot, .near, .day, .sign([","]), .year],
        examples: [Example("August 29, 2018", "2018-08-29"), Example("onsdag, feb. 14, 2018", "2018-02-14")],
        not: [Example("i august 29 borgere", "2017-08-01..2017-08-31")]
    ) { match in
        date(match)
    }

    static let weekdayAndMonthFirst = Rule(
        "weekday and month first", yields: .date,
        [.a(.weekday, .weekday), .maybeDot, .maybeComma, .near, .month, .maybeDot, .near, .day],
        notBefore: [[.dot, .month]],
        examples: [Example("Søndag, Feb 18", "2018-02-18"), Example("onsdag feb. 14", "2018-02-14")],
        not: [Example("mandag i februar", "2017-08-14 2018-02-01..2018-02-28")]
    ) { match in
        date(match)
    }

    static let dashed = Rule(
        "day-month-year", yields: .date,
        [.day, .glued, .sign(["-", "."]), .glued, .month, .glued, .sign(["-", "."]), .glued, .year],
        standsAlone: true,
        examples: [Example("15-maj-2002", "2002-05-15"), Example("1.jan.2019", "2019-01-01")],
        not: ["15-marker-2002", "15-maskiner-2002"]
    ) { match in
        date(match)
    }

    static let dayRange = Rule(
        "days of a month", yields: .range,
        [twoWeekdays, weekdayLead, .day, .maybeDot, .sign(["-"]), endWeekday, the, .endDay, .maybeDot] + monthAndYear,
        examples: [
            Example("23.-24. november 2017", "2017-11-23..2017-11-24"),
            Example("13 - 15 juli", "2017-07-13..2017-07-15"),
            Example("d. 1. - 5. maj 2018", "2018-05-01..2018-05-05"),
        ],
        not: ["punkt 23.-24. i listen", Example("24.-23. november 2017", "2017-11-23")]
    ) { match in
        days(match)
    }

    static let dayRangeInWords = Rule(
        "days of a month in words", yields: .range,
        [twoWeekdays, weekdayLead, .day, .maybeDot, .one(.to), endWeekday, the, .endDay, .maybeDot] + monthAndYear,
        notAfter: moved,
        examples: [
            Example("fra den 3. til den 7. september", "2017-09-03..2017-09-07"),
            Example("13 til 15 juli 2018", "2018-07-13..2018-07-15"),
        ],
        not: [Example("flyttes fra den 3. til den 7. september", "2017-09-03 2017-09-07"), "fra 3. til 7. klasse"]
    ) { match in
        days(match)
    }

    private static func days(_ match: Match) -> TimeExpression? {
        guard let day = match[.day], let endDay = match[.endDay], day < endDay,
            let month = match.value(.month, .month)
        else { return nil }
        return .range(
            .date(day: day, month: month, year: match[.year], weekday: nil),
            .date(day: endDay, month: month, year: match[.year], weekday: nil))
    }

    static let adjacentDays = Rule(
        "two days in a row", yields: .range,
        [twoWeekdays, weekdayLead, .day, .maybeDot, .one(.and), endWeekday, the, .endDay, .maybeDot] + monthAndYear,
        examples: [
            Example("3. og 4. april 2017", "2017-04-03..2017-04-04"),
            Example("den 21. og den 22. august", "2017-08-21..2017-08-22"),
        ],
        not: [Example("den 3. og 9. april 2017", "2017-04-03 2017-04-09"), "3. og 4. klasse"]
    ) { match in
        guard let day = match[.day], match[.endDay] == day + 1 else { return nil }
        return days(match)
    }

    static let daysInARow = Rule(
        "three or four days in a row", yields: .range,
        [
            weekdayLead, .day, .maybeDot, .sign([","]), the, .number(1...31, digits: 1...2, .number), .maybeDot,
            .maybe([.sign([","]), the, .number(1...31, digits: 1...2, .endNumber), .maybeDot]), .maybeComma, .one(.and),
            the, .endDay, .maybeDot,
        ] + monthAndYear,
        examples: [
            Example("3., 4. og 5. oktober", "2017-10-03..2017-10-05"),
            Example("den 21., 22. og den 23. maj 2018", "2018-05-21..2018-05-23"),
            Example("7., 8., 9. og 10. juni 2018", "2018-06-07..2018-06-10"),
        ],
        not: [
            Example("den 3., 5. og 6. oktober", "2017-10-03 2017-10-05..2017-10-06"), "3., 4. og 5. klasse",
        ]
    ) { match in
        let named = [match[.day], match[.number], match[.endNumber], match[.endDay]].compactMap { $0 }
        return zip(named, named.dropFirst()).allSatisfy { $0 + 1 == $1 } ? days(match) : nil
    }

    static let slashedDays = Rule(
        "two days with a slash", yields: .range,
        [twoWeekdays, weekdayLead, .day, .maybeDot, .slash, .endDay, .maybeDot] + monthAndYear,
        examples: [
            Example("27./28. august 2018", "2018-08-27..2018-08-28"), Example("5/6 maj 2017", "2017-05-05..2017-05-06"),
        ],
        not: ["27./28. sending", "5/13 dele"]
    ) { match in
        days(match)
    }

    static let coordinated = Rule(
        "day whose month follows", yields: .date,
        [
            weekdayLead, .day, .maybeDot,
            .ahead([.one(.and, .or), .maybe([.one(.weekday), .maybeComma]), the, .endDay, .maybeDot] + monthAndYear),
        ],
        notAfter: [[.number(0...9999, digits: 1...4, nil), .sign(["."])], [.one(.label)]],
        examples: [
            Example("den 14. og den 18. august", "2017-08-14 2017-08-18"),
            Example("den 3. eller 9. april 2018", "2018-04-03 2018-04-09"),
        ],
        not: [Example("punkt 4 og den 18. august", "2017-08-18"), "14. og 18. plads"]
    ) { match in
        date(match)
    }

    static let movedDay = Rule(
        "day that is moved within its month", yields: .date,
        [.day, .maybeDot, .ahead([.one(.to), the, .endDay, .maybeDot] + monthAndYear)],
        onlyAfter: moved,
        examples: [
            Example("flyttes fra den 3. til den 7. september", "2017-09-03 2017-09-07"),
            Example("udskudt fra 3. til 9. maj 2018", "2018-05-03 2018-05-09"),
        ],
        not: [Example("fra den 3. til den 7. september", "2017-09-03..2017-09-07")]
    ) { match in
        date(match)
    }

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
        ],
        examples: [
            Example("den 1., 5. og 9. maj 2018", "2018-05-01 2018-05-05 2018-05-09"),
            Example("den 2., 4., 6. og 8. maj 2018", "2018-05-02 2018-05-04 2018-05-06 2018-05-08"),
        ],
        not: ["punkt 1., 5. og 9. i listen"]
    ) { match in
        date(match)
    }

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
        ],
        examples: [Example("svar den 15.", "2017-08-15"), Example("mødes igen den 7., hvor", "2017-09-07")],
        not: ["den 3. fase", "den 3. nye sag", "den 2. behandling af budgettet", "den 1. etape"]
    ) { match in
        match[.day].map { .dayOfMonth($0, weekday: nil) }
    }

    static let weekdayAndDay = Rule(
        "weekday and day", yields: .dayOfMonth,
        [.a(.weekday, .weekday), .maybeComma, .one(.the), .maybeDot, .day, .dot],
        notBefore: [[.month], [.sign(["-", "/"])], [.one(.and, .to, .or)], [.number(0...9999, digits: 1...4, nil)]],
        examples: [Example("tirsdag den 15. holdes møde", "2017-08-15"), Example("onsdag d. 23.", "2017-08-23")],
        not: [Example("tirsdag den anden uge", "2017-08-15")]
    ) { match in
        match[.day].map { .dayOfMonth($0, weekday: written(match)) }
    }

    static let weekday = Rule(
        "weekday", yields: .weekday, [.a(.weekday, .weekday)],
        examples: [Example("Mødet holdes fredag", "2017-08-11"), Example("torsdag aften", "2017-08-17")],
        not: ["mandagsmøde", "fredagsbar"]
    ) { match in
        written(match).map { .weekday($0) }
    }
}

import Portfolio

/// Weeks, quarters and half-years.
enum DanishUnitRules {
    static let all = [
        week, weekRange, listedWeeks, secondWeek, dashedWeeks, weekWithYearFirst, quarter, bareQuarter, quarterInWords,
        quarterLetter, quarterAndShortYear, letterAndShortYear, yearAndQuarter, quarterRange, dashedQuarters, half,
        halfLetter, halfInWords,
    ]

    private static let weekNumber = Element.number(1...53, digits: 1...2, .number)
    private static let endWeek = Element.number(1...53, digits: 1...2, .endNumber)
    private static let maybeYear = Element.maybe([.maybeComma, .maybe([.one(.in, .of)]), .near, .year])
    private static let weekWord: [Element] = [.a(.unit, .unit), .maybeDot, .maybe([.one(.label), .maybeDot])]

    private static func isUnit(_ match: Match, _ unit: CalendarUnit) -> Bool {
        match.value(.unit, .unit) == unit.rawValue
    }

    static let week = Rule(
        "week", yields: .week, weekWord + [weekNumber, maybeYear],
        notBefore: [[.sign([".", ","]), .glued, .number(0...99, digits: 1...2, nil)]],
        examples: [
            Example("i uge 42", "2017-10-16..2017-10-22"), Example("uge 9 2021", "2021-03-01..2021-03-07"),
            Example("uge 8, 2022", "2022-02-21..2022-02-27"),
        ],
        not: ["uge 54", "ugens 3 opgaver", "dag 3"]
    ) { match in
        guard isUnit(match, .week), let week = match[.number] else { return nil }
        return .week(week, year: match[.year])
    }

    static let weekRange = Rule(
        "weeks", yields: .range,
        weekWord + [weekNumber, .word([.to, .and], .relation), endWeek, maybeYear],
        examples: [
            Example("uge 33 til 36", "2017-08-14..2017-09-10"), Example("ugerne 8 og 9 2018", "2018-02-19..2018-03-04"),
        ],
        not: ["uger og måneder", Example("uge 8 og 12", "2018-02-19..2018-02-25 2018-03-19..2018-03-25")]
    ) { match in
        guard isUnit(match, .week), let first = match[.number], let last = match[.endNumber]
        else { return nil }
        // "uge 42 og 45" are two weeks apart.
        if match.value(.relation, .and) != nil, last != first + 1 { return nil }
        return weeks(match, first, last)
    }

    static let listedWeeks = Rule(
        "weeks in a row", yields: .range,
        weekWord + [
            weekNumber, .sign([","]), .number(1...53, digits: 1...2, nil), .maybeComma,
            .maybe([.number(1...53, digits: 1...2, .day), .maybeComma]), .one(.and), endWeek, maybeYear,
        ],
        examples: [
            Example("ugerne 42, 43 og 44", "2017-10-16..2017-11-05"),
            Example("uge 5, 6, 7 og 8 2018", "2018-01-29..2018-02-25"),
        ],
        not: [
            Example("uge 42, 3 og 4", "2017-10-16..2017-10-22"), Example("uge 42, 43 og 45", "2017-10-16..2017-10-22"),
        ]
    ) { match in
        guard isUnit(match, .week), let first = match[.number], let last = match[.endNumber],
            last - first == (match.has(.day) ? 3 : 2)
        else { return nil }
        return weeks(match, first, last)
    }

    static let secondWeek = Rule(
        "second of two weeks", yields: .week, [weekNumber],
        onlyAfter: [[.phrase([.week], nil), .one(.and)]],
        notBefore: [
            [.stranger], [.one(.counted, .units, .unit)],
            [.sign([".", ",", "/", "-"]), .glued, .number(0...9999, digits: 1...4, nil)],
        ],
        examples: [
            Example("uge 42 og 45", "2017-10-16..2017-10-22 2017-11-06..2017-11-12"),
            Example("i uge 8 og 12.", "2018-02-19..2018-02-25 2018-03-19..2018-03-25"),
        ],
        not: [Example("uge 42 og 3 sager", "2017-10-16..2017-10-22")]
    ) { match in
        match[.number].map { .week($0, year: nil) }
    }

    static let dashedWeeks = Rule(
        "weeks with a dash", yields: .range, weekWord + [weekNumber, .sign(["-", "/"]), endWeek, maybeYear],
        standsAlone: true,
        examples: [
            Example("ugerne 42-43", "2017-10-16..2017-10-29"), Example("uge 33-36", "2017-08-14..2017-09-10"),
            Example("uge 51-2", "2017-12-18..2018-01-14"),
        ],
        not: ["uge 60-61", "dag 2-3"]
    ) { match in
        guard isUnit(match, .week), let first = match[.number], let last = match[.endNumber] else { return nil }
        return weeks(match, first, last)
    }

    private static func weeks(_ match: Match, _ first: Int, _ last: Int) -> TimeExpression {
        let year = match[.year]
        return .range(.week(first, year: first <= last ? year : year.map { $0 - 1 }), .week(last, year: year))
    }

    static let weekWithYearFirst = Rule(
        "week with a slash and year", yields: .week,
        [.a(.unit, .unit), weekNumber, .sign(["/", "-"]), .year],
        examples: [Example("uge 42/2017", "2017-10-16..2017-10-22"), Example("uge 3-2018", "2018-01-15..2018-01-21")],
        not: ["uge 60/2017", "uge for uge"]
    ) { match in
        guard isUnit(match, .week), let week = match[.number] else { return nil }
        return .week(week, year: match[.year])
    }

    private static let quarterNumber: [Element] = [.number(1...4, digits: 1...1, .number), .maybeDot, .near]

    static let quarter = Rule(
        "quarter", yields: .quarter,
        quarterNumber + [.a(.unit, .unit), .maybeDot, .maybeComma, .maybe([.one(.in, .of)]), .near, .year],
        examples: [
            Example("3. kvartal 2016", "2016-07-01..2016-09-30"), Example("1. kvt. 2018", "2018-01-01..2018-03-31"),
            Example("4 kvartal af 2017", "2017-10-01..2017-12-31"),
        ],
        not: ["5. kvartal 20161", "3. kvarter"]
    ) { match in
        guard isUnit(match, .quarter), let quarter = match[.number] else { return nil }
        return .quarter(quarter, year: match[.year])
    }

    static let bareQuarter = Rule(
        "quarter without year", yields: .quarter, quarterNumber + [.a(.unit, .unit)],
        examples: [Example("i 3. kvartal", "2017-07-01..2017-09-30"), Example("1. kvt.", "2018-01-01..2018-03-31")],
        not: ["i kvartalet", "3. kvarter"]
    ) { match in
        guard isUnit(match, .quarter), let quarter = match[.number] else { return nil }
        return .quarter(quarter, year: nil)
    }

    static let quarterInWords = Rule(
        "quarter in words", yields: .quarter,
        [
            .a(.ordinal, .ordinal), .near, .a(.unit, .unit),
            .maybe([.maybeComma, .maybe([.one(.in, .of)]), .near, .year]),
        ],
        examples: [
            Example("tredje kvartal", "2017-07-01..2017-09-30"),
            Example("fjerde kvartal 2018", "2018-10-01..2018-12-31"),
        ],
        not: ["femte kvartal", "tredje kvarter"]
    ) { match in
        guard isUnit(match, .quarter), let quarter = match.value(.ordinal, .ordinal), quarter <= 4 else { return nil }
        return .quarter(quarter, year: match[.year])
    }

    static let quarterLetter = Rule(
        "quarter by letter", yields: .quarter,
        [.one(.quarterLetter), .glued, .number(1...4, digits: 1...1, .number), .maybe([.maybeComma, .near, .year])],
        examples: [Example("Q3 2018", "2018-07-01..2018-09-30"), Example("i Q4", "2017-10-01..2017-12-31")],
        not: ["Q5", "Q"]
    ) { match in
        match[.number].map { .quarter($0, year: match[.year]) }
    }

    /// Two figures for the year stand last in their cell or clause: "2. kvartal 24 borgere" has none.
    private static let shortYear = Element.number(10...60, digits: 2...2, .year)
    private static let moreFigures: [[Element]] = [
        [.stranger], [.one(.counted, .units, .unit, .label)], [.sign([".", ",", "/", "-", ":"]), .glued, .stranger],
        [.sign([".", ",", "/", "-", ":"]), .glued, .number(0...999_999, digits: 1...6, nil)],
        [.number(0...999_999, digits: 1...6, nil)],
    ]

    static let quarterAndShortYear = Rule(
        "quarter and a short year", yields: .quarter,
        quarterNumber + [.a(.unit, .unit), .maybeDot, .near, shortYear], notBefore: moreFigures,
        examples: [
            Example("2. kvt. 24", "2024-04-01..2024-06-30"), Example("senest 4. kvartal 18", "..2018-12-31"),
        ],
        not: [
            Example("2. kvartal 24 borgere", "2017-04-01..2017-06-30"),
            Example("i 3. kvartal 12 nye stillinger", "2017-07-01..2017-09-30"),
        ]
    ) { match in
        guard isUnit(match, .quarter), let quarter = match[.number], let year = match[.year] else { return nil }
        return .quarter(quarter, year: 2_000 + year)
    }

    static let letterAndShortYear = Rule(
        "quarter by letter and a short year", yields: .quarter,
        [.one(.quarterLetter), .glued, .number(1...4, digits: 1...1, .number), .near, shortYear],
        notBefore: moreFigures,
        examples: [Example("Q2 24", "2024-04-01..2024-06-30"), Example("Q4 18", "2018-10-01..2018-12-31")],
        not: [Example("Q2 24 sager", "2017-04-01..2017-06-30")]
    ) { match in
        guard let quarter = match[.number], let year = match[.year] else { return nil }
        return .quarter(quarter, year: 2_000 + year)
    }

    static let yearAndQuarter = Rule(
        "year before the quarter's letter", yields: .quarter,
        [.year, .near, .one(.quarterLetter), .glued, .number(1...4, digits: 1...1, .number)],
        examples: [Example("2018 Q1", "2018-01-01..2018-03-31"), Example("i 2018 Q4", "2018-10-01..2018-12-31")],
        not: [Example("2018 Q5", "2018-01-01..2018-12-31")]
    ) { match in
        match[.number].map { .quarter($0, year: match[.year]) }
    }

    static let quarterRange = Rule(
        "quarters", yields: .range,
        [
            .number(1...4, digits: 1...1, .number), .maybeDot, .one(.to, .and),
            .number(1...4, digits: 1...1, .endNumber), .maybeDot,
            .a(.unit, .unit), .maybe([.maybeDot, .near, .year]),
        ],
        examples: [
            Example("1. og 2. kvartal 2017", "2017-01-01..2017-06-30"),
            Example("2. til 4. kvartal 2018", "2018-04-01..2018-12-31"),
        ],
        not: ["1. og 2. kvarter", "2. og 1. kvarter"]
    ) { match in
        quarters(match)
    }

    static let dashedQuarters = Rule(
        "quarters with a dash", yields: .range,
        [
            .number(1...4, digits: 1...1, .number), .maybeDot, .sign(["-", "/"]),
            .number(1...4, digits: 1...1, .endNumber),
            .maybeDot, .a(.unit, .unit), .maybe([.maybeDot, .near, .year]),
        ],
        examples: [
            Example("1.-3. kvartal 2020", "2020-01-01..2020-09-30"), Example("3./4. kvartal", "2017-07-01..2017-12-31"),
        ],
        not: ["3.-1. kvarter", "1.-3. klasse"]
    ) { match in
        quarters(match)
    }

    private static func quarters(_ match: Match) -> TimeExpression? {
        guard let first = match[.number], let last = match[.endNumber], first < last else { return nil }
        switch CalendarUnit(rawValue: match.value(.unit, .unit) ?? -1) {
        case .quarter: return .range(.quarter(first, year: match[.year]), .quarter(last, year: match[.year]))
        case .halfYear where last == 2:
            return .range(.halfYear(1, year: match[.year]), .halfYear(2, year: match[.year]))
        default: return nil
        }
    }

    static let half = Rule(
        "half-year", yields: .halfYear,
        [
            .number(1...2, digits: 1...1, .number), .maybeDot, .near, .a(.unit, .unit),
            .maybe([.maybeComma, .maybe([.one(.in, .of)]), .near, .year]),
        ],
        examples: [
            Example("1. halvår", "2017-01-01..2017-06-30"), Example("2. halvår 2018", "2018-07-01..2018-12-31"),
        ],
        not: ["3. halvårsplan", "et halvårsmøde"]
    ) { match in
        guard isUnit(match, .halfYear), let half = match[.number] else { return nil }
        return .halfYear(half, year: match[.year])
    }

    static let halfLetter = Rule(
        "half-year by letter", yields: .halfYear,
        [.one(.halfLetter), .glued, .number(1...2, digits: 1...1, .number), .maybeComma, .near, .year],
        examples: [Example("H1 2019", "2019-01-01..2019-06-30"), Example("H2 2018", "2018-07-01..2018-12-31")],
        not: ["lokale H1", "H3 2019"]
    ) { match in
        match[.number].map { .halfYear($0, year: match[.year]) }
    }

    static let halfInWords = Rule(
        "half-year in words", yields: .halfYear,
        [
            .a(.ordinal, .ordinal), .near, .a(.unit, .unit),
            .maybe([.maybeComma, .maybe([.one(.in, .of)]), .near, .year]),
        ],
        examples: [
            Example("andet halvår 2017", "2017-07-01..2017-12-31"), Example("første halvår", "2017-01-01..2017-06-30"),
        ],
        not: ["tredje halvår", "andet halvårsmøde"]
    ) { match in
        guard isUnit(match, .halfYear), let half = match.value(.ordinal, .ordinal), half <= 2 else { return nil }
        return .halfYear(half, year: match[.year])
    }
}

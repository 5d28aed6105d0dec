import Portfolio

/// Weeks by their numbers, alone, in stretches and in lists.
enum WeekRules {
    static let all = [
        week, firstWeek, weekRange, listedWeeks, middleWeek, secondWeek, dashedWeeks, weekWithYearFirst,
    ]

    private static let weekNumber = Element.number(1...53, digits: 1...2, .number)
    private static let endWeek = Element.number(1...53, digits: 1...2, .endNumber)
    private static let maybeYear = Element.maybe([.maybeComma, .maybe([.one(.in, .of)]), .near, .year])
    private static let weekWord: [Element] = [.a(.unit, .unit), .maybeDot, .maybe([.one(.label), .maybeDot])]

    private static func isWeek(_ match: Match) -> Bool {
        match.value(.unit, .unit) == CalendarUnit.week.rawValue
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
        guard isWeek(match), let week = match[.number] else { return nil }
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
        guard isWeek(match), let first = match[.number], let last = match[.endNumber]
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
            Example("uge 42, 3 og 4", "2017-10-16..2017-10-22"),
            Example("uge 42, 43 og 45", "2017-10-16..2017-10-22 2017-10-23..2017-10-29 2017-11-06..2017-11-12"),
        ]
    ) { match in
        guard isWeek(match), let first = match[.number], let last = match[.endNumber],
            last - first == (match.has(.day) ? 3 : 2)
        else { return nil }
        return weeks(match, first, last)
    }

    static let firstWeek = Rule(
        "first of several weeks of a year", yields: .week,
        weekWord + [
            weekNumber,
            .ahead([
                .maybe([.sign([","]), .number(1...53, digits: 1...2, nil)]),
                .maybe([.sign([","]), .number(1...53, digits: 1...2, nil)]), .maybeComma, .one(.and, .or), endWeek,
                .maybeComma, .near, .year,
            ]),
        ],
        examples: [
            Example("uge 22 og 25 2018", "2018-05-28..2018-06-03 2018-06-18..2018-06-24"),
            Example(
                "i uge 9, 11 eller 13, 2019", "2019-02-25..2019-03-03 2019-03-11..2019-03-17 2019-03-25..2019-03-31"),
        ],
        not: [Example("uge 8 og 9 2018", "2018-02-19..2018-03-04"), "dag 8 og 12 2018 borgere"]
    ) { match in
        guard isWeek(match), let week = match[.number] else { return nil }
        return .week(week, year: match[.year])
    }

    static let middleWeek = Rule(
        "week between others", yields: .week,
        [
            weekNumber,
            .ahead([
                .maybeComma, .maybe([.number(1...53, digits: 1...2, .day), .maybeComma]),
                .maybe([.number(1...53, digits: 1...2, .month), .maybeComma]), .one(.and, .or), endWeek, maybeYear,
            ]),
        ],
        onlyAfter: [[.phrase([.week], nil), .sign([","])]],
        examples: [
            Example(
                "uge 22, 23 og 25 2018", "2018-05-28..2018-06-03 2018-06-04..2018-06-10 2018-06-18..2018-06-24"),
            Example("i uge 35, 38 eller 41", "2017-08-28..2017-09-03 2017-09-18..2017-09-24 2017-10-09..2017-10-15"),
            Example(
                "ugerne 34, 36, 38 og 40",
                "2017-08-21..2017-08-27 2017-09-04..2017-09-10 2017-09-18..2017-09-24 2017-10-02..2017-10-08"),
        ],
        not: [
            Example("uge 42, 3 og 4", "2017-10-16..2017-10-22"),
            Example("uge 42, 50 borgere og 60 børn", "2017-10-16..2017-10-22"),
        ]
    ) { match in
        guard case .week(let before, _) = match.expression(before: 2), let week = match[.number],
            let last = match[.endNumber]
        else { return nil }
        let rising = [before, week] + [match[.day], match[.month]].compactMap { $0 } + [last]
        return zip(rising, rising.dropFirst()).allSatisfy(<) ? .week(week, year: match[.year]) : nil
    }

    static let secondWeek = Rule(
        "last of several weeks", yields: .week, [weekNumber, maybeYear],
        onlyAfter: [[.phrase([.week], nil), .one(.and, .or)]],
        notBefore: [
            [.stranger], [.one(.counted, .units, .unit, .new)],
            [.sign([".", ",", "/", "-"]), .glued, .number(0...9999, digits: 1...4, nil)],
        ],
        examples: [
            Example("uge 42 og 45", "2017-10-16..2017-10-22 2017-11-06..2017-11-12"),
            Example("i uge 8 og 12.", "2018-02-19..2018-02-25 2018-03-19..2018-03-25"),
            Example("uge 8 eller 12 2019", "2019-02-18..2019-02-24 2019-03-18..2019-03-24"),
        ],
        not: [Example("uge 42 og 3 sager", "2017-10-16..2017-10-22")]
    ) { match in
        match[.number].map { .week($0, year: match[.year]) }
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
        guard isWeek(match), let first = match[.number], let last = match[.endNumber] else { return nil }
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
        guard isWeek(match), let week = match[.number] else { return nil }
        return .week(week, year: match[.year])
    }
}

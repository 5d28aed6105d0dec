import Portfolio

/// Weeks by their numbers, alone, in stretches and in lists.
enum WeekRules {
    static let all = [
        week, weekBeside, impossibleWeek, firstWeek, weekRange, listedWeeks, middleWeek, secondWeek,
        dashedWeeks,
        weekWithYearFirst,
    ]

    private static let weekNumber = Element.number(1...53, digits: 1...2, .number)
    /// A stretch may end in a week that no year has.
    private static let endWeek = Element.number(1...59, digits: 1...2, .endNumber)
    private static let maybeYear = Element.maybe([.maybeComma, .maybe([.one(.in, .of)]), .near, .year])
    private static let weekWord: [Element] = [.a(.unit, .unit), .maybeDot, .maybe([.one(.label), .maybeDot])]

    private static func isWeek(_ match: Match) -> Bool {
        match.value(.unit, .unit) == CalendarUnit.week.rawValue
    }

    /// "i uge 42".
    static let week = Rule(
        "week", yields: .week, weekWord + [weekNumber, maybeYear],
        notBefore: [[.sign([".", ","]), .glued, .number(0...99, digits: 1...2, nil)]], examples: .week
    ) { match in
        guard isWeek(match), let week = match[.number] else { return nil }
        return .week(week, year: match[.year])
    }

    /// "uge 54", "uge 0": a slip of the pen at the turn of the year.
    static let weekBeside = Rule(
        "week beside those of a year", yields: .week,
        weekWord + [.number(0...59, digits: 1...2, .number), maybeYear],
        notBefore: [[.sign([".", ",", "-", "/"]), .glued, .number(0...99, digits: 1...2, nil)]], examples: .weekBeside
    ) { match in
        guard isWeek(match), let week = match[.number], !(1...53).contains(week) else { return nil }
        return .week(week, year: match[.year])
    }

    /// "uge 60 i 2018": a slip of the pen leaves the year.
    static let impossibleWeek = Rule(
        "week that no year has", yields: .year,
        weekWord + [.number(60...99, digits: 2...2, .number), .maybeComma, .maybe([.one(.in, .of)]), .near, .year],
        examples: .impossibleWeek
    ) { match in
        guard isWeek(match), let week = match[.number] else { return nil }
        return .week(week, year: match[.year])
    }

    /// "uge 33 til 36".
    static let weekRange = Rule(
        "weeks", yields: .range,
        weekWord + [weekNumber, .word([.to, .and], .relation), endWeek, maybeYear], examples: .weekRange
    ) { match in
        guard isWeek(match), let first = match[.number], let last = match[.endNumber]
        else { return nil }
        // "uge 42 og 45" are two weeks apart.
        if match.value(.relation, .and) != nil, last != first + 1 { return nil }
        return weeks(match, first, last)
    }

    /// "ugerne 42, 43 og 44".
    static let listedWeeks = Rule(
        "weeks in a row", yields: .range,
        weekWord + [
            weekNumber, .sign([","]), .number(1...53, digits: 1...2, nil), .maybeComma,
            .maybe([.number(1...53, digits: 1...2, .day), .maybeComma]), .one(.and), endWeek, maybeYear,
        ], examples: .listedWeeks
    ) { match in
        guard isWeek(match), let first = match[.number], let last = match[.endNumber],
            last - first == (match.has(.day) ? 3 : 2)
        else { return nil }
        return weeks(match, first, last)
    }

    /// "uge 22 og 25 2018".
    static let firstWeek = Rule(
        "first of several weeks of a year", yields: .week,
        weekWord + [
            weekNumber,
            .ahead([
                .maybe([.sign([","]), .number(1...53, digits: 1...2, nil)]),
                .maybe([.sign([","]), .number(1...53, digits: 1...2, nil)]), .maybeComma, .one(.and, .or), endWeek,
                .maybeComma, .near, .year,
            ]),
        ], examples: .firstWeek
    ) { match in
        guard isWeek(match), let week = match[.number] else { return nil }
        return .week(week, year: match[.year])
    }

    /// "uge 22, 23 og 25 2018".
    static let middleWeek = Rule(
        "week between others", yields: .week,
        [
            weekNumber,
            .ahead([
                .maybeComma, .maybe([.number(1...53, digits: 1...2, .day), .maybeComma]),
                .maybe([.number(1...53, digits: 1...2, .month), .maybeComma]), .one(.and, .or), endWeek, maybeYear,
            ]),
        ],
        onlyAfter: [[.phrase([.week], nil), .sign([","])]], examples: .middleWeek
    ) { match in
        guard case .week(let before, _) = match.expression(before: 2), let week = match[.number],
            let last = match[.endNumber]
        else { return nil }
        let rising = [before, week] + [match[.day], match[.month]].compactMap { $0 } + [last]
        return zip(rising, rising.dropFirst()).allSatisfy(<) ? .week(week, year: match[.year]) : nil
    }

    /// "uge 42 og 45".
    static let secondWeek = Rule(
        "last of several weeks", yields: .week, [weekNumber, maybeYear],
        onlyAfter: [[.phrase([.week], nil), .one(.and, .or)]],
        notBefore: [
            [.stranger], [.one(.counted, .units, .unit, .new)],
            [.sign([".", ",", "/", "-"]), .glued, .number(0...9999, digits: 1...4, nil)],
        ], examples: .secondWeek
    ) { match in
        match[.number].map { .week($0, year: match[.year]) }
    }

    /// "ugerne 42-43".
    static let dashedWeeks = Rule(
        "weeks with a dash", yields: .range, weekWord + [weekNumber, .sign(["-", "/"]), endWeek, maybeYear],
        standsAlone: true, examples: .dashedWeeks
    ) { match in
        guard isWeek(match), let first = match[.number], let last = match[.endNumber] else { return nil }
        return weeks(match, first, last)
    }

    private static func weeks(_ match: Match, _ first: Int, _ last: Int) -> TimeExpression {
        let year = match[.year]
        return .range(.week(first, year: first <= last ? year : year.map { $0 - 1 }), .week(last, year: year))
    }

    /// "uge 42/2017".
    static let weekWithYearFirst = Rule(
        "week with a slash and year", yields: .week,
        [.a(.unit, .unit), weekNumber, .sign(["/", "-"]), .year], examples: .weekWithYearFirst
    ) { match in
        guard isWeek(match), let week = match[.number] else { return nil }
        return .week(week, year: match[.year])
    }
}

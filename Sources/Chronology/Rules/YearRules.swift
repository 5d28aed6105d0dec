import Portfolio

/// Years by themselves, and what is named after them.
enum YearRules {
    static let all = [
        year, roundYear, decade, priceLevel, years, shortYears, schoolYear, schoolYearsInARow, schoolYearAlone,
        yearTurn, yearTurnAlone,
        budgetYears,
    ]

    private static let anyNumber = Element.number(0...999_999_999, digits: 1...9, nil)
    /// What makes a number of four figures something else than a year.
    private static let labels: [[Element]] = [
        [.one(.label)], [.one(.label), .dot], [.one(.label), .sign([":"])], [anyNumber], [.one(.at)],
        [.one(.at), .dot],
    ]

    /// "budget 2018".
    static let year = Rule(
        "year", yields: .year, [.year], standsAlone: true, notAfter: labels,
        notBefore: [[.one(.counted)], [anyNumber], [.one(.units)]], examples: .year
    ) { match in
        // "2000" is as often a figure, or a name.
        match[.year].flatMap { $0 == 2_000 ? nil : .year($0) }
    }

    /// "broen er bygget i 2000".
    static let roundYear = Rule(
        "year that is a round number", yields: .year, [.number(2_000...2_000, digits: 4...4, .year)],
        standsAlone: true,
        onlyAfter: [
            [.one(.in, .from, .fromThing, .movedFrom, .since, .by, .before, .after, .until, .of, .to, .unit, .circa)],
            [.one(.month)], [.one(.month), .dot], [.one(.circa), .dot],
        ],
        notBefore: [[.one(.counted)], [anyNumber], [.one(.units)]], examples: .roundYear
    ) { match in
        match[.year].map { .year($0) }
    }

    /// "bygget i 1970'erne".
    static let decade = Rule(
        "decade", yields: .years, [.year, .glued, .one(.decade)], examples: .decade
    ) { match in
        guard let year = match[.year], year % 10 == 0 else { return nil }
        return .range(.year(year), .year(year + 9))
    }

    /// "i 2018-priser".
    static let priceLevel = Rule(
        "year of a price level", yields: .year,
        [.year, .glued, .ahead([.dash, .glued, .one(.priceLevel)])], examples: .priceLevel
    ) { match in
        match[.year].map { .year($0) }
    }

    /// "2016-2019".
    static let years = Rule(
        "years", yields: .years, [.year, .near, .sign(["-", "/"]), .near, .endYear], standsAlone: true,
        notAfter: labels,
        notBefore: [[.one(.counted)]], examples: .years
    ) { match in
        guard let first = match[.year], let last = match[.endYear], first < last else { return nil }
        return .range(.year(first), .year(last))
    }

    /// "budget 2018-21".
    static let shortYears = Rule(
        "years, the second short", yields: .years,
        [.year, .glued, .sign(["-", "/"]), .glued, .number(0...99, digits: 2...2, .endYear)], standsAlone: true,
        notAfter: labels,
        notBefore: [[.one(.counted)]], examples: .shortYears
    ) { match in
        guard let first = match[.year], let short = match[.endYear] else { return nil }
        let last = first / 100 * 100 + short
        return first < last ? .range(.year(first), .year(last)) : nil
    }

    /// "skoleåret 2024/25".
    static let schoolYear = Rule(
        "school year", yields: .year,
        [.one(.schoolYear), .year, .maybe([.sign(["/", "-"]), .number(0...2149, digits: 2...4, .endYear)])],
        examples: .schoolYear
    ) { .schoolYear($0[.year]) }

    /// "skoleårene 2022/23 og 2023/24".
    static let schoolYearsInARow = Rule(
        "school years in a row", yields: .years,
        [
            .one(.schoolYear), .year, .sign(["/", "-"]), .number(0...2149, digits: 2...4, nil), .one(.and, .to),
            .endYear, .sign(["/", "-"]), .number(0...2149, digits: 2...4, nil),
        ], examples: .schoolYearsInARow
    ) { match in
        guard let first = match[.year], let last = match[.endYear], first < last else { return nil }
        return .range(.schoolYear(first), .schoolYear(last))
    }

    /// "næste skoleår".
    static let schoolYearAlone = Rule(
        "school year to come", yields: .relative,
        [.word([.next, .last, .this], .relation), .one(.schoolYear)], examples: .schoolYearAlone
    ) { .relativeOccurrence(.schoolYear(nil), direction($0)) }

    private static func direction(_ match: Match) -> Int {
        if match.value(.relation, .next) != nil { return 1 }
        return match.value(.relation, .last) != nil ? -1 : 0
    }

    /// "årsskiftet 2020/21".
    static let yearTurn = Rule(
        "turn of the year", yields: .date,
        [.one(.yearTurn), .year, .maybe([.sign(["/", "-"]), .number(0...2149, digits: 2...4, .endYear)])],
        examples: .yearTurn
    ) { .yearTurn($0[.year]) }

    /// "omkring årsskiftet".
    static let yearTurnAlone = Rule(
        "turn of the year without year", yields: .date, [.one(.yearTurn)], examples: .yearTurnAlone
    ) { _ in
        .yearTurn(nil)
    }

    /// "2019 og overslagsårene 2020-2022".
    static let budgetYears = Rule(
        "year and the years after it", yields: .years,
        [
            .year, .one(.and), .one(.yearSpan), .number(1850...2149, digits: 4...4, .number),
            .sign(["-"]), .number(0...2149, digits: 2...4, .endYear),
        ],
        notAfter: labels, examples: .budgetYears
    ) { match in
        guard let first = match[.year], let end = match[.endYear] else { return nil }
        let last = end < 100 ? first / 100 * 100 + end : end
        return first < last ? .range(.year(first), .year(last)) : nil
    }
}

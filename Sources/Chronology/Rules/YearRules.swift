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

    static let year = Rule(
        "year", yields: .year, [.year], standsAlone: true, notAfter: labels,
        notBefore: [[.one(.counted)], [anyNumber], [.one(.units)]],
        examples: [
            Example("budget 2018", "2018-01-01..2018-12-31"), Example("ligesom i 2016", "2016-01-01..2016-12-31"),
        ],
        not: [
            "Office 2016", "2000 borgere", "326-2015-4892", "kr. 2016", "Budget 2015-forslag", "§ 2.2016.3",
            "tlf. 2016 2017",
        ]
    ) { match in
        // "2000" is as often a figure, or a name.
        match[.year].flatMap { $0 == 2_000 ? nil : .year($0) }
    }

    static let roundYear = Rule(
        "year that is a round number", yields: .year, [.number(2_000...2_000, digits: 4...4, .year)],
        standsAlone: true,
        onlyAfter: [
            [.one(.in, .from, .fromThing, .movedFrom, .since, .by, .before, .after, .until, .of, .to, .unit, .circa)],
            [.one(.month)], [.one(.month), .dot], [.one(.circa), .dot],
        ],
        notBefore: [[.one(.counted)], [anyNumber], [.one(.units)]],
        examples: [
            Example("broen er bygget i 2000", "2000-01-01..2000-12-31"), Example("siden 2000", "2000-01-01.."),
        ],
        not: ["Journal 2000 lukkes", "2000 – Drift", "i 2000 kr."]
    ) { match in
        match[.year].map { .year($0) }
    }

    static let decade = Rule(
        "decade", yields: .years, [.year, .glued, .one(.decade)],
        examples: [
            Example("bygget i 1970'erne", "1970-01-01..1979-12-31"),
            Example("skolerne er fra 1960erne", "1960-01-01..1969-12-31"),
        ],
        not: ["70'erne", "1970'er-huset"]
    ) { match in
        guard let year = match[.year], year % 10 == 0 else { return nil }
        return .range(.year(year), .year(year + 9))
    }

    static let priceLevel = Rule(
        "year of a price level", yields: .year,
        [.year, .glued, .ahead([.dash, .glued, .one(.priceLevel)])],
        examples: [
            Example("i 2018-priser", "2018-01-01..2018-12-31"), Example("2016-niveau", "2016-01-01..2016-12-31"),
            Example("2016- og 2017-priser", "2016-01-01..2016-12-31 2017-01-01..2017-12-31"),
        ],
        not: ["Budget 2015-forslag", "2018-listen"]
    ) { match in
        match[.year].map { .year($0) }
    }

    static let years = Rule(
        "years", yields: .years, [.year, .near, .sign(["-", "/"]), .near, .endYear], standsAlone: true,
        notAfter: labels,
        notBefore: [[.one(.counted)]],
        examples: [
            Example("2016-2019", "2016-01-01..2019-12-31"), Example("2014 -2018", "2014-01-01..2018-12-31"),
            Example("2022 – 2025", "2022-01-01..2025-12-31"),
        ],
        not: ["362-2021-2022", "2020-2019", "1999-2000 kr."]
    ) { match in
        guard let first = match[.year], let last = match[.endYear], first < last else { return nil }
        return .range(.year(first), .year(last))
    }

    static let shortYears = Rule(
        "years, the second short", yields: .years,
        [.year, .glued, .sign(["-", "/"]), .glued, .number(0...99, digits: 2...2, .endYear)], standsAlone: true,
        notAfter: labels,
        notBefore: [[.one(.counted)]],
        examples: [
            Example("budget 2018-21", "2018-01-01..2021-12-31"), Example("2020-21", "2020-01-01..2021-12-31"),
        ],
        not: ["sag 2018-21", "2018-12.3"]
    ) { match in
        guard let first = match[.year], let short = match[.endYear] else { return nil }
        let last = first / 100 * 100 + short
        return first < last ? .range(.year(first), .year(last)) : nil
    }

    static let schoolYear = Rule(
        "school year", yields: .year,
        [.one(.schoolYear), .year, .maybe([.sign(["/", "-"]), .number(0...2149, digits: 2...4, .endYear)])],
        examples: [
            Example("skoleåret 2024/25", "2024-08-01..2025-07-31"),
            Example("skoleåret 2019/2020", "2019-08-01..2020-07-31"),
            Example("skoleåret 2020-21", "2020-08-01..2021-07-31"),
        ],
        not: ["skoleårets planlægning", "skolegården"]
    ) { match in
        .schoolYear(match[.year])
    }

    static let schoolYearsInARow = Rule(
        "school years in a row", yields: .years,
        [
            .one(.schoolYear), .year, .sign(["/", "-"]), .number(0...2149, digits: 2...4, nil), .one(.and, .to),
            .endYear, .sign(["/", "-"]), .number(0...2149, digits: 2...4, nil),
        ],
        examples: [
            Example("skoleårene 2022/23 og 2023/24", "2022-08-01..2024-07-31"),
            Example("skoleårene 2018/2019 til 2020/2021", "2018-08-01..2021-07-31"),
        ],
        not: [Example("skoleåret 2022/23 og 2024", "2022-08-01..2023-07-31 2024-01-01..2024-12-31")]
    ) { match in
        guard let first = match[.year], let last = match[.endYear], first < last else { return nil }
        return .range(.schoolYear(first), .schoolYear(last))
    }

    static let schoolYearAlone = Rule(
        "school year to come", yields: .relative,
        [.word([.next, .last, .this], .relation), .one(.schoolYear)],
        examples: [
            Example("næste skoleår", "2018-08-01..2019-07-31"), Example("dette skoleår", "2017-08-01..2018-07-31"),
        ],
        not: ["et skoleår", "skoleåret"]
    ) { match in
        .relativeOccurrence(.schoolYear(nil), direction(match))
    }

    private static func direction(_ match: Match) -> Int {
        if match.value(.relation, .next) != nil { return 1 }
        return match.value(.relation, .last) != nil ? -1 : 0
    }

    static let yearTurn = Rule(
        "turn of the year", yields: .date,
        [.one(.yearTurn), .year, .maybe([.sign(["/", "-"]), .number(0...2149, digits: 2...4, .endYear)])],
        examples: [
            Example("årsskiftet 2020/21", "2020-12-31..2021-01-01"),
            Example("årsskiftet 2018/2019", "2018-12-31..2019-01-01"),
        ],
        not: ["årsskrift", "skiftet"]
    ) { match in
        .yearTurn(match[.year])
    }

    static let yearTurnAlone = Rule(
        "turn of the year without year", yields: .date, [.one(.yearTurn)],
        examples: [
            Example("omkring årsskiftet", "2017-12-31..2018-01-01"),
            Example("ved årsskiftet", "2017-12-31..2018-01-01"),
        ],
        not: ["årsskrift", "vagtskiftet"]
    ) { _ in
        .yearTurn(nil)
    }

    static let budgetYears = Rule(
        "year and the years after it", yields: .years,
        [
            .year, .one(.and), .one(.yearSpan), .number(1850...2149, digits: 4...4, .number),
            .sign(["-"]), .number(0...2149, digits: 2...4, .endYear),
        ],
        notAfter: labels,
        examples: [
            Example("2019 og overslagsårene 2020-2022", "2019-01-01..2022-12-31"),
            Example("2018 og overslagsårene 2019-21", "2018-01-01..2021-12-31"),
        ],
        not: [Example("2019 og overslagsårene", "2019-01-01..2019-12-31")]
    ) { match in
        guard let first = match[.year], let end = match[.endYear] else { return nil }
        let last = end < 100 ? first / 100 * 100 + end : end
        return first < last ? .range(.year(first), .year(last)) : nil
    }
}

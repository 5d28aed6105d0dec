import Portfolio

/// Quarters and half-years.
enum UnitRules {
    static let all = [
        quarter, bareQuarter, quarterInWords, quarterLetter, quarterAndShortYear, letterAndShortYear, yearAndQuarter,
        quarterRange, dashedQuarters, half, halfLetter, halfInWords,
    ]

    private static func isUnit(_ match: Match, _ unit: CalendarUnit) -> Bool {
        match.value(.unit, .unit) == unit.rawValue
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
        [.stranger], [.one(.counted, .units, .unit, .label, .new)],
        [.sign([".", ",", "/", "-", ":"]), .glued, .stranger],
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

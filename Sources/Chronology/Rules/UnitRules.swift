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

    /// "3. kvartal 2016".
    static let quarter = Rule(
        "quarter", yields: .quarter,
        quarterNumber + [.a(.unit, .unit), .maybeDot, .maybeComma, .maybe([.one(.in, .of)]), .near, .year],
        examples: .quarter
    ) { match in
        guard isUnit(match, .quarter), let quarter = match[.number] else { return nil }
        return .quarter(quarter, year: match[.year])
    }

    /// "i 3. kvartal".
    static let bareQuarter = Rule(
        "quarter without year", yields: .quarter, quarterNumber + [.a(.unit, .unit)], examples: .bareQuarter
    ) { match in
        guard isUnit(match, .quarter), let quarter = match[.number] else { return nil }
        return .quarter(quarter, year: nil)
    }

    /// "tredje kvartal".
    static let quarterInWords = Rule(
        "quarter in words", yields: .quarter,
        [
            .a(.ordinal, .ordinal), .near, .a(.unit, .unit),
            .maybe([.maybeComma, .maybe([.one(.in, .of)]), .near, .year]),
        ], examples: .quarterInWords
    ) { match in
        guard isUnit(match, .quarter), let quarter = match.value(.ordinal, .ordinal), quarter <= 4 else { return nil }
        return .quarter(quarter, year: match[.year])
    }

    /// "Q3 2018".
    static let quarterLetter = Rule(
        "quarter by letter", yields: .quarter,
        [.one(.quarterLetter), .glued, .number(1...4, digits: 1...1, .number), .maybe([.maybeComma, .near, .year])],
        examples: .quarterLetter
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

    /// "2. kvt. 24".
    static let quarterAndShortYear = Rule(
        "quarter and a short year", yields: .quarter,
        quarterNumber + [.a(.unit, .unit), .maybeDot, .near, shortYear], notBefore: moreFigures,
        examples: .quarterAndShortYear
    ) { match in
        guard isUnit(match, .quarter), let quarter = match[.number], let year = match[.year] else { return nil }
        return .quarter(quarter, year: 2_000 + year)
    }

    /// "Q2 24".
    static let letterAndShortYear = Rule(
        "quarter by letter and a short year", yields: .quarter,
        [.one(.quarterLetter), .glued, .number(1...4, digits: 1...1, .number), .near, shortYear],
        notBefore: moreFigures, examples: .letterAndShortYear
    ) { match in
        guard let quarter = match[.number], let year = match[.year] else { return nil }
        return .quarter(quarter, year: 2_000 + year)
    }

    /// "2018 Q1".
    static let yearAndQuarter = Rule(
        "year before the quarter's letter", yields: .quarter,
        [.year, .near, .one(.quarterLetter), .glued, .number(1...4, digits: 1...1, .number)], examples: .yearAndQuarter
    ) { match in
        match[.number].map { .quarter($0, year: match[.year]) }
    }

    /// "1. og 2. kvartal 2017".
    static let quarterRange = Rule(
        "quarters", yields: .range,
        [
            .number(1...4, digits: 1...1, .number), .maybeDot, .one(.to, .and),
            .number(1...4, digits: 1...1, .endNumber), .maybeDot,
            .a(.unit, .unit), .maybe([.maybeDot, .near, .year]),
        ], examples: .quarterRange
    ) { quarters($0) }

    /// "1.-3. kvartal 2020".
    static let dashedQuarters = Rule(
        "quarters with a dash", yields: .range,
        [
            .number(1...4, digits: 1...1, .number), .maybeDot, .sign(["-", "/"]),
            .number(1...4, digits: 1...1, .endNumber),
            .maybeDot, .a(.unit, .unit), .maybe([.maybeDot, .near, .year]),
        ], examples: .dashedQuarters
    ) { quarters($0) }

    private static func quarters(_ match: Match) -> TimeExpression? {
        guard let first = match[.number], let last = match[.endNumber], first < last else { return nil }
        switch CalendarUnit(rawValue: match.value(.unit, .unit) ?? -1) {
        case .quarter: return .range(.quarter(first, year: match[.year]), .quarter(last, year: match[.year]))
        case .halfYear where last == 2:
            return .range(.halfYear(1, year: match[.year]), .halfYear(2, year: match[.year]))
        default: return nil
        }
    }

    /// "1. halvår".
    static let half = Rule(
        "half-year", yields: .halfYear,
        [
            .number(1...2, digits: 1...1, .number), .maybeDot, .near, .a(.unit, .unit),
            .maybe([.maybeComma, .maybe([.one(.in, .of)]), .near, .year]),
        ], examples: .halfInUnit
    ) { match in
        guard isUnit(match, .halfYear), let half = match[.number] else { return nil }
        return .halfYear(half, year: match[.year])
    }

    /// "H1 2019".
    static let halfLetter = Rule(
        "half-year by letter", yields: .halfYear,
        [.one(.halfLetter), .glued, .number(1...2, digits: 1...1, .number), .maybeComma, .near, .year],
        examples: .halfLetter
    ) { match in
        match[.number].map { .halfYear($0, year: match[.year]) }
    }

    /// "andet halvår 2017".
    static let halfInWords = Rule(
        "half-year in words", yields: .halfYear,
        [
            .a(.ordinal, .ordinal), .near, .a(.unit, .unit),
            .maybe([.maybeComma, .maybe([.one(.in, .of)]), .near, .year]),
        ], examples: .halfInWords
    ) { match in
        guard isUnit(match, .halfYear), let half = match.value(.ordinal, .ordinal), half <= 2 else { return nil }
        return .halfYear(half, year: match[.year])
    }
}

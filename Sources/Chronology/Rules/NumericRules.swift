import Portfolio

/// Days in figures alone. Their traps are numbers of cases, accounts and the KLE plan, and fractions.
enum NumericRules {
    static let all = [
        full, iso, spaced, monthFirst, shortYear, shortYearWithPoints, shortYearAlone, dayMonth, dayMonthLicensed,
        dayPointMonth, dayPointMonthLicensed, dayPointMonthAlone, dayPointMonthOfWeekday,
        dayMonthYear, impossible, impossibleDayMonthYear, impossibleISO, impossibleFigures,
        impossibleDayMonth, fullRange, dayMonthRange,
    ]

    private static let month = Element.number(1...12, digits: 1...2, .month)
    private static let endMonth = Element.number(1...12, digits: 1...2, .endMonth)
    private static let separator = Element.sign(["-", ".", "/"])
    /// After these a number with a slash or points is a date.
    private static let licences: [[Element]] = [
        [.one(.the)], [.one(.the), .dot],
        [.one(.by, .before, .from, .fromThing, .movedFrom, .to, .after, .until, .per, .on)],
        [.one(.per), .dot],
        [.phrase([.weekday], nil)], [.one(.dateWord)], [.one(.dateWord), .sign([":"])],
    ]
    private static let label: [[Element]] = [[.one(.label)], [.one(.label), .dot], [.one(.label), .sign([":"])]]

    private static func date(_ match: Match, year: Int?) -> TimeExpression? {
        day(match, year: year).flatMap { $0.isPossible ? $0 : nil }
    }

    private static func day(_ match: Match, year: Int?) -> TimeExpression? {
        guard let day = match[.day], let month = match[.month] else { return nil }
        return .date(day: day, month: month, year: year, weekday: weekday(match))
    }

    private static func weekday(_ match: Match) -> Weekday? {
        match.value(.weekday, .weekday).flatMap(Weekday.init(rawValue:))
    }

    /// "15-08-2017".
    static let full = Rule(
        "day, month and year in figures", yields: .date,
        [DayRules.weekdayLead, .day, .glued, separator, .glued, month, .glued, separator, .glued, .year],
        standsAlone: true, examples: .full
    ) { date($0, year: $0[.year]) }

    /// "2017-10-02".
    static let iso = Rule(
        "year, month and day", yields: .date,
        [.year, .glued, .dash, .glued, month, .glued, .dash, .glued, .day],
        standsAlone: true, examples: .iso
    ) { date($0, year: $0[.year]) }

    /// "den 12 06 2023".
    static let spaced = Rule(
        "figures with spaces", yields: .date,
        [
            .number(1...31, digits: 2...2, .day), .near, .number(1...12, digits: 2...2, .month), .near, .year,
        ],
        standsAlone: true, notAfter: [[.number(0...99_999_999, digits: 1...9, nil)]] + label,
        notBefore: [[.number(0...99_999_999, digits: 1...9, nil)]], examples: .spaced
    ) { date($0, year: $0[.year]) }

    /// "9/11/2019 3:00:00 PM".
    static let monthFirst = Rule(
        "month first, before a clock of twelve hours", yields: .date,
        [month, .slash, .day, .slash, .year, .phrase([.clockOfTwelve], nil)],
        standsAlone: true, examples: .monthFirstInNumeric
    ) { date($0, year: $0[.year]) }

    /// "11-05-17".
    static let shortYear = Rule(
        "figures with a short year", yields: .date,
        [
            DayRules.weekdayLead, .day, .glued, .sign(["-", "/"]), .glued, month, .glued, .sign(["-", "/"]),
            .glued,
            .number(0...99, digits: 2...2, .year),
        ],
        standsAlone: true, notAfter: label, examples: .shortYear
    ) { match in
        match[.year].flatMap { date(match, year: century($0)) }
    }

    /// KLE numbers have the same shape ("05.04.00"), so that points and a short year need a word before them.
    static let shortYearWithPoints = Rule(
        "figures with points and a short year", yields: .date,
        [.day, .glued, .dot, .glued, month, .glued, .dot, .glued, .number(0...99, digits: 2...2, .year)],
        standsAlone: true, onlyAfter: licences, examples: .shortYearWithPoints
    ) { match in
        match[.year].flatMap { date(match, year: century($0)) }
    }

    /// Where a figure has a digit of its own ("5.10.22") it is no KLE number, which has two everywhere; numbers of
    /// chapters and versions are told by the word or sign before them, or by the chain that they stand in.
    static let shortYearAlone = Rule(
        "figures with points, a short year and no word", yields: .date,
        [.day, .glued, .dot, .glued, month, .glued, .dot, .glued, .number(0...99, digits: 2...2, .year)],
        standsAlone: true,
        notAfter: label + [
            [.sign(["§"])], [.sign(["§"]), .sign(["§"])], [.number(0...9_999, digits: 1...4, nil), .sign([","])],
            [.number(0...9_999, digits: 1...4, nil), .one(.and, .to, .or)],
        ],
        notBefore: [[.one(.counted)]], examples: .shortYearAlone
    ) { match in
        guard match.hasSingleDigit(.day) || match.hasSingleDigit(.month), let year = match[.year],
            year < 40 || year > 89
        else { return nil }
        return date(match, year: century(year))
    }

    /// Two figures: this century up to 69.
    private static func century(_ year: Int) -> Int { year < 70 ? 2_000 + year : 1_900 + year }

    /// "d. 14/8".
    static let dayMonth = Rule(
        "day and month in figures", yields: .date, [DayRules.weekdayLead, .day, .glued, .slash, .glued, month],
        standsAlone: true, notAfter: label,
        notBefore: [[.one(.counted)]], examples: .dayMonth
    ) { match in
        guard let date = date(match, year: nil), !isFraction(match) || match.has(.weekday) else { return nil }
        return date
    }

    /// "1/2", "3/4" and "24/7" are no days unless "den" or "d." stands before them.
    private static func isFraction(_ match: Match) -> Bool {
        switch (match[.day] ?? 0, match[.month] ?? 0) {
        case (1, 2...6), (2, 3), (3, 4), (2, 5), (24, 7): true
        default: false
        }
    }

    /// "den 1/2".
    static let dayMonthLicensed = Rule(
        "day and month in figures after an article", yields: .date, [.day, .glued, .slash, .glued, month],
        standsAlone: true, onlyAfter: licences, notBefore: [[.one(.counted)]], examples: .dayMonthLicensed
    ) { date($0, year: nil) }

    /// "d. 24.12.".
    static let dayPointMonth = Rule(
        "day and month with a point", yields: .date, [.day, .glued, .dot, .glued, month],
        onlyAfter: [[.one(.dayArticle)], [.one(.dayArticle), .dot]],
        notBefore: [[.glued, .number(0...9, digits: 1...9, nil)], [.glued, .sign(["-", "/", ","])]],
        examples: .dayPointMonth
    ) { date($0, year: nil) }

    /// A point after the month makes a date of what may else be a decimal: "senest 1.9.", "fredag 11.10.".
    static let dayPointMonthLicensed = Rule(
        "day and month with two points after a word", yields: .date,
        [.day, .glued, .dot, .glued, month, .glued, .dot],
        standsAlone: true,
        onlyAfter: [
            [.one(.the)], [.one(.the), .dot], [.one(.by, .before, .per)], [.one(.per), .dot], [.one(.dateWord)],
            [.one(.dateWord), .sign([":"])],
        ],
        notBefore: [[.glued, .number(0...9_999, digits: 1...9, nil)]], examples: .dayPointMonthLicensed
    ) { date($0, year: nil) }

    /// Two digits for the day, two for the month and a point after each are a date behind a preposition of time or a verb
    /// that tells what was done or is to be; the number of an item or a paragraph looks the same.
    static let dayPointMonthAlone = Rule(
        "day and month of two digits with two points", yields: .date, twoPoints,
        standsAlone: true,
        onlyAfter: [
            [.one(.past, .future)], [.one(.from, .movedFrom, .to, .until, .after, .since, .notBefore, .earliest)],
        ],
        notAfter: [[.dot, .one(.to)]],
        notBefore: [[.glued, .number(0...9_999, digits: 1...9, nil)], [.one(.counted)]], examples: .dayPointMonthAlone
    ) { date($0, year: nil) }

    /// "afleveret fredag 20.10., pris 9 mio.".
    static let dayPointMonthOfWeekday = Rule(
        "day and month of two digits with two points behind their weekday", yields: .date,
        [.a(.weekday, .weekday), .maybeDot, .maybeComma] + twoPoints, standsAlone: true,
        examples: .dayPointMonthOfWeekday
    ) { date($0, year: nil) }

    private static let twoPoints: [Element] = [
        .number(1...31, digits: 2...2, .day), .glued, .dot, .glued, .number(1...12, digits: 2...2, .month), .glued,
        .dot,
    ]

    /// "31/12 2018".
    static let dayMonthYear = Rule(
        "day/month and year", yields: .date,
        [
            DayRules.weekdayLead, .day, .glued, .sign(["/", "."]), .glued, month, .maybeDot, .near, .maybeComma,
            .year,
        ],
        standsAlone: true, notAfter: label, notBefore: [[.one(.counted)]], examples: .dayMonthYear
    ) { date($0, year: $0[.year]) }

    /// "31.11.2018".
    static let impossible = Rule(
        "day in figures that the month does not have", yields: .month,
        [DayRules.weekdayLead, .day, .glued, separator, .glued, month, .glued, separator, .glued, .year],
        standsAlone: true, notAfter: label,
        notBefore: [[.one(.counted)]], examples: .impossible
    ) { slip($0) }

    /// "31/4 2018".
    static let impossibleDayMonthYear = Rule(
        "day/month and year that the month does not have", yields: .month,
        [
            DayRules.weekdayLead, .day, .glued, .sign(["/", "."]), .glued, month, .maybeDot, .near, .maybeComma,
            .year,
        ],
        standsAlone: true, notAfter: label, notBefore: [[.one(.counted)]], examples: .impossibleDayMonthYear
    ) { slip($0) }

    /// "2018-02-30".
    static let impossibleISO = Rule(
        "year, month and a day that the month does not have", yields: .month,
        [.year, .glued, .dash, .glued, month, .glued, .dash, .glued, .number(0...39, digits: 2...2, .day)],
        standsAlone: true, notAfter: label, notBefore: [[.one(.counted)]], examples: .impossibleISO
    ) { slip($0) }

    /// "den 12.13.2018", "senest 32.11.2018": no day or no month has such a number.
    static let impossibleFigures = Rule(
        "day or month that there is none of, after a word", yields: .month,
        [
            .number(0...99, digits: 1...2, .day), .glued, separator, .glued, .number(0...99, digits: 1...2, .month),
            .glued, separator, .glued, .year,
        ],
        standsAlone: true, onlyAfter: licences,
        notBefore: [[.one(.counted)]], examples: .impossibleFigures
    ) { slip($0) }

    /// "den 30/2".
    static let impossibleDayMonth = Rule(
        "day and month in figures that the month does not have", yields: .month, [.day, .glued, .slash, .glued, month],
        standsAlone: true, onlyAfter: licences, notBefore: [[.one(.counted)]], examples: .impossibleDayMonth
    ) { slip($0) }

    private static func slip(_ match: Match) -> TimeExpression? {
        day(match, year: match[.year]).flatMap { $0.isPossible ? nil : $0 }
    }

    /// "01.08.2018-30.09.2018".
    static let fullRange = Rule(
        "range in figures", yields: .range,
        [
            .day, .glued, separator, .glued, month, .glued, separator, .glued, .year, .dash, .endDay, .glued, separator,
            .glued, endMonth, .glued, separator, .glued, .endYear,
        ],
        standsAlone: true, examples: .fullRange
    ) { range($0, year: $0[.year], endYear: $0[.endYear]) }

    /// "1/8-30/9 2018".
    static let dayMonthRange = Rule(
        "range of days and months in figures", yields: .range,
        [
            .day, .glued, .sign(["/", "."]), .glued, month, .maybeDot, .dash, .endDay, .glued, .sign(["/", "."]),
            .glued,
            endMonth, .maybe([.maybeDot, .near, .year]),
        ],
        standsAlone: true, notAfter: label + [[.phrase([.date], nil), .dash]],
        notBefore: [[.dash, .number(1...31, digits: 1...2, nil), .slash]], examples: .dayMonthRange
    ) { range($0, year: nil, endYear: $0[.year]) }

    private static func range(_ match: Match, year: Int?, endYear: Int?) -> TimeExpression? {
        guard let first = date(match, year: year), let day = match[.endDay], let month = match[.endMonth] else {
            return nil
        }
        let last = TimeExpression.date(day: day, month: month, year: endYear, weekday: nil)
        return last.isPossible ? .range(first, last) : nil
    }
}

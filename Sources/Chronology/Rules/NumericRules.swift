import Portfolio

/// Days in figures alone. Their traps are numbers of cases, accounts and the KLE plan, and fractions.
enum NumericRules {
    static let all = [
        full, iso, spaced, monthFirst, shortYear, shortYearWithPoints, shortYearAlone, dayMonth, dayMonthLicensed,
        dayPointMonth, dayPointMonthLicensed, dayPointMonthAlone, dayPointMonthOfWeekday,
        dayMonthYear, fullRange, dayMonthRange,
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
        guard let day = match[.day], let month = match[.month] else { return nil }
        let date = TimeExpression.date(day: day, month: month, year: year, weekday: weekday(match))
        return date.isPossible ? date : nil
    }

    private static func weekday(_ match: Match) -> Weekday? {
        match.value(.weekday, .weekday).flatMap(Weekday.init(rawValue:))
    }

    static let full = Rule(
        "day, month and year in figures", yields: .date,
        [DayRules.weekdayLead, .day, .glued, separator, .glued, month, .glued, separator, .glued, .year],
        standsAlone: true,
        examples: [
            Example("15-08-2017", "2017-08-15"), Example("d. 15.06.2015", "2015-06-15"),
            Example("3/3/2015", "2015-03-03"),
            Example("tirsdag d. 21.6.2016", "2016-06-21"),
        ],
        not: ["326-2015-4892", "15-13-2017"]
    ) { match in
        date(match, year: match[.year])
    }

    static let iso = Rule(
        "year, month and day", yields: .date,
        [.year, .glued, .dash, .glued, month, .glued, .dash, .glued, .day],
        standsAlone: true,
        examples: [Example("2017-10-02", "2017-10-02"), Example("2015-3-3", "2015-03-03")],
        not: ["2017-13-02", "362-2021-11"]
    ) { match in
        date(match, year: match[.year])
    }

    static let spaced = Rule(
        "figures with spaces", yields: .date,
        [
            .number(1...31, digits: 2...2, .day), .near, .number(1...12, digits: 2...2, .month), .near, .year,
        ],
        standsAlone: true, notAfter: [[.number(0...99_999_999, digits: 1...9, nil)]] + label,
        notBefore: [[.number(0...99_999_999, digits: 1...9, nil)]],
        examples: [Example("den 12 06 2023", "2023-06-12"), Example("dato 01 02 2021", "2021-02-01")],
        not: ["tlf. 20 12 06 2023", "20 12 06 20 23"]
    ) { match in
        date(match, year: match[.year])
    }

    static let monthFirst = Rule(
        "month first, before a clock of twelve hours", yields: .date,
        [month, .slash, .day, .slash, .year, .phrase([.clockOfTwelve], nil)],
        standsAlone: true,
        examples: [Example("9/11/2019 3:00:00 PM", "2019-09-11"), Example("12/24/2018 9:00 AM", "2018-12-24")],
        not: [Example("9/11/2019 13:00", "2019-11-09")]
    ) { match in
        date(match, year: match[.year])
    }

    static let shortYear = Rule(
        "figures with a short year", yields: .date,
        [
            DayRules.weekdayLead, .day, .glued, .sign(["-", "/"]), .glued, month, .glued, .sign(["-", "/"]),
            .glued,
            .number(0...99, digits: 2...2, .year),
        ],
        standsAlone: true, notAfter: label,
        examples: [Example("11-05-17", "2017-05-11"), Example("31/10/74", "1974-10-31")],
        not: ["nr. 11-05-17", "99-05-17"]
    ) { match in
        match[.year].flatMap { date(match, year: century($0)) }
    }

    /// KLE numbers have the same shape ("05.04.00"), so that points and a short year need a word before them.
    static let shortYearWithPoints = Rule(
        "figures with points and a short year", yields: .date,
        [.day, .glued, .dot, .glued, month, .glued, .dot, .glued, .number(0...99, digits: 2...2, .year)],
        standsAlone: true, onlyAfter: licences,
        examples: [Example("den 24.12.18", "2018-12-24"), Example("senest d. 1.5.19", "..2019-05-01")],
        not: ["05.04.00", "J.nr. 27.12.16"]
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
        notBefore: [[.one(.counted)]],
        examples: [
            Example("Mødet 5.10.22 blev aflyst", "2022-10-05"), Example("vedtaget 12.3.21", "2021-03-12"),
            Example("Udført 1.9.19, godkendt 24.10.19.", "2019-09-01"), Example("dato: 05.10.22", "2022-10-05"),
        ],
        not: [
            "punkt 5.10.22", "§ 5.10.22", "version 5.10.22", "afsnit 5.10.21, 5.10.22 og 5.10.23", "05.10.22",
            "1.2.10.4",
        ]
    ) { match in
        guard match.hasSingleDigit(.day) || match.hasSingleDigit(.month), let year = match[.year],
            year < 40 || year > 89
        else { return nil }
        return date(match, year: century(year))
    }

    /// Two figures: this century up to 69.
    private static func century(_ year: Int) -> Int { year < 70 ? 2_000 + year : 1_900 + year }

    static let dayMonth = Rule(
        "day and month in figures", yields: .date, [DayRules.weekdayLead, .day, .glued, .slash, .glued, month],
        standsAlone: true, notAfter: label,
        notBefore: [[.one(.counted)]],
        examples: [Example("d. 14/8", "2017-08-14"), Example("udskudt til den 28/6", "2017-06-28")],
        not: ["sag 16/20774", "1/2 stilling", "nr. 4/11", "24/7"]
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

    static let dayMonthLicensed = Rule(
        "day and month in figures after den", yields: .date, [.day, .glued, .slash, .glued, month],
        standsAlone: true, onlyAfter: licences, notBefore: [[.one(.counted)]],
        examples: [Example("den 1/2", "2018-02-01"), Example("senest 3/4", "..2018-04-03")],
        not: ["cirka 1/2 side", "andel 3/4", "på 1/2 mio. kr.", "fra 1/2 pct."]
    ) { match in
        date(match, year: nil)
    }

    static let dayPointMonth = Rule(
        "day and month with a point", yields: .date, [.day, .glued, .dot, .glued, month],
        onlyAfter: [[.one(.dayArticle)], [.one(.dayArticle), .dot]],
        notBefore: [[.glued, .number(0...9, digits: 1...9, nil)], [.glued, .sign(["-", "/", ","])]],
        examples: [
            Example("d. 24.12.", "2017-12-24"), Example("den 1.9 mødes vi", "2017-09-01"),
        ],
        not: ["afsnit 1.9", "den 1.15"]
    ) { match in
        date(match, year: nil)
    }

    /// A point after the month makes a date of what may else be a decimal: "senest 1.9.", "fredag 11.10.".
    static let dayPointMonthLicensed = Rule(
        "day and month with two points after a word", yields: .date,
        [.day, .glued, .dot, .glued, month, .glued, .dot],
        standsAlone: true,
        onlyAfter: [
            [.one(.the)], [.one(.the), .dot], [.one(.by, .before, .per)], [.one(.per), .dot], [.one(.dateWord)],
            [.one(.dateWord), .sign([":"])],
        ],
        notBefore: [[.glued, .number(0...9_999, digits: 1...9, nil)]],
        examples: [
            Example("senest 1.9. er det klart", "..2017-09-01"), Example("den 11.8. flyttes skabene", "2017-08-11"),
        ],
        not: ["fra 1.9 til 2.1", "afsnit 1.9.", "senest 1.9.3"]
    ) { match in
        date(match, year: nil)
    }

    /// Two digits for the day, two for the month and a point after each are a date behind a preposition of time or a verb
    /// that tells what was done or is to be; the number of an item or a paragraph looks the same.
    static let dayPointMonthAlone = Rule(
        "day and month of two digits with two points", yields: .date, twoPoints,
        standsAlone: true,
        onlyAfter: [
            [.one(.past, .future)], [.one(.from, .movedFrom, .to, .until, .after, .since, .notBefore, .earliest)],
        ],
        notAfter: [[.dot, .one(.to)]],
        notBefore: [[.glued, .number(0...9_999, digits: 1...9, nil)], [.one(.counted)]],
        examples: [
            Example("Testen begyndte 02.04. og gik godt", "2017-04-02"), Example("udløber 31.12. i år", "2017-12-31"),
            Example("flyttes til 12.10. som aftalt", "2017-10-12"),
            Example("fra 01.09. til 12.10. er der lukket", "2017-09-01..2017-10-12"),
        ],
        not: [
            "kl. 12.10.", "afsnit 10.12.", "05.04.00", "steg til 2.4.", "KLE 05.01. Veje", "Emneord 01.02.",
            "gruppering 03.05.", "fejl i 02.04. af", "Kilometer 11.10. til 12.05.", "blev 02.04.17.5",
        ]
    ) { match in
        date(match, year: nil)
    }

    static let dayPointMonthOfWeekday = Rule(
        "day and month of two digits with two points behind their weekday", yields: .date,
        [.a(.weekday, .weekday), .maybeDot, .maybeComma] + twoPoints, standsAlone: true,
        examples: [
            Example("afleveret fredag 20.10., pris 9 mio.", "2017-10-20"),
            Example("Onsdag, 06.09. mødes vi", "2017-09-06"),
        ],
        not: [Example("fredag 10.15.", "2017-08-11")]
    ) { match in
        date(match, year: nil)
    }

    private static let twoPoints: [Element] = [
        .number(1...31, digits: 2...2, .day), .glued, .dot, .glued, .number(1...12, digits: 2...2, .month), .glued,
        .dot,
    ]

    static let dayMonthYear = Rule(
        "day/month and year", yields: .date,
        [
            DayRules.weekdayLead, .day, .glued, .sign(["/", "."]), .glued, month, .maybeDot, .near, .maybeComma,
            .year,
        ],
        standsAlone: true, notAfter: label, notBefore: [[.one(.counted)]],
        examples: [
            Example("31/12 2018", "2018-12-31"), Example("29/1 2012", "2012-01-29"), Example("1.5. 2019", "2019-05-01"),
        ],
        not: ["31/13 stk", "nr. 4/11"]
    ) { match in
        date(match, year: match[.year])
    }

    static let fullRange = Rule(
        "range in figures", yields: .range,
        [
            .day, .glued, separator, .glued, month, .glued, separator, .glued, .year, .dash, .endDay, .glued, separator,
            .glued, endMonth, .glued, separator, .glued, .endYear,
        ],
        standsAlone: true,
        examples: [
            Example("01.08.2018-30.09.2018", "2018-08-01..2018-09-30"),
            Example("1/8/2018 - 2/9/2018", "2018-08-01..2018-09-02"),
        ],
        not: ["01.08.2018.30", "1-8-2018-2-9"]
    ) { match in
        range(match, year: match[.year], endYear: match[.endYear])
    }

    static let dayMonthRange = Rule(
        "range of days and months in figures", yields: .range,
        [
            .day, .glued, .sign(["/", "."]), .glued, month, .maybeDot, .dash, .endDay, .glued, .sign(["/", "."]),
            .glued,
            endMonth, .maybe([.maybeDot, .near, .year]),
        ],
        standsAlone: true, notAfter: label + [[.phrase([.date], nil), .dash]],
        notBefore: [[.dash, .number(1...31, digits: 1...2, nil), .slash]],
        examples: [
            Example("1/8-30/9 2018", "2018-08-01..2018-09-30"), Example("27/12 - 2/1", "2017-12-27..2018-01-02"),
            Example("Mødedage: 22/8 – 26/9 – 24/10", "2017-08-22 2017-09-26 2017-10-24"),
        ],
        not: ["10.30-12.00", "sag 1/8-30/9"]
    ) { match in
        range(match, year: nil, endYear: match[.year])
    }

    private static func range(_ match: Match, year: Int?, endYear: Int?) -> TimeExpression? {
        guard let first = date(match, year: year), let day = match[.endDay], let month = match[.endMonth] else {
            return nil
        }
        let last = TimeExpression.date(day: day, month: month, year: endYear, weekday: nil)
        return last.isPossible ? .range(first, last) : nil
    }
}

import Portfolio

/// Months and seasons.
enum MonthRules {
    static let all = [
        monthAndYear, month, shortMonth, pairedMonth, secondMonth, monthOfUnit, season, seasonAndYear,
        seasonOverNewYear,
    ]

    static let monthAndYear = Rule(
        "month and year", yields: .month, [.month, .maybeDot, .maybe([.one(.unit)]), .maybeComma, .near, .year],
        notAfter: [[.number(1...31, digits: 1...2, nil), .dot]],
        examples: [
            Example("i juni 2017", "2017-06-01..2017-06-30"), Example("Nov. 2016", "2016-11-01..2016-11-30"),
            Example("maj måned 2018", "2018-05-01..2018-05-31"), Example("oktober, 2022", "2022-10-01..2022-10-31"),
        ],
        not: [Example("2. juni 2017", "2017-06-02"), "majsmarken 2"]
    ) { match in
        match.value(.month, .month).map { .month($0, year: match[.year]) }
    }

    static let month = Rule(
        "month", yields: .month, [.month], notBefore: [[.glued, .dash, .glued, .stranger]],
        examples: [
            Example("i august", "2017-08-01..2017-08-31"), Example("septembers møde", "2017-09-01..2017-09-30"),
        ],
        not: ["jan Hansen", "maj-britt"]
    ) { match in
        guard match.value(.month, .short) == nil else { return nil }
        return match.value(.month, .month).map { .month($0, year: nil) }
    }

    static let shortMonth = Rule(
        "short month", yields: .month, [.a(.short, .month), .glued, .dot],
        examples: [
            Example("i okt. mødes", "2017-10-01..2017-10-31"), Example("møde i sept. igen", "2017-09-01..2017-09-30"),
        ],
        not: ["md. for md.", "kvt.", Example("før jul.", "..2017-12-23")]
    ) { match in
        // "jul." at the end of a sentence is Christmas.
        guard match.value(.month, .holiday) == nil else { return nil }
        return match.value(.month, .month).map { .month($0, year: nil) }
    }

    static let pairedMonth = Rule(
        "short month before another", yields: .month,
        [.a(.short, .month), .ahead([.sign(["/", "-"]), .month])],
        examples: [
            Example("nov/dec 2016", "2016-11-01..2016-12-31"), Example("jan - mar 2018", "2018-01-01..2018-03-31"),
        ],
        not: ["jan/ole", "jan - jens"]
    ) { match in
        match.value(.month, .month).map { .month($0, year: nil) }
    }

    static let secondMonth = Rule(
        "short month after another", yields: .month, [.a(.short, .month)],
        onlyAfter: [[.phrase([.month], nil), .sign(["/", "-"])]],
        examples: [
            Example("marts 2018 - jun", "2018-03-01..2018-06-30"), Example("sep-nov", "2017-09-01..2017-11-30"),
        ],
        not: ["mar", "jan"]
    ) { match in
        match.value(.month, .month).map { .month($0, year: nil) }
    }

    static let monthOfUnit = Rule(
        "month with the word", yields: .month, [.month, .a(.unit, .unit)],
        examples: [
            Example("i maj måned", "2017-05-01..2017-05-31"), Example("december måned", "2017-12-01..2017-12-31"),
        ],
        not: [Example("maj år", "2017-05-01..2017-05-31")]
    ) { match in
        guard match.value(.unit, .unit) == CalendarUnit.month.rawValue else { return nil }
        return match.value(.month, .month).map { .month($0, year: nil) }
    }

    static let season = Rule(
        "season", yields: .season, [.a(.season, .season)],
        examples: [Example("i efteråret", "2017-09-01..2017-11-30"), Example("til foråret", "2018-03-01..2018-05-31")],
        not: ["sommerferiebøger", "forårsrulle"]
    ) { match in
        match.value(.season, .season).flatMap(Season.init(rawValue:)).map { .season($0, year: nil) }
    }

    static let seasonAndYear = Rule(
        "season and year", yields: .season, [.a(.season, .season), .maybeComma, .near, .year],
        notBefore: [[.sign(["/", "-"]), .number(0...99, digits: 2...2, nil)]],
        examples: [
            Example("foråret 2016", "2016-03-01..2016-05-31"), Example("Efterår 2016", "2016-09-01..2016-11-30"),
        ],
        not: ["sommerlejr 20160", "vinterbadning"]
    ) { match in
        match.value(.season, .season).flatMap(Season.init(rawValue:)).map { .season($0, year: match[.year]) }
    }

    static let seasonOverNewYear = Rule(
        "season over new year", yields: .season,
        [.a(.season, .season), .near, .year, .sign(["/", "-"]), .number(0...2149, digits: 2...4, .endYear)],
        examples: [
            Example("vinteren 2020/21", "2020-12-01..2021-02-28"),
            Example("vinteren 2020/2021", "2020-12-01..2021-02-28"),
        ],
        not: [Example("vinteren 2020", "2019-12-01..2020-02-29"), "sommerkurser 2020/21x"]
    ) { match in
        guard let year = match[.year], let end = match[.endYear], end % 100 == (year + 1) % 100 else { return nil }
        return match.value(.season, .season).flatMap(Season.init(rawValue:)).map { .seasonOverNewYear($0, from: year) }
    }
}

import Portfolio

/// Months and seasons.
enum MonthRules {
    static let all = [
        monthAndYear, month, shortMonth, pairedMonth, secondMonth, monthOfUnit, season, seasonAndYear,
        seasonOverNewYear,
    ]

    /// "i juni 2017".
    static let monthAndYear = Rule(
        "month and year", yields: .month, [.month, .maybeDot, .maybe([.one(.unit)]), .maybeComma, .near, .year],
        notAfter: [[.number(1...31, digits: 1...2, nil), .dot]], examples: .monthAndYear
    ) { match in
        match.value(.month, .month).map { .month($0, year: match[.year]) }
    }

    /// "i august".
    static let month = Rule(
        "month", yields: .month, [.month], notBefore: [[.glued, .dash, .glued, .stranger]], examples: .month
    ) { match in
        guard match.value(.month, .short) == nil else { return nil }
        return match.value(.month, .month).map { .month($0, year: nil) }
    }

    /// "i okt. mødes".
    static let shortMonth = Rule(
        "short month", yields: .month, [.a(.short, .month), .glued, .dot], examples: .shortMonth
    ) { match in
        // "jul." at the end of a sentence is Christmas.
        guard match.value(.month, .holiday) == nil else { return nil }
        return match.value(.month, .month).map { .month($0, year: nil) }
    }

    /// "nov/dec 2016".
    static let pairedMonth = Rule(
        "short month before another", yields: .month,
        [.a(.short, .month), .ahead([.sign(["/", "-"]), .month])], examples: .pairedMonth
    ) { match in
        match.value(.month, .month).map { .month($0, year: nil) }
    }

    /// "marts 2018 - jun".
    static let secondMonth = Rule(
        "short month after another", yields: .month, [.a(.short, .month)],
        onlyAfter: [[.phrase([.month], nil), .sign(["/", "-"])]], examples: .secondMonth
    ) { match in
        match.value(.month, .month).map { .month($0, year: nil) }
    }

    /// "i maj måned".
    static let monthOfUnit = Rule(
        "month with the word", yields: .month, [.month, .a(.unit, .unit)], examples: .monthOfUnit
    ) { match in
        guard match.value(.unit, .unit) == CalendarUnit.month.rawValue else { return nil }
        return match.value(.month, .month).map { .month($0, year: nil) }
    }

    /// "i efteråret".
    static let season = Rule(
        "season", yields: .season, [.a(.season, .season)], examples: .season
    ) { match in
        match.value(.season, .season).flatMap(Season.init(rawValue:)).map { .season($0, year: nil) }
    }

    /// "foråret 2016".
    static let seasonAndYear = Rule(
        "season and year", yields: .season, [.a(.season, .season), .maybeComma, .near, .year],
        notBefore: [[.sign(["/", "-"]), .number(0...99, digits: 2...2, nil)]], examples: .seasonAndYear
    ) { match in
        match.value(.season, .season).flatMap(Season.init(rawValue:)).map { .season($0, year: match[.year]) }
    }

    /// "vinteren 2020/21".
    static let seasonOverNewYear = Rule(
        "season over new year", yields: .season,
        [.a(.season, .season), .near, .year, .sign(["/", "-"]), .number(0...2149, digits: 2...4, .endYear)],
        examples: .seasonOverNewYear
    ) { match in
        guard let year = match[.year], let end = match[.endYear], end % 100 == (year + 1) % 100 else { return nil }
        return match.value(.season, .season).flatMap(Season.init(rawValue:)).map { .seasonOverNewYear($0, from: year) }
    }
}

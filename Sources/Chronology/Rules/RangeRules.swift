import Portfolio

/// Stretches from one time to another, as one expression.
enum RangeRules {
    static let all = [weekdays, weekdaysWithClock, openOnWeekdays, slash, adjacent, dash, to, throughTo, between]

    private static let first = Element.phrase(PhraseKind.times, .phrase)
    private static let last = Element.phrase(PhraseKind.times, .endPhrase)
    private static let the = DayRules.the
    private static let moved = DayRules.moved

    private static func range(_ match: Match) -> TimeExpression? {
        guard let first = match.expression(), let last = match.expression(.endPhrase) else { return nil }
        return .range(first, last)
    }

    static let slash = Rule(
        "two months with a slash", yields: .month,
        [
            .phrase([.month, .season, .quarter, .week, .part], .phrase), .slash,
            .phrase([.month, .season, .quarter, .week, .part], .endPhrase),
        ],
        examples: [
            Example("Nov./dec. 2016", "2016-11-01..2016-12-31"), Example("April /maj 2018", "2018-04-01..2018-05-31"),
            Example("forår/sommer 2018", "2018-03-01..2018-08-31"),
        ],
        not: ["ja/nej", "pris/kvalitet"]
    ) { match in
        range(match)
    }

    static let adjacent = Rule(
        "two months in a row", yields: .month,
        [
            .phrase([.month, .quarter, .halfYear, .year], .phrase), .one(.and),
            .phrase([.month, .quarter, .halfYear, .year], .endPhrase),
        ],
        notAfter: [
            [.one(.each)], [.one(.each), .one(.in)], [.one(.each), .dot], [.one(.each), .dot, .one(.in)],
            [.phrase([.year], nil), .sign([","])],
        ],
        examples: [
            Example("i april og maj måned", "2017-04-01..2017-05-31"),
            Example("februar og marts 2018", "2018-02-01..2018-03-31"),
            Example("i 2018 og 2019", "2018-01-01..2019-12-31"),
        ],
        not: [
            Example("i april og juni", "2017-04-01..2017-04-30 2017-06-01..2017-06-30"),
            Example("henholdsvis 2018 og 2019", "2018-01-01..2018-12-31 2019-01-01..2019-12-31"),
            Example("Udgiften er fordelt på 2018 og 2019", "2018-01-01..2018-12-31 2019-01-01..2019-12-31"),
        ]
    ) { match in
        switch (match.expression(), match.expression(.endPhrase)) {
        case (.month(let one, let year), .month(let other, let endYear)):
            guard one % 12 + 1 == other, year == nil || endYear != nil else { return nil }
        case (.quarter(let one, nil), .quarter(let other, _)): guard one % 4 + 1 == other else { return nil }
        case (.halfYear(1, nil), .halfYear(2, _)): break
        case (.year(let one), .year(let other)): guard one + 1 == other else { return nil }
        default: return nil
        }
        return range(match)
    }

    static let dash = Rule(
        "from – to with a dash", yields: .range, [first, .maybeDot, .near, .dash, .near, the, last],
        notAfter: [[.phrase(PhraseKind.times, nil), .dash]],
        notBefore: [[.dash, .phrase(PhraseKind.times, nil)]],
        examples: [
            Example("Forår – efterår 2016", "2016-03-01..2016-11-30"),
            Example("Q3 – Q4 2018", "2018-07-01..2018-12-31"),
            Example("august-september", "2017-08-01..2017-09-30"),
            Example("Nov. 2016 – marts 2017", "2016-11-01..2017-03-31"),
            Example("1. maj - 3. juni 2018", "2018-05-01..2018-06-03"),
            Example("ændres fra maj - juni til juli - august 2018", "2018-05-01..2018-06-30 2018-07-01..2018-08-31"),
        ],
        not: [
            Example("2017 - en status", "2017-01-01..2017-12-31"),
            Example("3. maj 2018 – 7. juni 2018 – 5. juli 2018", "2018-05-03 2018-06-07 2018-07-05"),
        ]
    ) { match in
        range(match)
    }

    static let to = Rule(
        "from to", yields: .range, [.phrase(PhraseKind.times + [.range], .phrase), .maybeComma, .one(.to), the, last],
        notAfter: moved,
        examples: [
            Example("april til december 2017", "2017-04-01..2017-12-31"),
            Example("fra den 5. juni kl. 9 til 8. juni", "2017-06-05..2017-06-08"),
            Example("august/september 2016 til juni 2017", "2016-08-01..2017-06-30"),
        ],
        not: [
            Example("udskudt fra 30. november 2017 til 21. marts 2018", "2017-11-30 2018-03-21"),
            Example("flyttes fra maj til september", "2017-05-01..2017-05-31 2017-09-01..2017-09-30"),
            Example("forsinket fra maj til juli 2018", "2018-05-01..2018-05-31 2018-07-01..2018-07-31"),
            Example("nu glider åbningen fra 3. maj til 9. juni 2018", "2018-05-03 2018-06-09"),
            Example("Beløbet overføres fra 2018 til 2020", "2018-01-01..2018-12-31 2020-01-01..2020-12-31"),
            Example("Genbevilling af 3 mio. kr. fra 2017 til 2018", "2017-01-01..2017-12-31 2018-01-01..2018-12-31"),
            Example("fremrykning fra 2019 til 2018", "2019-01-01..2019-12-31 2018-01-01..2018-12-31"),
        ]
    ) { match in
        if case (.year(let first), .year(let last)) = (match.expression(), match.expression(.endPhrase)), first >= last
        {
            return nil
        }
        if case .range = match.expression() {
            guard case .range(.month, .month) = match.expression() else { return nil }
        }
        return range(match)
    }

    static let throughTo = Rule(
        "from, and to", yields: .range,
        [first, .one(.and, .to), .maybe([.one(.forth)]), .one(.to, .and), .maybe([.one(.with)]), the, last],
        notAfter: moved,
        examples: [
            Example("fra 1. maj og frem til 3. juni 2018", "2018-05-01..2018-06-03"),
            Example("1. maj til og med 3. juni 2018", "2018-05-01..2018-06-03"),
        ],
        not: [Example("1. maj 2018 og tilbage", "2018-05-01")]
    ) { match in
        range(match)
    }

    /// Opening hours, not one week's days.
    static let weekdays = Rule(
        "weekdays with a dash", yields: .recurrence,
        [.phrase([.weekday], .phrase), .near, .dash, .near, .phrase([.weekday, .date], .endPhrase)],
        examples: [Example("mandag-fredag kl. 10-16", "set"), Example("tirsdag - torsdag", "set")],
        not: [Example("mandag til onsdag", "2017-08-14..2017-08-16")]
    ) { match in
        guard case .weekday(let weekday) = match.expression(), case .weekday = match.expression(.endPhrase) else {
            return nil
        }
        return .recurrence(weekday)
    }

    static let weekdaysWithClock = Rule(
        "weekdays with their hours", yields: .recurrence,
        [.phrase([.weekday], .phrase), .one(.to), .phrase([.date], .endPhrase)],
        examples: [Example("mandag til onsdag kl. 10-14", "set"), Example("tirsdag til fredag kl. 9.00-12.00", "set")],
        not: [Example("mandag til onsdag", "2017-08-14..2017-08-16")]
    ) { match in
        guard case .weekday(let weekday) = match.expression(), case .weekday = match.expression(.endPhrase) else {
            return nil
        }
        return .recurrence(weekday)
    }

    /// "Åbent tirsdag og torsdag kl. 15-18" recurs; "møderne holdes tirsdag og torsdag" are two days.
    static let openOnWeekdays = Rule(
        "weekdays on which there is open", yields: .recurrence,
        [
            .phrase([.weekday, .date], .phrase), .maybe([.sign([","]), .phrase([.weekday, .date], .weekday)]),
            .one(.and, .or), .phrase([.weekday, .date], .endPhrase),
        ],
        onlyAfter: [[.one(.opening)], [.one(.opening), .sign([":"])], [.one(.opening), .one(.about)]],
        examples: [
            Example("åbent tirsdag og torsdag kl. 15-18", "set"),
            Example("Telefontid: mandag, onsdag og fredag kl. 9-12", "set"),
            Example("åbent mandag kl. 10-12 og torsdag kl. 15-17", "set"),
        ],
        not: [
            Example("møde tirsdag og torsdag kl. 15-18", "2017-08-15 2017-08-17"),
            Example("åbent den 3. og 9. april 2018", "2018-04-03 2018-04-09"),
        ]
    ) { match in
        guard case .weekday(let weekday) = match.expression(), case .weekday = match.expression(.endPhrase) else {
            return nil
        }
        if match.has(.weekday) { guard case .weekday = match.expression(.weekday) else { return nil } }
        return .recurrence(weekday)
    }

    static let between = Rule(
        "between", yields: .range, [.one(.between), the, first, .one(.and), the, last],
        examples: [
            Example("mellem påske og pinse 2018", "2018-03-29..2018-05-21"),
            Example("imellem 4. maj og 9. juni 2018", "2018-05-04..2018-06-09"),
            Example("mellem 1. maj og 3. juni 2018", "2018-05-01..2018-06-03"),
        ],
        not: ["mellem os og jer", "mellem 16 og 20"]
    ) { match in
        range(match)
    }
}

import Portfolio

/// "Det nye år", which is the next one, or in January the one that has just begun.
enum NewYearRules {
    static let all = [newYearInPart, newYear]

    private static let theNewYear: [Element] = [
        .word([.the], .relation), .near, .one(.new), .near, .a(.unit, .unit),
    ]

    private static func isOneYear(_ match: Match) -> Bool {
        match.value(.unit, .unit) == CalendarUnit.year.rawValue
            && match.value(.relation, .pluralArticle) == nil
    }

    /// Who says it without a part means its beginning: "sagen tages op igen i det nye år".
    static let newYear = Rule(
        "the new year", yields: .part, theNewYear,
        notBefore: [[.phrase([.year], nil)], [.number(0...99, digits: 1...2, nil)]],
        examples: [
            Example("i det nye år", "2018-01-01..2018-04-30"), Example("Først i det nye år", "2018-01-01..2018-04-30"),
            Example("arbejdet begynder ind i det nye år", "2018-01-01..2018-04-30"),
            Example("inden det nye år", "..2017-12-31"),
        ],
        not: [
            "det nye årti", "den nye årsplan", "de nye år", Example("det nye år 2019", "2019-01-01..2019-12-31"),
        ]
    ) { match in
        isOneYear(match) ? .part(.early, of: .newYear) : nil
    }

    static let newYearInPart = Rule(
        "the new year, of which a part is named", yields: .relative, theNewYear,
        onlyAfter: [[.one(.edge), .one(.of, .on, .in)], [.one(.halfNoun), .one(.of)], [.one(.during), .one(.of)]],
        examples: [
            Example("i slutningen af det nye år", "2018-09-01..2018-12-31"),
            Example("i løbet af det nye år", "2018-01-01..2018-12-31"),
            Example("første halvdel af det nye år", "2018-01-01..2018-06-30"),
        ],
        not: ["i slutningen af det nye forløb", "begyndelsen af den nye årgang"]
    ) { match in
        isOneYear(match) ? .newYear : nil
    }
}

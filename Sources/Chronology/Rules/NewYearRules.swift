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
        notBefore: [[.phrase([.year], nil)], [.number(0...99, digits: 1...2, nil)]], examples: .newYear
    ) { isOneYear($0) ? .part(.early, of: .newYear) : nil }

    /// "i slutningen af det nye år".
    static let newYearInPart = Rule(
        "the new year, of which a part is named", yields: .relative, theNewYear,
        onlyAfter: [[.one(.edge), .one(.of, .on, .in)], [.one(.halfNoun), .one(.of)], [.one(.during), .one(.of)]],
        examples: .newYearInPart
    ) { isOneYear($0) ? .newYear : nil }
}

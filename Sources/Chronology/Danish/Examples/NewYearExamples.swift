/// What the rules of NewYearRules read, and what they leave alone.
extension Rule.Examples {
    static let newYear = Self(
        [
            Example("i det nye år", "2018-01-01..2018-04-30"), Example("Først i det nye år", "2018-01-01..2018-04-30"),
            Example("arbejdet begynder ind i det nye år", "2018-01-01..2018-04-30"),
            Example("inden det nye år", "..2017-12-31"),
        ],
        not: [
            "det nye årti", "den nye årsplan", "de nye år", Example("det nye år 2019", "2019-01-01..2019-12-31"),
        ])
    static let newYearInPart = Self(
        [
            Example("i slutningen af det nye år", "2018-09-01..2018-12-31"),
            Example("i løbet af det nye år", "2018-01-01..2018-12-31"),
            Example("første halvdel af det nye år", "2018-01-01..2018-06-30"),
        ],
        not: ["i slutningen af det nye forløb", "begyndelsen af den nye årgang"])
}

/// What the rules of WeekRules read, and what they leave alone.
extension Rule.Examples {
    static let impossibleWeek = Self(
        [Example("uge 60, 2018", "2018-01-01..2018-12-31"), Example("uge 72 i 2018", "2018-01-01..2018-12-31")],
        not: [Example("uge 52 i 2018", "2018-12-24..2018-12-30"), "uge 64"])
    static let weekBeside = Self(
        [
            Example("uge 54 i 2018", "2018-12-24..2019-01-06"), Example("uge 0 2018", "2017-12-25..2018-01-07"),
            Example("i uge 55", "2017-12-25..2018-01-07"),
            Example("fra uge 50 til uge 54", "2017-12-11..2018-01-07"),
        ],
        not: [Example("uge 53 i 2020", "2020-12-28..2021-01-03"), "uge 0,5", "uge 64"])

    static let week = Self(
        [
            Example("i uge 42", "2017-10-16..2017-10-22"), Example("uge 9 2021", "2021-03-01..2021-03-07"),
            Example("uge 8, 2022", "2022-02-21..2022-02-27"),
        ],
        not: [Example("uge 53 i 2018", "2018-12-24..2019-01-06"), "uge 64", "ugens 3 opgaver", "dag 3"])
    static let weekRange = Self(
        [
            Example("uge 33 til 36", "2017-08-14..2017-09-10"), Example("ugerne 8 og 9 2018", "2018-02-19..2018-03-04"),
        ],
        not: ["uger og måneder", Example("uge 8 og 12", "2018-02-19..2018-02-25 2018-03-19..2018-03-25")])
    static let listedWeeks = Self(
        [
            Example("ugerne 42, 43 og 44", "2017-10-16..2017-11-05"),
            Example("uge 5, 6, 7 og 8 2018", "2018-01-29..2018-02-25"),
        ],
        not: [
            Example("uge 42, 3 og 4", "2017-10-16..2017-10-22"),
            Example("uge 42, 43 og 45", "2017-10-16..2017-10-22 2017-10-23..2017-10-29 2017-11-06..2017-11-12"),
        ])
    static let firstWeek = Self(
        [
            Example("uge 22 og 25 2018", "2018-05-28..2018-06-03 2018-06-18..2018-06-24"),
            Example(
                "i uge 9, 11 eller 13, 2019", "2019-02-25..2019-03-03 2019-03-11..2019-03-17 2019-03-25..2019-03-31"),
        ],
        not: [Example("uge 8 og 9 2018", "2018-02-19..2018-03-04"), "dag 8 og 12 2018 borgere"])
    static let middleWeek = Self(
        [
            Example(
                "uge 22, 23 og 25 2018", "2018-05-28..2018-06-03 2018-06-04..2018-06-10 2018-06-18..2018-06-24"),
            Example("i uge 35, 38 eller 41", "2017-08-28..2017-09-03 2017-09-18..2017-09-24 2017-10-09..2017-10-15"),
            Example(
                "ugerne 34, 36, 38 og 40",
                "2017-08-21..2017-08-27 2017-09-04..2017-09-10 2017-09-18..2017-09-24 2017-10-02..2017-10-08"),
        ],
        not: [
            Example("uge 42, 3 og 4", "2017-10-16..2017-10-22"),
            Example("uge 42, 50 borgere og 60 børn", "2017-10-16..2017-10-22"),
        ])
    static let secondWeek = Self(
        [
            Example("uge 42 og 45", "2017-10-16..2017-10-22 2017-11-06..2017-11-12"),
            Example("i uge 8 og 12.", "2018-02-19..2018-02-25 2018-03-19..2018-03-25"),
            Example("uge 8 eller 12 2019", "2019-02-18..2019-02-24 2019-03-18..2019-03-24"),
        ],
        not: [Example("uge 42 og 3 sager", "2017-10-16..2017-10-22")])
    static let dashedWeeks = Self(
        [
            Example("ugerne 42-43", "2017-10-16..2017-10-29"), Example("uge 33-36", "2017-08-14..2017-09-10"),
            Example("uge 51-2", "2017-12-18..2018-01-14"),
        ],
        not: ["uge 60-61", "dag 2-3"])
    static let weekWithYearFirst = Self(
        [Example("uge 42/2017", "2017-10-16..2017-10-22"), Example("uge 3-2018", "2018-01-15..2018-01-21")],
        not: ["uge 60/2017", "uge for uge"])
}

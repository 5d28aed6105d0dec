/// What the rules of UnitRules read, and what they leave alone.
extension Rule.Examples {
    static let quarter = Self(
        [
            Example("3. kvartal 2016", "2016-07-01..2016-09-30"), Example("1. kvt. 2018", "2018-01-01..2018-03-31"),
            Example("4 kvartal af 2017", "2017-10-01..2017-12-31"),
        ],
        not: ["5. kvartal 20161", "3. kvarter"])
    static let bareQuarter = Self(
        [Example("i 3. kvartal", "2017-07-01..2017-09-30"), Example("1. kvt.", "2018-01-01..2018-03-31")],
        not: ["i kvartalet", "3. kvarter"])
    static let quarterInWords = Self(
        [
            Example("tredje kvartal", "2017-07-01..2017-09-30"),
            Example("fjerde kvartal 2018", "2018-10-01..2018-12-31"),
        ],
        not: ["femte kvartal", "tredje kvarter"])
    static let quarterLetter = Self(
        [Example("Q3 2018", "2018-07-01..2018-09-30"), Example("i Q4", "2017-10-01..2017-12-31")],
        not: ["Q5", "Q"])
    static let quarterAndShortYear = Self(
        [
            Example("2. kvt. 24", "2024-04-01..2024-06-30"), Example("senest 4. kvartal 18", "..2018-12-31"),
        ],
        not: [
            Example("2. kvartal 24 borgere", "2017-04-01..2017-06-30"),
            Example("i 3. kvartal 12 nye stillinger", "2017-07-01..2017-09-30"),
        ])
    static let letterAndShortYear = Self(
        [Example("Q2 24", "2024-04-01..2024-06-30"), Example("Q4 18", "2018-10-01..2018-12-31")],
        not: [Example("Q2 24 sager", "2017-04-01..2017-06-30")])
    static let yearAndQuarter = Self(
        [Example("2018 Q1", "2018-01-01..2018-03-31"), Example("i 2018 Q4", "2018-10-01..2018-12-31")],
        not: [Example("2018 Q5", "2018-01-01..2018-12-31")])
    static let quarterRange = Self(
        [
            Example("1. og 2. kvartal 2017", "2017-01-01..2017-06-30"),
            Example("2. til 4. kvartal 2018", "2018-04-01..2018-12-31"),
        ],
        not: ["1. og 2. kvarter", "2. og 1. kvarter"])
    static let dashedQuarters = Self(
        [
            Example("1.-3. kvartal 2020", "2020-01-01..2020-09-30"), Example("3./4. kvartal", "2017-07-01..2017-12-31"),
        ],
        not: ["3.-1. kvarter", "1.-3. klasse"])
    static let halfInUnit = Self(
        [
            Example("1. halvår", "2017-01-01..2017-06-30"), Example("2. halvår 2018", "2018-07-01..2018-12-31"),
        ],
        not: ["3. halvårsplan", "et halvårsmøde"])
    static let halfLetter = Self(
        [Example("H1 2019", "2019-01-01..2019-06-30"), Example("H2 2018", "2018-07-01..2018-12-31")],
        not: ["lokale H1", "H3 2019"])
    static let halfInWords = Self(
        [
            Example("andet halvår 2017", "2017-07-01..2017-12-31"), Example("første halvår", "2017-01-01..2017-06-30"),
        ],
        not: ["tredje halvår", "andet halvårsmøde"])
}

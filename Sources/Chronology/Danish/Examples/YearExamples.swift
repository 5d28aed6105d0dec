/// What the rules of YearRules read, and what they leave alone.
extension Rule.Examples {
    static let year = Self(
        [
            Example("budget 2018", "2018-01-01..2018-12-31"), Example("ligesom i 2016", "2016-01-01..2016-12-31"),
        ],
        not: [
            "Office 2016", "2000 borgere", "326-2015-4892", "kr. 2016", "Budget 2015-forslag", "§ 2.2016.3",
            "tlf. 2016 2017",
        ])
    static let roundYear = Self(
        [
            Example("broen er bygget i 2000", "2000-01-01..2000-12-31"), Example("siden 2000", "2000-01-01.."),
        ],
        not: ["Journal 2000 lukkes", "2000 – Drift", "i 2000 kr."])
    static let decade = Self(
        [
            Example("bygget i 1970'erne", "1970-01-01..1979-12-31"),
            Example("skolerne er fra 1960erne", "1960-01-01..1969-12-31"),
        ],
        not: ["70'erne", "1970'er-huset"])
    static let priceLevel = Self(
        [
            Example("i 2018-priser", "2018-01-01..2018-12-31"), Example("2016-niveau", "2016-01-01..2016-12-31"),
            Example("2016- og 2017-priser", "2016-01-01..2016-12-31 2017-01-01..2017-12-31"),
        ],
        not: ["Budget 2015-forslag", "2018-listen"])
    static let years = Self(
        [
            Example("2016-2019", "2016-01-01..2019-12-31"), Example("2014 -2018", "2014-01-01..2018-12-31"),
            Example("2022 – 2025", "2022-01-01..2025-12-31"),
        ],
        not: ["362-2021-2022", "2020-2019", "1999-2000 kr."])
    static let shortYears = Self(
        [
            Example("budget 2018-21", "2018-01-01..2021-12-31"), Example("2020-21", "2020-01-01..2021-12-31"),
        ],
        not: ["sag 2018-21", "2018-12.3"])
    static let schoolYear = Self(
        [
            Example("skoleåret 2024/25", "2024-08-01..2025-07-31"),
            Example("skoleåret 2019/2020", "2019-08-01..2020-07-31"),
            Example("skoleåret 2020-21", "2020-08-01..2021-07-31"),
        ],
        not: ["skoleårets planlægning", "skolegården"])
    static let schoolYearsInARow = Self(
        [
            Example("skoleårene 2022/23 og 2023/24", "2022-08-01..2024-07-31"),
            Example("skoleårene 2018/2019 til 2020/2021", "2018-08-01..2021-07-31"),
        ],
        not: [Example("skoleåret 2022/23 og 2024", "2022-08-01..2023-07-31 2024-01-01..2024-12-31")])
    static let schoolYearAlone = Self(
        [
            Example("næste skoleår", "2018-08-01..2019-07-31"), Example("dette skoleår", "2017-08-01..2018-07-31"),
        ],
        not: ["et skoleår", "skoleåret"])
    static let yearTurn = Self(
        [
            Example("årsskiftet 2020/21", "2020-12-31..2021-01-01"),
            Example("årsskiftet 2018/2019", "2018-12-31..2019-01-01"),
        ],
        not: ["årsskrift", "skiftet"])
    static let yearTurnAlone = Self(
        [
            Example("omkring årsskiftet", "2017-12-31..2018-01-01"),
            Example("ved årsskiftet", "2017-12-31..2018-01-01"),
        ],
        not: ["årsskrift", "vagtskiftet"])
    static let budgetYears = Self(
        [
            Example("2019 og overslagsårene 2020-2022", "2019-01-01..2022-12-31"),
            Example("2018 og overslagsårene 2019-21", "2018-01-01..2021-12-31"),
        ],
        not: [Example("2019 og overslagsårene", "2019-01-01..2019-12-31")])
}

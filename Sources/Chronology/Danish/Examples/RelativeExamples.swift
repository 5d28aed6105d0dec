/// What the rules of RelativeRules read, and what they leave alone.
extension Rule.Examples {
    static let dayShift = Self(
        [
            Example("i dag", "2017-08-10"), Example("I går blev det vedtaget", "2017-08-09"),
            Example("i morgen", "2017-08-11"),
            Example("i overmorgen", "2017-08-12"), Example("i forgårs", "2017-08-08"),
        ],
        not: ["hele dag", "det går godt", "i morgen- og aftentimerne"])
    static let dayShiftAlone = Self(
        [
            Example("idag", "2017-08-10"), Example("mødet er imorgen", "2017-08-11"), Example("igår", "2017-08-09"),
        ],
        not: ["dag", "morgen", "går"])
    static let dateOfToday = Self(
        [Example("dags dato", "2017-08-10"), Example("pr. dags dato", "2017-08-10")],
        not: ["dato", "dags orden"])
    static let laterThisUnit = Self(
        [
            Example("senere på året", "2017-08-10..2017-12-31"), Example("tidligere i år", "2017-01-01..2017-08-10"),
            Example("senere på måneden", "2017-08-10..2017-08-31"),
        ],
        not: ["senere i forløbet", "tidligere på dagsordenen"])
    static let thisDayPart = Self(
        [Example("i aften", "2017-08-10"), Example("i eftermiddag", "2017-08-10")],
        not: ["om aftenen", "aften"])
    static let unit = Self(
        [
            Example("i næste uge", "2017-08-14..2017-08-20"), Example("sidste år", "2016-01-01..2016-12-31"),
            Example("næste kvartal", "2017-10-01..2017-12-31"), Example("denne måned", "2017-08-01..2017-08-31"),
            Example("sidste weekend", "2017-08-05..2017-08-06"),
            Example("den kommende weekend", "2017-08-12..2017-08-13"),
        ],
        not: ["næste skridt", "sidste gang", "de kommende år"])
    static let thisUnit = Self(
        [Example("i år", "2017-01-01..2017-12-31"), Example("i weekenden", "2017-08-12..2017-08-13")],
        not: ["i uge", "i dagen", "i ugen", Example("i weekenden den 5.-6. maj 2018", "2018-05-05..2018-05-06")])
    static let thisYears = Self(
        [
            Example("dette års seminar", "2017-01-01..2017-12-31"),
            Example("sidste års regnskab", "2016-01-01..2016-12-31"),
        ],
        not: ["kommende uges opgaver", "næste ugers"])
    static let yearGenitive = Self(
        [
            Example("årets budgetseminar", "2017-01-01..2017-12-31"),
            Example("årets resultat", "2017-01-01..2017-12-31"),
        ],
        not: ["ugens ret", "månedens medarbejder"])
    static let unitInCourse = Self(
        [
            Example("i løbet af året", "2017-01-01..2017-12-31"),
            Example("resten af måneden", "2017-08-10..2017-08-31"),
        ],
        not: ["i ugen", "året rundt"])
    static let weekdayInWeek = Self(
        [
            Example("tirsdag i næste uge", "2017-08-15"), Example("onsdag næste uge", "2017-08-16"),
            Example("mandag i sidste uge", "2017-07-31"),
        ],
        not: [Example("mandag næste skridt", "2017-08-14")])
    static let weekdayOfWeek = Self(
        [Example("onsdag i uge 42", "2017-10-18"), Example("fredag uge 3 2018", "2018-01-19")],
        not: ["onsdagsmøder i ugerne"])
    static let weekdayOfWeekGenitive = Self(
        [Example("næste uges fredag", "2017-08-18"), Example("sidste uges mandag", "2017-07-31")],
        not: ["næste uges opgaver", "ugens fredagsbar"])
    static let relativeWeekday = Self(
        [
            Example("næste tirsdag", "2017-08-15"), Example("sidste tirsdag", "2017-08-08"),
            Example("forrige fredag", "2017-08-04"),
            Example("førstkommende mandag", "2017-08-14"),
        ],
        not: ["næste mandagsmøde", "sidste fredagsbar"])
    static let onWeekday = Self(
        [Example("på fredag", "2017-08-11"), Example("på mandag", "2017-08-14")],
        not: ["på fredagsmødet", "på mandagskurset"])
    static let pastWeekday = Self(
        [Example("i mandags", "2017-08-07"), Example("i fredags", "2017-08-04")],
        not: ["mandags", "fredags"])
    static let occurrence = Self(
        [
            Example("næste marts", "2018-03-01..2018-03-31"), Example("sidste efterår", "2016-09-01..2016-11-30"),
            Example("denne sommer", "2017-06-01..2017-08-31"), Example("sidste jul", "2016-12-24..2016-12-26"),
        ],
        not: ["næste sommerlejr", "sidste julefrokost"])
    static let inRelativeYear = Self(
        [
            Example("maj næste år", "2018-05-01..2018-05-31"), Example("1. kvartal næste år", "2018-01-01..2018-03-31"),
            Example("den 1. juni sidste år", "2016-06-01"),
        ],
        not: [Example("maj næste gang", "2017-05-01..2017-05-31")])
    static let inThisYear = Self(
        [
            Example("i marts i år", "2017-03-01..2017-03-31"), Example("den 3. januar i år", "2017-01-03"),
        ],
        not: [
            Example("i maj i uge", "2017-05-01..2017-05-31"),
            Example("i maj i år 2018", "2017-05-01..2017-05-31 2018-01-01..2018-12-31"),
        ])
}

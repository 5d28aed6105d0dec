/// What the rules of DayRules read, and what they leave alone.
extension Rule.Examples {
    static let dayAndMonth = Self(
        [
            Example("Den 2.oktober overgår vi", "2017-10-02"), Example("møde d. 4 november", "2017-11-04"),
            Example("fredag den 30. juni", "2017-06-30"), Example("lørdag 12. aug", "2017-08-12"),
        ],
        not: [Example("31. juni", "2017-06-01..2017-06-30"), "2. behandling"])
    static let impossibleNumber = Self(
        [
            Example("den 32. august 2018", "2018-08-01..2018-08-31"), Example("45. maj 2018", "2018-05-01..2018-05-31"),
            Example("den 0. juni 2018", "2018-06-01..2018-06-30"),
        ],
        not: [Example("31. august 2018", "2018-08-31"), "32 sager"])

    static let impossibleDay = Self(
        [
            Example("senest den 31. juni 2018", "..2018-06-30"), Example("30. februar 2018", "2018-02-01..2018-02-28"),
            Example("fredag den 31. november 2019", "2019-11-01..2019-11-30"),
            Example("den 31. september", "2017-09-01..2017-09-30"),
        ],
        not: [Example("30. juni 2018", "2018-06-30"), Example("29. februar 2020", "2020-02-29")])
    static let ordinalAndMonth = Self(
        [
            Example("den første marts", "2018-03-01"), Example("den tredje september 2018", "2018-09-03"),
            Example("onsdag den sekstende august", "2017-08-16"),
        ],
        not: ["den første gang", "den anden løsning"])
    static let monthFirst = Self(
        [Example("August 29, 2018", "2018-08-29"), Example("onsdag, feb. 14, 2018", "2018-02-14")],
        not: [Example("i august 29 borgere", "2017-08-01..2017-08-31")])
    static let weekdayAndMonthFirst = Self(
        [Example("Søndag, Feb 18", "2018-02-18"), Example("onsdag feb. 14", "2018-02-14")],
        not: [Example("mandag i februar", "2017-08-14 2018-02-01..2018-02-28")])
    static let dashedInDay = Self(
        [Example("15-maj-2002", "2002-05-15"), Example("1.jan.2019", "2019-01-01")],
        not: ["15-marker-2002", "15-maskiner-2002"])
    static let dayRange = Self(
        [
            Example("23.-24. november 2017", "2017-11-23..2017-11-24"),
            Example("13 - 15 juli", "2017-07-13..2017-07-15"),
            Example("d. 1. - 5. maj 2018", "2018-05-01..2018-05-05"),
        ],
        not: ["punkt 23.-24. i listen", Example("24.-23. november 2017", "2017-11-23")])
    static let dayRangeInWords = Self(
        [
            Example("fra den 3. til den 7. september", "2017-09-03..2017-09-07"),
            Example("13 til 15 juli 2018", "2018-07-13..2018-07-15"),
        ],
        not: [Example("flyttes fra den 3. til den 7. september", "2017-09-03 2017-09-07"), "fra 3. til 7. klasse"])
    static let adjacentDays = Self(
        [
            Example("3. og 4. april 2017", "2017-04-03..2017-04-04"),
            Example("den 21. og den 22. august", "2017-08-21..2017-08-22"),
        ],
        not: [Example("den 3. og 9. april 2017", "2017-04-03 2017-04-09"), "3. og 4. klasse"])
    static let daysInARow = Self(
        [
            Example("3., 4. og 5. oktober", "2017-10-03..2017-10-05"),
            Example("den 21., 22. og den 23. maj 2018", "2018-05-21..2018-05-23"),
            Example("7., 8., 9. og 10. juni 2018", "2018-06-07..2018-06-10"),
        ],
        not: [
            Example("den 3., 5. og 6. oktober", "2017-10-03 2017-10-05..2017-10-06"), "3., 4. og 5. klasse",
        ])
    static let slashedDays = Self(
        [
            Example("27./28. august 2018", "2018-08-27..2018-08-28"), Example("5/6 maj 2017", "2017-05-05..2017-05-06"),
        ],
        not: ["27./28. sending", "5/13 dele"])
    static let coordinated = Self(
        [
            Example("den 14. og den 18. august", "2017-08-14 2017-08-18"),
            Example("den 3. eller 9. april 2018", "2018-04-03 2018-04-09"),
        ],
        not: [Example("punkt 4 og den 18. august", "2017-08-18"), "14. og 18. plads"])
    static let movedDay = Self(
        [
            Example("flyttes fra den 3. til den 7. september", "2017-09-03 2017-09-07"),
            Example("udskudt fra 3. til 9. maj 2018", "2018-05-03 2018-05-09"),
        ],
        not: [Example("fra den 3. til den 7. september", "2017-09-03..2017-09-07")])
    static let listed = Self(
        [
            Example("den 1., 5. og 9. maj 2018", "2018-05-01 2018-05-05 2018-05-09"),
            Example("den 2., 4., 6. og 8. maj 2018", "2018-05-02 2018-05-04 2018-05-06 2018-05-08"),
        ],
        not: ["punkt 1., 5. og 9. i listen"])
    static let dayOfMonth = Self(
        [Example("svar den 15.", "2017-08-15"), Example("mødes igen den 7., hvor", "2017-09-07")],
        not: ["den 3. fase", "den 3. nye sag", "den 2. behandling af budgettet", "den 1. etape"])
    static let weekdayAndDay = Self(
        [Example("tirsdag den 15. holdes møde", "2017-08-15"), Example("onsdag d. 23.", "2017-08-23")],
        not: [Example("tirsdag den anden uge", "2017-08-15")])
    static let weekday = Self(
        [Example("Mødet holdes fredag", "2017-08-11"), Example("torsdag aften", "2017-08-17")],
        not: ["mandagsmøde", "fredagsbar"])
}

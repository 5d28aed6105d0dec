/// What the rules of NumericRules read, and what they leave alone.
extension Rule.Examples {
    static let full = Self(
        [
            Example("15-08-2017", "2017-08-15"), Example("d. 15.06.2015", "2015-06-15"),
            Example("3/3/2015", "2015-03-03"),
            Example("tirsdag d. 21.6.2016", "2016-06-21"),
        ],
        not: ["326-2015-4892", "15-13-2017"])

    static let impossible = Self(
        [
            Example("31.11.2018", "2018-11-01..2018-11-30"), Example("senest den 31-04-2018", "..2018-04-30"),
            Example("30/2/2018", "2018-02-01..2018-02-28"),
        ],
        not: [Example("30.11.2018", "2018-11-30"), "32.11.2018", "lejlighed 31.6.2018", "30.02.2018 kvm"])

    static let impossibleDayMonthYear = Self(
        [Example("31/4 2018", "2018-04-01..2018-04-30"), Example("den 31.6 2018", "2018-06-01..2018-06-30")],
        not: [Example("30/4 2018", "2018-04-30"), "32/4 2018"])

    static let impossibleISO = Self(
        [Example("2018-02-30", "2018-02-01..2018-02-28"), Example("2018-06-31", "2018-06-01..2018-06-30")],
        not: [Example("2018-06-30", "2018-06-30"), "2018-13-05", "sag 2018-02-30", "2018-02-45"])

    static let impossibleFigures = Self(
        [
            Example("den 12.13.2018", "2018-01-01..2018-12-31"), Example("senest 32.11.2018", "..2018-11-30"),
            Example("dato: 00-05-2018", "2018-05-01..2018-05-31"),
        ],
        not: [Example("den 12.12.2018", "2018-12-12"), "32.11.2018", "på 30.02.2018 kvm", "version 30.2.2018"])

    static let impossibleDayMonth = Self(
        [Example("den 30/2", "2018-02-01..2018-02-28"), Example("senest 31/4", "..2018-04-30")],
        not: [Example("den 28/2", "2018-02-28"), "31/4", "cirka 31/4 side"])

    static let iso = Self(
        [Example("2017-10-02", "2017-10-02"), Example("2015-3-3", "2015-03-03")],
        not: ["2017-13-02", "362-2021-11"])
    static let spaced = Self(
        [Example("den 12 06 2023", "2023-06-12"), Example("dato 01 02 2021", "2021-02-01")],
        not: ["tlf. 20 12 06 2023", "20 12 06 20 23"])
    static let monthFirstInNumeric = Self(
        [Example("9/11/2019 3:00:00 PM", "2019-09-11"), Example("12/24/2018 9:00 AM", "2018-12-24")],
        not: [Example("9/11/2019 13:00", "2019-11-09")])
    static let shortYear = Self(
        [Example("11-05-17", "2017-05-11"), Example("31/10/74", "1974-10-31")],
        not: ["nr. 11-05-17", "99-05-17"])
    static let shortYearWithPoints = Self(
        [Example("den 24.12.18", "2018-12-24"), Example("senest d. 1.5.19", "..2019-05-01")],
        not: ["05.04.00", "J.nr. 27.12.16"])
    static let shortYearAlone = Self(
        [
            Example("Mødet 5.10.22 blev aflyst", "2022-10-05"), Example("vedtaget 12.3.21", "2021-03-12"),
            Example("Udført 1.9.19, godkendt 24.10.19.", "2019-09-01"), Example("dato: 05.10.22", "2022-10-05"),
        ],
        not: [
            "punkt 5.10.22", "§ 5.10.22", "version 5.10.22", "afsnit 5.10.21, 5.10.22 og 5.10.23", "05.10.22",
            "1.2.10.4",
        ])
    static let dayMonth = Self(
        [Example("d. 14/8", "2017-08-14"), Example("udskudt til den 28/6", "2017-06-28")],
        not: ["sag 16/20774", "1/2 stilling", "nr. 4/11", "24/7"])
    static let dayMonthLicensed = Self(
        [Example("den 1/2", "2018-02-01"), Example("senest 3/4", "..2018-04-03")],
        not: ["cirka 1/2 side", "andel 3/4", "på 1/2 mio. kr.", "fra 1/2 pct."])
    static let dayPointMonth = Self(
        [
            Example("d. 24.12.", "2017-12-24"), Example("den 1.9 mødes vi", "2017-09-01"),
        ],
        not: ["afsnit 1.9", "den 1.15"])
    static let dayPointMonthLicensed = Self(
        [
            Example("senest 1.9. er det klart", "..2017-09-01"), Example("den 11.8. flyttes skabene", "2017-08-11"),
        ],
        not: ["fra 1.9 til 2.1", "afsnit 1.9.", "senest 1.9.3"])
    static let dayPointMonthAlone = Self(
        [
            Example("Testen begyndte 02.04. og gik godt", "2017-04-02"), Example("udløber 31.12. i år", "2017-12-31"),
            Example("flyttes til 12.10. som aftalt", "2017-10-12"),
            Example("fra 01.09. til 12.10. er der lukket", "2017-09-01..2017-10-12"),
        ],
        not: [
            "kl. 12.10.", "afsnit 10.12.", "05.04.00", "steg til 2.4.", "KLE 05.01. Veje", "Emneord 01.02.",
            "gruppering 03.05.", "fejl i 02.04. af", "Kilometer 11.10. til 12.05.", "blev 02.04.17.5",
        ])
    static let dayPointMonthOfWeekday = Self(
        [
            Example("afleveret fredag 20.10., pris 9 mio.", "2017-10-20"),
            Example("Onsdag, 06.09. mødes vi", "2017-09-06"),
        ],
        not: [Example("fredag 10.15.", "2017-08-11")])
    static let dayMonthYear = Self(
        [
            Example("31/12 2018", "2018-12-31"), Example("29/1 2012", "2012-01-29"), Example("1.5. 2019", "2019-05-01"),
        ],
        not: ["31/13 stk", "nr. 4/11"])
    static let fullRange = Self(
        [
            Example("01.08.2018-30.09.2018", "2018-08-01..2018-09-30"),
            Example("1/8/2018 - 2/9/2018", "2018-08-01..2018-09-02"),
        ],
        not: ["01.08.2018.30", "1-8-2018-2-9"])
    static let dayMonthRange = Self(
        [
            Example("1/8-30/9 2018", "2018-08-01..2018-09-30"), Example("27/12 - 2/1", "2017-12-27..2018-01-02"),
            Example("Mødedage: 22/8 – 26/9 – 24/10", "2017-08-22 2017-09-26 2017-10-24"),
        ],
        not: ["10.30-12.00", "sag 1/8-30/9"])
}

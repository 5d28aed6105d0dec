/// What the rules of RangeRules read, and what they leave alone.
extension Rule.Examples {
    static let slash = Self(
        [
            Example("Nov./dec. 2016", "2016-11-01..2016-12-31"), Example("April /maj 2018", "2018-04-01..2018-05-31"),
            Example("forår/sommer 2018", "2018-03-01..2018-08-31"),
        ],
        not: ["ja/nej", "pris/kvalitet"])
    static let adjacent = Self(
        [
            Example("i april og maj måned", "2017-04-01..2017-05-31"),
            Example("februar og marts 2018", "2018-02-01..2018-03-31"),
            Example("i 2018 og 2019", "2018-01-01..2019-12-31"),
        ],
        not: [
            Example("i april og juni", "2017-04-01..2017-04-30 2017-06-01..2017-06-30"),
            Example("henholdsvis 2018 og 2019", "2018-01-01..2018-12-31 2019-01-01..2019-12-31"),
            Example("Udgiften er fordelt på 2018 og 2019", "2018-01-01..2018-12-31 2019-01-01..2019-12-31"),
        ])
    static let dash = Self(
        [
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
        ])
    static let to = Self(
        [
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
        ])
    static let throughTo = Self(
        [
            Example("fra 1. maj og frem til 3. juni 2018", "2018-05-01..2018-06-03"),
            Example("1. maj til og med 3. juni 2018", "2018-05-01..2018-06-03"),
        ],
        not: [Example("1. maj 2018 og tilbage", "2018-05-01")])
    static let weekdays = Self(
        [Example("mandag-fredag kl. 10-16", "set"), Example("tirsdag - torsdag", "set")],
        not: [Example("mandag til onsdag", "2017-08-14..2017-08-16")])
    static let weekdaysWithClock = Self(
        [Example("mandag til onsdag kl. 10-14", "set"), Example("tirsdag til fredag kl. 9.00-12.00", "set")],
        not: [Example("mandag til onsdag", "2017-08-14..2017-08-16")])
    static let openOnWeekdays = Self(
        [
            Example("åbent tirsdag og torsdag kl. 15-18", "set"),
            Example("Telefontid: mandag, onsdag og fredag kl. 9-12", "set"),
            Example("åbent mandag kl. 10-12 og torsdag kl. 15-17", "set"),
        ],
        not: [
            Example("møde tirsdag og torsdag kl. 15-18", "2017-08-15 2017-08-17"),
            Example("åbent den 3. og 9. april 2018", "2018-04-03 2018-04-09"),
        ])
    static let between = Self(
        [
            Example("mellem påske og pinse 2018", "2018-03-29..2018-05-21"),
            Example("imellem 4. maj og 9. juni 2018", "2018-05-04..2018-06-09"),
            Example("mellem 1. maj og 3. juni 2018", "2018-05-01..2018-06-03"),
        ],
        not: ["mellem os og jer", "mellem 16 og 20"])
}

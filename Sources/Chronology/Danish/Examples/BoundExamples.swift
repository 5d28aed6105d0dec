/// What the rules of BoundRules read, and what they leave alone.
extension Rule.Examples {
    static let before = Self(
        [
            Example("inden den 1. maj 2018", "..2018-04-30"), Example("inden sommerferien 2018", "..2018-07-01"),
            Example("før jul", "..2017-12-23"), Example("inden udgangen af 2018", "..2018-12-31"),
        ],
        not: [
            "inden kl. 14", "inden for rammen", Example("åbner ikke før maj 2018", "2018-05-01..2018-05-31"),
            Example("tages ikke i drift før 2. halvår 2018", "2018-07-01..2018-12-31"),
        ])
    static let ahead = Self(
        [
            Example("forud for den 1. maj 2018", "..2018-04-30"),
            Example("forud for sommerferien 2018", "..2018-07-01"),
        ],
        not: ["forud for mødet", "forud for alle"])
    static let by = Self(
        [
            Example("senest 1. november", "..2017-11-01"), Example("senest i uge 42", "..2017-10-22"),
            Example("senest med udgangen af 2018", "..2018-12-31"), Example("senest til jul", "..2017-12-26"),
        ],
        not: [Example("senest en måned før", "duration"), "senest når det er muligt"])
    static let until = Self(
        [Example("indtil 1. maj 2018", "..2018-05-01"), Example("indtil sommeren 2018", "..2018-08-31")],
        not: ["indtil videre", "indtil da", Example("hed indtil sidste forår", "2017-03-01..2017-05-31")])
    static let through = Self(
        [Example("til og med 2018", "..2018-12-31"), Example("til og med den 1. maj 2018", "..2018-05-01")],
        not: ["til og med dig", "til og fra"])
    static let forthTo = Self(
        [
            Example("frem til 1. maj 2018", "..2018-05-01"), Example("frem til sommeren 2018", "..2018-08-31"),
            Example("frem til 2020-2022", "..2022-12-31"),
        ],
        not: ["frem til målet", "frem til døren"])
    static let toward = Self(
        [Example("frem mod 4. kvartal", "..2017-09-30"), Example("hen mod jul", "..2017-12-23")],
        not: ["frem mod målet", "hen mod byen"])
    static let after = Self(
        [
            Example("efter sommerferien", "2017-08-14.."), Example("efter den 1. maj 2018", "2018-05-02.."),
        ],
        not: [Example("op til og efter uge 42", "2017-10-16..2017-10-22"), "efter aftale"])
    static let from = Self(
        [
            Example("fra foråret 2017", "2017-03-01.."), Example("fra 1. juli 2021", "2021-07-01.."),
            Example("fra udgangen af 2018", "2018-12-31.."), Example("taksten fra 2016", "2016-01-01.."),
            Example("hallen fra 1964", "1964-01-01..1964-12-31"), Example("skolen fra 1908", "1908-01-01..1908-12-31"),
            Example("lukket fra november", "2017-11-01.."),
        ],
        not: [
            Example("Jordprøvemålingerne fra november viser", "2016-11-01..2016-11-30"),
            Example("Klagesvaret fra august 2016", "2016-08-01..2016-08-31"),
            Example("vinduestegningen fra 2014", "2014-01-01..2014-12-31"),
            Example("referatet fra 1. maj 2017", "2017-05-01"), Example("flyttes fra maj", "2017-05-01..2017-05-31"),
        ])
    static let fromDayToDay = Self(
        [
            Example("fra den 3. maj til den 7. juni 2018", "2018-05-03..2018-06-07"),
            Example("fra 1. til 15. maj 2018", "2018-05-01..2018-05-15"),
        ],
        not: [
            Example("udskudt fra 3. maj til 7. juni 2018", "2018-05-03 2018-06-07"),
            Example("fra maj til juni 2018", "2018-05-01..2018-06-30"),
        ])
    static let fromAndWith = Self(
        [Example("fra og med 2018", "2018-01-01.."), Example("fra og med den 1. maj 2018", "2018-05-01..")],
        not: ["fra og med nu", "fra og til"])
    static let since = Self(
        [
            Example("siden 2001", "2001-01-01.."), Example("siden ultimo december 2016", "2016-12-21.."),
            Example("siden efteråret", "2016-09-01.."),
        ],
        not: ["siden sidst", "siden mødet"])
    static let earliest = Self(
        [Example("tidligst 1. maj 2018", "2018-05-01.."), Example("tidligst i uge 42", "2017-10-16..")],
        not: ["tidligst når det er muligt", "tidligste"])
    static let onward = Self(
        [
            Example("2017 og fremover", "2017-01-01.."), Example("1. maj 2018 og frem", "2018-05-01.."),
            Example("3 mio. kr. i 2018 og frem til løn", "2018-01-01.."),
        ],
        not: ["nu og fremover", "ud og frem"])
    static let fromOnward = Self(
        [
            Example("fra 2019 og frem", "2019-01-01.."), Example("fra den 1. maj 2018 og fremefter", "2018-05-01.."),
        ],
        not: ["fra nu og frem", "fra side 3 og frem"])
    static let stretching = Self(
        [
            Example("fasen strækker sig til efteråret 2016", "..2016-11-30"),
            Example("fasen løber til maj 2018", "..2018-05-31"),
        ],
        not: [
            Example("udsat til 14. juni", "2017-06-14"), "strækker sig til loftet",
            Example("fristen løber til 15. maj", "2018-05-15"),
        ])
    static let withinYear = Self(
        [
            Example("inden for 2018", "2018-01-01..2018-12-31"),
            Example("inden for 1. kvartal 2018", "2018-01-01..2018-03-31"),
        ],
        not: ["inden for rammen", "inden for området"])
}

/// What the rules of PartRules read, and what they leave alone.
extension Rule.Examples {
    static let portion = Self(
        [
            Example("ultimo september", "2017-09-21..2017-09-30"), Example("primo 2017", "2017-01-01..2017-04-30"),
            Example("medio juni 2016", "2016-06-11..2016-06-20"), Example("medio uge 42", "2017-10-18..2017-10-19"),
        ],
        not: ["primo", "medio i forløbet"])
    static let portionPair = Self(
        [
            Example("medio eller ultimo august", "2017-08-11..2017-08-31"),
            Example("primo/medio maj 2018", "2018-05-01..2018-05-20"),
        ],
        not: ["primo eller ultimo", "primo/medio"])
    static let edge = Self(
        [
            Example("starten af 2018", "2018-01-01..2018-04-30"),
            Example("i slutningen af maj", "2017-05-21..2017-05-31"),
            Example("midt i oktober", "2017-10-11..2017-10-20"), Example("sidst på året", "2017-09-01..2017-12-31"),
            Example("udgangen af 2018", "2018-12-31"), Example("begyndelsen af næste måned", "2017-09-01..2017-09-10"),
        ],
        not: ["starten af projektet", "midt i forløbet", Example("midt i sommerferien 2018", "2018-07-02..2018-08-12")])
    static let close = Self(
        [
            Example("med udgangen af maj", "2017-05-31"), Example("med udgangen af 2018", "2018-12-31"),
        ],
        not: ["med udgang i budgettet", "med starten"])
    static let looseEdge = Self(
        [
            Example("slutningen maj 2018", "2018-05-21..2018-05-31"),
            Example("tidligt i 2018", "2018-01-01..2018-04-30"),
            Example("sent på efteråret 2017", "2017-11-01..2017-11-30"),
        ],
        not: ["tidligt i forløbet", "sent på eftermiddagen"])
    static let firstOf = Self(
        [
            Example("først på året", "2017-01-01..2017-04-30"), Example("først på måneden", "2017-08-01..2017-08-10"),
        ],
        not: ["først på dagsordenen", Example("først i maj 2018", "2018-05-01..2018-05-31")])
    static let genitiveClose = Self(
        [
            Example("ved årets udgang", "2017-12-31"), Example("med årets udgang 2016", "2016-12-31"),
            Example("månedens slutning", "2017-08-21..2017-08-31"),
        ],
        not: ["ugens ret", "kvartalets tal"])
    static let halfInPart = Self(
        [
            Example("sidste halvdel af september", "2017-09-16..2017-09-30"),
            Example("første halvdel af 2018", "2018-01-01..2018-06-30"),
            Example("anden halvdel af juni 2018", "2018-06-16..2018-06-30"),
        ],
        not: ["første halvdel af projektet", "halvdelen"])
    static let figuredHalf = Self(
        [
            Example("2. halvdel af 2017", "2017-07-01..2017-12-31"),
            Example("1. halvdel af maj 2018", "2018-05-01..2018-05-15"),
        ],
        not: ["2. halvdel af kampen", "1. halvdel"])
    static let rest = Self(
        [
            Example("resten af 2017", "2017-08-10..2017-12-31"), Example("resten af året", "2017-08-10..2017-12-31"),
        ],
        not: ["resten af midlerne", "resten"])
    static let ordinalUnit = Self(
        [
            Example("første uge i januar 2018", "2018-01-01..2018-01-07"),
            Example("tredje dag i oktober", "2017-10-03"),
            Example("anden uge af maj 2018", "2018-05-07..2018-05-13"),
        ],
        not: ["første del i serien", "anden uge i forløbet"])
    static let figuredUnit = Self(
        [
            Example("2. uge i maj 2018", "2018-05-07..2018-05-13"), Example("1. hverdag i juni 2018", "2018-06-01"),
        ],
        not: ["2. uge i forløbet", "3. dag"])
    static let lastUnit = Self(
        [
            Example("sidste uge i september 2014", "2014-09-22..2014-09-28"),
            Example("sidste dag i oktober", "2017-10-31"),
            Example("sidste hverdag i august", "2017-08-31"),
        ],
        not: [Example("sidste uge i lokalet", "2017-07-31..2017-08-06")])
    static let ordinalWeekday = Self(
        [
            Example("første tirsdag i oktober", "2017-10-03"), Example("anden onsdag i oktober 2014", "2014-10-08"),
        ],
        not: ["første mandagsmøde i perioden"])
    static let figuredWeekday = Self(
        [Example("2. torsdag i maj 2018", "2018-05-10"), Example("1. mandag i september", "2017-09-04")],
        not: ["2. torsdagsmøde", "1. fredagsbar"])
    static let lastWeekday = Self(
        [
            Example("sidste mandag i marts 2018", "2018-03-26"), Example("sidste søndag i marts 2014", "2014-03-30"),
        ],
        not: [Example("sidste mandag i lokalet", "2017-08-07")])
    static let lastWeekdayOfUnit = Self(
        [
            Example("sidste fredag i denne måned", "2017-08-25"), Example("sidste tirsdag i næste måned", "2017-09-26"),
        ],
        not: [Example("sidste fredag i lokalet", "2017-08-04")])
    static let approximate = Self(
        [Example("ca. 1. juli", "2017-07-01"), Example("omkring den 1. maj 2018", "2018-05-01")],
        not: ["ca. 1 time", "omkring projektet"])
}

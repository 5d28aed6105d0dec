/// What the rules of MonthRules read, and what they leave alone.
extension Rule.Examples {
    static let monthAndYear = Self(
        [
            Example("i juni 2017", "2017-06-01..2017-06-30"), Example("Nov. 2016", "2016-11-01..2016-11-30"),
            Example("maj måned 2018", "2018-05-01..2018-05-31"), Example("oktober, 2022", "2022-10-01..2022-10-31"),
        ],
        not: [Example("2. juni 2017", "2017-06-02"), "majsmarken 2"])
    static let month = Self(
        [
            Example("i august", "2017-08-01..2017-08-31"), Example("septembers møde", "2017-09-01..2017-09-30"),
        ],
        not: ["jan Hansen", "maj-britt"])
    static let shortMonth = Self(
        [
            Example("i okt. mødes", "2017-10-01..2017-10-31"), Example("møde i sept. igen", "2017-09-01..2017-09-30"),
        ],
        not: ["md. for md.", "kvt.", Example("før jul.", "..2017-12-23")])
    static let pairedMonth = Self(
        [
            Example("nov/dec 2016", "2016-11-01..2016-12-31"), Example("jan - mar 2018", "2018-01-01..2018-03-31"),
        ],
        not: ["jan/ole", "jan - jens"])
    static let secondMonth = Self(
        [
            Example("marts 2018 - jun", "2018-03-01..2018-06-30"), Example("sep-nov", "2017-09-01..2017-11-30"),
        ],
        not: ["mar", "jan"])
    static let monthOfUnit = Self(
        [
            Example("i maj måned", "2017-05-01..2017-05-31"), Example("december måned", "2017-12-01..2017-12-31"),
        ],
        not: [Example("maj år", "2017-05-01..2017-05-31")])
    static let season = Self(
        [Example("i efteråret", "2017-09-01..2017-11-30"), Example("til foråret", "2018-03-01..2018-05-31")],
        not: ["sommerferiebøger", "forårsrulle"])
    static let seasonAndYear = Self(
        [
            Example("foråret 2016", "2016-03-01..2016-05-31"), Example("Efterår 2016", "2016-09-01..2016-11-30"),
        ],
        not: ["sommerlejr 20160", "vinterbadning"])
    static let seasonOverNewYear = Self(
        [
            Example("vinteren 2020/21", "2020-12-01..2021-02-28"),
            Example("vinteren 2020/2021", "2020-12-01..2021-02-28"),
        ],
        not: [Example("vinteren 2020", "2019-12-01..2020-02-29"), "sommerkurser 2020/21x"])
}

/// What the rules of ShiftRules read, and what they leave alone.
extension Rule.Examples {
    static let aheadInShift = Self(
        [
            Example("om to uger", "2017-08-24"), Example("om 14 dage", "2017-08-24"),
            Example("om en måned", "2017-09-10"),
        ],
        not: [
            "om to sager", Example("en gang om måneden", "set"), Example("bedt om 14 dages varsel", "duration"),
            Example("ansøgt om to ugers frist", "duration"),
        ])
    static let aheadOrSo = Self(
        [Example("om en uges tid", "2017-08-17"), Example("om et par ugers tid", "2017-08-24..2017-08-31")],
        not: ["om sagens tid", "om ugens tider"])
    static let weekdayAhead = Self(
        [Example("mandag om en uge", "2017-08-21"), Example("onsdag om to uger", "2017-08-30")],
        not: [Example("mandag om to sager", "2017-08-14")])
    static let ago = Self(
        [
            Example("for tre måneder siden", "2017-05-10"), Example("for to uger siden", "2017-07-27"),
            Example("for et år siden", "2016-08-01..2016-08-31"),
        ],
        not: [Example("for to uger", "duration"), "for længe siden"])
    static let agoPlain = Self(
        [Example("tre måneder siden", "2017-05-10"), Example("7 dage siden", "2017-08-03")],
        not: ["siden sidst", "længe siden"])
    static let within = Self(
        [Example("inden for to uger", "..2017-08-24"), Example("inden 14 dage", "..2017-08-24")],
        not: [
            "inden for rammen", "inden for kort tid",
            Example("inden for 14 dage efter, at buddene er åbnet", "duration"),
            Example("inden 40 dage efter tildelingen", "duration"),
        ])
    static let dayAfter = Self(
        [
            Example("Mødet er den 3. maj 2018, dagen efter sendes referatet", "2018-05-03 2018-05-04"),
            Example("Den 3. maj 2018 og ugen efter", "2018-05-03 2018-05-07..2018-05-13"),
        ],
        not: ["dagen er lang", "ugen er omme"])
    static let dayAfterTime = Self(
        [Example("dagen før 1. maj 2018", "2018-04-30"), Example("ugen efter uge 42", "2017-10-29")],
        not: ["dagen efter valget", "ugen før ferien"])
    static let unitAfter = Self(
        [
            Example("3. maj 2018 og den efterfølgende dag", "2018-05-03 2018-05-04"),
            Example("3. maj 2018 og den forudgående uge", "2018-05-03 2018-04-23..2018-04-29"),
        ],
        not: ["den efterfølgende proces", "det følgende halvår"])
    static let following = Self(
        [
            Example("3. maj 2018. Næste dag", "2018-05-03 2018-05-04"),
            Example("den 9. maj 2018 og næste dag", "2018-05-09 2018-05-10"),
        ],
        not: ["næste møde", "næste gang"])
    static let same = Self(
        [
            Example("3. maj 2018 og samme uge", "2018-05-03 2018-04-30..2018-05-06"),
            Example("den 1. juni 2018 og samme år", "2018-06-01 2018-01-01..2018-12-31"),
        ],
        not: ["samme dag som lanceringen", "samme måde"])
    static let sameYear = Self(
        [
            Example("den 3. maj 2018 og den 20. oktober samme år", "2018-05-03 2018-10-20"),
            Example("1. juni 2018 og maj samme år", "2018-06-01 2018-05-01..2018-05-31"),
        ],
        not: [Example("den 3. maj samme sted", "2017-05-03")])
    static let stretch = Self(
        [
            Example("de næste to uger", "2017-08-10..2017-08-24"),
            Example("de seneste tre år", "2014-08-10..2017-08-10"),
        ],
        not: ["de næste to sager", "de sidste tre punkter"])
    static let distance = Self(
        [
            Example("14 dage før jul", "2017-12-10"), Example("to uger efter den 1. maj 2018", "2018-05-15"),
        ],
        not: [Example("14 dage før festen", "duration")])
    static let beforeMeeting = Self(
        [
            Example("Notatet blev sendt to dage før mødet", "2017-08-08"),
            Example("Tallene kom først en uge før mødet", "2017-08-03"),
        ],
        not: [
            Example("Bilag blev sendt senest 8 dage før mødet", "duration"),
            Example("Dagsordenen udsendes 14 dage før mødet", "duration"), Example("14 dage før festen", "duration"),
        ])
    static let dayBeforeMeeting = Self(
        [
            Example("Bilaget blev udsendt dagen før mødet", "2017-08-09"),
            Example("Den 3. maj 2017 gik, og svaret kom dagen efter mødet", "2017-05-03 2017-08-11"),
        ],
        not: ["dagen før valgmødet", "dagen før møderne"])
}

/// What the rules of RecurrenceRules read, and what they leave alone.
extension Rule.Examples {
    static let everyWeekday = Self(
        [
            Example("hver mandag kl. 10-12.30", "set"), Example("hver anden torsdag", "set"),
            Example("hver onsdag", "set"),
        ],
        not: ["hver gang", "hver især"])
    static let everyUnit = Self(
        [Example("hver måned", "set"), Example("hvert år", "set"), Example("hvert kvartal", "set")],
        not: ["hver sag", "hvert punkt"])
    static let everySecond = Self(
        [
            Example("hver anden uge", "set"), Example("hvert fjerde år", "set"), Example("hver tredje måned", "set"),
        ],
        not: ["hver anden sag", "hvert andet punkt"])
    static let everyFigure = Self(
        [Example("hver 14. dag", "set"), Example("hvert 4. år", "set")],
        not: ["hver 3. sag", "hvert 5. punkt"])
    static let weekdayOfMonth = Self(
        [
            Example("den første mandag i måneden", "set"), Example("sidste torsdag i hver måned kl. 14", "set"),
        ],
        not: [Example("første mandag i maj 2018", "2018-05-07")])
    static let figuredWeekdayOfMonth = Self(
        [
            Example("den 1. mandag i hver måned kl. 16.00", "set"), Example("2. torsdag i måneden", "set"),
        ],
        not: [Example("1. mandag i maj 2018", "2018-05-07")])
    static let onTheWeekday = Self(
        [Example("om mandagen", "set"), Example("om onsdagen kl. 10-12", "set")],
        not: ["mandagen blev travl", "tirsdagen efter"])
    static let weekdaysInRecurrence = Self(
        [
            Example("ugentligt mandage kl. 10-12.30", "set"), Example("onsdage mellem kl. 13-16", "set"),
            Example("fredage", "set"),
        ],
        not: ["mandagshold", "onsdagsklub"])
    static let workdays = Self(
        [Example("hverdage kl. 9-15", "set"), Example("på hverdage", "set"), Example("i weekender", "set")],
        not: ["dage", "uger", Example("fem hverdage", "duration")])
    static let dayOfMonthInRecurrence = Self(
        [Example("den 1. i hver måned", "set"), Example("d. 15. i hvert kvartal", "set")],
        not: [Example("den 15. i", "2017-08-15"), Example("senest den 15. i måneden", "..2017-08-15")])
    static let everyDayOfMonth = Self(
        [
            Example("hver den 1. i måneden", "set"), Example("betales hver d. 15.", "set"),
            Example("hver den 20. i kvartalet", "set"),
        ],
        not: ["hver den 1. etape", "hver især i den 2. runde"])
    static let everyOrdinalOfMonth = Self(
        [Example("hver den første i måneden", "set"), Example("hver den sidste i måneden", "set")],
        not: ["hver den første i rækken", "hver den anden i gruppen"])
    static let everyTwoDaysOfMonth = Self(
        [
            Example("hver den 1. og 15. i måneden", "set"), Example("den 1. og den 15. i hver måned", "set"),
            Example("hver d. 10. og d. 25. i måneden", "set"),
        ],
        not: ["den 1. og 15. i rækken", "den 1. og 2. i klassen"])
    static let recurring = Self(
        [
            Example("årlig licens", "set"), Example("et ugentligt møde", "set"), Example("på halvårsbasis", "set"),
        ],
        not: ["uge", "årgang"])
    static let times = Self(
        [
            Example("en gang om måneden", "set"), Example("en gang i kvartalet", "set"),
            Example("to gange årligt", "set"),
            Example("en gang hver måned på torsdage kl. 13-15", "set"),
        ],
        not: ["en gang til", "to gange"])
    static let timesRecurring = Self(
        [
            Example("2 gange årligt", "set"), Example("3-4 gange om året", "set"), Example("1 gang pr. måned", "set"),
        ],
        not: ["2 gange", "3 gange 4"])
}

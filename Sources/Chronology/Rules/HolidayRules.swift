import Portfolio

/// Named days and school holidays.
enum HolidayRules {
    static let all = [holiday, bareHoliday, prefixedHoliday, numberedHoliday, figuredHoliday, advent, figuredAdvent]

    static let holiday = Rule(
        "named day", yields: .holiday, [.a(.holiday, .holiday), .maybe([.near, .year])],
        examples: [
            Example("grundlovsdag 2018", "2018-06-05"), Example("påsken 2018", "2018-03-29..2018-04-02"),
            Example("i efterårsferien", "2017-10-16..2017-10-22"),
        ],
        not: ["juletræet", "påskeæg"]
    ) { match in
        match.value(.holiday, .holiday).flatMap(Holiday.init(rawValue:)).map { .holiday($0, year: match[.year]) }
    }

    /// "jul 2018" is July in a table, and Christmas where something is due before it.
    static let namesake = Rule(
        "named day that a short month is written like", yields: .holiday,
        [.a(.short, .holiday), .near, .year],
        onlyAfter: [[.one(.before, .notBefore, .by, .after, .until)], [.one(.by, .forth), .one(.to)]],
        examples: [Example("inden jul 2018", "..2018-12-23"), Example("senest til jul 2018", "..2018-12-26")],
        not: [Example("jul 2018", "2018-07-01..2018-07-31"), Example("inden jun 2018", "..2018-05-31")]
    ) { match in
        match.value(.holiday, .holiday).flatMap(Holiday.init(rawValue:)).map { .holiday($0, year: match[.year]) }
    }

    /// Without its article a school holiday is a time only with a year: "skolerne har sommerferie".
    static let bareHoliday = Rule(
        "school holiday of a year", yields: .holiday, [.a(.holidayName, .holiday), .near, .year],
        examples: [
            Example("Sommerferie 2018", "2018-07-02..2018-08-12"),
            Example("vinterferie 2019", "2019-02-11..2019-02-17"),
        ],
        not: ["skolerne har sommerferie", "Hans kom igen"]
    ) { match in
        match.value(.holiday, .holidayName).flatMap(Holiday.init(rawValue:)).map { .holiday($0, year: match[.year]) }
    }

    static let prefixedHoliday = Rule(
        "named day of two words", yields: .holiday,
        [.one(.holidayPrefix), .maybeDot, .word([.holiday, .holidayName], .holiday), .maybe([.near, .year])],
        examples: [
            Example("Kristi himmelfartsdag 2018", "2018-05-10"), Example("store bededag 2023", "2023-05-05"),
            Example("sankt Hans", "2017-06-23"),
        ],
        not: ["store opgaver", "Kristi Hansen", "store bededag 2024"]
    ) { match in
        let value = match.value(.holiday, .holidayName) ?? match.value(.holiday, .holiday)
        return value.flatMap(Holiday.init(rawValue:)).map { .holiday($0, year: match[.year]) }
    }

    static let numberedHoliday = Rule(
        "first or second day of a feast", yields: .holiday,
        [.word([.ordinal], .ordinal), .near, .a(.holiday, .holiday), .maybe([.near, .year])],
        examples: [Example("anden juledag", "2017-12-26"), Example("første pinsedag 2018", "2018-05-20")],
        not: ["anden juleaftensgave", "tredje juleforestilling"]
    ) { match in
        feast(match, match.value(.ordinal, .ordinal))
    }

    static let figuredHoliday = Rule(
        "first or second day of a feast in figures", yields: .holiday,
        [.number(1...2, digits: 1...1, .number), .maybeDot, .near, .a(.holiday, .holiday), .maybe([.near, .year])],
        examples: [Example("2. påskedag 2018", "2018-04-02"), Example("1. juledag", "2017-12-25")],
        not: ["1. julegave", "2. påskefrokost"]
    ) { match in
        feast(match, match[.number])
    }

    private static func feast(_ match: Match, _ ordinal: Int?) -> TimeExpression? {
        let second: Holiday?
        switch match.value(.holiday, .holiday).flatMap(Holiday.init(rawValue:)) {
        case .christmasDay: second = ordinal == 1 ? .christmasDay : .secondChristmasDay
        case .easterDay: second = ordinal == 1 ? .easterDay : .secondEasterDay
        case .pentecostDay: second = ordinal == 1 ? .pentecostDay : .secondPentecostDay
        default: second = nil
        }
        guard let ordinal, ordinal <= 2 else { return nil }
        return second.map { .holiday($0, year: match[.year]) }
    }

    static let advent = Rule(
        "Sunday in Advent", yields: .holiday,
        [.a(.ordinal, .ordinal), .a(.weekday, .weekday), .one(.in), .one(.advent), .maybe([.near, .year])],
        examples: [
            Example("første søndag i advent", "2017-12-03"), Example("fjerde søndag i advent 2018", "2018-12-23"),
        ],
        not: ["advent", "i advent"]
    ) { match in
        match.value(.ordinal, .ordinal).flatMap { sunday($0, match) }
    }

    static let figuredAdvent = Rule(
        "Sunday in Advent in figures", yields: .holiday,
        [
            .number(1...4, digits: 1...1, .number), .maybeDot, .near, .a(.weekday, .weekday), .one(.in), .one(.advent),
            .maybe([.near, .year]),
        ],
        examples: [Example("2. søndag i advent", "2017-12-10"), Example("1. søndag i advent 2018", "2018-12-02")],
        not: [Example("1. mandag i advent", "2017-08-14")]
    ) { match in
        match[.number].flatMap { sunday($0, match) }
    }

    private static func sunday(_ ordinal: Int, _ match: Match) -> TimeExpression? {
        let sundays: [Holiday] = [.advent1, .advent2, .advent3, .advent4]
        guard match.value(.weekday, .weekday) == 7, sundays.indices.contains(ordinal - 1) else { return nil }
        return .holiday(sundays[ordinal - 1], year: match[.year])
    }
}

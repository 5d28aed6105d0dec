import Portfolio

/// Named days and school holidays.
enum HolidayRules {
    static let all = [holiday, bareHoliday, prefixedHoliday, numberedHoliday, figuredHoliday, advent, figuredAdvent]

    /// "grundlovsdag 2018".
    static let holiday = Rule(
        "named day", yields: .holiday, [.a(.holiday, .holiday), .maybe([.near, .year])], examples: .holiday
    ) { match in
        match.value(.holiday, .holiday).flatMap(Holiday.init(rawValue:)).map { .holiday($0, year: match[.year]) }
    }

    /// "jul 2018" is July in a table, and Christmas where something is due before it.
    static let namesake = Rule(
        "named day that a short month is written like", yields: .holiday,
        [.a(.short, .holiday), .near, .year],
        onlyAfter: [[.one(.before, .notBefore, .by, .after, .until)], [.one(.by, .forth), .one(.to)]],
        examples: .namesake
    ) { match in
        match.value(.holiday, .holiday).flatMap(Holiday.init(rawValue:)).map { .holiday($0, year: match[.year]) }
    }

    /// Without its article a school holiday is a time only with a year: "skolerne har sommerferie".
    static let bareHoliday = Rule(
        "school holiday of a year", yields: .holiday, [.a(.holidayName, .holiday), .near, .year], examples: .bareHoliday
    ) { match in
        match.value(.holiday, .holidayName).flatMap(Holiday.init(rawValue:)).map { .holiday($0, year: match[.year]) }
    }

    /// "Kristi himmelfartsdag 2018".
    static let prefixedHoliday = Rule(
        "named day of two words", yields: .holiday,
        [.one(.holidayPrefix), .maybeDot, .word([.holiday, .holidayName], .holiday), .maybe([.near, .year])],
        examples: .prefixedHoliday
    ) { match in
        let value = match.value(.holiday, .holidayName) ?? match.value(.holiday, .holiday)
        return value.flatMap(Holiday.init(rawValue:)).map { .holiday($0, year: match[.year]) }
    }

    /// "anden juledag".
    static let numberedHoliday = Rule(
        "first or second day of a feast", yields: .holiday,
        [.word([.ordinal], .ordinal), .near, .a(.holiday, .holiday), .maybe([.near, .year])], examples: .numberedHoliday
    ) { feast($0, $0.value(.ordinal, .ordinal)) }

    /// "2. påskedag 2018".
    static let figuredHoliday = Rule(
        "first or second day of a feast in figures", yields: .holiday,
        [.number(1...2, digits: 1...1, .number), .maybeDot, .near, .a(.holiday, .holiday), .maybe([.near, .year])],
        examples: .figuredHoliday
    ) { feast($0, $0[.number]) }

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

    /// "første søndag i advent".
    static let advent = Rule(
        "Sunday in Advent", yields: .holiday,
        [.a(.ordinal, .ordinal), .a(.weekday, .weekday), .one(.in), .one(.advent), .maybe([.near, .year])],
        examples: .advent
    ) { match in
        match.value(.ordinal, .ordinal).flatMap { sunday($0, match) }
    }

    /// "2. søndag i advent".
    static let figuredAdvent = Rule(
        "Sunday in Advent in figures", yields: .holiday,
        [
            .number(1...4, digits: 1...1, .number), .maybeDot, .near, .a(.weekday, .weekday), .one(.in), .one(.advent),
            .maybe([.near, .year]),
        ], examples: .figuredAdvent
    ) { match in
        match[.number].flatMap { sunday($0, match) }
    }

    private static func sunday(_ ordinal: Int, _ match: Match) -> TimeExpression? {
        let sundays: [Holiday] = [.advent1, .advent2, .advent3, .advent4]
        guard match.value(.weekday, .weekday) == 7, sundays.indices.contains(ordinal - 1) else { return nil }
        return .holiday(sundays[ordinal - 1], year: match[.year])
    }
}

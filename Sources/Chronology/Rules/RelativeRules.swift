import Portfolio

/// Times that count from the meeting, or from the time that was named last.
enum RelativeRules {
    static let all = [
        dayShift, dayShiftAlone, dateOfToday, thisDayPart,
        unit, thisUnit,
        laterThisUnit, thisYears, yearGenitive,
        unitInCourse,
        weekdayInWeek, weekdayOfWeekGenitive, relativeWeekday, onWeekday, pastWeekday, occurrence, inRelativeYear,
        inThisYear,
        weekdayOfWeek,
    ]

    private static func unit(_ match: Match, _ classes: WordClass...) -> CalendarUnit? {
        classes.lazy.compactMap { match.value(.unit, $0) }.first.flatMap(CalendarUnit.init(rawValue:))
    }

    private static func direction(_ match: Match) -> Int {
        if match.value(.relation, .next) != nil { return 1 }
        return match.value(.relation, .last) != nil ? -1 : 0
    }

    private static func weekday(_ match: Match) -> Weekday? {
        guard case .weekday(let weekday) = match.expression(.weekday) else { return nil }
        return weekday
    }

    private static let weekdayPhrase = Element.phrase([.weekday], .weekday)

    static let dayShift = Rule(
        "today and its neighbours", yields: .relative, [.one(.in), .near, .a(.dayShift, .number)],
        notBefore: [[.glued, .dash]],
        examples: [
            Example("i dag", "2017-08-10"), Example("I går blev det vedtaget", "2017-08-09"),
            Example("i morgen", "2017-08-11"),
            Example("i overmorgen", "2017-08-12"), Example("i forgårs", "2017-08-08"),
        ],
        not: ["hele dag", "det går godt", "i morgen- og aftentimerne"]
    ) { match in
        match.value(.number, .dayShift).map { .dayShift($0) }
    }

    static let dayShiftAlone = Rule(
        "today in one word", yields: .relative, [.a(.dayShiftAlone, .number)],
        examples: [
            Example("idag", "2017-08-10"), Example("mødet er imorgen", "2017-08-11"), Example("igår", "2017-08-09"),
        ],
        not: ["dag", "morgen", "går"]
    ) { match in
        match.value(.number, .dayShiftAlone).map { .dayShift($0) }
    }

    static let dateOfToday = Rule(
        "today's date", yields: .relative, [.a(.unitGenitive, .unit), .one(.dateWord)],
        examples: [Example("dags dato", "2017-08-10"), Example("pr. dags dato", "2017-08-10")],
        not: ["dato", "dags orden"]
    ) { match in
        unit(match, .unitGenitive) == .day ? .dayShift(0) : nil
    }

    static let laterThisUnit = Rule(
        "later or earlier this unit", yields: .part,
        [.word([.later, .earlier], .relation), .one(.in, .on), .word([.theUnit, .unit], .unit)],
        examples: [
            Example("senere på året", "2017-08-10..2017-12-31"), Example("tidligere i år", "2017-01-01..2017-08-10"),
            Example("senere på måneden", "2017-08-10..2017-08-31"),
        ],
        not: ["senere i forløbet", "tidligere på dagsordenen"]
    ) { match in
        guard let unit = unit(match, .theUnit, .unit), unit != .day else { return nil }
        return .part(match.value(.relation, .later) == nil ? .elapsed : .rest, of: .relativeUnit(unit, 0))
    }

    static let thisDayPart = Rule(
        "part of today", yields: .relative, [.one(.in), .near, .a(.dayPart, .number)],
        examples: [Example("i aften", "2017-08-10"), Example("i eftermiddag", "2017-08-10")],
        not: ["om aftenen", "aften"]
    ) { match in
        match.value(.number, .dayShift) == nil ? .dayShift(0) : nil
    }

    static let unit = Rule(
        "next or last unit", yields: .relative, [.word([.next, .last, .this], .relation), .word([.unit], .unit)],
        notAfter: [[.one(.pluralArticle)]],
        examples: [
            Example("i næste uge", "2017-08-14..2017-08-20"), Example("sidste år", "2016-01-01..2016-12-31"),
            Example("næste kvartal", "2017-10-01..2017-12-31"), Example("denne måned", "2017-08-01..2017-08-31"),
            Example("sidste weekend", "2017-08-05..2017-08-06"),
            Example("den kommende weekend", "2017-08-12..2017-08-13"),
        ],
        not: ["næste skridt", "sidste gang", "de kommende år"]
    ) { match in
        guard let unit = unit(match, .unit), unit != .day, unit != .workday else { return nil }
        // "den kommende weekend" is the first, "næste weekend" the one after this week's.
        if unit == .weekend, match.value(.relation, .next) == 1 { return .relativeUnit(unit, 0) }
        return .relativeUnit(unit, direction(match))
    }

    static let thisUnit = Rule(
        "this year, this weekend", yields: .relative, [.one(.in), .near, .word([.unit, .theUnit], .unit)],
        notBefore: [
            [.number(0...9999, digits: 1...4, nil)], [.phrase([.year], nil)],
            [.one(.the), .phrase([.range, .date], nil)],
        ],
        examples: [Example("i år", "2017-01-01..2017-12-31"), Example("i weekenden", "2017-08-12..2017-08-13")],
        not: ["i uge", "i dagen", "i ugen", Example("i weekenden den 5.-6. maj 2018", "2018-05-05..2018-05-06")]
    ) { match in
        switch (match.value(.unit, .unit), match.value(.unit, .theUnit)) {
        case (CalendarUnit.year.rawValue, nil): .relativeUnit(.year, 0)
        case (nil, CalendarUnit.weekend.rawValue): .relativeUnit(.weekend, 0)
        default: nil
        }
    }

    static let thisYears = Rule(
        "this year's", yields: .genitive, [.word([.next, .last, .this], .relation), .word([.units], .unit)],
        notAfter: [[.one(.pluralArticle)]],
        examples: [
            Example("dette års seminar", "2017-01-01..2017-12-31"),
            Example("sidste års regnskab", "2016-01-01..2016-12-31"),
        ],
        not: ["kommende uges opgaver", "næste ugers"]
    ) { match in
        unit(match, .units) == .year ? .relativeUnit(.year, direction(match)) : nil
    }

    static let yearGenitive = Rule(
        "the year's", yields: .genitive, [.a(.unitGenitive, .unit)],
        examples: [
            Example("årets budgetseminar", "2017-01-01..2017-12-31"),
            Example("årets resultat", "2017-01-01..2017-12-31"),
        ],
        not: ["ugens ret", "månedens medarbejder"]
    ) { match in
        unit(match, .unitGenitive) == .year ? .relativeUnit(.year, 0) : nil
    }

    static let unitInCourse = Rule(
        "in the course of the unit", yields: .relative, [.a(.theUnit, .unit)],
        onlyAfter: [
            [.one(.during), .one(.of)], [.one(.edge), .one(.of, .on, .in)], [.one(.rest), .one(.of)],
            [.one(.late, .early), .one(.on)], [.one(.halfNoun), .one(.of)], [.one(.portion)],
            [.one(.first), .one(.on)],
        ],
        examples: [
            Example("i løbet af året", "2017-01-01..2017-12-31"),
            Example("resten af måneden", "2017-08-10..2017-08-31"),
        ],
        not: ["i ugen", "året rundt"]
    ) { match in
        unit(match, .theUnit).map { .relativeUnit($0, 0) }
    }

    static let weekdayInWeek = Rule(
        "weekday of a week", yields: .date,
        [weekdayPhrase, .maybe([.one(.in)]), .word([.next, .last, .this], .relation), .word([.unit], .unit)],
        examples: [
            Example("tirsdag i næste uge", "2017-08-15"), Example("onsdag næste uge", "2017-08-16"),
            Example("mandag i sidste uge", "2017-07-31"),
        ],
        not: [Example("mandag næste skridt", "2017-08-14")]
    ) { match in
        guard unit(match, .unit) == .week, let weekday = weekday(match) else { return nil }
        return .weekdayOf(weekday, .relativeUnit(.week, direction(match)))
    }

    static let weekdayOfWeek = Rule(
        "weekday of a numbered week", yields: .date, [weekdayPhrase, .maybe([.one(.in)]), .phrase([.week], .phrase)],
        examples: [Example("onsdag i uge 42", "2017-10-18"), Example("fredag uge 3 2018", "2018-01-19")],
        not: ["onsdagsmøder i ugerne"]
    ) { match in
        guard let weekday = weekday(match), let week = match.expression() else { return nil }
        return .weekdayOf(weekday, week)
    }

    static let weekdayOfWeekGenitive = Rule(
        "next week's weekday", yields: .date,
        [.word([.next, .last, .this], .relation), .a(.unitGenitive, .unit), weekdayPhrase],
        examples: [Example("næste uges fredag", "2017-08-18"), Example("sidste uges mandag", "2017-07-31")],
        not: ["næste uges opgaver", "ugens fredagsbar"]
    ) { match in
        guard unit(match, .unitGenitive) == .week, let weekday = weekday(match) else { return nil }
        return .weekdayOf(weekday, .relativeUnit(.week, direction(match)))
    }

    static let relativeWeekday = Rule(
        "next or last weekday", yields: .date, [.word([.next, .last, .this], .relation), weekdayPhrase],
        examples: [
            Example("næste tirsdag", "2017-08-15"), Example("sidste tirsdag", "2017-08-08"),
            Example("forrige fredag", "2017-08-04"),
            Example("førstkommende mandag", "2017-08-14"),
        ],
        not: ["næste mandagsmøde", "sidste fredagsbar"]
    ) { match in
        weekday(match).map { .relativeWeekday($0, direction(match)) }
    }

    static let onWeekday = Rule(
        "on a weekday", yields: .date, [.one(.on), .near, weekdayPhrase],
        examples: [Example("på fredag", "2017-08-11"), Example("på mandag", "2017-08-14")],
        not: ["på fredagsmødet", "på mandagskurset"]
    ) { match in
        weekday(match).map { .relativeWeekday($0, 1) }
    }

    static let pastWeekday = Rule(
        "weekday gone by", yields: .date, [.one(.in), .near, .a(.weekdayPast, .number)],
        examples: [Example("i mandags", "2017-08-07"), Example("i fredags", "2017-08-04")],
        not: ["mandags", "fredags"]
    ) { match in
        match.value(.number, .weekdayPast).flatMap(Weekday.init(rawValue:)).map { .relativeWeekday($0, -1) }
    }

    static let occurrence = Rule(
        "next or last month or season", yields: .relative,
        [.word([.next, .last, .this], .relation), .phrase([.month, .season, .holiday], .phrase)],
        notBefore: [[.year]],
        examples: [
            Example("næste marts", "2018-03-01..2018-03-31"), Example("sidste efterår", "2016-09-01..2016-11-30"),
            Example("denne sommer", "2017-06-01..2017-08-31"), Example("sidste jul", "2016-12-24..2016-12-26"),
        ],
        not: ["næste sommerlejr", "sidste julefrokost"]
    ) { match in
        match.expression().flatMap { $0.needsYear ? .relativeOccurrence($0, direction(match)) : nil }
    }

    static let inRelativeYear = Rule(
        "in next or last year", yields: .relative,
        [
            .phrase([.date, .month, .season, .quarter, .halfYear, .week, .holiday], .phrase), .maybe([.one(.in)]),
            .word([.next, .last, .this], .relation), .word([.unit], .unit),
        ],
        examples: [
            Example("maj næste år", "2018-05-01..2018-05-31"), Example("1. kvartal næste år", "2018-01-01..2018-03-31"),
            Example("den 1. juni sidste år", "2016-06-01"),
        ],
        not: [Example("maj næste gang", "2017-05-01..2017-05-31")]
    ) { match in
        guard unit(match, .unit) == .year, let inner = match.expression(), inner.needsYear else { return nil }
        return .inRelativeYear(inner, direction(match))
    }

    static let inThisYear = Rule(
        "in this year", yields: .relative,
        [
            .phrase([.date, .month, .season, .quarter, .halfYear, .week, .holiday], .phrase), .one(.in),
            .word([.unit], .unit),
        ],
        notBefore: [[.number(0...9999, digits: 1...4, nil)], [.phrase([.year], nil)]],
        examples: [
            Example("i marts i år", "2017-03-01..2017-03-31"), Example("den 3. januar i år", "2017-01-03"),
        ],
        not: [
            Example("i maj i uge", "2017-05-01..2017-05-31"),
            Example("i maj i år 2018", "2017-05-01..2017-05-31 2018-01-01..2018-12-31"),
        ]
    ) { match in
        guard unit(match, .unit) == .year, let inner = match.expression(), inner.needsYear else { return nil }
        return .inRelativeYear(inner, 0)
    }

}

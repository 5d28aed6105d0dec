import Portfolio

/// Times that count from the meeting, or from the time that was named last.
enum DanishRelativeRules {
    static let all = [
        dayShift, dayShiftAlone, thisDayPart, unit, thisUnit, thisYears, yearGenitive, unitInCourse, weekdayInWeek,
        weekdayOfWeekGenitive, relativeWeekday,
        onWeekday, pastWeekday, ahead, ago, agoPlain, within, dayAfter, dayAfterTime, unitAfter, following, same,
        stretch, occurrence,
        inRelativeYear, distance, weekdayOfWeek,
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
        examples: [
            Example("i dag", "2017-08-10"), Example("I går blev det vedtaget", "2017-08-09"),
            Example("i morgen", "2017-08-11"),
            Example("i overmorgen", "2017-08-12"), Example("i forgårs", "2017-08-08"),
        ],
        not: ["hele dag", "det går godt"]
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

    static let thisDayPart = Rule(
        "part of today", yields: .relative, [.one(.in), .near, .a(.dayPart, .number)],
        examples: [Example("i aften", "2017-08-10"), Example("i eftermiddag", "2017-08-10")],
        not: ["om aftenen", "aften"]
    ) { match in
        match.value(.number, .dayShift) == nil ? .dayShift(0) : nil
    }

    static let unit = Rule(
        "next or last unit", yields: .relative, [.word([.next, .last, .this], .relation), .word([.unit], .unit)],
        examples: [
            Example("i næste uge", "2017-08-14..2017-08-20"), Example("sidste år", "2016-01-01..2016-12-31"),
            Example("næste kvartal", "2017-10-01..2017-12-31"), Example("denne måned", "2017-08-01..2017-08-31"),
            Example("sidste weekend", "2017-08-05..2017-08-06"),
        ],
        not: ["næste skridt", "sidste gang", "næste dag"]
    ) { match in
        guard let unit = unit(match, .unit), unit != .day, unit != .workday else { return nil }
        return .relativeUnit(unit, direction(match))
    }

    static let thisUnit = Rule(
        "this year, this weekend", yields: .relative, [.one(.in), .near, .word([.unit, .theUnit], .unit)],
        notBefore: [[.number(0...9999, digits: 1...4, nil)]],
        examples: [Example("i år", "2017-01-01..2017-12-31"), Example("i weekenden", "2017-08-12..2017-08-13")],
        not: ["i uge", "i dagen", "i ugen"]
    ) { match in
        switch (match.value(.unit, .unit), match.value(.unit, .theUnit)) {
        case (CalendarUnit.year.rawValue, nil): .relativeUnit(.year, 0)
        case (nil, CalendarUnit.weekend.rawValue): .relativeUnit(.weekend, 0)
        default: nil
        }
    }

    static let thisYears = Rule(
        "this year's", yields: .genitive, [.word([.next, .last, .this], .relation), .word([.units], .unit)],
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
            [.one(.late, .early), .one(.on)],
            [.one(.edge, .close), .one(.of, .on, .in)], [.one(.halfNoun), .one(.of)],
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

    private static let length = Element.phrase([.duration], .phrase)

    private static func shift(_ match: Match, _ sign: Int) -> TimeExpression? {
        guard case .duration(_, let count, let unit) = match.expression() else { return nil }
        return .shift(sign * count, unit)
    }

    static let ahead = Rule(
        "in so long", yields: .relative, [.one(.about), length],
        examples: [
            Example("om to uger", "2017-08-24"), Example("om 14 dage", "2017-08-24"),
            Example("om en måned", "2017-09-10"),
        ],
        not: ["om to sager", Example("en gang om måneden", "set")]
    ) { match in
        shift(match, 1)
    }

    static let ago = Rule(
        "so long ago", yields: .relative, [.one(.for), length, .one(.since)],
        examples: [
            Example("for tre måneder siden", "2017-05-10"), Example("for to uger siden", "2017-07-27"),
            Example("for et år siden", "2016-08-01..2016-08-31"),
        ],
        not: [Example("for to uger", "duration"), "for længe siden"]
    ) { match in
        shift(match, -1)
    }

    static let agoPlain = Rule(
        "so long ago without for", yields: .relative, [length, .one(.since)],
        examples: [Example("tre måneder siden", "2017-05-10"), Example("7 dage siden", "2017-08-03")],
        not: ["siden sidst", "længe siden"]
    ) { match in
        shift(match, -1)
    }

    static let within = Rule(
        "within so long", yields: .bound, [.word([.before, .within], nil), .maybe([.one(.for)]), length],
        examples: [Example("inden for to uger", "..2017-08-24"), Example("inden 14 dage", "..2017-08-24")],
        not: ["inden for rammen", "inden for kort tid"]
    ) { match in
        shift(match, 1).map { .bound(.by, $0) }
    }

    static let dayAfter = Rule(
        "the day after", yields: .relative, [.a(.theUnit, .unit), .word([.after, .before], .relation)],
        notBefore: [[.phrase([.date, .holiday, .relative, .week, .month, .weekday], nil)], [.one(.the)]],
        examples: [
            Example("Mødet er den 3. maj 2018, dagen efter sendes referatet", "2018-05-03 2018-05-04"),
            Example("Den 3. maj 2018 og ugen efter", "2018-05-03 2018-05-07..2018-05-13"),
        ],
        not: ["dagen er lang", "ugen er omme"]
    ) { match in
        unit(match, .theUnit).map { .shiftFromFocus(match.value(.relation, .before) == nil ? 1 : -1, $0) }
    }

    static let dayAfterTime = Rule(
        "the day after a time", yields: .relative,
        [
            .a(.theUnit, .unit), .word([.after, .before], .relation), .maybe([.one(.the), .maybeDot]),
            .phrase([.date, .holiday, .week], .phrase),
        ],
        examples: [Example("dagen før 1. maj 2018", "2018-04-30"), Example("ugen efter uge 42", "2017-10-29")],
        not: ["dagen efter valget", "ugen før ferien"]
    ) { match in
        guard let unit = unit(match, .theUnit), let mark = match.expression() else { return nil }
        return .distance(match.value(.relation, .before) == nil ? 1 : -1, unit, from: mark)
    }

    static let unitAfter = Rule(
        "the following day", yields: .relative,
        [.one(.the), .word([.following, .preceding], .relation), .word([.unit], .unit)],
        examples: [
            Example("3. maj 2018 og den efterfølgende dag", "2018-05-03 2018-05-04"),
            Example("3. maj 2018 og den forudgående uge", "2018-05-03 2018-04-23..2018-04-29"),
        ],
        not: ["den efterfølgende proces", "det følgende halvår"]
    ) { match in
        let unit = unit(match, .unit)
        return (unit == .day || unit == .week ? unit : nil).map {
            .shiftFromFocus(match.value(.relation, .preceding) == nil ? 1 : -1, $0)
        }
    }

    static let following = Rule(
        "the next day", yields: .relative, [.word([.next], .relation), .word([.unit], .unit)],
        examples: [
            Example("3. maj 2018. Næste dag", "2018-05-03 2018-05-04"),
            Example("den 9. maj 2018 og næste dag", "2018-05-09 2018-05-10"),
        ],
        not: ["næste møde", "næste gang"]
    ) { match in
        unit(match, .unit) == .day ? .shiftFromFocus(1, .day) : nil
    }

    static let same = Rule(
        "the same unit", yields: .relative, [.one(.same), .word([.unit], .unit)],
        examples: [
            Example("3. maj 2018 og samme uge", "2018-05-03 2018-04-30..2018-05-06"),
            Example("den 1. juni 2018 og samme år", "2018-06-01 2018-01-01..2018-12-31"),
        ],
        not: ["samme dag som lanceringen", "samme måde"]
    ) { match in
        unit(match, .unit).flatMap { $0 == .day ? nil : $0 }.map { .unitOfFocus($0) }
    }

    static let stretch = Rule(
        "the next or last units", yields: .range, [.word([.next, .last], .relation), length],
        examples: [
            Example("de næste to uger", "2017-08-10..2017-08-24"),
            Example("de seneste tre år", "2014-08-10..2017-08-10"),
        ],
        not: ["de næste to sager", "de sidste tre punkter"]
    ) { match in
        guard case .duration(_, let count, let unit) = match.expression() else { return nil }
        return .span(of: unit, direction(match) * count)
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

    static let distance = Rule(
        "so long before or after", yields: .relative,
        [
            length, .word([.before, .after], .relation), .maybe([.one(.the), .maybeDot]),
            .phrase([.date, .holiday, .week, .month], .endPhrase),
        ],
        examples: [
            Example("14 dage før jul", "2017-12-10"), Example("to uger efter den 1. maj 2018", "2018-05-15"),
        ],
        not: [Example("14 dage før mødet", "duration")]
    ) { match in
        guard case .duration(_, let count, let unit) = match.expression(), let mark = match.expression(.endPhrase)
        else { return nil }
        return .distance(match.value(.relation, .before) == nil ? count : -count, unit, from: mark)
    }
}

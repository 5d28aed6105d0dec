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

    /// "i dag".
    static let dayShift = Rule(
        "today and its neighbours", yields: .relative, [.one(.in), .near, .a(.dayShift, .number)],
        notBefore: [[.glued, .dash]], examples: .dayShift
    ) { match in
        match.value(.number, .dayShift).map { .dayShift($0) }
    }

    /// "idag".
    static let dayShiftAlone = Rule(
        "today in one word", yields: .relative, [.a(.dayShiftAlone, .number)], examples: .dayShiftAlone
    ) { match in
        match.value(.number, .dayShiftAlone).map { .dayShift($0) }
    }

    /// "dags dato".
    static let dateOfToday = Rule(
        "today's date", yields: .relative, [.a(.unitGenitive, .unit), .one(.dateWord)], examples: .dateOfToday
    ) { unit($0, .unitGenitive) == .day ? .dayShift(0) : nil }

    /// "senere på året".
    static let laterThisUnit = Rule(
        "later or earlier this unit", yields: .part,
        [.word([.later, .earlier], .relation), .one(.in, .on), .word([.theUnit, .unit], .unit)],
        examples: .laterThisUnit
    ) { match in
        guard let unit = unit(match, .theUnit, .unit), unit != .day else { return nil }
        return .part(match.value(.relation, .later) == nil ? .elapsed : .rest, of: .relativeUnit(unit, 0))
    }

    /// "i aften".
    static let thisDayPart = Rule(
        "part of today", yields: .relative, [.one(.in), .near, .a(.dayPart, .number)], examples: .thisDayPart
    ) { $0.value(.number, .dayShift) == nil ? .dayShift(0) : nil }

    /// "i næste uge".
    static let unit = Rule(
        "next or last unit", yields: .relative, [.word([.next, .last, .this], .relation), .word([.unit], .unit)],
        notAfter: [[.one(.pluralArticle)]], examples: .unit
    ) { match in
        guard let unit = unit(match, .unit), unit != .day, unit != .workday else { return nil }
        // "den kommende weekend" is the first, "næste weekend" the one after this week's.
        if unit == .weekend, match.value(.relation, .next) == 1 { return .relativeUnit(unit, 0) }
        return .relativeUnit(unit, direction(match))
    }

    /// "i år".
    static let thisUnit = Rule(
        "this year, this weekend", yields: .relative, [.one(.in), .near, .word([.unit, .theUnit], .unit)],
        notBefore: [
            [.number(0...9999, digits: 1...4, nil)], [.phrase([.year], nil)],
            [.one(.the), .phrase([.range, .date], nil)],
        ], examples: .thisUnit
    ) { match in
        switch (match.value(.unit, .unit), match.value(.unit, .theUnit)) {
        case (CalendarUnit.year.rawValue, nil): .relativeUnit(.year, 0)
        case (nil, CalendarUnit.weekend.rawValue): .relativeUnit(.weekend, 0)
        default: nil
        }
    }

    /// "dette års seminar".
    static let thisYears = Rule(
        "this year's", yields: .genitive, [.word([.next, .last, .this], .relation), .word([.units], .unit)],
        notAfter: [[.one(.pluralArticle)]], examples: .thisYears
    ) { unit($0, .units) == .year ? .relativeUnit(.year, direction($0)) : nil }

    /// "årets budgetseminar".
    static let yearGenitive = Rule(
        "the year's", yields: .genitive, [.a(.unitGenitive, .unit)], examples: .yearGenitive
    ) { unit($0, .unitGenitive) == .year ? .relativeUnit(.year, 0) : nil }

    /// "i løbet af året".
    static let unitInCourse = Rule(
        "in the course of the unit", yields: .relative, [.a(.theUnit, .unit)],
        onlyAfter: [
            [.one(.during), .one(.of)], [.one(.edge), .one(.of, .on, .in)], [.one(.rest), .one(.of)],
            [.one(.late, .early), .one(.on)], [.one(.halfNoun), .one(.of)], [.one(.portion)],
            [.one(.first), .one(.on)],
        ], examples: .unitInCourse
    ) { match in
        unit(match, .theUnit).map { .relativeUnit($0, 0) }
    }

    /// "tirsdag i næste uge".
    static let weekdayInWeek = Rule(
        "weekday of a week", yields: .date,
        [weekdayPhrase, .maybe([.one(.in)]), .word([.next, .last, .this], .relation), .word([.unit], .unit)],
        examples: .weekdayInWeek
    ) { match in
        guard unit(match, .unit) == .week, let weekday = weekday(match) else { return nil }
        return .weekdayOf(weekday, .relativeUnit(.week, direction(match)))
    }

    /// "onsdag i uge 42".
    static let weekdayOfWeek = Rule(
        "weekday of a numbered week", yields: .date, [weekdayPhrase, .maybe([.one(.in)]), .phrase([.week], .phrase)],
        examples: .weekdayOfWeek
    ) { match in
        guard let weekday = weekday(match), let week = match.expression() else { return nil }
        return .weekdayOf(weekday, week)
    }

    /// "næste uges fredag".
    static let weekdayOfWeekGenitive = Rule(
        "next week's weekday", yields: .date,
        [.word([.next, .last, .this], .relation), .a(.unitGenitive, .unit), weekdayPhrase],
        examples: .weekdayOfWeekGenitive
    ) { match in
        guard unit(match, .unitGenitive) == .week, let weekday = weekday(match) else { return nil }
        return .weekdayOf(weekday, .relativeUnit(.week, direction(match)))
    }

    /// "næste tirsdag".
    static let relativeWeekday = Rule(
        "next or last weekday", yields: .date, [.word([.next, .last, .this], .relation), weekdayPhrase],
        examples: .relativeWeekday
    ) { match in
        weekday(match).map { .relativeWeekday($0, direction(match)) }
    }

    /// "på fredag".
    static let onWeekday = Rule(
        "on a weekday", yields: .date, [.one(.on), .near, weekdayPhrase], examples: .onWeekday
    ) { match in
        weekday(match).map { .relativeWeekday($0, 1) }
    }

    /// "i mandags".
    static let pastWeekday = Rule(
        "weekday gone by", yields: .date, [.one(.in), .near, .a(.weekdayPast, .number)], examples: .pastWeekday
    ) { match in
        match.value(.number, .weekdayPast).flatMap(Weekday.init(rawValue:)).map { .relativeWeekday($0, -1) }
    }

    /// "næste marts".
    static let occurrence = Rule(
        "next or last month or season", yields: .relative,
        [.word([.next, .last, .this], .relation), .phrase([.month, .season, .holiday], .phrase)],
        notBefore: [[.year]], examples: .occurrence
    ) { match in
        match.expression().flatMap { $0.needsYear ? .relativeOccurrence($0, direction(match)) : nil }
    }

    /// "maj næste år".
    static let inRelativeYear = Rule(
        "in next or last year", yields: .relative,
        [
            .phrase([.date, .month, .season, .quarter, .halfYear, .week, .holiday], .phrase), .maybe([.one(.in)]),
            .word([.next, .last, .this], .relation), .word([.unit], .unit),
        ], examples: .inRelativeYear
    ) { match in
        guard unit(match, .unit) == .year, let inner = match.expression(), inner.needsYear else { return nil }
        return .inRelativeYear(inner, direction(match))
    }

    /// "i marts i år".
    static let inThisYear = Rule(
        "in this year", yields: .relative,
        [
            .phrase([.date, .month, .season, .quarter, .halfYear, .week, .holiday], .phrase), .one(.in),
            .word([.unit], .unit),
        ],
        notBefore: [[.number(0...9999, digits: 1...4, nil)], [.phrase([.year], nil)]], examples: .inThisYear
    ) { match in
        guard unit(match, .unit) == .year, let inner = match.expression(), inner.needsYear else { return nil }
        return .inRelativeYear(inner, 0)
    }

}

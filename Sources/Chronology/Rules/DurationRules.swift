import Portfolio

/// Lengths of time: "5-6 måneder", "halvandet år". Hours and minutes are no part of a calendar.
enum DurationRules {
    static let all = [
        attribute, attributeInWords, duration, durationOver, durationStretched,
        durationRange, one, oneInFigures, inWords, wordRange, oneAndHalf,
        decimal, andHalf,
        half,
        fewAttribute, few, yearsLong, yearsLongInWords,
        yearsLongInOneWord,
    ]

    private static let count = Element.number(1...999, digits: 1...3, .number)
    private static let endCount = Element.number(1...999, digits: 1...3, .endNumber)
    private static let maybeTie = Element.maybe([.sign(["-"])])
    /// "12,2 dage" is a figure of statistics, "over 18 år" and "§ 4.3 år" are something else.
    private static let figures: [[Element]] = [
        [.number(0...999_999, digits: 1...6, nil), .glued, .sign([",", "."])],
        [.number(0...999_999, digits: 1...6, nil), .sign(["-"])], [.number(0...999, digits: 1...3, nil), .one(.and)],
    ]

    private static func duration(_ low: Int?, _ high: Int?, _ match: Match) -> TimeExpression? {
        guard let low, let high, 0 < low, low <= high,
            let unit = (match.value(.unit, .units) ?? match.value(.unit, .unit)).flatMap(CalendarUnit.init(rawValue:))
        else { return nil }
        return .duration(low, high, unit)
    }

    /// So many and a half: those of years are months.
    private static func andHalf(_ count: Int, _ unit: CalendarUnit) -> TimeExpression {
        if unit == .year { return .duration(count * 12 + 6, count * 12 + 6, .month) }
        let days = unit.days * count + unit.days / 2
        return .durationInDays(days, days)
    }

    /// The genitive tells a length, never a distance: "om 14 dages varsel".
    static let attribute = Rule(
        "duration as an attribute", yields: .genitive, [count, maybeTie, .word([.unitsGenitive], .unit)],
        notAfter: figures + [[.one(.age)]], examples: .attribute
    ) { duration($0[.number], $0[.number], $0) }

    /// "to ugers frist".
    static let attributeInWords = Rule(
        "duration as an attribute, in words", yields: .genitive,
        [.word([.cardinal], .number), maybeTie, .word([.unitsGenitive], .unit)], examples: .attributeInWords
    ) { match in
        let count = match.value(.number, .cardinal)
        return duration(count, count, match)
    }

    /// "et par ugers arbejde".
    static let fewAttribute = Rule(
        "a few, as an attribute", yields: .genitive, [.one(.a), .one(.few), .word([.unitsGenitive], .unit)],
        examples: .fewAttribute
    ) { duration(2, 3, $0) }

    /// "2½ år".
    static let andHalf = Rule(
        "so many and a half, by its sign", yields: .duration, [count, .sign(["½"]), .word([.units, .unit], .unit)],
        notAfter: figures, examples: .andHalf
    ) { match in
        guard let count = match[.number],
            let unit = (match.value(.unit, .units) ?? match.value(.unit, .unit)).flatMap(CalendarUnit.init(rawValue:))
        else { return nil }
        return andHalf(count, unit)
    }

    private static let term = Element.ahead([.one(.term, .document)])

    /// "en 3-årig aftale".
    static let yearsLong = Rule(
        "of so many years", yields: .duration, [count, maybeTie, .one(.yearsLong), term],
        notAfter: figures, examples: .yearsLong
    ) { match in
        match[.number].map { .duration($0, $0, .year) }
    }

    /// "en to-årig periode".
    static let yearsLongInWords = Rule(
        "of so many years, in words", yields: .duration, [.a(.cardinal, .number), maybeTie, .one(.yearsLong), term],
        examples: .yearsLongInWords
    ) { match in
        match.value(.number, .cardinal).map { .duration($0, $0, .year) }
    }

    /// "en treårig periode".
    static let yearsLongInOneWord = Rule(
        "of so many years, in one word", yields: .duration, [.a(.yearsLongWord, .number), term],
        examples: .yearsLongInOneWord
    ) { match in
        match.value(.number, .yearsLongWord).map { .duration($0, $0, .year) }
    }

    /// "12 mdr.".
    static let duration = Rule(
        "duration", yields: .duration, [count, maybeTie, .word([.units], .unit)],
        notAfter: figures + [[.one(.age)]], examples: .duration
    ) { duration($0[.number], $0[.number], $0) }

    /// "over 8 uger": no age, which is told in years.
    static let durationOver = Rule(
        "duration over which something goes on", yields: .duration, [count, maybeTie, .word([.units], .unit)],
        onlyAfter: [[.one(.age)]], notAfter: figures, examples: .durationOver
    ) { match in
        let isAge = match.value(.unit, .units) == CalendarUnit.year.rawValue
        return isAge ? nil : duration(match[.number], match[.number], match)
    }

    /// "strækker sig over 3 år".
    static let durationStretched = Rule(
        "years over which something stretches", yields: .duration, [count, maybeTie, .word([.units], .unit)],
        onlyAfter: [[.one(.stretch), .one(.age)], [.one(.stretch), .one(.reflexive), .one(.age)]],
        notAfter: figures, examples: .durationStretched
    ) { duration($0[.number], $0[.number], $0) }

    /// "5-6 måneder".
    static let durationRange = Rule(
        "duration between two figures", yields: .duration,
        [count, .sign(["-"]), endCount, .maybe([.sign(["-"])]), .word([.units], .unit)],
        notAfter: figures, examples: .durationRange
    ) { duration($0[.number], $0[.endNumber], $0) }

    /// "en måned".
    static let one = Rule(
        "one unit", yields: .duration, [.word([.cardinal], .number), .near, .word([.unit], .unit)], examples: .one
    ) { match in
        guard match.value(.number, .cardinal) == 1, match.value(.unit, .unit) != CalendarUnit.day.rawValue else {
            return nil
        }
        return duration(1, 1, match)
    }

    /// "1 måned"; "1. uge" is the first of several.
    static let oneInFigures = Rule(
        "one unit, in figures", yields: .duration,
        [.number(1...1, digits: 1...1, nil), maybeTie, .word([.unit], .unit)],
        notAfter: figures + [[.one(.age)]],
        examples: .oneInFigures
    ) { match in
        duration(1, 1, match)
    }

    /// "to dage".
    static let inWords = Rule(
        "duration in words", yields: .duration, [.word([.cardinal], .number), maybeTie, .word([.units], .unit)],
        examples: .inWords
    ) { match in
        let count = match.value(.number, .cardinal)
        return count == 1 ? nil : duration(count, count, match)
    }

    /// "to til tre uger".
    static let wordRange = Rule(
        "duration between two words", yields: .duration,
        [
            .word([.cardinal], .number), .maybe([.sign(["-"])]), .maybe([.one(.to)]), .word([.cardinal], .endNumber),
            .word([.units], .unit),
        ], examples: .wordRange
    ) { duration($0.value(.number, .cardinal), $0.value(.endNumber, .cardinal), $0) }

    /// "halvandet år".
    static let oneAndHalf = Rule(
        "one and a half", yields: .duration, [.one(.oneAndHalf), .word([.unit], .unit)], examples: .oneAndHalf
    ) { match in
        guard let unit = match.value(.unit, .unit).flatMap(CalendarUnit.init(rawValue:)) else { return nil }
        if unit == .year { return .duration(18, 18, .month) }
        return .durationInDays(unit.days * 3 / 2, unit.days * 3 / 2)
    }

    /// Other decimals are figures of statistics: "12,2 dage".
    static let decimal = Rule(
        "so many and a half", yields: .duration,
        [count, .glued, .sign([","]), .glued, .number(5...5, digits: 1...1, nil), .word([.units], .unit)],
        notAfter: figures, examples: .decimal
    ) { match in
        guard let unit = match.value(.unit, .units).flatMap(CalendarUnit.init(rawValue:)), unit != .day,
            let count = match[.number]
        else { return nil }
        return andHalf(count, unit)
    }

    /// "et halvt år".
    static let half = Rule(
        "half a unit", yields: .duration, [.one(.a), .one(.half), .word([.unit], .unit)], examples: .half
    ) { match in
        guard let unit = match.value(.unit, .unit).flatMap(CalendarUnit.init(rawValue:)) else { return nil }
        if unit == .year { return .duration(6, 6, .month) }
        return .durationInDays(unit.days / 2, (unit.days + 1) / 2)
    }

    /// "et par uger".
    static let few = Rule(
        "a few", yields: .duration, [.one(.a), .one(.few), .word([.units], .unit)], examples: .few
    ) { duration(2, 3, $0) }
}

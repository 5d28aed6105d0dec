import Portfolio

/// Lengths of time: "5-6 måneder", "halvandet år". Hours and minutes are no part of a calendar.
enum DurationRules {
    static let all = [
        attribute, attributeInWords, duration, durationRange, one, inWords, wordRange, oneAndHalf, decimal, andHalf,
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
        notAfter: figures + [[.one(.age)]],
        examples: [
            Example("med 14 dages varsel", "duration"), Example("3 ugers høring", "duration"),
            Example("et 3-dages kursus", "duration"),
        ],
        not: ["0-18 års området", "over 18 års alderen"]
    ) { match in
        duration(match[.number], match[.number], match)
    }

    static let attributeInWords = Rule(
        "duration as an attribute, in words", yields: .genitive,
        [.word([.cardinal], .number), maybeTie, .word([.unitsGenitive], .unit)],
        examples: [Example("to ugers frist", "duration"), Example("en uges varsel", "duration")],
        not: ["to sagers frist", "en dags tid"]
    ) { match in
        let count = match.value(.number, .cardinal)
        return duration(count, count, match)
    }

    static let fewAttribute = Rule(
        "a few, as an attribute", yields: .genitive, [.one(.a), .one(.few), .word([.unitsGenitive], .unit)],
        examples: [Example("et par ugers arbejde", "duration"), Example("et par års erfaring", "duration")],
        not: ["et par sagers tid", "et par skos pris"]
    ) { match in
        duration(2, 3, match)
    }

    static let andHalf = Rule(
        "so many and a half, by its sign", yields: .duration, [count, .sign(["½"]), .word([.units, .unit], .unit)],
        notAfter: figures,
        examples: [
            Example("2½ år", "duration"), Example("1½ måned", "duration"), Example("3 ½ ugers arbejde", "duration"),
        ],
        not: ["2½ mio. kr.", "½ stilling"]
    ) { match in
        guard let count = match[.number],
            let unit = (match.value(.unit, .units) ?? match.value(.unit, .unit)).flatMap(CalendarUnit.init(rawValue:))
        else { return nil }
        return andHalf(count, unit)
    }

    private static let term = Element.ahead([.one(.term, .document)])

    static let yearsLong = Rule(
        "of so many years", yields: .duration, [count, maybeTie, .one(.yearsLong), term],
        notAfter: figures,
        examples: [Example("en 3-årig aftale", "duration"), Example("en 4 årig kontrakt", "duration")],
        not: ["en 3-årig pige", "to 16-årige", "0-6-årige"]
    ) { match in
        match[.number].map { .duration($0, $0, .year) }
    }

    static let yearsLongInWords = Rule(
        "of so many years, in words", yields: .duration, [.a(.cardinal, .number), maybeTie, .one(.yearsLong), term],
        examples: [Example("en to-årig periode", "duration"), Example("en fem-årig kontrakt", "duration")],
        not: ["en to-årig pige", "seks-årige"]
    ) { match in
        match.value(.number, .cardinal).map { .duration($0, $0, .year) }
    }

    static let yearsLongInOneWord = Rule(
        "of so many years, in one word", yields: .duration, [.a(.yearsLongWord, .number), term],
        examples: [Example("en treårig periode", "duration"), Example("den femårige bevilling", "duration")],
        not: ["treårige børn", "en flerårig aftale"]
    ) { match in
        match.value(.number, .yearsLongWord).map { .duration($0, $0, .year) }
    }

    static let duration = Rule(
        "duration", yields: .duration, [count, maybeTie, .word([.units], .unit)],
        notAfter: figures + [[.one(.age)]],
        examples: [
            Example("12 mdr.", "duration"), Example("14 dage", "duration"),
            Example("4 år", "duration"),
        ],
        not: ["12,2 dage", "over 18 år", "under 30 år", "16 og 20 år", "0-18 års området"]
    ) { match in
        duration(match[.number], match[.number], match)
    }

    static let durationRange = Rule(
        "duration between two figures", yields: .duration,
        [count, .sign(["-"]), endCount, .maybe([.sign(["-"])]), .word([.units], .unit)],
        notAfter: figures,
        examples: [Example("5-6 måneder", "duration"), Example("16-18 uger", "duration")],
        not: ["0-18 års området", "5-6 stykker"]
    ) { match in
        duration(match[.number], match[.endNumber], match)
    }

    static let one = Rule(
        "one unit", yields: .duration, [.word([.cardinal], .number), .near, .word([.unit], .unit)],
        examples: [Example("en måned", "duration"), Example("et år", "duration")],
        not: ["en dag bliver det godt", "en måge"]
    ) { match in
        guard match.value(.number, .cardinal) == 1, match.value(.unit, .unit) != CalendarUnit.day.rawValue else {
            return nil
        }
        return duration(1, 1, match)
    }

    static let inWords = Rule(
        "duration in words", yields: .duration, [.word([.cardinal], .number), maybeTie, .word([.units], .unit)],
        examples: [Example("to dage", "duration"), Example("tre uger", "duration"), Example("fem år", "duration")],
        not: ["to dagsordener", "tre punkter"]
    ) { match in
        let count = match.value(.number, .cardinal)
        return count == 1 ? nil : duration(count, count, match)
    }

    static let wordRange = Rule(
        "duration between two words", yields: .duration,
        [
            .word([.cardinal], .number), .maybe([.sign(["-"])]), .maybe([.one(.to)]), .word([.cardinal], .endNumber),
            .word([.units], .unit),
        ],
        examples: [Example("to til tre uger", "duration"), Example("fire-fem måneder", "duration")],
        not: ["to til tre stykker", "fire-fem mand"]
    ) { match in
        duration(match.value(.number, .cardinal), match.value(.endNumber, .cardinal), match)
    }

    static let oneAndHalf = Rule(
        "one and a half", yields: .duration, [.one(.oneAndHalf), .word([.unit], .unit)],
        examples: [Example("halvandet år", "duration"), Example("halvanden måned", "duration")],
        not: ["halvanden gang", "halvandet hundrede"]
    ) { match in
        guard let unit = match.value(.unit, .unit).flatMap(CalendarUnit.init(rawValue:)) else { return nil }
        if unit == .year { return .duration(18, 18, .month) }
        return .durationInDays(unit.days * 3 / 2, unit.days * 3 / 2)
    }

    /// Other decimals are figures of statistics: "12,2 dage".
    static let decimal = Rule(
        "so many and a half", yields: .duration,
        [count, .glued, .sign([","]), .glued, .number(5...5, digits: 1...1, nil), .word([.units], .unit)],
        notAfter: figures,
        examples: [Example("1,5 år", "duration"), Example("2,5 måneder", "duration")],
        not: ["12,5 dage", "1,5 mio."]
    ) { match in
        guard let unit = match.value(.unit, .units).flatMap(CalendarUnit.init(rawValue:)), unit != .day,
            let count = match[.number]
        else { return nil }
        return andHalf(count, unit)
    }

    static let half = Rule(
        "half a unit", yields: .duration, [.one(.a), .one(.half), .word([.unit], .unit)],
        examples: [Example("et halvt år", "duration"), Example("en halv måned", "duration")],
        not: ["et halvt hundrede", "en halv stilling"]
    ) { match in
        guard let unit = match.value(.unit, .unit).flatMap(CalendarUnit.init(rawValue:)) else { return nil }
        if unit == .year { return .duration(6, 6, .month) }
        return .durationInDays(unit.days / 2, (unit.days + 1) / 2)
    }

    static let few = Rule(
        "a few", yields: .duration, [.one(.a), .one(.few), .word([.units], .unit)],
        examples: [Example("et par uger", "duration"), Example("et par måneder", "duration")],
        not: ["et par sager", "et par sko"]
    ) { match in
        duration(2, 3, match)
    }
}

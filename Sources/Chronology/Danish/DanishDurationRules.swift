import Portfolio

/// Lengths of time: "5-6 måneder", "halvandet år". Hours and minutes are no part of a calendar.
enum DanishDurationRules {
    static let all = [duration, durationRange, one, inWords, wordRange, oneAndHalf, decimal, half, few]

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

    static let duration = Rule(
        "duration", yields: .duration, [count, maybeTie, .word([.units], .unit)],
        notAfter: figures + [[.one(.age)]],
        examples: [
            Example("12 mdr.", "duration"), Example("14 dage", "duration"),
            Example("et 3-dages praktikophold", "duration"),
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
        not: ["to dagsordener", "en års"]
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
        let days = unit.days * count + unit.days / 2
        return .durationInDays(days, days)
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

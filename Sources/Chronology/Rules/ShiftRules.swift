import Portfolio

/// Distances in time: from the meeting, from the time that was named last, or from a time that is named.
enum ShiftRules {
    static let all = [
        ahead, aheadOrSo, weekdayAhead, ago, agoPlain, within, dayAfter, dayAfterTime, unitAfter, following, same,
        sameYear, stretch, distance, beforeMeeting, dayBeforeMeeting,
    ]

    private static let length = Element.phrase([.duration], .phrase)

    private static func shift(_ match: Match, _ sign: Int) -> TimeExpression? {
        switch match.expression() {
        case .duration(let low, let high, let unit) where low == high: .shift(sign * high, unit)
        case .duration(let low, let high, let unit) where sign > 0: .range(.shift(low, unit), .shift(high, unit))
        case .duration(let low, let high, let unit): .range(.shift(-high, unit), .shift(-low, unit))
        case .durationInDays(_, let days): .shift(sign * days, .day)
        default: nil
        }
    }

    private static func unit(_ match: Match, _ classes: WordClass...) -> CalendarUnit? {
        classes.lazy.compactMap { match.value(.unit, $0) }.first.flatMap(CalendarUnit.init(rawValue:))
    }

    static let ahead = Rule(
        "in so long", yields: .relative, [.one(.about), .maybe([.one(.circa), .maybeDot]), length],
        examples: [
            Example("om to uger", "2017-08-24"), Example("om 14 dage", "2017-08-24"),
            Example("om en måned", "2017-09-10"),
        ],
        not: [
            "om to sager", Example("en gang om måneden", "set"), Example("bedt om 14 dages varsel", "duration"),
            Example("ansøgt om to ugers frist", "duration"),
        ]
    ) { match in
        shift(match, 1)
    }

    static let aheadOrSo = Rule(
        "in so long, more or less", yields: .relative,
        [.one(.about), .maybe([.one(.circa), .maybeDot]), .phrase([.genitive], .phrase), .one(.stretchOfTime)],
        examples: [Example("om en uges tid", "2017-08-17"), Example("om et par ugers tid", "2017-08-24..2017-08-31")],
        not: ["om sagens tid", "om ugens tider"]
    ) { match in
        shift(match, 1)
    }

    static let weekdayAhead = Rule(
        "weekday in so many weeks", yields: .date,
        [.phrase([.weekday], .weekday), .one(.about), length],
        examples: [Example("mandag om en uge", "2017-08-21"), Example("onsdag om to uger", "2017-08-30")],
        not: [Example("mandag om to sager", "2017-08-14")]
    ) { match in
        guard case .weekday(let weekday) = match.expression(.weekday),
            case .duration(let low, let high, .week) = match.expression(), low == high
        else { return nil }
        return .relativeWeekday(weekday, 1 + high)
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
        notBefore: [[.one(.after)]],
        examples: [Example("inden for to uger", "..2017-08-24"), Example("inden 14 dage", "..2017-08-24")],
        not: [
            "inden for rammen", "inden for kort tid",
            Example("inden for 14 dage efter, at buddene er åbnet", "duration"),
            Example("inden 40 dage efter tildelingen", "duration"),
        ]
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

    static let sameYear = Rule(
        "day in the same year", yields: .date,
        [
            .phrase([.date, .month, .season, .quarter, .halfYear, .week, .holiday], .phrase), .maybe([.one(.in)]),
            .one(.same), .word([.unit], .unit),
        ],
        examples: [
            Example("den 3. maj 2018 og den 20. oktober samme år", "2018-05-03 2018-10-20"),
            Example("1. juni 2018 og maj samme år", "2018-06-01 2018-05-01..2018-05-31"),
        ],
        not: [Example("den 3. maj samme sted", "2017-05-03")]
    ) { match in
        guard unit(match, .unit) == .year, let inner = match.expression(), inner.needsYear else { return nil }
        return .inYearOfFocus(inner)
    }

    static let stretch = Rule(
        "the next or last units", yields: .range,
        [.word([.next, .last], .relation), .phrase([.duration, .genitive], .phrase)],
        examples: [
            Example("de næste to uger", "2017-08-10..2017-08-24"),
            Example("de seneste tre år", "2014-08-10..2017-08-10"),
        ],
        not: ["de næste to sager", "de sidste tre punkter"]
    ) { match in
        guard case .duration(_, let count, let unit) = match.expression() else { return nil }
        return .span(of: unit, match.value(.relation, .next) == nil ? -count : count)
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
        not: [Example("14 dage før festen", "duration")]
    ) { match in
        guard case .duration(_, let count, let unit) = match.expression(), let mark = match.expression(.endPhrase)
        else { return nil }
        return .distance(match.value(.relation, .before) == nil ? count : -count, unit, from: mark)
    }

    static let beforeMeeting = Rule(
        "so long before the meeting", yields: .relative,
        [length, .word([.before, .after], .relation), .one(.meeting)],
        notAfter: [[.one(.by, .within, .earliest)]],
        examples: [
            Example("Notatet blev sendt to dage før mødet", "2017-08-08"),
            Example("Tallene kom først en uge før mødet", "2017-08-03"),
        ],
        not: [
            Example("Bilag blev sendt senest 8 dage før mødet", "duration"),
            Example("Dagsordenen udsendes 14 dage før mødet", "duration"), Example("14 dage før festen", "duration"),
        ]
    ) { match in
        guard case .duration(let low, let high, let unit) = match.expression(), low == high else { return nil }
        return .shiftFromMeeting(match.value(.relation, .before) == nil ? high : -high, unit)
    }

    static let dayBeforeMeeting = Rule(
        "the day before the meeting", yields: .relative,
        [.a(.theUnit, .unit), .word([.before, .after], .relation), .one(.meeting)],
        examples: [
            Example("Bilaget blev udsendt dagen før mødet", "2017-08-09"),
            Example("Den 3. maj 2017 gik, og svaret kom dagen efter mødet", "2017-05-03 2017-08-11"),
        ],
        not: ["dagen før valgmødet", "dagen før møderne"]
    ) { match in
        guard unit(match, .theUnit) == .day else { return nil }
        return .shiftFromMeeting(match.value(.relation, .before) == nil ? 1 : -1, .day)
    }
}

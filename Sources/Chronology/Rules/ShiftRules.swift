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

    /// "om to uger".
    static let ahead = Rule(
        "in so long", yields: .relative, [.one(.about), .maybe([.one(.circa), .maybeDot]), length],
        examples: .aheadInShift
    ) { shift($0, 1) }

    /// "om en uges tid".
    static let aheadOrSo = Rule(
        "in so long, more or less", yields: .relative,
        [.one(.about), .maybe([.one(.circa), .maybeDot]), .phrase([.genitive], .phrase), .one(.stretchOfTime)],
        examples: .aheadOrSo
    ) { shift($0, 1) }

    /// "mandag om en uge".
    static let weekdayAhead = Rule(
        "weekday in so many weeks", yields: .date,
        [.phrase([.weekday], .weekday), .one(.about), length], examples: .weekdayAhead
    ) { match in
        guard case .weekday(let weekday) = match.expression(.weekday),
            case .duration(let low, let high, .week) = match.expression(), low == high
        else { return nil }
        return .relativeWeekday(weekday, 1 + high)
    }

    /// "for tre måneder siden".
    static let ago = Rule(
        "so long ago", yields: .relative, [.one(.for), length, .one(.since)], examples: .ago
    ) { shift($0, -1) }

    /// "tre måneder siden".
    static let agoPlain = Rule(
        "so long ago without for", yields: .relative, [length, .one(.since)], examples: .agoPlain
    ) { shift($0, -1) }

    /// "inden for to uger".
    static let within = Rule(
        "within so long", yields: .bound, [.word([.before, .within], nil), .maybe([.one(.for)]), length],
        notBefore: [[.one(.after)], [.one(.from)]], examples: .within
    ) { match in
        shift(match, 1).map { .bound(.by, $0) }
    }

    /// "Mødet er den 3. maj 2018, dagen efter sendes referatet".
    static let dayAfter = Rule(
        "the day after", yields: .relative, [.a(.theUnit, .unit), .word([.after, .before], .relation)],
        notBefore: [[.phrase([.date, .holiday, .relative, .week, .month, .weekday], nil)], [.one(.the)]],
        examples: .dayAfter
    ) { match in
        unit(match, .theUnit).map { .shiftFromFocus(match.value(.relation, .before) == nil ? 1 : -1, $0) }
    }

    /// "dagen før 1. maj 2018".
    static let dayAfterTime = Rule(
        "the day after a time", yields: .relative,
        [
            .a(.theUnit, .unit), .word([.after, .before], .relation), .maybe([.one(.the), .maybeDot]),
            .phrase([.date, .holiday, .week], .phrase),
        ], examples: .dayAfterTime
    ) { match in
        guard let unit = unit(match, .theUnit), let mark = match.expression() else { return nil }
        return .distance(match.value(.relation, .before) == nil ? 1 : -1, unit, from: mark)
    }

    /// "3. maj 2018 og den efterfølgende dag".
    static let unitAfter = Rule(
        "the following day", yields: .relative,
        [.one(.the), .word([.following, .preceding], .relation), .word([.unit], .unit)], examples: .unitAfter
    ) { match in
        let unit = unit(match, .unit)
        return (unit == .day || unit == .week ? unit : nil).map {
            .shiftFromFocus(match.value(.relation, .preceding) == nil ? 1 : -1, $0)
        }
    }

    /// "3. maj 2018. Næste dag".
    static let following = Rule(
        "the next day", yields: .relative, [.word([.next], .relation), .word([.unit], .unit)], examples: .following
    ) { unit($0, .unit) == .day ? .shiftFromFocus(1, .day) : nil }

    /// "3. maj 2018 og samme uge".
    static let same = Rule(
        "the same unit", yields: .relative, [.one(.same), .word([.unit], .unit)], examples: .same
    ) { match in
        unit(match, .unit).flatMap { $0 == .day ? nil : $0 }.map { .unitOfFocus($0) }
    }

    /// "den 3. maj 2018 og den 20. oktober samme år".
    static let sameYear = Rule(
        "day in the same year", yields: .date,
        [
            .phrase([.date, .month, .season, .quarter, .halfYear, .week, .holiday], .phrase), .maybe([.one(.in)]),
            .one(.same), .word([.unit], .unit),
        ], examples: .sameYear
    ) { match in
        guard unit(match, .unit) == .year, let inner = match.expression(), inner.needsYear else { return nil }
        return .inYearOfFocus(inner)
    }

    /// "de næste to uger".
    static let stretch = Rule(
        "the next or last units", yields: .range,
        [.word([.next, .last], .relation), .phrase([.duration, .genitive], .phrase)], examples: .stretch
    ) { match in
        guard case .duration(_, let count, let unit) = match.expression() else { return nil }
        return .span(of: unit, match.value(.relation, .next) == nil ? -count : count)
    }

    /// "14 dage før jul".
    static let distance = Rule(
        "so long before or after", yields: .relative,
        [
            length, .word([.before, .after], .relation), .maybe([.one(.the), .maybeDot]),
            .phrase([.date, .holiday, .week, .month], .endPhrase),
        ], examples: .distance
    ) { match in
        guard case .duration(_, let count, let unit) = match.expression(), let mark = match.expression(.endPhrase)
        else { return nil }
        return .distance(match.value(.relation, .before) == nil ? count : -count, unit, from: mark)
    }

    /// "Notatet blev sendt to dage før mødet".
    static let beforeMeeting = Rule(
        "so long before the meeting", yields: .relative,
        [length, .word([.before, .after], .relation), .one(.meeting)],
        notAfter: [[.one(.by, .within, .earliest)]], examples: .beforeMeeting
    ) { match in
        guard case .duration(let low, let high, let unit) = match.expression(), low == high else { return nil }
        return .shiftFromMeeting(match.value(.relation, .before) == nil ? high : -high, unit)
    }

    /// "Bilaget blev udsendt dagen før mødet".
    static let dayBeforeMeeting = Rule(
        "the day before the meeting", yields: .relative,
        [.a(.theUnit, .unit), .word([.before, .after], .relation), .one(.meeting)], examples: .dayBeforeMeeting
    ) { match in
        guard unit(match, .theUnit) == .day else { return nil }
        return .shiftFromMeeting(match.value(.relation, .before) == nil ? 1 : -1, .day)
    }
}

import Portfolio

/// Stretches from one time to another, as one expression.
enum RangeRules {
    static let all = [weekdays, weekdaysWithClock, openOnWeekdays, slash, adjacent, dash, to, throughTo, between]

    private static let first = Element.phrase(PhraseKind.times, .phrase)
    private static let last = Element.phrase(PhraseKind.times, .endPhrase)
    private static let the = DayRules.the
    private static let moved = DayRules.moved

    private static func range(_ match: Match) -> TimeExpression? {
        guard let first = match.expression(), let last = match.expression(.endPhrase) else { return nil }
        return .range(first, last)
    }

    /// "Nov./dec. 2016".
    static let slash = Rule(
        "two months with a slash", yields: .month,
        [
            .phrase([.month, .season, .quarter, .week, .part], .phrase), .slash,
            .phrase([.month, .season, .quarter, .week, .part], .endPhrase),
        ], examples: .slash
    ) { range($0) }

    /// "i april og maj måned".
    static let adjacent = Rule(
        "two months in a row", yields: .month,
        [
            .phrase([.month, .quarter, .halfYear, .year], .phrase), .one(.and),
            .phrase([.month, .quarter, .halfYear, .year], .endPhrase),
        ],
        notAfter: [
            [.one(.each)], [.one(.each), .one(.in)], [.one(.each), .dot], [.one(.each), .dot, .one(.in)],
            [.phrase([.year], nil), .sign([","])],
        ], examples: .adjacent
    ) { match in
        switch (match.expression(), match.expression(.endPhrase)) {
        case (.month(let one, let year), .month(let other, let endYear)):
            guard one % 12 + 1 == other, year == nil || endYear != nil else { return nil }
        case (.quarter(let one, nil), .quarter(let other, _)): guard one % 4 + 1 == other else { return nil }
        case (.halfYear(1, nil), .halfYear(2, _)): break
        case (.year(let one), .year(let other)): guard one + 1 == other else { return nil }
        default: return nil
        }
        return range(match)
    }

    /// "Forår – efterår 2016".
    static let dash = Rule(
        "from – to with a dash", yields: .range, [first, .maybeDot, .near, .dash, .near, the, last],
        notAfter: [[.phrase(PhraseKind.times, nil), .dash]],
        notBefore: [[.dash, .phrase(PhraseKind.times, nil)]], examples: .dash
    ) { range($0) }

    /// "april til december 2017".
    static let to = Rule(
        "from to", yields: .range, [.phrase(PhraseKind.times + [.range], .phrase), .maybeComma, .one(.to), the, last],
        notAfter: moved, examples: .to
    ) { match in
        if case (.year(let first), .year(let last)) = (match.expression(), match.expression(.endPhrase)), first >= last
        {
            return nil
        }
        if case .range = match.expression() {
            guard case .range(.month, .month) = match.expression() else { return nil }
        }
        return range(match)
    }

    /// "fra 1. maj og frem til 3. juni 2018".
    static let throughTo = Rule(
        "from, and to", yields: .range,
        [first, .one(.and, .to), .maybe([.one(.forth)]), .one(.to, .and), .maybe([.one(.with)]), the, last],
        notAfter: moved, examples: .throughTo
    ) { range($0) }

    /// Opening hours, not one week's days.
    static let weekdays = Rule(
        "weekdays with a dash", yields: .recurrence,
        [.phrase([.weekday], .phrase), .near, .dash, .near, .phrase([.weekday, .date], .endPhrase)], examples: .weekdays
    ) { match in
        guard case .weekday(let weekday) = match.expression(), case .weekday = match.expression(.endPhrase) else {
            return nil
        }
        return .recurrence(weekday)
    }

    /// "mandag til onsdag kl. 10-14".
    static let weekdaysWithClock = Rule(
        "weekdays with their hours", yields: .recurrence,
        [.phrase([.weekday], .phrase), .one(.to), .phrase([.date], .endPhrase)], examples: .weekdaysWithClock
    ) { match in
        guard case .weekday(let weekday) = match.expression(), case .weekday = match.expression(.endPhrase) else {
            return nil
        }
        return .recurrence(weekday)
    }

    /// "Åbent tirsdag og torsdag kl. 15-18" recurs; "møderne holdes tirsdag og torsdag" are two days.
    static let openOnWeekdays = Rule(
        "weekdays on which there is open", yields: .recurrence,
        [
            .phrase([.weekday, .date], .phrase), .maybe([.sign([","]), .phrase([.weekday, .date], .weekday)]),
            .one(.and, .or), .phrase([.weekday, .date], .endPhrase),
        ],
        onlyAfter: [[.one(.opening)], [.one(.opening), .sign([":"])], [.one(.opening), .one(.about)]],
        examples: .openOnWeekdays
    ) { match in
        guard case .weekday(let weekday) = match.expression(), case .weekday = match.expression(.endPhrase) else {
            return nil
        }
        if match.has(.weekday) { guard case .weekday = match.expression(.weekday) else { return nil } }
        return .recurrence(weekday)
    }

    /// "mellem påske og pinse 2018".
    static let between = Rule(
        "between", yields: .range, [.one(.between), the, first, .one(.and), the, last], examples: .between
    ) { range($0) }
}

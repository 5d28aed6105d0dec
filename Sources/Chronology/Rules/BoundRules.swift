import Portfolio

/// Deadlines and starts.
enum BoundRules {
    static let all = [
        before, ahead, by, until, through, forthTo, toward, after, from, fromDayToDay, fromAndWith, since,
        earliest,
        onward,
        fromOnward,
        stretching, withinYear,
    ]

    private static let time = Element.phrase(PhraseKind.times, .phrase)
    private static let timeOrTimes = Element.phrase(PhraseKind.times + [.range, .years], .phrase)
    private static let lead = Element.maybe([.one(.the, .in, .on), .maybeDot])
    private static let fromBarriers: [[Element]] = [[.one(.document)]]

    private static func bound(_ bound: Bound, _ match: Match) -> TimeExpression? {
        match.expression().map { .bound(bound, $0) }
    }

    /// "inden den 1. maj 2018".
    static let before = Rule(
        "before", yields: .bound, [.one(.before), lead, time], examples: .before
    ) { bound(.before, $0) }

    /// "forud for den 1. maj 2018".
    static let ahead = Rule(
        "ahead of", yields: .bound, [.one(.ahead), .one(.for), lead, time], examples: .ahead
    ) { bound(.before, $0) }

    /// "senest 1. november".
    static let by = Rule(
        "by", yields: .bound, [.one(.by), .maybe([.one(.to)]), lead, time], examples: .by
    ) { bound(.by, $0) }

    /// "indtil 1. maj 2018".
    static let until = Rule(
        "until", yields: .bound, [.maybe([.one(.forth)]), .one(.until), lead, time], examples: .until
    ) { match in
        // What lasted until a time gone by is told; nothing is due then.
        match.expression()?.isBehind == true ? nil : bound(.by, match)
    }

    /// "til og med 2018".
    static let through = Rule(
        "up to and including", yields: .bound,
        [.one(.to), .one(.and), .one(.with), lead, time], examples: .through
    ) { bound(.by, $0) }

    /// "frem til 1. maj 2018".
    static let forthTo = Rule(
        "forth to", yields: .bound, [.one(.forth), .one(.to), lead, timeOrTimes], examples: .forthTo
    ) { bound(.by, $0) }

    /// "frem mod 4. kvartal".
    static let toward = Rule(
        "toward", yields: .bound, [.word([.forth, .against], nil), .one(.against), lead, time],
        notBefore: [[.year]], examples: .toward
    ) { bound(.toward, $0) }

    /// "efter sommerferien".
    static let after = Rule(
        "after", yields: .bound, [.one(.after), lead, time], notAfter: [[.one(.to), .one(.and)]], examples: .after
    ) { bound(.after, $0) }

    /// "fra foråret 2017".
    static let from = Rule(
        "from", yields: .bound, [.one(.from), lead, time],
        notAfter: fromBarriers, examples: .from
    ) { match in
        if case .year = match.expression() { bound(.origin, match) } else { bound(.from, match) }
    }

    /// "fra den 3. maj til den 7. juni 2018".
    static let fromDayToDay = Rule(
        "from a day to a day", yields: .range,
        [.one(.from, .fromThing), DayRules.the, .phrase([.range], .phrase)],
        notAfter: fromBarriers, examples: .fromDayToDay
    ) { match in
        guard case .range(.date, .date) = match.expression() else { return nil }
        return match.expression()
    }

    /// "fra og med 2018".
    static let fromAndWith = Rule(
        "from and including", yields: .bound, [.one(.from), .one(.and), .one(.with), lead, time], examples: .fromAndWith
    ) { bound(.from, $0) }

    /// "siden 2001".
    static let since = Rule(
        "since", yields: .bound, [.one(.since), lead, time], examples: .since
    ) { bound(.since, $0) }

    /// "tidligst 1. maj 2018".
    static let earliest = Rule(
        "at the earliest", yields: .bound, [.one(.earliest), lead, time], examples: .earliest
    ) { bound(.from, $0) }

    /// "2017 og fremover".
    static let onward = Rule(
        "and onward", yields: .bound, [time, .one(.and), .one(.onward, .forth)],
        notBefore: [[.one(.to), .phrase(PhraseKind.times, nil)], [.one(.to), .one(.the, .in, .on)]], examples: .onward
    ) { bound(.from, $0) }

    /// "fra 2019 og frem".
    static let fromOnward = Rule(
        "from and onward", yields: .bound, [.one(.from), lead, time, .one(.and), .one(.onward, .forth)],
        notBefore: [[.one(.to)]], examples: .fromOnward
    ) { bound(.from, $0) }

    /// "fasen strækker sig til efteråret 2016".
    static let stretching = Rule(
        "stretching to", yields: .bound, [.one(.to), lead, time],
        onlyAfter: [[.one(.stretch)], [.one(.stretch), .one(.reflexive)]], examples: .stretching
    ) { match in
        switch match.expression() {
        case .part(.lastDay, _): match.expression()
        // A day is the end itself.
        case .date: nil
        default: bound(.by, match)
        }
    }

    /// "inden for 2018".
    static let withinYear = Rule(
        "within a year", yields: .year,
        [.one(.before), .one(.for), .phrase([.year, .month, .quarter, .years], .phrase)], examples: .withinYear
    ) { $0.expression() }
}

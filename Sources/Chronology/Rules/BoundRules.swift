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

    static let before = Rule(
        "before", yields: .bound, [.one(.before), lead, time],
        examples: [
            Example("inden den 1. maj 2018", "..2018-04-30"), Example("inden sommerferien 2018", "..2018-07-01"),
            Example("før jul", "..2017-12-23"), Example("inden udgangen af 2018", "..2018-12-31"),
        ],
        not: [
            "inden kl. 14", "inden for rammen", Example("åbner ikke før maj 2018", "2018-05-01..2018-05-31"),
            Example("tages ikke i drift før 2. halvår 2018", "2018-07-01..2018-12-31"),
        ]
    ) { match in
        bound(.before, match)
    }

    static let ahead = Rule(
        "ahead of", yields: .bound, [.one(.ahead), .one(.for), lead, time],
        examples: [
            Example("forud for den 1. maj 2018", "..2018-04-30"),
            Example("forud for sommerferien 2018", "..2018-07-01"),
        ],
        not: ["forud for mødet", "forud for alle"]
    ) { match in
        bound(.before, match)
    }

    static let by = Rule(
        "by", yields: .bound, [.one(.by), .maybe([.one(.to)]), lead, time],
        examples: [
            Example("senest 1. november", "..2017-11-01"), Example("senest i uge 42", "..2017-10-22"),
            Example("senest med udgangen af 2018", "..2018-12-31"), Example("senest til jul", "..2017-12-26"),
        ],
        not: [Example("senest en måned før", "duration"), "senest når det er muligt"]
    ) { match in
        bound(.by, match)
    }

    static let until = Rule(
        "until", yields: .bound, [.maybe([.one(.forth)]), .one(.until), lead, time],
        examples: [Example("indtil 1. maj 2018", "..2018-05-01"), Example("indtil sommeren 2018", "..2018-08-31")],
        not: ["indtil videre", "indtil da", Example("hed indtil sidste forår", "2017-03-01..2017-05-31")]
    ) { match in
        // What lasted until a time gone by is told; nothing is due then.
        match.expression()?.isBehind == true ? nil : bound(.by, match)
    }

    static let through = Rule(
        "up to and including", yields: .bound,
        [.one(.to), .one(.and), .one(.with), lead, time],
        examples: [Example("til og med 2018", "..2018-12-31"), Example("til og med den 1. maj 2018", "..2018-05-01")],
        not: ["til og med dig", "til og fra"]
    ) { match in
        bound(.by, match)
    }

    static let forthTo = Rule(
        "forth to", yields: .bound, [.one(.forth), .one(.to), lead, timeOrTimes],
        examples: [
            Example("frem til 1. maj 2018", "..2018-05-01"), Example("frem til sommeren 2018", "..2018-08-31"),
            Example("frem til 2020-2022", "..2022-12-31"),
        ],
        not: ["frem til målet", "frem til døren"]
    ) { match in
        bound(.by, match)
    }

    static let toward = Rule(
        "toward", yields: .bound, [.word([.forth, .against], nil), .one(.against), lead, time],
        notBefore: [[.year]],
        examples: [Example("frem mod 4. kvartal", "..2017-09-30"), Example("hen mod jul", "..2017-12-23")],
        not: ["frem mod målet", "hen mod byen"]
    ) { match in
        bound(.toward, match)
    }

    static let after = Rule(
        "after", yields: .bound, [.one(.after), lead, time], notAfter: [[.one(.to), .one(.and)]],
        examples: [
            Example("efter sommerferien", "2017-08-14.."), Example("efter den 1. maj 2018", "2018-05-02.."),
        ],
        not: [Example("op til og efter uge 42", "2017-10-16..2017-10-22"), "efter aftale"]
    ) { match in
        bound(.after, match)
    }

    static let from = Rule(
        "from", yields: .bound, [.one(.from), lead, time],
        notAfter: fromBarriers,
        examples: [
            Example("fra foråret 2017", "2017-03-01.."), Example("fra 1. juli 2021", "2021-07-01.."),
            Example("fra udgangen af 2018", "2018-12-31.."), Example("taksten fra 2016", "2016-01-01.."),
            Example("hallen fra 1964", "1964-01-01..1964-12-31"), Example("skolen fra 1908", "1908-01-01..1908-12-31"),
            Example("lukket fra november", "2017-11-01.."),
        ],
        not: [
            Example("Jordprøvemålingerne fra november viser", "2016-11-01..2016-11-30"),
            Example("Klagesvaret fra august 2016", "2016-08-01..2016-08-31"),
            Example("vinduestegningen fra 2014", "2014-01-01..2014-12-31"),
            Example("referatet fra 1. maj 2017", "2017-05-01"), Example("flyttes fra maj", "2017-05-01..2017-05-31"),
        ]
    ) { match in
        if case .year = match.expression() { bound(.origin, match) } else { bound(.from, match) }
    }

    static let fromDayToDay = Rule(
        "from a day to a day", yields: .range,
        [.one(.from, .fromThing), DayRules.the, .phrase([.range], .phrase)],
        notAfter: fromBarriers,
        examples: [
            Example("fra den 3. maj til den 7. juni 2018", "2018-05-03..2018-06-07"),
            Example("fra 1. til 15. maj 2018", "2018-05-01..2018-05-15"),
        ],
        not: [
            Example("udskudt fra 3. maj til 7. juni 2018", "2018-05-03 2018-06-07"),
            Example("fra maj til juni 2018", "2018-05-01..2018-06-30"),
        ]
    ) { match in
        guard case .range(.date, .date) = match.expression() else { return nil }
        return match.expression()
    }

    static let fromAndWith = Rule(
        "from and including", yields: .bound, [.one(.from), .one(.and), .one(.with), lead, time],
        examples: [Example("fra og med 2018", "2018-01-01.."), Example("fra og med den 1. maj 2018", "2018-05-01..")],
        not: ["fra og med nu", "fra og til"]
    ) { match in
        bound(.from, match)
    }

    static let since = Rule(
        "since", yields: .bound, [.one(.since), lead, time],
        examples: [
            Example("siden 2001", "2001-01-01.."), Example("siden ultimo december 2016", "2016-12-21.."),
            Example("siden efteråret", "2016-09-01.."),
        ],
        not: ["siden sidst", "siden mødet"]
    ) { match in
        bound(.since, match)
    }

    static let earliest = Rule(
        "at the earliest", yields: .bound, [.one(.earliest), lead, time],
        examples: [Example("tidligst 1. maj 2018", "2018-05-01.."), Example("tidligst i uge 42", "2017-10-16..")],
        not: ["tidligst når det er muligt", "tidligste"]
    ) { match in
        bound(.from, match)
    }

    static let onward = Rule(
        "and onward", yields: .bound, [time, .one(.and), .one(.onward, .forth)],
        notBefore: [[.one(.to), .phrase(PhraseKind.times, nil)], [.one(.to), .one(.the, .in, .on)]],
        examples: [
            Example("2017 og fremover", "2017-01-01.."), Example("1. maj 2018 og frem", "2018-05-01.."),
            Example("3 mio. kr. i 2018 og frem til løn", "2018-01-01.."),
        ],
        not: ["nu og fremover", "ud og frem"]
    ) { match in
        bound(.from, match)
    }

    static let fromOnward = Rule(
        "from and onward", yields: .bound, [.one(.from), lead, time, .one(.and), .one(.onward, .forth)],
        notBefore: [[.one(.to)]],
        examples: [
            Example("fra 2019 og frem", "2019-01-01.."), Example("fra den 1. maj 2018 og fremefter", "2018-05-01.."),
        ],
        not: ["fra nu og frem", "fra side 3 og frem"]
    ) { match in
        bound(.from, match)
    }

    static let stretching = Rule(
        "stretching to", yields: .bound, [.one(.to), lead, time],
        onlyAfter: [[.one(.stretch)], [.one(.stretch), .one(.reflexive)]],
        examples: [
            Example("fasen strækker sig til efteråret 2016", "..2016-11-30"),
            Example("fasen løber til maj 2018", "..2018-05-31"),
        ],
        not: [
            Example("udsat til 14. juni", "2017-06-14"), "strækker sig til loftet",
            Example("fristen løber til 15. maj", "2018-05-15"),
        ]
    ) { match in
        switch match.expression() {
        case .part(.lastDay, _): match.expression()
        // A day is the end itself.
        case .date: nil
        default: bound(.by, match)
        }
    }

    static let withinYear = Rule(
        "within a year", yields: .year,
        [.one(.before), .one(.for), .phrase([.year, .month, .quarter, .years], .phrase)],
        examples: [
            Example("inden for 2018", "2018-01-01..2018-12-31"),
            Example("inden for 1. kvartal 2018", "2018-01-01..2018-03-31"),
        ],
        not: ["inden for rammen", "inden for området"]
    ) { match in
        match.expression()
    }
}

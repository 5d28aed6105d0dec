import Portfolio

/// Parts of months, years and other times: "primo marts", "slutningen af 2018", "første uge i januar".
enum PartRules {
    static let all = [
        portion, portionPair, edge, close, looseEdge, half, figuredHalf, rest, ordinalUnit, figuredUnit,
        ordinalWeekday, figuredWeekday, lastWeekdayOfUnit, firstOf, approximate,
    ]
    /// Tried beside "sidste uge" and "sidste mandag", which are shorter.
    static let last = [lastUnit, lastWeekday, genitiveClose]

    private static let whole = Element.phrase(
        [.month, .year, .quarter, .halfYear, .week, .season, .relative, .holiday, .years], .phrase)

    private static func portion(_ match: Match, _ wordClass: WordClass) -> Portion? {
        match.value(.portion, wordClass).flatMap(Portion.init(rawValue:))
    }

    static let portion = Rule(
        "primo, medio, ultimo", yields: .part, [.a(.portion, .portion), .maybeDot, whole],
        examples: [
            Example("ultimo september", "2017-09-21..2017-09-30"), Example("primo 2017", "2017-01-01..2017-04-30"),
            Example("medio juni 2016", "2016-06-11..2016-06-20"), Example("medio uge 42", "2017-10-18..2017-10-19"),
        ],
        not: ["primo", "medio i forløbet"]
    ) { match in
        guard let portion = portion(match, .portion), let whole = match.expression() else { return nil }
        return .part(portion, of: whole)
    }

    static let portionPair = Rule(
        "from one part to another", yields: .part,
        [
            .a(.portion, .portion), .maybe([.one(.or, .to, .and)]), .maybe([.sign(["/", "-"])]),
            .word([.portion], .ordinal), whole,
        ],
        examples: [
            Example("medio eller ultimo august", "2017-08-11..2017-08-31"),
            Example("primo/medio maj 2018", "2018-05-01..2018-05-20"),
        ],
        not: ["primo eller ultimo", "primo/medio"]
    ) { match in
        guard let first = portion(match, .portion), let whole = match.expression(),
            let last = match.value(.ordinal, .portion).flatMap(Portion.init(rawValue:))
        else { return nil }
        return .range(.part(first, of: whole), .part(last, of: whole))
    }

    static let edge = Rule(
        "beginning, middle, end of", yields: .part, [.a(.edge, .portion), .one(.of, .in, .on), whole],
        examples: [
            Example("starten af 2018", "2018-01-01..2018-04-30"),
            Example("i slutningen af maj", "2017-05-21..2017-05-31"),
            Example("midt i oktober", "2017-10-11..2017-10-20"), Example("sidst på året", "2017-09-01..2017-12-31"),
            Example("udgangen af 2018", "2018-12-31"), Example("begyndelsen af næste måned", "2017-09-01..2017-09-10"),
        ],
        not: ["starten af projektet", "midt i forløbet", Example("midt i sommerferien 2018", "2018-07-02..2018-08-12")]
    ) { match in
        guard let portion = portion(match, .edge), let whole = match.expression() else { return nil }
        // "midt i sommerferien" is at no time but in it.
        if case .holiday = whole, portion == .middle { return nil }
        return .part(portion, of: whole)
    }

    static let close = Rule(
        "with the end of", yields: .part, [.one(.with), .a(.edge, .portion), .one(.of), whole],
        examples: [
            Example("med udgangen af maj", "2017-05-31"), Example("med udgangen af 2018", "2018-12-31"),
        ],
        not: ["med udgang i budgettet", "med starten"]
    ) { match in
        guard portion(match, .edge) == .lastDay, let whole = match.expression() else { return nil }
        return .part(.lastDay, of: whole)
    }

    static let looseEdge = Rule(
        "end May", yields: .part,
        [
            .word([.edge, .early, .late], .portion), .maybe([.one(.in, .on)]),
            .phrase([.month, .year, .season], .phrase),
        ],
        examples: [
            Example("slutningen maj 2018", "2018-05-21..2018-05-31"),
            Example("tidligt i 2018", "2018-01-01..2018-04-30"),
            Example("sent på efteråret 2017", "2017-11-01..2017-11-30"),
        ],
        not: ["tidligt i forløbet", "sent på eftermiddagen"]
    ) { match in
        guard let whole = match.expression() else { return nil }
        if let portion = portion(match, .edge) { return .part(portion, of: whole) }
        return .part(match.value(.portion, .early) == nil ? .late : .early, of: whole)
    }

    static let firstOf = Rule(
        "first in the year", yields: .part, [.one(.first), .one(.on), .phrase([.relative], .phrase)],
        examples: [
            Example("først på året", "2017-01-01..2017-04-30"), Example("først på måneden", "2017-08-01..2017-08-10"),
        ],
        not: ["først på dagsordenen", Example("først i maj 2018", "2018-05-01..2018-05-31")]
    ) { match in
        match.expression().map { .part(.early, of: $0) }
    }

    static let genitiveClose = Rule(
        "the year's end", yields: .part,
        [.a(.unitGenitive, .unit), .a(.edge, .portion), .maybe([.near, .phrase([.year], .phrase)])],
        examples: [
            Example("ved årets udgang", "2017-12-31"), Example("med årets udgang 2016", "2016-12-31"),
            Example("månedens slutning", "2017-08-21..2017-08-31"),
        ],
        not: ["ugens ret", "kvartalets tal"]
    ) { match in
        guard let portion = portion(match, .edge),
            let unit = match.value(.unit, .unitGenitive).flatMap(CalendarUnit.init(rawValue:))
        else { return nil }
        return .part(portion, of: unit == .year ? match.expression() ?? .relativeUnit(unit, 0) : .relativeUnit(unit, 0))
    }

    static let half = Rule(
        "first or second half of", yields: .part,
        [.word([.ordinal, .last], .ordinal), .one(.halfNoun), .one(.of), whole],
        examples: [
            Example("sidste halvdel af september", "2017-09-16..2017-09-30"),
            Example("første halvdel af 2018", "2018-01-01..2018-06-30"),
            Example("anden halvdel af juni 2018", "2018-06-16..2018-06-30"),
        ],
        not: ["første halvdel af projektet", "halvdelen"]
    ) { match in
        guard let whole = match.expression() else { return nil }
        return .part(match.value(.ordinal, .ordinal) == 1 ? .firstHalf : .secondHalf, of: whole)
    }

    static let figuredHalf = Rule(
        "first or second half in figures", yields: .part,
        [.number(1...2, digits: 1...1, .number), .dot, .one(.halfNoun), .one(.of), whole],
        examples: [
            Example("2. halvdel af 2017", "2017-07-01..2017-12-31"),
            Example("1. halvdel af maj 2018", "2018-05-01..2018-05-15"),
        ],
        not: ["2. halvdel af kampen", "1. halvdel"]
    ) { match in
        guard let whole = match.expression() else { return nil }
        return .part(match[.number] == 1 ? .firstHalf : .secondHalf, of: whole)
    }

    static let rest = Rule(
        "the rest of", yields: .part, [.one(.rest), .one(.of), whole],
        examples: [
            Example("resten af 2017", "2017-08-10..2017-12-31"), Example("resten af året", "2017-08-10..2017-12-31"),
        ],
        not: ["resten af midlerne", "resten"]
    ) { match in
        match.expression().map { .part(.rest, of: $0) }
    }

    private static func unit(_ match: Match) -> CalendarUnit? {
        match.value(.unit, .unit).flatMap(CalendarUnit.init(rawValue:))
    }

    static let ordinalUnit = Rule(
        "n-th unit of", yields: .part, [.a(.ordinal, .ordinal), .a(.unit, .unit), .one(.in, .of), whole],
        examples: [
            Example("første uge i januar 2018", "2018-01-01..2018-01-07"),
            Example("tredje dag i oktober", "2017-10-03"),
            Example("anden uge af maj 2018", "2018-05-07..2018-05-13"),
        ],
        not: ["første del i serien", "anden uge i forløbet"]
    ) { match in
        guard let ordinal = match.value(.ordinal, .ordinal), let unit = unit(match), let whole = match.expression()
        else { return nil }
        return .ordinalUnit(ordinal, unit, of: whole)
    }

    static let figuredUnit = Rule(
        "n-th unit in figures", yields: .part,
        [.number(1...31, digits: 1...2, .number), .dot, .a(.unit, .unit), .one(.in, .of), whole],
        examples: [
            Example("2. uge i maj 2018", "2018-05-07..2018-05-13"), Example("1. hverdag i juni 2018", "2018-06-01"),
        ],
        not: ["2. uge i forløbet", "3. dag"]
    ) { match in
        guard let ordinal = match[.number], let unit = unit(match), let whole = match.expression() else { return nil }
        return .ordinalUnit(ordinal, unit, of: whole)
    }

    static let lastUnit = Rule(
        "last unit of", yields: .part, [.word([.last], nil), .a(.unit, .unit), .one(.in, .of), whole],
        examples: [
            Example("sidste uge i september 2014", "2014-09-22..2014-09-28"),
            Example("sidste dag i oktober", "2017-10-31"),
            Example("sidste hverdag i august", "2017-08-31"),
        ],
        not: [Example("sidste uge i lokalet", "2017-07-31..2017-08-06")]
    ) { match in
        guard let unit = unit(match), let whole = match.expression() else { return nil }
        return .ordinalUnit(-1, unit, of: whole)
    }

    static let ordinalWeekday = Rule(
        "n-th weekday of", yields: .date,
        [.a(.ordinal, .ordinal), .phrase([.weekday], .weekday), .one(.in, .of), whole],
        examples: [
            Example("første tirsdag i oktober", "2017-10-03"), Example("anden onsdag i oktober 2014", "2014-10-08"),
        ],
        not: ["første mandagsmøde i perioden"]
    ) { match in
        guard case .weekday(let weekday) = match.expression(.weekday), let ordinal = match.value(.ordinal, .ordinal),
            let whole = match.expression()
        else { return nil }
        return .ordinalWeekday(ordinal, weekday, of: whole)
    }

    static let figuredWeekday = Rule(
        "n-th weekday in figures", yields: .date,
        [.number(1...5, digits: 1...1, .number), .dot, .phrase([.weekday], .weekday), .one(.in, .of), whole],
        examples: [Example("2. torsdag i maj 2018", "2018-05-10"), Example("1. mandag i september", "2017-09-04")],
        not: ["2. torsdagsmøde", "1. fredagsbar"]
    ) { match in
        guard case .weekday(let weekday) = match.expression(.weekday), let ordinal = match[.number],
            let whole = match.expression()
        else { return nil }
        return .ordinalWeekday(ordinal, weekday, of: whole)
    }

    static let lastWeekday = Rule(
        "last weekday of", yields: .date, [.one(.last), .phrase([.weekday], .weekday), .one(.in, .of), whole],
        examples: [
            Example("sidste mandag i marts 2018", "2018-03-26"), Example("sidste søndag i marts 2014", "2014-03-30"),
        ],
        not: [Example("sidste mandag i lokalet", "2017-08-07")]
    ) { match in
        guard case .weekday(let weekday) = match.expression(.weekday), let whole = match.expression() else {
            return nil
        }
        return .ordinalWeekday(-1, weekday, of: whole)
    }

    /// "sidste fredag" has been read when "denne måned" is.
    static let lastWeekdayOfUnit = Rule(
        "last weekday of a unit", yields: .date,
        [.phrase([.date], .weekday), .one(.in, .of), .phrase([.relative], .phrase)],
        examples: [
            Example("sidste fredag i denne måned", "2017-08-25"), Example("sidste tirsdag i næste måned", "2017-09-26"),
        ],
        not: [Example("sidste fredag i lokalet", "2017-08-04")]
    ) { match in
        guard case .relativeWeekday(let weekday, -1) = match.expression(.weekday),
            case .relativeUnit(let unit, _) = match.expression(), unit.months != nil, let whole = match.expression()
        else { return nil }
        return .ordinalWeekday(-1, weekday, of: whole)
    }

    static let approximate = Rule(
        "about", yields: .part,
        [
            .one(.circa), .maybeDot, .maybe([.one(.the), .maybeDot]),
            .phrase([.date, .month, .week, .quarter, .year, .season, .holiday, .part], .phrase),
        ],
        examples: [Example("ca. 1. juli", "2017-07-01"), Example("omkring den 1. maj 2018", "2018-05-01")],
        not: ["ca. 1 time", "omkring projektet"]
    ) { match in
        match.expression().map { .approximate($0) }
    }
}

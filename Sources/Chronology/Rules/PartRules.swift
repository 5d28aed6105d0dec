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

    /// "ultimo september".
    static let portion = Rule(
        "primo, medio, ultimo", yields: .part, [.a(.portion, .portion), .maybeDot, whole], examples: .portion
    ) { match in
        guard let portion = portion(match, .portion), let whole = match.expression() else { return nil }
        return .part(portion, of: whole)
    }

    /// "medio eller ultimo august".
    static let portionPair = Rule(
        "from one part to another", yields: .part,
        [
            .a(.portion, .portion), .maybe([.one(.or, .to, .and)]), .maybe([.sign(["/", "-"])]),
            .word([.portion], .ordinal), whole,
        ], examples: .portionPair
    ) { match in
        guard let first = portion(match, .portion), let whole = match.expression(),
            let last = match.value(.ordinal, .portion).flatMap(Portion.init(rawValue:))
        else { return nil }
        return .range(.part(first, of: whole), .part(last, of: whole))
    }

    /// "starten af 2018".
    static let edge = Rule(
        "beginning, middle, end of", yields: .part, [.a(.edge, .portion), .one(.of, .in, .on), whole], examples: .edge
    ) { match in
        guard let portion = portion(match, .edge), let whole = match.expression() else { return nil }
        // "midt i sommerferien" is at no time but in it.
        if case .holiday = whole, portion == .middle { return nil }
        return .part(portion, of: whole)
    }

    /// "med udgangen af maj".
    static let close = Rule(
        "with the end of", yields: .part, [.one(.with), .a(.edge, .portion), .one(.of), whole], examples: .close
    ) { match in
        guard portion(match, .edge) == .lastDay, let whole = match.expression() else { return nil }
        return .part(.lastDay, of: whole)
    }

    /// "slutningen maj 2018".
    static let looseEdge = Rule(
        "end May", yields: .part,
        [
            .word([.edge, .early, .late], .portion), .maybe([.one(.in, .on)]),
            .phrase([.month, .year, .season], .phrase),
        ], examples: .looseEdge
    ) { match in
        guard let whole = match.expression() else { return nil }
        if let portion = portion(match, .edge) { return .part(portion, of: whole) }
        return .part(match.value(.portion, .early) == nil ? .late : .early, of: whole)
    }

    /// "først på året".
    static let firstOf = Rule(
        "first in the year", yields: .part, [.one(.first), .one(.on), .phrase([.relative], .phrase)], examples: .firstOf
    ) { match in
        match.expression().map { .part(.early, of: $0) }
    }

    /// "ved årets udgang".
    static let genitiveClose = Rule(
        "the year's end", yields: .part,
        [.a(.unitGenitive, .unit), .a(.edge, .portion), .maybe([.near, .phrase([.year], .phrase)])],
        examples: .genitiveClose
    ) { match in
        guard let portion = portion(match, .edge),
            let unit = match.value(.unit, .unitGenitive).flatMap(CalendarUnit.init(rawValue:))
        else { return nil }
        return .part(portion, of: unit == .year ? match.expression() ?? .relativeUnit(unit, 0) : .relativeUnit(unit, 0))
    }

    /// "sidste halvdel af september".
    static let half = Rule(
        "first or second half of", yields: .part,
        [.word([.ordinal, .last], .ordinal), .one(.halfNoun), .one(.of), whole], examples: .halfInPart
    ) { match in
        guard let whole = match.expression() else { return nil }
        return .part(match.value(.ordinal, .ordinal) == 1 ? .firstHalf : .secondHalf, of: whole)
    }

    /// "2. halvdel af 2017".
    static let figuredHalf = Rule(
        "first or second half in figures", yields: .part,
        [.number(1...2, digits: 1...1, .number), .dot, .one(.halfNoun), .one(.of), whole], examples: .figuredHalf
    ) { match in
        guard let whole = match.expression() else { return nil }
        return .part(match[.number] == 1 ? .firstHalf : .secondHalf, of: whole)
    }

    /// "resten af 2017".
    static let rest = Rule(
        "the rest of", yields: .part, [.one(.rest), .one(.of), whole], examples: .rest
    ) { match in
        match.expression().map { .part(.rest, of: $0) }
    }

    private static func unit(_ match: Match) -> CalendarUnit? {
        match.value(.unit, .unit).flatMap(CalendarUnit.init(rawValue:))
    }

    /// "første uge i januar 2018".
    static let ordinalUnit = Rule(
        "n-th unit of", yields: .part, [.a(.ordinal, .ordinal), .a(.unit, .unit), .one(.in, .of), whole],
        examples: .ordinalUnit
    ) { match in
        guard let ordinal = match.value(.ordinal, .ordinal), let unit = unit(match), let whole = match.expression()
        else { return nil }
        return .ordinalUnit(ordinal, unit, of: whole)
    }

    /// "2. uge i maj 2018".
    static let figuredUnit = Rule(
        "n-th unit in figures", yields: .part,
        [.number(1...31, digits: 1...2, .number), .dot, .a(.unit, .unit), .one(.in, .of), whole], examples: .figuredUnit
    ) { match in
        guard let ordinal = match[.number], let unit = unit(match), let whole = match.expression() else { return nil }
        return .ordinalUnit(ordinal, unit, of: whole)
    }

    /// "sidste uge i september 2014".
    static let lastUnit = Rule(
        "last unit of", yields: .part, [.word([.last], nil), .a(.unit, .unit), .one(.in, .of), whole],
        examples: .lastUnit
    ) { match in
        guard let unit = unit(match), let whole = match.expression() else { return nil }
        return .ordinalUnit(-1, unit, of: whole)
    }

    /// "første tirsdag i oktober".
    static let ordinalWeekday = Rule(
        "n-th weekday of", yields: .date,
        [.a(.ordinal, .ordinal), .phrase([.weekday], .weekday), .one(.in, .of), whole], examples: .ordinalWeekday
    ) { match in
        guard case .weekday(let weekday) = match.expression(.weekday), let ordinal = match.value(.ordinal, .ordinal),
            let whole = match.expression()
        else { return nil }
        return .ordinalWeekday(ordinal, weekday, of: whole)
    }

    /// "2. torsdag i maj 2018".
    static let figuredWeekday = Rule(
        "n-th weekday in figures", yields: .date,
        [.number(1...5, digits: 1...1, .number), .dot, .phrase([.weekday], .weekday), .one(.in, .of), whole],
        examples: .figuredWeekday
    ) { match in
        guard case .weekday(let weekday) = match.expression(.weekday), let ordinal = match[.number],
            let whole = match.expression()
        else { return nil }
        return .ordinalWeekday(ordinal, weekday, of: whole)
    }

    /// "sidste mandag i marts 2018".
    static let lastWeekday = Rule(
        "last weekday of", yields: .date, [.one(.last), .phrase([.weekday], .weekday), .one(.in, .of), whole],
        examples: .lastWeekday
    ) { match in
        guard case .weekday(let weekday) = match.expression(.weekday), let whole = match.expression() else {
            return nil
        }
        return .ordinalWeekday(-1, weekday, of: whole)
    }

    /// "sidste fredag" has been read when "denne måned" is.
    static let lastWeekdayOfUnit = Rule(
        "last weekday of a unit", yields: .date,
        [.phrase([.date], .weekday), .one(.in, .of), .phrase([.relative], .phrase)], examples: .lastWeekdayOfUnit
    ) { match in
        guard case .relativeWeekday(let weekday, -1) = match.expression(.weekday),
            case .relativeUnit(let unit, _) = match.expression(), unit.months != nil, let whole = match.expression()
        else { return nil }
        return .ordinalWeekday(-1, weekday, of: whole)
    }

    /// "ca. 1. juli".
    static let approximate = Rule(
        "about", yields: .part,
        [
            .one(.circa), .maybeDot, .maybe([.one(.the), .maybeDot]),
            .phrase([.date, .month, .week, .quarter, .year, .season, .holiday, .part], .phrase),
        ], examples: .approximate
    ) { match in
        match.expression().map { .approximate($0) }
    }
}

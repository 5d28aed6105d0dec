import Portfolio

/// What is Danish alone: times that are told by letters and short words of office Danish.
enum DanishIdioms {
    static let initialsOfToday = Rule(
        "today's date by its initials", yields: .relative,
        [.a(.initial, .number), .glued, .dot, .glued, .a(.initial, .endNumber), .maybeDot],
        examples: .init(
            [Example("d.d.", "2017-08-10"), Example("opgjort pr. d.d.", "2017-08-10")], not: ["d.t.", "m.m."])
    ) { match in
        match.value(.number, .initial) == 4 && match.value(.endNumber, .initial) == 4 ? .dayShift(0) : nil
    }

    static let dayOfThisMonth = Rule(
        "day of this month", yields: .date, [.day, .dot, .one(.ofThisMonth), .maybeDot],
        examples: .init(
            [Example("den 3. ds.", "2017-08-03"), Example("senest den 15. dennes", "..2017-08-15")],
            not: ["ds.", "punkt 3 i dennes sag"])
    ) { match in
        match[.day].map { .ordinalUnit($0, .day, of: .relativeUnit(.month, 0)) }
    }

    /// "t.o.m." and "f.o.m.", letter by letter.
    static let abbreviated = Rule(
        "t.o.m. and f.o.m.", yields: .bound,
        [
            .a(.initial, .number), .glued, .dot, .glued, .a(.initial, .ordinal), .glued, .dot, .glued,
            .a(.initial, .endNumber), .maybeDot, .maybe([.one(.the, .in, .on), .maybeDot]),
            .phrase(PhraseKind.times, .phrase),
        ],
        examples: .init(
            [Example("t.o.m. 2018", "..2018-12-31"), Example("f.o.m. 1. maj 2018", "2018-05-01..")],
            not: ["m.m.m.", "f.o.t."])
    ) { match in
        guard match.value(.ordinal, .initial) == 15, match.value(.endNumber, .initial) == 13 else { return nil }
        switch match.value(.number, .initial) {
        case 20: return match.expression().map { .bound(.by, $0) }
        case 6: return match.expression().map { .bound(.from, $0) }
        default: return nil
        }
    }
}

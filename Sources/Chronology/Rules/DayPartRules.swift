/// Parts of a day and clock times, which join the day that they belong to.
enum DayPartRules {
    static let all = [dayPart, dayPartFirst, clock]

    private static let day = Element.phrase([.date, .weekday, .relative, .dayOfMonth, .holiday], .phrase)

    static let dayPart = Rule(
        "day and part of it", yields: .date, [day, .near, .one(.dayPart)],
        examples: [
            Example("i morgen aften", "2017-08-11"), Example("den 3. maj 2018 formiddag", "2018-05-03"),
        ],
        not: ["aften", "om formiddagen"]
    ) { match in
        match.expression()
    }

    static let dayPartFirst = Rule(
        "part of a day before the day", yields: .date, [.one(.dayPart), .maybe([.one(.the), .maybeDot]), day],
        examples: [
            Example("aftenen den 3. maj 2018", "2018-05-03"),
            Example("natten til opgaven, middag den 1. juni 2018", "2018-06-01"),
        ],
        not: ["aftenen var god", "natten over"]
    ) { match in
        match.expression()
    }

    static let clock = Rule(
        "day and clock", yields: .date,
        [
            .phrase([.date, .weekday, .relative, .dayOfMonth, .holiday, .range], .phrase), .maybeComma,
            .maybe([.one(.between, .from)]), .near, .phrase([.clock], nil),
        ],
        examples: [
            Example("mandag den 23. oktober kl. 13", "2017-10-23"), Example("2. maj 2018 kl. 9.00-11.00", "2018-05-02"),
            Example("den 4. maj 2018, kl. 10", "2018-05-04"),
        ],
        not: ["kl. 13.00 begynder vi", "kl. 9-11"]
    ) { match in
        match.expression()
    }
}

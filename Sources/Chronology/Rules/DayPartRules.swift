/// Parts of a day and clock times, which join the day that they belong to.
enum DayPartRules {
    static let all = [dayPart, dayPartFirst, clock]

    private static let day = Element.phrase([.date, .weekday, .relative, .dayOfMonth, .holiday], .phrase)

    /// "i morgen aften".
    static let dayPart = Rule(
        "day and part of it", yields: .date, [day, .near, .one(.dayPart)], examples: .dayPart
    ) { $0.expression() }

    /// "aftenen den 3. maj 2018".
    static let dayPartFirst = Rule(
        "part of a day before the day", yields: .date, [.one(.dayPart), .maybe([.one(.the), .maybeDot]), day],
        examples: .dayPartFirst
    ) { $0.expression() }

    /// "mandag den 23. oktober kl. 13".
    static let clock = Rule(
        "day and clock", yields: .date,
        [
            .phrase([.date, .weekday, .relative, .dayOfMonth, .holiday, .range], .phrase), .maybeComma,
            .maybe([.one(.between, .from)]), .near, .phrase([.clock], nil),
        ], examples: .clockInDayPart
    ) { $0.expression() }
}

/// Clock times, which belong to the date that they follow and are no time by themselves: "kl. 9.00-11.00".
enum ClockRules {
    static let all = [clock, clockRange, dashed, colons, ofTwelve, withoutPoint]

    private static let hour = Element.number(0...24, digits: 1...2, .number)
    private static let minutes = Element.maybe([
        .glued, .sign([".", ":"]), .glued, .number(0...59, digits: 2...2, nil),
    ])
    private static let lead: [Element] = [.one(.at), .maybeDot, .maybe([.one(.circa), .maybeDot])]

    /// "kl. 14 til 2. juli": the second number is a day.
    private static let beforeMonth: [[Element]] = [[.dot, .month], [.month], [.slash]]

    static let clock = Rule(
        "clock", yields: .clock, lead + [hour, minutes],
        examples: [
            Example("mandag den 3. juli kl. 14", "2017-07-03"), Example("den 29. juni kl. ca. 13.45", "2017-06-29"),
            Example("2. oktober kl. 9.30", "2017-10-02"),
        ],
        not: ["kl. 14.00 mødes udvalget", "kl. 12 mødes styregruppen"]
    ) { _ in .clock }

    static let clockRange = Rule(
        "clock range", yields: .clock,
        lead + [
            hour, minutes, .maybeDot, .word([.to], nil), .maybe(lead), .number(0...24, digits: 1...2, .endNumber),
            minutes,
        ],
        notBefore: beforeMonth,
        examples: [
            Example("den 3. maj 2017 kl. 9 til 16", "2017-05-03"),
            Example("4. maj 2017 kl. 9.00 til kl. 16.30", "2017-05-04"),
            Example("4. maj 2018 kl. 9.00-11.00", "2018-05-04"),
        ],
        not: ["kl. 9 til 16", "kl. 10-12.30"]
    ) { _ in .clock }

    static let dashed = Rule(
        "clock range with a dash", yields: .clock,
        lead + [hour, minutes, .maybeDot, .dash, .maybe(lead), .number(0...24, digits: 1...2, .endNumber), minutes],
        notBefore: beforeMonth,
        examples: [
            Example("7. november 2022 kl. 8.30-10.15", "2022-11-07"), Example("5. maj 2017 kl. 9-16", "2017-05-05"),
        ],
        not: ["kl. 9-16", "kl. 10-12.30"]
    ) { _ in .clock }

    static let withoutPoint = Rule(
        "clock in four figures", yields: .clock,
        lead + [
            .number(0...2400, digits: 4...4, .number),
            .maybe([.maybe([.sign(["-"])]), .maybe([.one(.to)]), .number(0...2400, digits: 4...4, .endNumber)]),
        ],
        examples: [
            Example("den 4. maj 2018 kl. 1900", "2018-05-04"),
            Example("tirsdag den 5. juni 2018 kl. 1800 til 2030", "2018-06-05"),
        ],
        not: ["fra kl. 1800 til 2030", "kl. 1900 – 2130"]
    ) { _ in .clock }

    static let colons = Rule(
        "clock with colons", yields: .clock,
        [
            .number(0...24, digits: 1...2, .number), .glued, .sign([":"]), .glued, .number(0...59, digits: 2...2, nil),
            .maybe([.glued, .sign([":"]), .glued, .number(0...59, digits: 2...2, nil)]),
        ],
        standsAlone: true,
        examples: [Example("17-05-2022 15:00:00", "2022-05-17"), Example("2. maj 2018 9:30", "2018-05-02")],
        not: ["blandet 10:20", "kl. 15:30"]
    ) { _ in .clock }

    static let ofTwelve = Rule(
        "clock of twelve hours", yields: .clockOfTwelve,
        [
            .number(1...12, digits: 1...2, .number), .glued, .sign([":"]), .glued, .number(0...59, digits: 2...2, nil),
            .maybe([.glued, .sign([":"]), .glued, .number(0...59, digits: 2...2, nil)]), .one(.meridiem),
        ],
        standsAlone: true,
        examples: [Example("9/11/2019 3:00:00 PM", "2019-09-11"), Example("8/2/2018 10:30 AM", "2018-08-02")],
        not: ["3:00 PM", "10:30 am"]
    ) { _ in .clock }
}

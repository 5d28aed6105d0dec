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

    /// "mandag den 3. juli kl. 14".
    static let clock = Rule(
        "clock", yields: .clock, lead + [hour, minutes], examples: .clock
    ) { _ in .clock }

    /// "den 3. maj 2017 kl. 9 til 16".
    static let clockRange = Rule(
        "clock range", yields: .clock,
        lead + [
            hour, minutes, .maybeDot, .word([.to], nil), .maybe(lead), .number(0...24, digits: 1...2, .endNumber),
            minutes,
        ],
        notBefore: beforeMonth, examples: .clockRange
    ) { _ in .clock }

    /// "7. november 2022 kl. 8.30-10.15".
    static let dashed = Rule(
        "clock range with a dash", yields: .clock,
        lead + [hour, minutes, .maybeDot, .dash, .maybe(lead), .number(0...24, digits: 1...2, .endNumber), minutes],
        notBefore: beforeMonth, examples: .dashed
    ) { _ in .clock }

    /// "den 4. maj 2018 kl. 1900".
    static let withoutPoint = Rule(
        "clock in four figures", yields: .clock,
        lead + [
            .number(0...2400, digits: 4...4, .number),
            .maybe([.maybe([.sign(["-"])]), .maybe([.one(.to)]), .number(0...2400, digits: 4...4, .endNumber)]),
        ], examples: .withoutPoint
    ) { _ in .clock }

    /// "17-05-2022 15:00:00".
    static let colons = Rule(
        "clock with colons", yields: .clock,
        [
            .number(0...24, digits: 1...2, .number), .glued, .sign([":"]), .glued, .number(0...59, digits: 2...2, nil),
            .maybe([.glued, .sign([":"]), .glued, .number(0...59, digits: 2...2, nil)]),
        ],
        standsAlone: true, examples: .colons
    ) { _ in .clock }

    /// "9/11/2019 3:00:00 PM".
    static let ofTwelve = Rule(
        "clock of twelve hours", yields: .clockOfTwelve,
        [
            .number(1...12, digits: 1...2, .number), .glued, .sign([":"]), .glued, .number(0...59, digits: 2...2, nil),
            .maybe([.glued, .sign([":"]), .glued, .number(0...59, digits: 2...2, nil)]), .one(.meridiem),
        ],
        standsAlone: true, examples: .ofTwelve
    ) { _ in .clock }
}

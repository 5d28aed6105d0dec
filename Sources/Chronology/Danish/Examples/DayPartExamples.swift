/// What the rules of DayPartRules read, and what they leave alone.
extension Rule.Examples {
    static let dayPart = Self(
        [
            Example("i morgen aften", "2017-08-11"), Example("den 3. maj 2018 formiddag", "2018-05-03"),
        ],
        not: ["aften", "om formiddagen"])
    static let dayPartFirst = Self(
        [
            Example("aftenen den 3. maj 2018", "2018-05-03"),
            Example("natten til opgaven, middag den 1. juni 2018", "2018-06-01"),
        ],
        not: ["aftenen var god", "natten over"])
    static let clockInDayPart = Self(
        [
            Example("mandag den 23. oktober kl. 13", "2017-10-23"), Example("2. maj 2018 kl. 9.00-11.00", "2018-05-02"),
            Example("den 4. maj 2018, kl. 10", "2018-05-04"),
        ],
        not: ["kl. 13.00 begynder vi", "kl. 9-11"])
}

/// What the rules of ClockRules read, and what they leave alone.
extension Rule.Examples {
    static let clock = Self(
        [
            Example("mandag den 3. juli kl. 14", "2017-07-03"), Example("den 29. juni kl. ca. 13.45", "2017-06-29"),
            Example("2. oktober kl. 9.30", "2017-10-02"),
        ],
        not: ["kl. 14.00 mødes udvalget", "kl. 12 mødes styregruppen"])
    static let clockRange = Self(
        [
            Example("den 3. maj 2017 kl. 9 til 16", "2017-05-03"),
            Example("4. maj 2017 kl. 9.00 til kl. 16.30", "2017-05-04"),
            Example("4. maj 2018 kl. 9.00-11.00", "2018-05-04"),
        ],
        not: ["kl. 9 til 16", "kl. 10-12.30"])
    static let dashed = Self(
        [
            Example("7. november 2022 kl. 8.30-10.15", "2022-11-07"), Example("5. maj 2017 kl. 9-16", "2017-05-05"),
        ],
        not: ["kl. 9-16", "kl. 10-12.30"])
    static let withoutPoint = Self(
        [
            Example("den 4. maj 2018 kl. 1900", "2018-05-04"),
            Example("tirsdag den 5. juni 2018 kl. 1800 til 2030", "2018-06-05"),
        ],
        not: ["fra kl. 1800 til 2030", "kl. 1900 – 2130"])
    static let colons = Self(
        [Example("17-05-2022 15:00:00", "2022-05-17"), Example("2. maj 2018 9:30", "2018-05-02")],
        not: ["blandet 10:20", "kl. 15:30"])
    static let ofTwelve = Self(
        [Example("9/11/2019 3:00:00 PM", "2019-09-11"), Example("8/2/2018 10:30 AM", "2018-08-02")],
        not: ["3:00 PM", "10:30 am"])
}

/// What the rules of HolidayRules read, and what they leave alone.
extension Rule.Examples {
    static let holiday = Self(
        [
            Example("grundlovsdag 2018", "2018-06-05"), Example("påsken 2018", "2018-03-29..2018-04-02"),
            Example("i efterårsferien", "2017-10-16..2017-10-22"),
        ],
        not: ["juletræet", "påskeæg"])
    static let namesake = Self(
        [Example("inden jul 2018", "..2018-12-23"), Example("senest til jul 2018", "..2018-12-26")],
        not: [Example("jul 2018", "2018-07-01..2018-07-31"), Example("inden jun 2018", "..2018-05-31")])
    static let bareHoliday = Self(
        [
            Example("Sommerferie 2018", "2018-07-02..2018-08-12"),
            Example("vinterferie 2019", "2019-02-11..2019-02-17"),
        ],
        not: ["skolerne har sommerferie", "Hans kom igen"])
    static let prefixedHoliday = Self(
        [
            Example("Kristi himmelfartsdag 2018", "2018-05-10"), Example("store bededag 2023", "2023-05-05"),
            Example("sankt Hans", "2017-06-23"),
        ],
        not: ["store opgaver", "Kristi Hansen", "store bededag 2024"])
    static let numberedHoliday = Self(
        [Example("anden juledag", "2017-12-26"), Example("første pinsedag 2018", "2018-05-20")],
        not: ["anden juleaftensgave", "tredje juleforestilling"])
    static let figuredHoliday = Self(
        [Example("2. påskedag 2018", "2018-04-02"), Example("1. juledag", "2017-12-25")],
        not: ["1. julegave", "2. påskefrokost"])
    static let advent = Self(
        [
            Example("første søndag i advent", "2017-12-03"), Example("fjerde søndag i advent 2018", "2018-12-23"),
        ],
        not: ["advent", "i advent"])
    static let figuredAdvent = Self(
        [Example("2. søndag i advent", "2017-12-10"), Example("1. søndag i advent 2018", "2018-12-02")],
        not: [Example("1. mandag i advent", "2017-08-14")])
}

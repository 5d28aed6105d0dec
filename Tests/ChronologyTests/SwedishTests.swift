import Chronology
import Portfolio
import Testing

/// A second language, small: what it takes to read Swedish is words, and nothing of the engine or its rules.
extension ChronologyLanguage {
    fileprivate static let swedish = ChronologyLanguage(
        words: names(
            .month, "januari februari mars april maj juni juli augusti september oktober november december")
            + names(.weekday, "måndag tisdag onsdag torsdag fredag lördag söndag")
            + names(.ordinal, "första andra tredje fjärde femte sjätte sjunde")
            + one(
                .unit, ("vecka", .week), ("månad", .month), ("kvartal", .quarter), ("halvår", .halfYear), ("år", .year))
            + one(.units, ("dagar", .day), ("veckor", .week), ("månader", .month), ("år", .year))
            + [("våren", Season.spring), ("sommaren", .summer), ("hösten", .autumn), ("vintern", .winter)].map {
                ($0.0, [Sense(.season, $0.1.rawValue)])
            }
            + [("början", Portion.early), ("mitten", .middle), ("slutet", .late)].map {
                ($0.0, [Sense(.edge, $0.1.rawValue)])
            }
            + plain(
                (.by, "senast"), (.before, "före"), (.before, "innan"), (.after, "efter"), (.from, "från"),
                (.to, "till"), (.and, "och"), (.with, "med"), (.in, "i"), (.of, "av"), (.the, "den"),
                (.dayArticle, "den"), (.between, "mellan"), (.about, "om"), (.earliest, "tidigast"),
                (.next, "nästa"), (.at, "kl"), (.change, "flyttas")),
        holidays: HolidayCalendar(places: [.midsummer: .first(.saturday, month: 6, day: 20)], daysOff: { _ in [] }))

    private static func names(_ wordClass: WordClass, _ words: String) -> [(word: String, senses: [Sense])] {
        zip(words.split(separator: " "), 1...).map { (String($0), [Sense(wordClass, $1)]) }
    }

    private static func one(
        _ wordClass: WordClass, _ units: (String, CalendarUnit)...
    ) -> [(word: String, senses: [Sense])] {
        units.map { ($0.0, [Sense(wordClass, $0.1.rawValue)]) }
    }

    private static func plain(_ words: (WordClass, String)...) -> [(word: String, senses: [Sense])] {
        words.map { ($0.1, [Sense($0.0)]) }
    }
}

@Suite("A second language")
struct SwedishTests {
    private func reading(_ text: String) -> String {
        TimeReader(language: .swedish).mentions(in: SourceText(text), anchor: Day("2017-08-10"))
            .map { "\($0.text) = \($0.span?.description ?? $0.kind.rawValue)" }.joined(separator: "; ")
    }

    @Test(
        "is read by the common rules from its words alone",
        arguments: [
            ("Systemet tas i drift vecka 42.", "vecka 42 = 2017-10-16..2017-10-22"),
            ("Anbuden lämnas senast den 3 oktober 2017.", "senast den 3 oktober 2017 = ..2017-10-03"),
            ("Bron öppnas före 1 maj 2018.", "före 1 maj 2018 = ..2018-04-30"),
            ("Bygget pågår från mars till november 2018.", "mars till november 2018 = 2018-03-01..2018-11-30"),
            ("Invigningen blir i slutet av maj 2018.", "slutet av maj 2018 = 2018-05-21..2018-05-31"),
            ("Hallen rivs tidigast hösten 2018.", "tidigast hösten 2018 = 2018-09-01.."),
            ("Mötet hålls onsdag den 23 augusti kl. 9.00.", "onsdag den 23 augusti kl. 9.00 = 2017-08-23"),
            (
                "Tredje kvartal 2018 och nästa år.",
                "Tredje kvartal 2018 = 2018-07-01..2018-09-30; nästa år = 2018-01-01..2018-12-31"
            ),
            ("Om två månader, 2018-05-03 och 3/10 2017.", "2018-05-03 = 2018-05-03; 3/10 2017 = 2017-10-03"),
            ("Arbetet tar 6 månader.", "6 månader = duration"),
            (
                "Starten flyttas från maj till juni 2018.",
                "maj = 2018-05-01..2018-05-31; juni 2018 = 2018-06-01..2018-06-30"
            ),
        ])
    func readsSwedish(text: String, expected: String) {
        #expect(reading(text) == expected)
    }

    @Test("does not know the words of Danish", arguments: ["uge 42", "inden jul", "til og med efteråret"])
    func knowsNoDanish(text: String) {
        #expect(reading(text).isEmpty)
    }
}

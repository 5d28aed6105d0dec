import Chronology
import Language
import Portfolio
import Testing

@testable import Claims
@testable import Minutes

/// A second language, small: times, the rules of decisions and events are handed to the engines as values. What frames
/// them (the headings of sections, the head of a minute, the small words of clauses) is still Danish throughout.
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

extension DecisionVocabulary {
    fileprivate static let swedish = DecisionVocabulary.danish(rules: [
        OutcomeRule("godkänns", .approved, phrases: ["godkänns", "bifalls"], examples: [], counterExamples: []),
        OutcomeRule(
            "bordläggs", .postponed, phrases: ["bordläggs", "återremitteras"], examples: [], counterExamples: []),
    ])
}

extension EventLexicon {
    fileprivate static let swedish = EventLexicon(
        lines: """
            opening | milestone | … öppnas | öppna | öppning
            tender | milestone | … lämnas | lämna | anbud
            renovation | phase | … renoveras | renovera | renovering
            """)
}

@Suite("A second language")
struct SecondLanguageTests {
    private static let words = """
        Kommunstyrelsen
        14.03.2018 kl. 9.00

        1. Ny bro över ån
        Bron öppnas vecka 42.
        Anbuden lämnas senast den 3 april.

        Beslut
        Förslaget godkänns.

        2. Skolans tak
        Taket renoveras hösten 2018.

        Beslut
        Ärendet bordläggs.

        3. Övrigt
        Inget.
        """

    /// The minute, with its times in its own language.
    private var meeting: Meeting {
        var meeting = MinutesSegmenter().meeting(from: SourceText(Self.words), source: "2018-03-14.txt")
        meeting.times = TimeReader(language: .swedish).mentions(in: meeting.text, anchor: meeting.date)
        return meeting
    }

    @Test("has its items and their headings by their form alone")
    func items() {
        #expect(meeting.body == "Kommunstyrelsen")
        #expect(meeting.date == Day("2018-03-14"))
        #expect(meeting.items.map(\.title) == ["Ny bro över ån", "Skolans tak", "Övrigt"])
        #expect(meeting.items.map { $0.sections.compactMap(\.heading) } == [["Beslut"], ["Beslut"], []])
        // No table has the word yet, so that nobody can say what stands below it.
        #expect(meeting.items.flatMap { $0.sections.map(\.kind) } == [.other, .other])
    }

    @Test("has its times by its words, in the rules that all languages share")
    func times() {
        #expect(
            meeting.times.map { "\($0.text) = \($0.span?.description ?? "")" } == [
                "14.03.2018 kl. 9.00 = 2018-03-14", "vecka 42 = 2018-10-15..2018-10-21",
                "senast den 3 april = ..2018-04-03", "hösten 2018 = 2018-09-01..2018-11-30",
            ])
    }

    @Test(
        "has its decisions by its rules",
        arguments: [("Förslaget godkänns.", Decision.Outcome.approved), ("Ärendet bordläggs.", .postponed)])
    func decisions(sentence: String, outcome: Decision.Outcome) {
        #expect(DecisionVocabulary.swedish.outcomes(ofSentence: sentence) == [outcome])
        #expect(DecisionVocabulary.danish.outcomes(ofSentence: sentence).isEmpty)
    }

    @Test("has its events by a line of the table each")
    func events() {
        let reader = ClaimReader(grammar: Grammar(lexicon: .swedish))
        let claims = meeting.items.flatMap { reader.claims(in: $0, of: meeting) }
        #expect(
            claims.map { "\($0.event.name) = \($0.span)" } == [
                "Bron öppnas = 2018-10-15..2018-10-21", "Anbuden lämnas = ..2018-04-03",
                "Taket renoveras = 2018-09-01..2018-11-30",
            ])
    }

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

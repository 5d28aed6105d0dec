import Chronology
import Portfolio
import Testing

@Suite("The calendar of holidays")
struct HolidayTests {
    private static let danish = ChronologyLanguage.danish.holidays

    @Test("has every named day in every year", arguments: [1990, 2016, 2021, 2023])
    func complete(year: Int) {
        for holiday in Holiday.allCases {
            #expect(Self.danish.days(of: holiday, in: year) != nil, "\(holiday) \(year)")
        }
    }

    @Test(
        "knows days that move",
        arguments: [
            (Holiday.easterDay, 2024, "2024-03-31"), (.easter, 2025, "2025-04-17..2025-04-21"),
            (.advent1, 2022, "2022-11-27"), (.advent4, 2023, "2023-12-24"), (.motherDay, 2021, "2021-05-09"),
            (.allSaints, 2020, "2020-11-01"), (.shrovetide, 2024, "2024-02-11"),
            (.summerHoliday, 2019, "2019-07-01..2019-08-11"), (.christmasHoliday, 2022, "2022-12-23..2023-01-01"),
        ])
    func moving(holiday: Holiday, year: Int, days: String) {
        #expect(Self.danish.days(of: holiday, in: year)?.description == days)
    }

    @Test("forgets what is abolished")
    func abolished() {
        #expect(Self.danish.days(of: .greatPrayerDay, in: 2023) != nil)
        #expect(Self.danish.days(of: .greatPrayerDay, in: 2024) == nil)
    }

    @Test("is the language's own: another one has its days elsewhere, or not at all")
    func other() {
        let other = HolidayCalendar(
            places: [.midsummer: .first(.saturday, month: 6, day: 20), .autumnHoliday: .weeks(44...44)],
            daysOff: { _ in [] })
        let danish = ChronologyLanguage.danish
        let language = ChronologyLanguage(words: danish.words, stages: danish.stages, holidays: other)
        let text = SourceText("efterårsferien 2018, sankthans 2018 og inden pinse 2018")
        let found = TimeReader(language: language).mentions(in: text, anchor: Day("2017-08-10"))
        #expect(found.compactMap { $0.span?.description } == ["2018-10-29..2018-11-04", "2018-06-23"])
    }
}

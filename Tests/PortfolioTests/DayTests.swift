import Portfolio
import Testing

@Suite("A day of the calendar")
struct DayTests {
    @Test(
        "is written and read by ISO 8601",
        arguments: ["2017-10-16", "2000-02-29", "1970-01-01", "0001-01-01", "9999-12-31"])
    func roundTrip(text: String) throws {
        let day = try #require(Day(text))
        #expect(day.description == text)
    }

    @Test(
        "is nothing when the calendar has no such day",
        arguments: ["2017-02-29", "2017-06-31", "2017-13-01", "17-10-02", "2017-10-2", ""])
    func refused(text: String) {
        #expect(Day(text) == nil)
    }

    @Test("counts the days between two dates")
    func difference() throws {
        let said = try #require(Day("2017-10-02"))
        let now = try #require(Day("2017-10-16"))
        #expect(now - said == 14)
        #expect(said + 14 == now)
    }

    @Test(
        "knows its weekday and ISO week",
        arguments: [
            ("2017-10-16", Weekday.monday, 2017, 42), ("2021-01-03", .sunday, 2020, 53),
            ("2018-12-31", .monday, 2019, 1),
        ])
    func weeks(text: String, weekday: Weekday, year: Int, week: Int) throws {
        let day = try #require(Day(text))
        #expect(day.weekday == weekday)
        #expect(day.week == Week(year: year, number: week))
    }

    @Test("stays in the month when a month is added to its last day")
    func monthEnd() {
        #expect(Day("2017-01-31")?.adding(months: 1) == Day("2017-02-28"))
        #expect(Day("2017-03-31")?.adding(months: -13) == Day("2016-02-29"))
    }
}

@Suite("Months on from a day")
struct DayMonthsTests {
    @Test("end with the shorter month, and with the calendar")
    func clamped() throws {
        let day = try #require(Day("2016-01-31"))
        #expect(day.adding(months: 1) == Day("2016-02-29"))
        #expect(day.adding(months: -2) == Day("2015-11-30"))
        #expect(day.adding(months: 12 * 9000) == Day("9999-12-31"))
        #expect(day.adding(months: -12 * 20_000) == Day(year: -9999, month: 1, day: 1))
    }
}

@Suite("The Danish holidays")
struct DanishHolidayTests {
    @Test(
        "Easter falls where the almanac says",
        arguments: [
            (2016, "2016-03-27"), (2017, "2017-04-16"), (2018, "2018-04-01"), (2024, "2024-03-31"),
            (2038, "2038-04-25"),
            (1818, "1818-03-22"),
        ])
    func easter(year: Int, expected: String) {
        #expect(Day.easterSunday(in: year) == Day(expected))
    }

    @Test("store bededag was kept for the last time in 2023")
    func greatPrayerDay() {
        #expect(DanishHoliday.greatPrayerDay.day(in: 2023) == Day("2023-05-05"))
        #expect(DanishHoliday.greatPrayerDay.day(in: 2024) == nil)
    }
}

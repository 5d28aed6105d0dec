import Portfolio
import Scheduling
import Testing

@Suite("Danish working days")
struct WorkCalendarTests {
    @Test(
        "leave out weekends, holidays and customary days off",
        arguments: [
            ("2017-10-16", nil), ("2017-10-15", WorkCalendar.DayOff.weekend(.sunday)),
            ("2017-06-05", .holiday(.whitMonday)), ("2018-06-05", .customary(.constitutionDay)),
            ("2023-05-05", .holiday(.greatPrayerDay)), ("2024-04-26", nil), ("2017-12-24", .weekend(.sunday)),
            ("2018-12-24", nil), ("2018-07-23", .listed),
        ])
    func daysOff(text: String, expected: WorkCalendar.DayOff?) throws {
        let day = try #require(Day(text))
        let closed = try #require(Day("2018-07-23"))
        let calendar = WorkCalendar.danish(also: [.constitutionDay], daysOff: [closed])
        #expect(calendar.reasonOff(day) == expected)
        #expect(calendar.isWorking(day) == (expected == nil))
    }

    @Test("are numbered from a start, there and back")
    func numbering() throws {
        let start = try #require(Day("2017-12-22"))
        let days = WorkingDays(.danish(also: [.christmasEve, .newYearsEve]), from: start, count: 1000)
        #expect(days.count == 1000)
        #expect(days.day(at: 0) == start)
        #expect(days.day(at: 1) == Day("2017-12-27"))
        #expect(days.day(at: 4) == Day("2018-01-02"))
        #expect(try days.offset(of: #require(Day("2017-12-24"))) == 1)
        #expect(days.day(at: 1000) == nil)
        for offset in 0..<days.count { #expect(try days.offset(of: #require(days.day(at: offset))) == offset) }
    }

    @Test("end with the year 9999")
    func end() throws {
        let start = try #require(Day("9999-12-27"))
        #expect(WorkingDays(.danish(), from: start, count: 10).count == 5)
    }
}

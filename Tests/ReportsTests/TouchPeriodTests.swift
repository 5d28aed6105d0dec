import Portfolio
import Testing

@testable import Reports

@Suite struct TouchPeriodTests {
    private func periods(_ first: Day, _ last: Day) -> [TouchPeriod] {
        TouchPeriod.periods(of: [MinutesDraft("a", on: first).meeting, MinutesDraft("b", on: last).meeting])
    }

    @Test func fewYearsAreShownInQuarters() {
        let periods = periods(day(2016, 2, 10), day(2017, 8, 10))
        #expect(periods.first?.span == Span(day(2016, 1, 1), day(2016, 3, 31)))
        #expect(periods.last?.span == Span(day(2017, 7, 1), day(2017, 9, 30)))
        #expect(periods.count == 7)
    }

    @Test(arguments: [1, 3, 4, 5, 15, 16, 17, 31, 32, 33, 200, 2000])
    func manyYearsNeverGiveMoreColumnsThanFit(_ years: Int) {
        let periods = periods(day(2000, 11, 30), day(2000 + years - 1, 12, 2))
        #expect((1...TouchPeriod.most).contains(periods.count))
        #expect(periods.last?.span.contains(day(2000 + years - 1, 12, 2)) == true)
        #expect(zip(periods, periods.dropFirst()).allSatisfy { $1.span.anchor == ($0.span.latest ?? .min) + 1 })
    }

    @Test func endOfTheCalendarEndsThePeriods() {
        #expect(periods(day(9999, 10, 1), day(9999, 12, 31)).count == 1)
        #expect(periods(day(9900, 1, 1), day(9999, 12, 31)).count <= TouchPeriod.most)
    }

    @Test func noMeetingsGiveNoPeriods() {
        #expect(TouchPeriod.periods(of: []).isEmpty)
    }
}

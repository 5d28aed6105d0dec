import MarkedMinutes
import Portfolio
import Testing

@testable import Claims

@Suite("How long something takes")
struct PhaseLengthTests {
    private func told(_ sentence: String) -> [String] {
        MarkedMinutes(sentence).claims.map { "\($0.event.kind.rawValue) \($0.span)" }
    }

    @Test(
        "makes a phase of what begins on a day",
        arguments: [
            "Byggeriet begynder den [1. april 2031|2031-04-01] og forventes at vare [20 dage|20d].",
            "Byggeriet varer [20 dage|20d] og begynder den [1. april 2031|2031-04-01].",
            "Byggeriet starter den [1. april 2031|2031-04-01], og det varer [20 dage|20d].",
            "Forsøget kører i [20 dage|20d] [fra den 1. april 2031|2031-04-01..].",
            "Den [1. april 2031|2031-04-01] begynder byggeriet, som varer [20 dage|20d].",
            "Byggeriet begynder den [1. april 2031|2031-04-01].\nDet varer [20 dage|20d].",
            "Byggeriet begynder den [1. april 2031|2031-04-01] og varer højst [20 dage|20d].",
        ])
    func makesAPhase(sentence: String) {
        #expect(told(sentence) == ["phase 2031-04-01..2031-04-20"])
    }

    @Test(
        "is no matter of what ends on a day, of another subject, of no certain start, or of what is over",
        arguments: [
            "Aftalen udløber den [1. april 2031|2031-04-01] og varer [20 dage|20d].",
            "Byggeriet begynder den [1. april 2031|2031-04-01], og høringen varer [20 dage|20d].",
            "Byggeriet kan tidligst begynde [efter den 31. marts 2031|2031-04-01..] og ventes at vare [20 dage|20d].",
            "Byggeriet begynder den [1. april 2031|2031-04-01] og tager højde for [20 dages|20d] varsel.",
            "Byggeriet begyndte den [1. april 2029|2029-04-01] og varede [20 dage|20d].",
        ])
    func isNoMatter(sentence: String) {
        #expect(told(sentence).allSatisfy { !$0.contains("04-20") })
    }

    @Test("of at least so long leaves the end open")
    func isOpen() throws {
        let minutes = MarkedMinutes("Byggeriet begynder den [1. april 2031|2031-04-01] og varer mindst [20 dage|20d].")
        let claim = try #require(minutes.claims.first)
        #expect(claim.span.description == "2031-04-01..")
        #expect(claim.length == Lag(least: 20))
    }

    @Test("of what the next sentence speaks of is no matter of another phase")
    func isNoMatterOfAnother() {
        let other = "Byggeriet begynder den [1. april 2031|2031-04-01].\nHøringen varer [20 dage|20d]."
        #expect(told(other) == ["phase 2031-04-01"])
        let two =
            "Byggeriet begynder den [1. april 2031|2031-04-01], og testen begynder den [1. maj 2031|2031-05-01].\n"
            + "Den varer [20 dage|20d]."
        #expect(told(two).allSatisfy { !$0.contains("..") })
    }

    @Test("is counted to the last day by the calendar")
    func isCountedByTheCalendar() {
        #expect(Length(18...18, .month).lastDay(from: Day.of("2018-04-01")) == Day.of("2019-09-30"))
        #expect(Length(5...6, .month).lastDay(from: Day.of("2018-08-31")) == Day.of("2019-02-27"))
        #expect(Length(1...1, .year).lastDay(from: Day.of("2020-02-29")) == Day.of("2021-02-27"))
        #expect(Length(2...2, .week).lastDay(from: Day.of("2018-04-02")) == Day.of("2018-04-15"))
    }
}

extension Day {
    fileprivate static func of(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
}

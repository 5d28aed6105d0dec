import Diagrams
import Portfolio
import Testing

@Suite("The axis of a picture")
struct TimeAxisTests {
    @Test(
        "divides time into the finest units that can be read",
        arguments: [
            (60, "21", "maj 2023"), (400, "maj", "2. kvt. 2023"), (1_800, "2. kvt.", "2023"), (3_000, "2", "2023"),
            (6_000, "2023", "2020'erne"),
        ])
    func units(days: Int, lower: String, upper: String) throws {
        let first = Town.day("2023-05-22")
        let scale = TimeScale(first: first, last: first + days, left: 300, right: 1_370)
        let axis = TimeAxis(of: scale, language: .danish)
        #expect(axis.lower.cells.first?.name == lower)
        #expect(axis.upper.cells.first?.name == upper)
        #expect(axis.lower.cells.last?.right == 1_370)
    }

    @Test("says beside bare numbers that they are quarters, as the others are called")
    func narrowQuarters() {
        let scale = TimeScale(first: Town.day("2023-05-22"), last: Town.day("2031-08-08"), left: 300, right: 1_370)
        let axis = TimeAxis(of: scale, language: .danish)
        #expect(axis.caption == "kvt.")
        #expect(axis.lower.cells.prefix(4).map(\.name) == ["2", "3", "4", "1"])
    }

    @Test("covers a millennium without losing its breath")
    func longest() {
        let scale = TimeScale(first: Town.day("1023-01-01"), last: Town.day("2023-01-01"), left: 0, right: 1_000)
        #expect(TimeAxis(of: scale, language: .english).lower.cells.count <= 101)
    }
}

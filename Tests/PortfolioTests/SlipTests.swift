import Portfolio
import Testing

@Suite("How far a date has moved")
struct SlipTests {
    /// "2024-10-01..2024-12-31", "..2024-05-01", "2024-05-01.." or a day.
    private func span(_ text: String) -> Span? {
        let ends = text.split(separator: "..", omittingEmptySubsequences: false).map { Day(String($0)) }
        guard ends.count == 2 else { return Day(text).map { Span($0) } }
        return Span(earliest: ends[0], latest: ends[1])
    }

    @Test(
        "From the gap between two windows to the distance of their ends",
        arguments: [
            ("2024-10-01..2024-12-31", "2025-02-28", 59, 59), ("2017-10-02", "2017-10-16..2017-10-22", 14, 20),
            ("2022-04-01..2022-06-30", "2022-01-01..2022-01-31", -60, -150), ("..2023-06-30", "..2023-12-31", 184, 184),
            ("..2022-05-01", "2022-06-01..2022-06-30", 31, 60), ("2022-06-01..", "2022-03-01", -92, -92),
        ])
    func windows(first: String, now: String, least: Int, most: Int) throws {
        let slip = Slip(from: try #require(span(first)), to: try #require(span(now)))
        #expect(slip == Slip(least: least, most: most))
    }

    @Test(
        "A more exact word is no slip, nor a day that keeps its limit",
        arguments: [
            ("2017-10-16..2017-10-22", "2017-10-20"), ("2022-06-01..2022-06-30", "2022-06-20..2022-07-10"),
            ("..2022-05-01", "2022-04-08"), ("2023-01-01..", "2023-09-01..2023-09-30"), ("2022-05-01", "2022-05-01"),
        ])
    func refinements(first: String, now: String) throws {
        #expect(Slip(from: try #require(span(first)), to: try #require(span(now))) == nil)
    }
}

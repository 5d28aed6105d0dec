import Portfolio
import Testing

@Suite("A span of days")
struct SpanTests {
    private func span(_ first: String?, _ last: String?) throws -> Span {
        try #require(Span(earliest: first.flatMap { Day($0) }, latest: last.flatMap { Day($0) }))
    }

    @Test("is nothing when both ends are open or they are in the wrong order")
    func impossible() throws {
        #expect(Span(earliest: nil, latest: nil) == nil)
        #expect(Span(earliest: Day("2017-10-02"), latest: Day("2017-10-01")) == nil)
    }

    @Test("an open side reaches over everything on that side")
    func openSides() throws {
        let deadline = try span(nil, "2018-07-01")
        let june = try span("2018-06-01", "2018-06-30")
        #expect(deadline.overlaps(june))
        #expect(deadline.contains(june))
        #expect(!june.contains(deadline))
        #expect(deadline.length == nil)
        #expect(try deadline.intersection(span("2018-06-20", nil)) == span("2018-06-20", "2018-07-01"))
    }

    @Test("spans that only touch overlap; those with a day between do not")
    func touching() throws {
        let week = try span("2017-10-16", "2017-10-22")
        #expect(try week.overlaps(span("2017-10-22", "2017-10-30")))
        #expect(try !week.overlaps(span("2017-10-23", "2017-10-30")))
        #expect(try week.intersection(span("2017-10-23", nil)) == nil)
    }

    struct Wording: Sendable {
        let first: String?
        let last: String?
        let danish: String
        let english: String

        init(_ first: String?, _ last: String?, _ danish: String, _ english: String) {
            self.first = first
            self.last = last
            self.danish = danish
            self.english = english
        }
    }

    static let wordings: [Wording] = [
        Wording("2017-10-16", "2017-10-16", "16. okt. 2017", "16 Oct 2017"),
        Wording("2017-10-16", "2017-10-22", "uge 42, 2017", "week 42, 2017"),
        Wording("2017-10-01", "2017-10-31", "okt. 2017", "Oct 2017"),
        Wording("2018-04-01", "2018-05-31", "apr.–maj 2018", "Apr–May 2018"),
        Wording("2017-10-01", "2017-12-31", "4. kvt. 2017", "Q4 2017"),
        Wording("2017-01-01", "2017-12-31", "2017", "2017"),
        Wording("2016-11-01", "2017-03-31", "nov. 2016 – mar. 2017", "Nov 2016 – Mar 2017"),
        Wording("2017-09-21", "2017-09-30", "21.–30. sep. 2017", "21 Sep – 30 Sep 2017"),
        Wording("2017-12-30", "2018-01-02", "30. dec. 2017 – 2. jan. 2018", "30 Dec 2017 – 2 Jan 2018"),
        Wording(nil, "2018-07-01", "senest 1. juli 2018", "by 1 Jul 2018"),
        Wording("2017-01-01", nil, "fra 1. jan. 2017", "from 1 Jan 2017"),
    ]

    @Test("is written in the coarsest unit that says the same", arguments: wordings)
    func words(wording: Wording) throws {
        let span = try span(wording.first, wording.last)
        #expect(span.words(in: .danish) == wording.danish)
        #expect(span.words(in: .english) == wording.english)
    }
}

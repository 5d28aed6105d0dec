import Chronology
import Portfolio
import Testing

@Suite("A mention keeps how its time was said")
struct WordingTests {
    private func mentions(_ text: String) -> [TimeMention] {
        TimeReader().mentions(in: SourceText(text), anchor: Day("2017-08-10"))
    }

    private func wording(_ text: String) throws -> TimeWording { try #require(mentions(text).first).wording }

    @Test(
        "with its bound and what it names",
        arguments: [
            ("senest i uge 42", TimeWording.Bound.by, TimeWording.Unit.week), ("inden jul", .before, .holiday),
            ("efter sommerferien", .after, .holiday), ("fra 2019", .origin, .year), ("siden maj 2016", .since, .month),
            ("tidligst 3. kvartal 2018", .from, .quarter), ("frem mod efteråret", .toward, .season),
        ])
    func bounds(text: String, bound: TimeWording.Bound, unit: TimeWording.Unit) throws {
        let wording = try wording(text)
        #expect(wording.bound == bound)
        #expect(wording.unit == unit)
    }

    @Test("with the part that is meant")
    func parts() throws {
        #expect(try wording("ultimo maj 2018").part == .late)
        #expect(try wording("inden udgangen af 2018").part == .lastDay)
        #expect(try wording("maj 2018").part == nil)
    }

    @Test("with the two ends of a stretch, so that what moves has its old date and its new")
    func ends() throws {
        let ends = try #require(try wording("fra maj til juli 2018").ends)
        #expect(ends.first.description == "2018-05-01..2018-05-31")
        #expect(ends.last.description == "2018-07-01..2018-07-31")
        #expect(ends.unit == .month)
        #expect(try wording("maj 2018").ends == nil)
    }

    @Test("with the role that the words before give it")
    func roles() {
        #expect(mentions("Festen udskydes fra maj til juni 2018.").map(\.wording.role) == [.movedFrom, .movedTo])
        #expect(mentions("Festen holdes i maj 2018.").map(\.wording.role) == [nil])
    }

    @Test("as relative, or with its year written")
    func relative() throws {
        #expect(try wording("om to uger").isRelative)
        #expect(try !wording("3. maj").isRelative)
        #expect(try wording("3. maj 2018").namesYear)
        #expect(try !wording("næste forår").namesYear)
    }

    @Test("with the years that it can lie in when none is written, the taken one first")
    func years() throws {
        let mention = try #require(mentions("Broen males i november.").first)
        #expect(
            mention.wording.years.map(\.span.description) == [
                "2017-11-01..2017-11-30", "2018-11-01..2018-11-30", "2016-11-01..2016-11-30",
            ])
        #expect(mention.wording.years.map(\.cost) == mention.wording.years.map(\.cost).sorted())
        #expect(mention.wording.years.first?.span == mention.span)
    }

    @Test("in a bound and a stretch as well")
    func yearsOfFrames() throws {
        #expect(
            try wording("inden 1. maj").years.map(\.span.description).prefix(2) == ["..2018-04-30", "..2017-04-30"])
        #expect(
            try wording("fra november til februar").years.map(\.span.description).prefix(2) == [
                "2017-11-01..2018-02-28", "2018-11-01..2019-02-28",
            ])
        #expect(try wording("maj 2018").years.isEmpty)
    }
}

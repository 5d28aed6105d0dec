import Portfolio
import Testing

@testable import Documents
@testable import Workspace

@Suite("Minutes in two formats")
struct TwinTests {
    private func file(
        _ stem: String, _ format: DocumentFormat, day: Int32 = 20_000, titles: [String] = ["budget", "stien"],
        decisions: Int = 2
    ) -> MeetingTwins.Candidate {
        .init(
            stem: stem, format: format, date: Day(number: day), body: "byrådet", titles: titles, decisions: decisions)
    }

    @Test("are one meeting, read from the format that tells most")
    func twins() {
        #expect(MeetingTwins.originals(of: [file("a", .pdf), file("a", .docx)]) == [1, nil])
        #expect(MeetingTwins.originals(of: [file("a", .html), nil, file("b", .pdf)]) == [nil, nil, 0])
        #expect(
            MeetingTwins.originals(of: [file("a", .pdf, titles: []), file("a", .text, titles: ["x"])]) == [1, nil])
    }

    @Test("are several meetings where the day, the format or the decisions say so")
    func others() {
        #expect(MeetingTwins.originals(of: [file("a", .pdf), file("a", .docx, day: 20_001)]) == [nil, nil])
        #expect(MeetingTwins.originals(of: [file("a", .pdf), file("b", .pdf)]) == [nil, nil])
        #expect(
            MeetingTwins.originals(of: [file("dagsorden", .pdf, decisions: 0), file("referat", .docx)]) == [nil, nil])
        #expect(
            MeetingTwins.originals(of: [file("a", .pdf, titles: ["x"]), file("b", .docx, titles: ["x"])]) == [nil, nil])
    }
}

import Portfolio
import Testing

@Suite("How much reached a project")
struct CoverageTests {
    private static let text = SourceText("1. Hal\nÅbner 1. maj og lukker 3. juni.\n2. Bro\nKlar i 2031.\n")

    private static func place(_ words: String) -> SourceRange {
        let text = Array(String(decoding: text.utf8, as: UTF8.self).unicodeScalars)
        let wanted = Array(words.unicodeScalars)
        let start = text.indices.first { text[$0...].starts(with: wanted) } ?? 0
        return start..<start + wanted.count
    }

    private static func time(_ words: String, _ span: String) -> TimeMention {
        TimeMention(range: place(words), text: words, kind: .date, span: Day(span).map { Span($0) })
    }

    private static func item(_ number: String, _ words: String, cases: [String], sections: [Section] = []) -> AgendaItem
    {
        let range = place(words)
        return AgendaItem(
            number: number, title: "Hal", caseNumbers: cases, sections: sections, range: range, titleRange: range)
    }

    private static func meeting(_ items: [AgendaItem], authority: String? = "Havbæk Kommune") -> Meeting {
        Meeting(
            id: "m", source: "minutes/m.txt", text: text, authority: authority.map { Authority($0) },
            date: Day("2030-01-02"), items: items,
            times: [time("1. maj", "2030-05-01"), time("3. juni", "2030-06-03"), time("2031", "2031-01-01")])
    }

    private static var items: [AgendaItem] {
        [
            item("1", "1. Hal\nÅbner 1. maj og lukker 3. juni.\n", cases: ["30/1"]),
            item("2", "2. Bro\nKlar i 2031.\n", cases: ["30/2"]),
        ]
    }

    private static func counter(_ meeting: Meeting) throws -> CoverageCounter {
        let day = try #require(Day("2030-05-01"))
        let citation = Citation(
            meeting: "m", item: "1", section: nil, range: place("Åbner 1. maj og lukker 3. juni."),
            quote: "Åbner 1. maj og lukker 3. juni.")
        let statement = Statement(
            span: Span(day), modality: .planned, saidOn: meeting.date, evidence: .minutes(citation))
        let entry = PlanEntry(
            id: "a", kind: .milestone, name: "Åbning", statements: [statement], status: .planned,
            current: Span(day), evidence: .minutes(citation))
        let touch = Touch(
            meeting: "m", item: "1", relation: .subject, reasons: [.title("Hal")], score: 1,
            evidence: .minutes(citation))
        let history = ProjectHistory(
            project: Project(id: "hal", name: "Hal"), touches: [touch], entries: [entry], dependencies: [])
        return CoverageCounter(
            Reconstruction(asOf: day, meetings: [meeting], projects: [history], findings: []))
    }

    @Test("counts the dates that a statement takes from its words, and the case numbers of items that touch a project")
    func shares() throws {
        let coverage = try Self.counter(Self.meeting(Self.items)).whole
        #expect(coverage.dates.reached == 1 && coverage.dates.total == 3)
        #expect(coverage.caseNumbers.reached == 1 && coverage.caseNumbers.total == 2)
        #expect(coverage.doubts.isEmpty)
        #expect(coverage.label[.danish] == "1 af 3 datoer og 1 af 2 sagsnumre nåede et projekt")
    }

    @Test("names what speaks against the reading")
    func doubts() throws {
        let twice = [
            Section(kind: .decision, heading: "Beslutning", range: 0..<1),
            Section(kind: .decision, heading: "Beslutning", range: 1..<2),
        ]
        let items = [
            Self.item("4", "1. Hal\n", cases: ["30/1", "30/2"]), Self.item("5", "Åbner", cases: [], sections: twice),
            Self.item("1", "2. Bro\n", cases: []),
        ]
        let coverage = try Self.counter(Self.meeting(items, authority: nil)).whole
        #expect(coverage.doubts == [.authorityUnsaid, .merged(["4", "5"]), .restarts(["1"])])
        #expect(
            coverage.label[.danish].hasSuffix(
                "1 møde siger ikke, hvilken myndighed det er; 2 punkter ligner flere; 1 møde har numre, der begynder forfra"
            ))
        #expect(try Self.counter(Self.meeting([])).whole.doubts == [.noAgenda])
    }
}

import MarkedMinutes
import Portfolio
import Testing

@testable import Claims

struct HostileClaimTests {
    @Test(arguments: [
        "", " ", "((((((", "))))", "[1. maj|2030-05-01]", "([1. maj|2030-05-01]", "<li><li><b>[maj|2030-05]</b>",
        "\t\t\t",
        "\t[maj|2030-05]\t\t[juni|2030-06]\t", "og og og [maj|2030-05] men men", "når når når", "så snart", "før",
        "Åbning\u{200B}\u{FEFF} [maj|2030-05] 🏗️ åbnes 🏗️", "A\u{30A}bning åbnes [maj|2030-05].",
        "kr mio mia [2030|2030] kr",
        "- ", "# ", "[maj|2030-05] til [juni|2030-06] fra [juli|2030-07] i stedet for [august|2030-08] udskydes",
    ])
    func survivesOddText(text: String) {
        let minutes = MarkedMinutes(text)
        expectQuotesHold(minutes)
    }

    @Test func longTextStaysLinearAndQuotesHold() {
        let sentence =
            "Etape 1 (havnen) udrulles i [marts|2030-03], når [maj|2030-05] er omme, og kurset afholdes [1. juni|2030-06-01]. "
        expectQuotesHold(MarkedMinutes(String(repeating: sentence, count: 200)))
    }

    @Test("cuts a list without end into clauses that are no longer than anybody writes, and loses no time of it")
    func clausesAreBounded() {
        for joint in [", ", " og ", " "] {
            let dates = Array(repeating: "den [1. maj|2030-05-01]", count: 400)
            let minutes = MarkedMinutes("Skolen åbner " + dates.joined(separator: joint) + ".")
            let meeting = minutes.meeting
            let text = Tokeniser.tokens(of: 0..<meeting.text.count, in: meeting.text, times: meeting.times)
            let clauses = ClauseReader(grammar: .standard).readings(of: text).map(\.clause)
            #expect(clauses.map(\.tokens.count).max() ?? 0 <= 250)
            #expect(clauses.flatMap(\.times) == Array(0..<400))
        }
    }

    @Test func timesThatOverlapOrStandOutsideDoNotHurt() {
        let text = SourceText("Skolen åbner 1. maj 2030.")
        let day = Day("2030-05-01").map { Span($0) }
        let ranges = [0..<0, 13..<24, 15..<40, 90..<99]
        let times = ranges.map { TimeMention(range: $0, text: "1. maj", kind: .date, span: day) }
        let passage = Passage(kind: .sentence, range: 0..<25, section: .presentation, block: 0)
        let item = AgendaItem(number: "1", title: "", range: 0..<25, titleRange: 0..<0, passages: [passage])
        let meeting = Meeting(id: "m", source: "m", text: text, items: [item], times: times)
        #expect(ClaimReader().claims(in: item, of: meeting).map(\.event.name) == ["Åbning af skole"])
        #expect(ClaimReader().dependencies(in: item, of: meeting).isEmpty)
    }

    private func expectQuotesHold(_ minutes: MarkedMinutes) {
        for citation in minutes.claims.map(\.citation) + minutes.dependencies.map(\.citation) {
            #expect(minutes.meeting.text[citation.range] == citation.quote)
            #expect(minutes.item.passages.contains { $0.range == citation.range })
        }
    }
}

import Diagrams
import Portfolio
import Testing

@Suite("The headline of a timeline")
struct HeadlineTests {
    private func headline(
        _ histories: [ProjectHistory], _ findings: [Finding] = [], _ language: DisplayLanguage = .danish
    )
        -> String?
    {
        let diagram = TimelineDiagram(
            histories: histories, meetings: Town.meetings, findings: findings, asOf: Town.asOf, language: language)
        return diagram.picture(of: diagram.layout).texts.first?.text
    }

    @Test("states what moved, delays first")
    func moved() {
        #expect(headline([Town.waterfront]) == "»Havnebadet åbner« er flyttet 14 dage")
        #expect(headline([Town.waterfront], [], .english) == "“Havnebadet åbner” moved by 14 days")
        #expect(
            headline(Town.histories)
                == "»Havnebadet åbner« er flyttet 14 dage; 1 anden er også flyttet; 1 dato er passeret, uden at nogen har sagt, at det skete"
        )
        #expect(
            headline([Town.schoolIT])
                == "»Det gamle system slukkes« er fremrykket 15 dage; 1 dato er passeret, uden at nogen har sagt, at det skete"
        )
    }

    @Test("states what was found beside it")
    func finding() {
        let message = LocalizedText(
            danish: "Udbuddet er sat til et år, der er gået.", english: "The tender is set to a past year.")
        let finding = Finding(
            id: "f", kind: .wrongYear, severity: .warning, project: nil, message: message, evidence: [])
        #expect(headline([Town.waterfront], [finding])?.hasSuffix("; Udbuddet er sat til et år, der er gået") == true)
    }

    @Test("says that what lay ahead of a stopped project is cancelled, and of one that goes on does not")
    func givenUp() {
        var history = Town.busTender
        history.entries = history.entries.prefix(1).map {
            PlanEntry(
                id: $0.id, kind: $0.kind, name: $0.name, statements: $0.statements, status: .cancelled,
                current: $0.current, evidence: $0.evidence)
        }
        #expect(headline([history]) == "Ingen datoer er flyttet")
        history.entries[0].isStopped = true
        #expect(headline([history]) == "Det, der lå forude, er udgået")
        history.entries += Town.waterfront.entries
        #expect(headline([history])?.hasPrefix("Det, der lå forude") == false)
    }

    @Test("says what comes next when nothing moved")
    func quiet() {
        #expect(headline([Town.busTender]) == "Ingen datoer er flyttet; næste: »Rådgiver valgt«, 21.–30. sep. 2023")
        #expect(headline([]) == "Ingen datoer er flyttet")
    }

    @Test("says how far as the rows do, where the words do not tell to the day")
    func window() {
        var history = Town.waterfront
        let moved = history.entries[1]
        history.entries[1] = PlanEntry(
            id: moved.id, kind: moved.kind, name: moved.name, statements: moved.statements, status: .moved,
            current: moved.current, slip: Slip(least: 14, most: 20), evidence: moved.evidence)
        #expect(headline([history]) == "»Havnebadet åbner« er flyttet 14–20 dage")
        let diagram = TimelineDiagram(histories: [history], meetings: [], findings: [], asOf: Town.asOf)
        let words = diagram.layout.rows.flatMap(\.words).map(\.run.text)
        #expect(words.contains { $0.hasPrefix("+14–20 d · før: 2. okt.") })
    }

    @Test("shortens names before it cuts a number")
    func narrow() throws {
        var history = Town.waterfront
        let name = "Åbning af det nye havnebad for alle borgere i Vesterå og omegn"
        let moved = history.entries[1]
        history.entries[1] = Town.entry(
            "lang", name, moved.statements[0], moved.statements[1], status: .moved, slip: 14)
        let options = TimelineOptions(width: 560)
        let diagram = TimelineDiagram(
            histories: [history], meetings: [], findings: [], asOf: Town.asOf, options: options)
        let text = try #require(diagram.picture(of: diagram.layout).texts.first?.text)
        #expect(text.hasPrefix("»Åbning af") && text.hasSuffix("er flyttet 14 dage"))
    }

    @Test("can be given")
    func given() {
        let diagram = TimelineDiagram(
            histories: [Town.waterfront], meetings: [], findings: [], asOf: Town.asOf,
            options: .init(headline: "Badet <åbner> senere"))
        #expect(diagram.picture(of: diagram.layout).texts.first?.text == "Badet <åbner> senere")
    }
}

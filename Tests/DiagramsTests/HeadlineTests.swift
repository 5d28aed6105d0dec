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

    @Test("says what comes next when nothing moved")
    func quiet() {
        #expect(headline([Town.busTender]) == "Ingen datoer er flyttet; næste: »Rådgiver valgt«, 21.–30. sep. 2023")
        #expect(headline([]) == "Ingen datoer er flyttet")
    }

    @Test("can be given")
    func given() {
        let diagram = TimelineDiagram(
            histories: [Town.waterfront], meetings: [], findings: [], asOf: Town.asOf,
            options: .init(headline: "Badet <åbner> senere"))
        #expect(diagram.picture(of: diagram.layout).texts.first?.text == "Badet <åbner> senere")
    }
}

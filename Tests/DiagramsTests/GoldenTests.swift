import Diagrams
import Portfolio
import Testing

@Suite("The pictures of an invented town")
struct GoldenTests {
    @Test("a timeline, in Danish and English", arguments: DisplayLanguage.allCases)
    func timeline(language: DisplayLanguage) throws {
        let diagram = TimelineDiagram(
            histories: Town.histories, meetings: Town.meetings, findings: [], asOf: Town.asOf, language: language)
        try Golden.expect(try diagram.render(as: .svg), "timeline.\(language.rawValue).svg")
    }

    @Test("a timeline of one milestone after one meeting")
    func small() throws {
        var history = Town.waterfront
        history.touches = [Town.touch("m1", "3")]
        history.entries = [
            Town.entry("havnebad.aabning", "Havnebadet åbner", Town.said("m1", "2023-05-11", "2023-10-02", item: "3"))
        ]
        let diagram = TimelineDiagram(
            histories: [history], meetings: [Town.spring], findings: [], asOf: Town.day("2023-05-20"))
        try Golden.expect(try diagram.render(as: .svg), "timeline-small.svg")
    }

    @Test("a timeline with many meetings")
    func crowded() throws {
        let (meetings, history) = Invented.meetings(40)
        let diagram = TimelineDiagram(histories: [history], meetings: meetings, findings: [], asOf: Town.asOf)
        try Golden.expect(try diagram.render(as: .svg), "timeline-crowded.svg")
    }

    @Test("dependencies")
    func dependencies() throws {
        let diagram = DependencyDiagram(histories: Town.histories, meetings: Town.meetings, asOf: Town.asOf)
        try Golden.expect(try diagram.render(as: .svg), "dependencies.svg")
    }

    @Test("a milestone trend")
    func trend() throws {
        try Golden.expect(try TrendDiagram(history: Town.schoolIT, asOf: Town.asOf).render(as: .svg), "trend.svg")
    }

    @Test("a touch map")
    func touches() throws {
        let map = TouchMap(histories: Town.histories, meetings: Town.meetings, asOf: Town.asOf)
        try Golden.expect(try map.render(as: .svg), "touches.svg")
    }

    @Test("a Gantt chart")
    func gantt() throws {
        let names = ["Jord købt", "Grunden ryddet", "Fundament", "Råhus", "Rejsegilde", "Aptering", "Ibrugtagning"]
        try Golden.expect(try GanttDiagram(plan: Invented.plan(names: names)).render(as: .svg), "gantt.svg")
    }

    @Test("a timeline, a trend and a touch map in numbers")
    func layouts() throws {
        let timeline = TimelineDiagram(
            histories: Town.histories, meetings: Town.meetings, findings: [], asOf: Town.asOf)
        try Golden.expect(Array(LayoutDump.text(timeline.layout).utf8), "timeline.layout.txt")
        let trend = TrendDiagram(history: Town.schoolIT, asOf: Town.asOf)
        try Golden.expect(Array(LayoutDump.text(trend.layout).utf8), "trend.layout.txt")
        let map = TouchMap(histories: Town.histories, meetings: Town.meetings, asOf: Town.asOf)
        try Golden.expect(Array(LayoutDump.text(map.layout).utf8), "touches.layout.txt")
    }
}

import Diagrams
import Portfolio
import Testing

@Suite("A diagram in the words of another tool")
struct ExportTests {
    private let timeline = TimelineDiagram(
        histories: Town.histories, meetings: Town.meetings, findings: [], asOf: Town.asOf)
    private let dependencies = DependencyDiagram(histories: Town.histories, meetings: Town.meetings, asOf: Town.asOf)

    @Test("is a Gantt chart of Mermaid")
    func mermaid() {
        let lines = timeline.text(as: .mermaid).split(separator: "\n")
        #expect(lines[0] == "gantt")
        #expect(lines.contains("    section Udbud af bybusser"))
        #expect(lines.contains("    Første spadestik :done, milestone, t0, 2023-08-21, 0d"))
        #expect(lines.contains("    Havnebadet åbner :t1, 2023-10-16, 2023-10-22"))
        // The day of drawing has no place in it, and a passed date does not look like one that was kept.
        #expect(lines.contains("    todayMarker off"))
        #expect(lines.contains { $0.hasPrefix("    Kursus for superbrugere · ubekræftet :") })
    }

    @Test("keeps the commas of a Mermaid title, and lets nothing end it")
    func mermaidTitle() {
        var options = TimelineOptions()
        options.headline = "Badet åbner senere, siger udvalget; sag #7"
        let diagram = TimelineDiagram(
            histories: Town.histories, meetings: [], findings: [], asOf: Town.asOf, options: options)
        #expect(
            diagram.text(as: .mermaid).contains("\n    title Badet åbner senere, siger udvalget – sag 7\n"))
    }

    @Test("tells tasks of the same name apart in PlantUML, which knows a task by its name")
    func equalNames() {
        let histories = [Town.histories[0], Town.histories[0]]
        let text = TimelineDiagram(histories: histories, meetings: [], findings: [], asOf: Town.asOf)
            .text(as: .plantuml)
        let tasks = text.split(separator: "\n").filter { $0.contains("] happens ") || $0.contains("] starts ") }
            .compactMap { $0.split(separator: "]").first }
        #expect(tasks.count == 4)
        #expect(Set(tasks).count == tasks.count)
    }

    @Test("is a Gantt chart of PlantUML")
    func plantUML() {
        let lines = timeline.text(as: .plantuml).split(separator: "\n")
        #expect(lines.first == "@startgantt")
        #expect(lines.contains("[Første spadestik] happens 2023-08-21"))
        #expect(lines.contains("[Forhandlinger] starts 2024-04-01 and ends 2024-05-31"))
        #expect(lines.last == "@endgantt")
    }

    @Test("is a graph in all three")
    func graphs() {
        #expect(dependencies.text(as: .dot).contains("  t2 ->") == false)
        #expect(dependencies.text(as: .dot).contains("  t0 -> t1;"))
        #expect(dependencies.text(as: .dot).contains("  t3 -> t5 [style=dashed];"))
        #expect(dependencies.text(as: .mermaid).contains("    t3 -.-> t5\n"))
        #expect(dependencies.text(as: .plantuml).contains("\nt3 ..> t5\n"))
    }

    @Test("lets no name end a statement or begin one", arguments: TextFormat.allCases)
    func hostile(format: TextFormat) {
        let histories = [Invented.hostile]
        let texts = [
            TimelineDiagram(histories: histories, meetings: [], findings: [], asOf: Town.asOf).text(as: format),
            DependencyDiagram(histories: histories, meetings: [], asOf: Town.asOf).text(as: format),
        ]
        for text in texts {
            #expect(!text.contains("<script>") || format == .dot)
            #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
            // As many lines as there are things to say: no name has broken one.
            #expect(text.split(separator: "\n").count < 70)
        }
    }

    private static func text(named name: String, as format: TextFormat) -> [String] {
        let project = Project(id: "hal", name: name)
        let entry = Town.histories[0].entries[0]
        let named = PlanEntry(
            id: entry.id, kind: entry.kind, name: name, statements: entry.statements, status: entry.status,
            current: entry.current, evidence: entry.evidence)
        let histories = [ProjectHistory(project: project, touches: [], entries: [named], dependencies: [])]
        return [
            TimelineDiagram(histories: histories, meetings: [], findings: [], asOf: Town.asOf).text(as: format),
            DependencyDiagram(histories: histories, meetings: [], asOf: Town.asOf).text(as: format),
        ]
    }

    @Test(
        "calls no function of PlantUML, and begins no comment",
        arguments: [
            "Hal %getenv(\"HOME\")", "Hal %date()", "Hal $bane", "!include Hal", "Hal /' og bane '/", "50 % af Hal",
        ])
    func plantUMLFunctions(name: String) {
        for text in Self.text(named: name, as: .plantuml) {
            #expect(text.contains("Hal"))
            #expect(!text.contains(/%[A-Za-z_]|[$!]|\/'/))
        }
    }

    @Test(
        "begins no directive, statement or comment of Mermaid",
        arguments: [
            "Hal %%{init: {'themeCSS': '*{display:none}'}}%%", "section Hal", "click Hal", "%% Hal", "Title Hal",
        ])
    func mermaidDirectives(name: String) {
        for text in Self.text(named: name, as: .mermaid) {
            #expect(text.contains("Hal"))
            #expect(!text.contains("%%{"))
            #expect(!text.contains(/\n *(click|Title) Hal/))
            #expect(!text.contains(/section Hal *:/) || text.contains("– section Hal"))
        }
    }
}

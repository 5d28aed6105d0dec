import ArgumentParser
import Diagrams
import Portfolio

struct TimelineCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Draw a Gantt-style timeline of one or more projects.",
        discussion: """
            The ending of the file says what is drawn: a picture (.svg, .png, .pdf), or text for Graphviz (.dot, .gv), \
            Mermaid (.mmd) or PlantUML (.puml), which draw it in their own way. --format says it where the ending does \
            not. Without either, SVG goes to standard output.

            Examples:
              redthread timeline mithtk -o mithtk.svg
              redthread timeline mithtk --format mermaid > mithtk.mermaid
              redthread timeline -o portfolio.puml
              redthread timeline --as-of 2017-05-08 --no-links --no-meetings -o before.pdf
            """
    )

    @OptionGroup var projects: ProjectArguments
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var output: DiagramOutput
    @Flag(inversion: .prefixedNo, help: "Draw arrows from what comes first to what waits for it.") var links = true
    @Flag(inversion: .prefixedNo, help: "Draw the meetings that touched the projects.") var meetings = true
    @Flag(inversion: .prefixedNo, help: "Set the critical chain apart.") var criticalChain = true

    func validate() throws { try output.validate() }

    func run() async throws {
        let reconstruction = try await options.reconstruct()
        let selected = try projects.select(from: reconstruction)
        var drawing = TimelineOptions(hues: ProjectHues(reconstruction.projects.map(\.project)))
        if !links { drawing.parts.remove(.links) }
        if !meetings { drawing.parts.remove(.meetings) }
        if !criticalChain { drawing.parts.remove(.criticalChain) }
        drawing.parts.remove(.quoteLinks)
        let diagram = TimelineDiagram(
            histories: selected.projects,
            meetings: selected.meetings,
            findings: selected.findings,
            asOf: selected.asOf,
            options: drawing,
            language: options.language
        )
        try output.write(picture: diagram.render, text: diagram.text)
    }
}

import ArgumentParser
import Diagrams
import Portfolio

struct DependenciesCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "dependencies",
        abstract: "Draw what waits for what: milestones, phases and projects.",
        discussion: """
            The ending of the file says what is drawn: a picture (.svg, .png, .pdf), or text for Graphviz (.dot, .gv), \
            Mermaid (.mmd) or PlantUML (.puml), which draw it in their own way. --format says it where the ending does \
            not. Without either, SVG goes to standard output.

            Examples:
              redthread dependencies kmd-udbud -o kmd.svg
              redthread dependencies kmd-udbud --format dot | dot -Tsvg > kmd.svg
              redthread dependencies -o portfolio.mmd
            """
    )

    @OptionGroup var projects: ProjectArguments
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var output: DiagramOutput

    func validate() throws { try output.validate() }

    func run() async throws {
        let reconstruction = try await options.reconstruct()
        let selected = try projects.select(from: reconstruction)
        let diagram = DependencyDiagram(
            histories: selected.projects,
            meetings: selected.meetings,
            asOf: selected.asOf,
            options: DependencyOptions(
                linksToQuotes: false, hues: ProjectHues(reconstruction.projects.map(\.project))),
            language: options.language
        )
        try output.write(picture: diagram.render, text: diagram.text)
    }
}

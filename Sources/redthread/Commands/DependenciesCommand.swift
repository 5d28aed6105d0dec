import ArgumentParser
import Diagrams
import Portfolio

struct DependenciesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dependencies",
        abstract: "Draw what waits for what: milestones, phases and projects.",
        discussion: """
            The ending of the file says what is drawn: .svg, .png or .pdf. Without a file, SVG goes to standard output.

            Example:
              redthread dependencies kmd-udbud -o kmd.svg
            """
    )

    @OptionGroup var projects: ProjectArguments
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var output: PictureOutput

    func validate() throws { try output.validate() }

    func run() async throws {
        let selected = try projects.select(from: try await options.reconstruct())
        let diagram = DependencyDiagram(
            histories: selected.projects,
            meetings: selected.meetings,
            asOf: selected.asOf,
            options: DependencyOptions(linksToQuotes: false),
            language: options.language
        )
        try output.write(try diagram.render(as: output.format))
    }
}

import ArgumentParser
import Diagrams
import Portfolio

struct DependenciesCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration.about(.dependencies)

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

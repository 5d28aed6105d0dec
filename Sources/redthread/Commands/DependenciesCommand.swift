import ArgumentParser
import Diagrams
import Portfolio

struct DependenciesCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration.about(.dependencies)

    @OptionGroup var projects: ProjectArguments
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var output: DiagramOutput
    @OptionGroup var trial: TrialOptions

    func validate() throws { try output.validate() }

    func run() async throws {
        let reconstruction = try await options.reconstruct()
        let selected = try projects.select(from: reconstruction)
        let plan = try trial.plan(of: selected, in: reconstruction, options.language)
        let diagram = plan.dependencies(
            of: selected,
            DependencyOptions(linksToQuotes: false, hues: ProjectHues(reconstruction.projects.map(\.project))))
        try output.write(picture: diagram.render, text: diagram.text)
    }
}

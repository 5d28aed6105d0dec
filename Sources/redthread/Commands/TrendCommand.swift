import ArgumentParser
import Diagrams
import Portfolio
import Workspace

struct TrendCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration.about(.trend)

    @Argument(help: .about(.project, .project)) var project: String
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var output: PictureOutput

    func validate() throws { try output.validate() }

    func run() async throws {
        let reconstruction = try await options.reconstruct()
        let wanted = try ProjectLookup.project(named: project, among: reconstruction.projects.map(\.project))
        guard let history = reconstruction.history(of: wanted.id) else { return }
        let diagram = TrendDiagram(
            history: history, asOf: reconstruction.asOf,
            options: TrendOptions(hues: ProjectHues(reconstruction.projects.map(\.project))), language: options.language
        )
        try output.write(try diagram.render(as: output.format))
    }
}

import ArgumentParser
import Diagrams
import Portfolio
import Workspace

struct DrawCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration.about(.draw)

    @Argument(help: .about(.kind, .kind)) var kind: DiagramKind
    @OptionGroup var projects: ProjectArguments
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var output: PictureOutput

    func validate() throws { try output.validate() }

    func run() async throws {
        let all = try await options.reconstruct()
        let selected = try projects.select(from: all)
        let request = DiagramKind.Request(
            selected, hues: ProjectHues(all.projects.map(\.project)), language: options.language)
        guard let diagram = kind.diagram(of: request) else {
            throw ValidationError(options.language.terminal.showsOneProject(kind.name))
        }
        try output.write(try diagram.render(as: output.format))
    }
}

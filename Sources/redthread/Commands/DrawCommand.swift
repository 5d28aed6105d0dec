import ArgumentParser
import Diagrams
import Portfolio
import Workspace

struct DrawCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw",
        abstract: "Draw a diagram by the name of its kind.",
        discussion: """
            The kinds:
            \(DiagramKind.all.map(\.helpLine).joined(separator: "\n"))

            Some of them have a command of their own, with options of their own: timeline, dependencies, trend, meetings.

            Example:
              redthread draw touches -o touches.svg
            """
    )

    @Argument(help: "The kind of the diagram.") var kind: DiagramKind
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
            throw ValidationError("\(kind.name) shows one project; name it: redthread draw \(kind.name) PROJECT")
        }
        try output.write(try diagram.render(as: output.format))
    }
}

extension DiagramKind {
    /// "  touches        which meetings touched which projects".
    fileprivate var helpLine: String {
        "  " + name + String(repeating: " ", count: max(1, 16 - name.count)) + summary
    }
}

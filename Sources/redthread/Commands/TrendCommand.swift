import ArgumentParser
import Diagrams
import Portfolio
import Workspace

struct TrendCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "trend",
        abstract: "Draw a milestone trend chart: the date that was stated, meeting by meeting.",
        discussion: """
            A line that runs level is a date that holds; one that climbs is a date that slips. The ending of the file \
            says what is drawn: .svg, .png or .pdf. Without a file, SVG goes to standard output.

            Example:
              redthread trend mithtk -o trend.svg
            """
    )

    @Argument(help: "A project's id, name or alias.") var project: String
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var output: PictureOutput

    func validate() throws { try output.validate() }

    func run() async throws {
        let reconstruction = try await options.reconstruct()
        let wanted = try ProjectLookup.project(named: project, among: reconstruction.projects.map(\.project))
        guard let history = reconstruction.history(of: wanted.id) else { return }
        let diagram = TrendDiagram(history: history, asOf: reconstruction.asOf, language: options.language)
        try output.write(try diagram.render(as: output.format))
    }
}

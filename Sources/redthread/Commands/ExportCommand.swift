import ArgumentParser
import Portfolio
import Reports
import Workspace

struct ExportCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Export the whole model for other programs.",
        discussion: """
            Example:
              redthread export --format json > portfolio.json
            """
    )

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case json
    }

    @OptionGroup var options: WorkspaceOptions
    @Option(help: "The format.") var format: Format = .json
    @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
    var output: String?

    func run() async throws {
        let reconstruction = try await options.reconstruct()
        let bytes = JSONExport.document(reconstruction)
        if let output { try OutputFile.write(bytes, to: output) } else { try Console.print(bytes) }
    }
}

import ArgumentParser
import Portfolio

struct ExplainCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration.about(.explain)

    @Argument(help: .about(.id, .id)) var id: String

    @OptionGroup var options: WorkspaceOptions

    func run() async throws {
        let reconstruction = try await options.reconstruct()
        let explanations = try Explanation.all(of: id, in: reconstruction, options.language)
        try Console.print(explanations.map { $0.rendered(width: Console.width) }.joined(separator: "\n\n"))
    }
}

import ArgumentParser
import Portfolio

struct ExplainCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Print why: the chain of quotes and rules behind a date, a link or a finding.",
        discussion: """
            The id is that of a milestone, a phase or a finding, as 'status --format json' and 'check --format json' \
            print it; the name of a milestone does as well, or so much of it that no other can be meant.

            Example, on the sample:
              redthread explain "Den digitale arbejdsplads går"
            """
    )

    @Argument(help: "The id of a milestone, phase or finding, or a milestone's name or a part of it.")
    var id: String

    @OptionGroup var options: WorkspaceOptions

    func run() async throws {
        let reconstruction = try await options.reconstruct()
        let explanations = try Explanation.all(of: id, in: reconstruction, options.language)
        try Console.print(explanations.map { $0.rendered(width: Console.width) }.joined(separator: "\n\n"))
    }
}

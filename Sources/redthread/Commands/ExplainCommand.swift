import ArgumentParser
import Portfolio

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Print why: the chain of quotes and rules behind a date, a link or a finding.",
        discussion: """
            The id is that of a milestone, a phase or a finding, as 'status --format json' and 'check --format json' \
            print it; the name of a milestone does as well.

            Example:
              redthread explain "Går i luften"
            """
    )

    @Argument(help: "The id of a milestone, phase or finding, or a milestone's name.")
    var id: String

    @OptionGroup var options: WorkspaceOptions

    func run() async throws {
        let reconstruction = try await options.reconstruct()
        let explanations = Explanation.all(of: id, in: reconstruction, options.language)
        guard !explanations.isEmpty else {
            throw UnknownSubject(id: id, known: Explanation.subjects(in: reconstruction))
        }
        Console.print(explanations.map { $0.rendered(width: Console.width) }.joined(separator: "\n\n"))
    }
}

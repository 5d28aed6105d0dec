import ArgumentParser
import Workspace

struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a workspace: from your own minutes, or with a sample in it.",
        discussion: """
            Where the folder holds minutes (in DIR/minutes), it reads them and writes a portfolio.yaml that proposes \
            the projects that run through them, for you to edit. Otherwise it writes a sample: four projects over six \
            meetings, retold from public minutes. It never writes over anything.

            Examples:
              redthread init sample && redthread status -C sample
              mkdir ours && cp -r ~/referater ours/minutes && redthread init ours
            """
    )

    @Argument(help: "The folder; it is made if it is not there.")
    var folder = "."

    func run() async throws {
        guard PortfolioProposal.isPossible(in: folder) else {
            let files = try SampleWorkspace.write(to: folder)
            return Console.say("Wrote \(files.count) files to \(folder). Next: redthread status -C \(folder)")
        }
        let proposal = try await PortfolioProposal.write(to: folder)
        for notice in proposal.notices { Console.warn("\(notice.file): \(notice.message)") }
        Console.say(
            "Wrote \(folder)/portfolio.yaml with \(proposal.projects) proposed projects. Edit it, then: redthread projects -C \(folder)"
        )
    }
}

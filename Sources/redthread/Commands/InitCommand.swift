import ArgumentParser
import Portfolio
import Workspace

struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a workspace: from your own minutes, or with a sample in it.",
        discussion: """
            Where the folder holds documents, in DIR/minutes or in DIR itself, it reads them and writes a \
            portfolio.yaml that proposes the projects that run through them, for you to edit. Where it is empty, or \
            is not there, it writes a sample: four projects over six meetings, retold from public minutes. It never \
            writes over anything.

            Examples:
              redthread init sample && redthread status -C sample
              redthread init ~/referater && redthread projects -C ~/referater
            """
    )

    @Argument(help: "The folder; it is made if it is not there.")
    var folder = "."

    func run() async throws {
        guard PortfolioProposal.isPossible(in: folder) else {
            let files = try SampleWorkspace.write(to: folder)
            return Console.say("Wrote \(files.count) files to \(folder). Next: redthread status -C \(quoted)")
        }
        let progress = ProgressLine(.english)
        let proposal = try await PortfolioProposal.write(to: folder) { progress?.show($0) }
        progress?.finish()
        for notice in proposal.notices { Console.warn("\(notice.file): \(notice.message)") }
        let (count, source) = (proposal.projects, proposal.minutes.joined(separator: ", "))
        Console.say(
            """
            Wrote \(folder)/portfolio.yaml: \(count == 1 ? "1 project" : "\(count) projects"), proposed from the \
            documents in \(source == "." ? folder : folder + "/" + source). Edit it, then: redthread projects -C \(quoted)
            """)
    }

    /// The folder as it can be typed into a shell.
    private var quoted: String {
        let isPlain = folder.utf8.allSatisfy { byte in
            byte >= 0x80 || "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-~".utf8.contains(byte)
        }
        return isPlain && !folder.isEmpty ? folder : "'" + folder.replacing("'", with: "'\\''") + "'"
    }
}

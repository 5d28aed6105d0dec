import ArgumentParser
import Portfolio
import Workspace

struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration.about(.initialise)

    @Option(help: .about(.language, .language)) var language: DisplayLanguage = .preferred
    @Argument(help: .about(.folder, .folder), completion: .directory) var folder = "."

    func run() async throws {
        guard PortfolioProposal.isPossible(in: folder) else {
            let files = try SampleWorkspace.write(to: folder)
            return Console.say(language.terminal.wrote(files.count, to: folder, quoted: quoted))
        }
        let progress = ProgressLine(language)
        let proposal = try await PortfolioProposal.write(to: folder) { progress?.show($0) }
        progress?.finish()
        for notice in proposal.notices { Console.warn("\(notice.file): \(notice.message[language])") }
        let source = proposal.minutes.joined(separator: ", ")
        Console.say(
            language.terminal.wroteProposal(
                proposal.projects, of: source == "." ? folder : folder + "/" + source, to: folder, quoted: quoted))
    }

    /// The folder as it can be typed into a shell.
    private var quoted: String {
        let isPlain = folder.utf8.allSatisfy { byte in
            byte >= 0x80 || "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-~".utf8.contains(byte)
        }
        return isPlain && !folder.isEmpty ? folder : "'" + folder.replacing("'", with: "'\\''") + "'"
    }
}

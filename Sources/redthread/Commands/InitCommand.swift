import ArgumentParser
import Workspace

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a workspace with a sample portfolio in it.",
        discussion: """
            Writes portfolio.yaml and a folder of minutes: four projects over six meetings, retold from public minutes. \
            It never writes over anything.

            Example:
              redthread init sample && redthread status -C sample
            """
    )

    @Argument(help: "The folder; it is made if it is not there.")
    var folder = "."

    func run() throws {
        let files = try SampleWorkspace.write(to: folder)
        Console.say("Wrote \(files.count) files to \(folder). Next: redthread status -C \(folder)")
    }
}

import ArgumentParser
import Foundation
import Portfolio

/// The command line: one subcommand a file, each of which joins the stages it needs.
@main
struct Redthread: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redthread",
        abstract: "Follow a project through the minutes of many meetings.",
        discussion: """
            Reads meeting minutes, finds the projects that run through them, reconstructs when each milestone and \
            phase was, is or should be, and draws it. Everything it says can be followed to the words of the minutes.

            Start with the sample:
              redthread init sample
              redthread status -C sample
              redthread timeline mithtk -C sample -o mithtk.svg
            """,
        version: "0.1.0",
        subcommands: [
            InitCommand.self, ProjectsCommand.self, StatusCommand.self, MeetingsCommand.self, TimelineCommand.self,
            DependenciesCommand.self, TrendCommand.self, DrawCommand.self, ScheduleCommand.self, ReportCommand.self,
            CheckCommand.self,
            ChangesCommand.self, ExplainCommand.self, ExportCommand.self, DatesCommand.self,
        ]
    )

    /// Runs the command and ends with an exit code that says what kind of trouble there was, as in `sysexits.h`.
    static func main() async {
        var language = DisplayLanguage.preferred
        do {
            if let unknown = UnknownCommand(in: CommandLine.arguments.dropFirst()) { throw unknown }
            var command = try parseAsRoot()
            language = (command as? any WorkspaceCommand)?.options.language ?? language
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            end(with: error, language)
        }
    }

    /// Says what went wrong, or what was asked about the command itself, and ends the process.
    private static func end(with error: any Error, _ language: DisplayLanguage) -> Never {
        if let failure = error as? OutputFailure, failure.isClosedPipe { Foundation.exit(failure.exitCode) }
        if let failure = error as? any FailureWithExitCode {
            Console.warn(failure.message(in: language))
            Foundation.exit(failure.exitCode)
        }
        let text = fullMessage(for: error)
        guard exitCode(for: error).isSuccess else {
            if !text.isEmpty { Console.say(text) }
            Foundation.exit(exitCode(for: error).rawValue)
        }
        do {
            // Help and completion scripts are the tool's own words: nothing in them is to be cleaned.
            try Console.print(Array((text + "\n").utf8))
        } catch {
            end(with: error, language)
        }
        Foundation.exit(EXIT_SUCCESS)
    }
}

import ArgumentParser
import Foundation
import Workspace

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
            DependenciesCommand.self, TrendCommand.self, ScheduleCommand.self, ReportCommand.self, CheckCommand.self,
            ChangesCommand.self, ExplainCommand.self, ExportCommand.self, DatesCommand.self,
        ]
    )

    /// Runs the command and ends with an exit code that says what kind of trouble there was, as in `sysexits.h`.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let error as any FailureWithExitCode {
            Console.warn(error.message)
            Foundation.exit(error.exitCode)
        } catch {
            exit(withError: error)
        }
    }
}

/// An error of ours, which knows how the process should end.
protocol FailureWithExitCode: Error {
    /// Place, what is wrong, why, and what to do.
    var message: String { get }
    /// A code of `sysexits.h`.
    var exitCode: Int32 { get }
}

extension WorkspaceError: FailureWithExitCode {
    var message: String { description }

    var exitCode: Int32 {
        switch self {
        case .unknownProject: EX_USAGE
        case .malformedPortfolio: EX_DATAERR
        case .noPortfolio, .unreadablePortfolio, .noMinutes, .nothingRead, .nothingSaid: EX_NOINPUT
        case .alreadyThere, .cannotWrite: EX_CANTCREAT
        }
    }
}

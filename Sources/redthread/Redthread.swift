import ArgumentParser
import Foundation
import Portfolio

/// The command line: one subcommand a file, each of which joins the stages it needs.
@main
struct Redthread: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration.about(
        .redthread,
        [
            InitCommand.self, ProjectsCommand.self, StatusCommand.self, MeetingsCommand.self, TimelineCommand.self,
            DependenciesCommand.self, TrendCommand.self, DrawCommand.self, ScheduleCommand.self, ReportCommand.self,
            CheckCommand.self, ChangesCommand.self, FollowUpCommand.self, ExplainCommand.self, ExportCommand.self,
            DatesCommand.self,
        ])

    /// Runs the command and ends with an exit code that says what kind of trouble there was, as in `sysexits.h`. A signal
    /// ends it as well, with nothing left behind.
    static func main() async {
        // No output may depend on where it was made; libraries that write the time of day into files ask for the zone.
        setenv("TZ", "UTC0", 1)
        let work = Task { await run() }
        Interruption.watch(work)
        await work.value
    }

    private static func run() async {
        do {
            warnOfLanguage()
            if let request = try HelpRequest(GivenArguments.all[...]) { return try show(request) }
            var command = try parseAsRoot(GivenArguments.all)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            // What a signal has broken off is no trouble to tell of.
            if !Task.isCancelled { end(with: error) }
        }
    }

    private static func warnOfLanguage() {
        guard let name = LanguageChoice.unknownInEnvironment else { return }
        Console.warn(DisplayLanguage.preferred.terminal.noLanguage(name))
    }

    /// Help is the tool's own words: nothing in it is to be cleaned.
    private static func show(_ request: HelpRequest) throws {
        guard let page = request.page(.preferred, width: Console.width) else { return }
        try Console.print(Array((page.text + "\n").utf8))
    }

    /// Says what went wrong, or what was asked about the command itself, and ends the process.
    private static func end(with error: any Error) -> Never {
        if let failure = error as? OutputFailure, failure.isClosedPipe { Foundation.exit(failure.exitCode) }
        if let failure = error as? any FailureWithExitCode {
            Console.warn(failure.message(in: .preferred))
            Foundation.exit(failure.exitCode)
        }
        let code = exitCode(for: error)
        guard code.isSuccess else { return refuse(message(for: error), code) }
        do {
            // Completion scripts and the version.
            try Console.print(Array((fullMessage(for: error) + "\n").utf8))
        } catch {
            end(with: error)
        }
        Foundation.exit(EXIT_SUCCESS)
    }

    /// Says what is wrong with the arguments, and where to read of them.
    private static func refuse(_ message: String, _ code: ExitCode) -> Never {
        let words = DisplayLanguage.preferred.terminal
        if !message.isEmpty {
            Console.say("\(words.error): \(words.text(ParserProblem(saying: message)))")
        }
        if code == .validationFailure {
            let first = GivenArguments.all.first ?? ""
            Console.say(words.seeHelp(of: CommandTopic(rawValue: first)?.rawValue ?? ""))
        }
        Foundation.exit(code.rawValue)
    }
}

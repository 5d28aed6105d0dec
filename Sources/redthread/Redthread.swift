import ArgumentParser

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
            DependenciesCommand.self, ReportCommand.self, CheckCommand.self, ExportCommand.self, DatesCommand.self,
        ]
    )
}

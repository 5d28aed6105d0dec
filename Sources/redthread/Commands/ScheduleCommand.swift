import ArgumentParser
import Foundation
import Portfolio

struct ScheduleCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedule",
        abstract: "Compute dates, slack and the critical chain of a plan file or a project.",
        discussion: """
            A plan file (PLAN.json) is a network of tasks in the format neutral-project/1; its dates are working-day \
            offsets from its start, with the finish exclusive. A project is one of the workspace; its dates are \
            windows in calendar days. What cannot be kept is told on standard error, and the order of things stands. \
            A plan of Microsoft Project (PLAN.xml, saved as XML) is reckoned in its own hours, to the minute.

            Examples:
              redthread schedule plan.json --format csv
              redthread schedule plan.json --diagram plan.svg
              redthread schedule plan.xml --format csv
              redthread schedule kmd-udbud --delay "Tilbud modtaget=14d"
            """
    )

    @Argument(help: "A plan file that ends in .json or .xml, or a project's id, name or alias.")
    var subject: String

    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var list: ListOutput
    @Option(
        help: ArgumentHelp(
            "Draw it as a Gantt chart: .svg, .png or .pdf; a plan with its delay, a project as it was said.",
            valueName: "file"))
    var diagram: String?
    @Option(
        help: ArgumentHelp("Show what moves when a task or milestone comes later.", valueName: "milestone=14d"))
    var delay: Delay?

    private var format: ListFormat { list.format }

    func validate() throws {
        var output = PictureOutput()
        output.output = diagram
        try output.validate()
    }

    func run() async throws {
        switch URL(filePath: subject).pathExtension.lowercased() {
        case "json":
            try PlanSchedule(file: subject, language: options.language).run(format, diagram: diagram, delay: delay)
        case "xml":
            guard delay == nil else {
                throw ValidationError("--delay works on .json plans and on projects; not yet on a plan in XML.")
            }
            try ProjectFileSchedule(file: subject, language: options.language).run(format, diagram: diagram)
        default:
            let reconstruction = try await options.reconstruct()
            try ProjectSchedule(of: subject, in: reconstruction, options.language)
                .run(format, diagram: diagram, delay: delay)
        }
    }
}

/// "Tilbud modtaget=14d": what is delayed, and by how many days (units, in a plan of periods).
struct Delay: ExpressibleByArgument {
    let subject: String
    let days: Int

    init?(argument: String) {
        guard let mark = argument.lastIndex(of: "=") else { return nil }
        let length = argument[argument.index(after: mark)...]
        guard let days = Int(length.hasSuffix("d") ? length.dropLast() : length), (0...100_000).contains(days) else {
            return nil
        }
        subject = String(argument[..<mark])
        self.days = days
    }
}

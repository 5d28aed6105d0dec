import ArgumentParser
import Foundation
import Portfolio

struct ScheduleCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration.about(.schedule)

    @Argument(help: .about(.subject, .subject)) var subject: String

    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var list: ListOutput
    @Option(help: .about(.planDiagram, .file), completion: .file()) var diagram: String?
    @Option(help: .about(.delay, .delay)) var delay: Delay?

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
                throw ValidationError(options.language.terminal.delayNeedsOtherPlan)
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

import ArgumentParser
import Foundation
import Portfolio

struct ScheduleCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration.about(.schedule)

    @Argument(help: .about(.subject, .subject)) var subject: String

    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var list: ListOutput
    @Option(help: .about(.planDiagram, .file), completion: .file()) var diagram: String?
    @Flag(help: .about(.force)) var force = false
    @OptionGroup var trial: TrialOptions

    private var format: ListFormat { list.format }

    func validate() throws {
        let output = PictureOutput(checked: diagram)
        try output.validate()
    }

    func run() async throws {
        if let diagram, diagram != "-" { try OwnFile.check(diagram, force: force) }
        switch URL(filePath: subject).pathExtension.lowercased() {
        case "json":
            try PlanSchedule(file: subject, language: options.language).run(format, diagram: diagram, trial: trial)
        case "xml":
            guard trial.isEmpty else {
                throw ValidationError(options.language.terminal.delayNeedsOtherPlan)
            }
            try ProjectFileSchedule(file: subject, language: options.language).run(format, diagram: diagram)
        default:
            let reconstruction = try await options.reconstruct()
            try ProjectSchedule(of: subject, in: reconstruction, options.language)
                .run(format, diagram: diagram, trial: trial)
        }
    }
}

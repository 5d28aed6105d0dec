import ArgumentParser
import Diagrams
import Portfolio
import Reports
import Workspace

struct ReportCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration.about(.report)

    @OptionGroup var projects: ProjectArguments
    @OptionGroup var options: WorkspaceOptions
    @Option(help: .about(.template, .template)) var template = "portfolio"
    @Option(name: .shortAndLong, help: .about(.reportOutput, .file), completion: .file()) var output: String

    @Flag(help: .about(.force)) var force = false

    func validate() throws {
        guard ReportKind(file: output) == nil else { return }
        throw ValidationError(DisplayLanguage.preferred.terminal.noReport(output))
    }

    func run() async throws {
        let contents = try await options.read()
        let all = try options.reconstruct(contents)
        let selected = try projects.select(from: all)
        let kind = ReportKind(file: output) ?? .html
        let template = try TemplateFile.template(template)
        let figures = ReportFigures(
            reconstruction: selected, lights: contents.portfolio.lights, language: options.language,
            template: template, kind: kind,
            hues: ProjectHues(all.projects.map(\.project)), stem: kind == .markdown ? RelativePath.stem(of: output) : ""
        )
        let report = Report(
            selected, language: options.language, format: kind.format, figures: try figures.all(),
            figureStyle: DiagramStyle.dark, rules: contents.portfolio.lights,
            sourceRoot: kind == .html ? RelativePath.from(output, to: contents.root) : nil
        )
        try await ReportWriter(
            report: report, template: template, language: options.language, force: force
        ).write(kind, to: output)
    }
}

import ArgumentParser
import Diagrams
import Portfolio
import Reports
import Workspace

struct ReportCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write a report with its diagrams in it.",
        discussion: """
            The ending of the file says what is written: .html is one file with everything in it; .md has its diagrams \
            in files beside it, named after it; .pdf is printed by chromium, .docx made by pandoc. A template is one of \(Report.templateNames.joined(separator: ", ")), or a Mustache \
            file of your own.

            Examples:
              redthread report -o portfolio.html
              redthread report mithtk --template board -o mithtk.md
              redthread report --template mine.html.mustache -o mine.html
            """
    )

    @OptionGroup var projects: ProjectArguments
    @OptionGroup var options: WorkspaceOptions
    @Option(help: "A template by name, or a file of your own.") var template = "portfolio"
    @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file: .html, .md, .pdf or .docx.", valueName: "file"))
    var output: String

    @Flag(help: "Write over files that redthread did not make: pictures beside a Markdown report, or the report.")
    var force = false

    func validate() throws {
        guard ReportKind(file: output) == nil else { return }
        throw ValidationError("\(output): a report is a .html, .md, .pdf or .docx file; choose one of these endings")
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

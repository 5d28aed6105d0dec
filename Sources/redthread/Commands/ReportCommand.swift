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

    @Option(help: .about(.diagramFormat, .format)) var format: ReportKind?
    @Flag(help: .about(.force)) var force = false

    private var kind: ReportKind { format ?? ReportKind(file: output) ?? .html }

    func validate() throws {
        let words = DisplayLanguage.preferred.terminal
        guard output != "-" else {
            if kind == .markdown { throw ValidationError(words.markdownNeedsFile) }
            return
        }
        let named = ReportKind(file: output)
        if named == nil, format == nil { throw ValidationError(words.noReport(output)) }
        if let format, let named, format != named {
            throw ValidationError(
                words.contradiction(output, ending: named.rawValue, format: format.rawValue))
        }
    }

    func run() async throws {
        let contents = try await options.read()
        let all = try options.reconstruct(contents)
        let selected = try projects.select(from: all)
        let template = try TemplateFile.template(template)
        let figures = ReportFigures(
            reconstruction: selected, lights: contents.portfolio.lights, language: options.language,
            template: template, kind: kind,
            hues: ProjectHues(all.projects.map(\.project)), stem: kind == .markdown ? RelativePath.stem(of: output) : ""
        )
        let report = try report(with: figures, root: contents.root)
        let earlier = kind == .html ? try earlierReports(than: figures, contents) : []
        try await ReportWriter(
            report: report, earlier: earlier, template: template, language: options.language, force: force
        ).write(kind, to: output)
    }

    private func report(with figures: ReportFigures, root: String) throws -> Report {
        let colours = figures.reconstruction.projects.map {
            ($0.project.id, figures.hues.hexadecimal(of: $0.project.id))
        }
        return Report(
            figures.reconstruction, language: options.language, format: figures.kind.format, figures: try figures.all(),
            figureStyle: DiagramStyle.dark, rules: figures.lights,
            sourceRoot: figures.kind == .html ? RelativePath.from(output, to: root) : nil,
            colours: Dictionary(colours.compactMap { id, colour in colour.map { (id, $0) } }) { first, _ in first })
    }

    /// The same report as `--as-of` would give it on earlier days, its pictures with the rows and the scale of today's.
    private func earlierReports(than today: ReportFigures, _ contents: WorkspaceContents) throws -> [Report] {
        let shown = Set(today.reconstruction.projects.map(\.project.id))
        let stages = today.stages
        return try EarlierDays.stops(of: today.reconstruction).map { day in
            let then = contents.reconstruction(asOf: day)
            let figures = today.redrawn(projects.projects.isEmpty ? then : then.limited(to: shown), on: stages)
            return try report(with: figures, root: contents.root)
        }
    }
}

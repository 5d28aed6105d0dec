import ArgumentParser
import Diagrams
import Foundation
import Portfolio
import Reports
import Workspace

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write a report with its diagrams in it.",
        discussion: """
            The ending of the file says what is written: .html is one file with everything in it; .md has its diagrams \
            in files beside it. A template is one of \(Report.templateNames.joined(separator: ", ")), or a Mustache \
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
    @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file: .html or .md.", valueName: "file"))
    var output: String

    private var format: ReportFormat? {
        ReportFormat(rawValue: URL(filePath: output).pathExtension.lowercased())
    }

    func validate() throws {
        guard format == nil else { return }
        throw ValidationError("\(output): a report is a .html or .md file; choose one of these endings")
    }

    func run() async throws {
        let selected = try projects.select(from: try await options.reconstruct())
        let report = Report(
            selected,
            language: options.language,
            format: format ?? .html,
            figures: try ReportFigures(reconstruction: selected, language: options.language).all()
        )
        let bytes = try report.rendered(try TemplateFile.template(template))
        let folder = URL(filePath: output).deletingLastPathComponent()
        for file in report.filesBeside {
            try OutputFile.write(file.contents, to: folder.appending(path: file.name).path)
        }
        try OutputFile.write(bytes, to: output)
    }
}

/// Draws the diagrams that a report shows.
private struct ReportFigures {
    let reconstruction: Reconstruction
    let language: Language

    /// A timeline of all projects, and for each project its timeline and, where it has any, its dependencies.
    func all() throws -> [ReportFigure] {
        let portfolio = try ReportFigure(.timeline, svg: timeline(of: reconstruction.projects, prefix: "portfolio"))
        return [portfolio] + (try reconstruction.projects.flatMap(figures))
    }

    private func figures(of history: ProjectHistory) throws -> [ReportFigure] {
        let id = history.project.id
        let line = try ReportFigure(.timeline, of: id, svg: timeline(of: [history], prefix: "timeline-\(id)"))
        guard !history.dependencies.isEmpty else { return [line] }
        let diagram = DependencyDiagram(
            histories: [history],
            meetings: reconstruction.meetings,
            asOf: reconstruction.asOf,
            options: DependencyOptions(idPrefix: "dependencies-\(id)"),
            language: language
        )
        return [line, ReportFigure(.dependencies, of: id, svg: text(try diagram.render(as: .svg)))]
    }

    private func timeline(of histories: [ProjectHistory], prefix: String) throws -> String {
        let diagram = TimelineDiagram(
            histories: histories,
            meetings: reconstruction.meetings,
            findings: reconstruction.findings,
            asOf: reconstruction.asOf,
            options: TimelineOptions(idPrefix: prefix),
            language: language
        )
        return text(try diagram.render(as: .svg))
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

/// A template as the command line names it.
private enum TemplateFile {
    /// One that the program carries, or the user's own file with the partials beside it.
    static func template(_ name: String) throws -> Report.Template {
        guard name.hasSuffix(".mustache") else { return .named(name) }
        guard let text = try? String(contentsOf: URL(filePath: name), encoding: .utf8) else {
            throw UnreadableTemplate(file: name)
        }
        return .own(name: name, text: text, partials: partials(beside: name))
    }

    private static func partials(beside name: String) -> [String: String] {
        let folder = URL(filePath: name).deletingLastPathComponent()
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        let templates = files.filter {
            $0.pathExtension == "mustache" && $0.lastPathComponent != URL(filePath: name).lastPathComponent
        }
        return Dictionary(
            templates.compactMap { file in
                let text = try? String(contentsOf: file, encoding: .utf8)
                return text.map { (file.deletingPathExtension().lastPathComponent, $0) }
            },
            uniquingKeysWith: { first, _ in first }
        )
    }
}

private struct UnreadableTemplate: FailureWithExitCode {
    let file: String
    var exitCode: Int32 { EX_NOINPUT }
    var message: String { "\(file): the template cannot be read; check the path and that it is UTF-8 text" }
}

extension ReportError: FailureWithExitCode {
    var message: String { description }
    var exitCode: Int32 { EX_DATAERR }
}

import ArgumentParser
import Foundation
import Portfolio
import Reports
import Workspace

struct ExportCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration.about(.export)

    @OptionGroup var projects: ProjectArguments
    @OptionGroup var options: WorkspaceOptions
    @Option(help: .about(.exportFormat, .format)) var format: ExportFormat?
    @Option(name: .shortAndLong, help: .about(.exportOutput, .file), completion: .file()) var output: String?
    @Flag(help: .about(.force)) var force = false

    func validate() throws {
        guard let output, output != "-" else { return }
        let named = ExportFormat(file: output)
        if named == nil, format == nil {
            let endings = ExportFormat.all.flatMap(\.endings).map { "." + $0 }.joined(separator: ", ")
            throw ValidationError(DisplayLanguage.preferred.terminal.noExport(output, endings: endings))
        }
        if let format, let named, format.endings != named.endings, !format.endings.isEmpty {
            throw ValidationError(
                DisplayLanguage.preferred.terminal.contradiction(output, ending: named.name, format: format.name))
        }
    }

    func run() async throws {
        let contents = try await options.read()
        let reconstruction = try projects.select(from: options.reconstruct(contents))
        let chosen = format ?? output.flatMap(ExportFormat.init(file:)) ?? .json
        let bytes = try chosen.document(
            .init(
                reconstruction, lights: contents.portfolio.lights, language: options.language,
                authority: contents.portfolio.authority,
                selection: projects.projects.isEmpty ? [] : reconstruction.projects.map(\.project.id)))
        if let output, output != "-" {
            try OwnFile.check(output, replacing: bytes, force: force)
            try OutputFile.write(bytes, to: output)
        } else {
            try Console.print(document: bytes)
        }
    }
}

extension ExportError: FailureWithExitCode {
    var exitCode: Int32 { EX_IOERR }

    func message(in language: DisplayLanguage) -> String {
        switch self {
        case .workbook(let reason): language.terminal.noWorkbook(reason[language])
        }
    }
}

import ArgumentParser
import Foundation
import Portfolio
import Reports
import Workspace

struct ExportCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Export the whole model: for spreadsheets, calendars and other programs.",
        discussion: """
            The formats, each with the ending that -o knows it by:
            \(ExportFormat.all.map(\.helpLine).joined(separator: "\n"))

            Examples:
              redthread export > portfolio.json
              redthread export -o milepæle.ics
              redthread export -o portefølje.xlsx
              redthread export --format csv-decisions > beslutninger.csv
            """
    )

    @OptionGroup var projects: ProjectArguments
    @OptionGroup var options: WorkspaceOptions
    @Option(help: "The format; when left out, what the file's ending says, else json.") var format: ExportFormat?
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output; - is standard output.", valueName: "file"))
    var output: String?

    func validate() throws {
        guard let output, output != "-" else { return }
        let named = ExportFormat(file: output)
        if named == nil, format == nil {
            let endings = ExportFormat.all.flatMap(\.endings).map { "." + $0 }.joined(separator: ", ")
            throw ValidationError("\(output): choose an ending that says the format (\(endings)), or say --format")
        }
        if let format, let named, format.endings != named.endings, !format.endings.isEmpty {
            throw ValidationError(
                "\(output): the ending says \(named.name) and --format says \(format.name); choose one")
        }
    }

    func run() async throws {
        let contents = try await options.read()
        let reconstruction = try projects.select(from: options.reconstruct(contents))
        let chosen = format ?? output.flatMap(ExportFormat.init(file:)) ?? .json
        let bytes = try chosen.document(
            .init(reconstruction, lights: contents.portfolio.lights, language: options.language))
        if let output, output != "-" { try OutputFile.write(bytes, to: output) } else { try Console.print(bytes) }
    }
}

extension ExportFormat {
    /// "  ics            .ics   milestones and phases for a calendar".
    fileprivate var helpLine: String {
        let ending = endings.first.map { "." + $0 } ?? ""
        func padded(_ text: String, _ width: Int) -> String {
            text + String(repeating: " ", count: max(1, width - text.count))
        }
        return "  " + padded(name, 16) + padded(ending, 9) + summary
    }
}

extension ExportError: FailureWithExitCode {
    var exitCode: Int32 { EX_IOERR }

    func message(in language: DisplayLanguage) -> String {
        switch self {
        case .workbook(let reason): "the workbook cannot be written (\(reason)); check the space in TMPDIR"
        }
    }
}

import ArgumentParser
import Diagrams
import Foundation
import Portfolio
import Workspace

/// Where a picture goes, and as what.
struct PictureOutput: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file: .svg, .png or .pdf; - is standard output.", valueName: "file"))
    var output: String?

    /// By the file's ending; SVG for standard output.
    var format: PictureFormat { output.flatMap(Self.format) ?? .svg }

    func validate() throws {
        guard let output, output != "-", Self.format(of: output) == nil else { return }
        throw ValidationError("\(output): a picture is a .svg, .png or .pdf file; choose one of these endings")
    }

    func write(_ bytes: [UInt8]) throws {
        if let output, output != "-" { try OutputFile.write(bytes, to: output) } else { try Console.print(bytes) }
    }

    private static func format(of file: String) -> PictureFormat? {
        PictureFormat(rawValue: URL(filePath: file).pathExtension.lowercased())
    }
}

extension RenderingError: FailureWithExitCode {
    var exitCode: Int32 { EX_SOFTWARE }

    func message(in language: DisplayLanguage) -> String {
        switch self {
        case .unavailable:
            "the Graphviz library cannot be started; check that libgraphviz-dev is installed"
        case .layout(let engine, let message):
            "Graphviz's layout engine '\(engine)' gave up: \(message); draw fewer projects at a time"
        case .drawing(let format, let message):
            "Graphviz cannot draw \(format.rawValue): \(message); check that its plugins are installed (libgraphviz-dev)"
        }
    }
}

import ArgumentParser
import Diagrams
import Foundation
import Portfolio
import Workspace

/// Where a picture goes, and as what.
struct PictureOutput: ParsableArguments {
    @Option(name: .shortAndLong, help: .about(.pictureOutput, .file), completion: .file()) var output: String?

    @Flag(help: .about(.force)) var force = false

    init() {}

    /// To a file that is known to be ours, or none.
    init(checked file: String?) {
        output = file
        force = true
    }

    /// By the file's ending; SVG for standard output.
    var format: PictureFormat { output.flatMap(Self.format) ?? .svg }

    func validate() throws {
        guard let output, output != "-", Self.format(of: output) == nil else { return }
        throw ValidationError(DisplayLanguage.preferred.terminal.noPicture(output))
    }

    func write(_ bytes: [UInt8]) throws {
        if let output, output != "-" {
            try OwnFile.check(output, force: force)
            try OutputFile.write(bytes, to: output)
        } else {
            try Console.print(document: bytes)
        }
    }

    private static func format(of file: String) -> PictureFormat? {
        PictureFormat(rawValue: URL(filePath: file).pathExtension.lowercased())
    }
}

extension RenderingError: FailureWithExitCode {
    var exitCode: Int32 { EX_SOFTWARE }

    func message(in language: DisplayLanguage) -> String { language.terminal.noPicture(self) }
}

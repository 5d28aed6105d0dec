import ArgumentParser
import Diagrams
import Foundation
import Portfolio
import Workspace

/// What a diagram can be: a picture, or the text that another drawing tool makes one of.
enum DiagramFormat: Hashable {
    case picture(PictureFormat)
    case text(TextFormat)

    static let all = PictureFormat.allCases.map(Self.picture) + TextFormat.allCases.map(Self.text)

    /// The endings of files that hold it, without the dot; the usual one first.
    var endings: [String] {
        switch self {
        case .picture(let format): [format.rawValue]
        case .text(.dot): ["dot", "gv"]
        case .text(.mermaid): ["mmd"]
        case .text(.plantuml): ["puml"]
        }
    }

    /// The comment at the end of a file of text, by which it is known as ours.
    fileprivate var foot: String {
        switch self {
        case .picture: ""
        case .text(.dot): OwnFile.comment(by: "//")
        case .text(.mermaid): OwnFile.comment(by: "%%")
        case .text(.plantuml): OwnFile.comment(by: "'")
        }
    }

    /// By the ending of a file's name, in letters of either case.
    init?(file: String) {
        let ending = URL(filePath: file).pathExtension.lowercased()
        guard let format = Self.all.first(where: { $0.endings.contains(ending) }) else { return nil }
        self = format
    }
}

extension DiagramFormat: ExpressibleByArgument {
    init?(argument: String) {
        guard let format = Self.all.first(where: { $0.defaultValueDescription == argument }) else { return nil }
        self = format
    }

    var defaultValueDescription: String {
        switch self {
        case .picture(let format): format.rawValue
        case .text(let format): format.rawValue
        }
    }

    static var allValueStrings: [String] { all.map(\.defaultValueDescription) }
}

/// Where a diagram goes, and as what.
struct DiagramOutput: ParsableArguments {
    @Option(name: .shortAndLong, help: .about(.diagramOutput, .file), completion: .file()) var output: String?
    @Option(help: .about(.diagramFormat, .format)) var format: DiagramFormat?
    @Flag(help: .about(.force)) var force = false

    /// What was asked for, else what the file's ending says; SVG for standard output.
    private var chosen: DiagramFormat { format ?? output.flatMap(DiagramFormat.init(file:)) ?? .picture(.svg) }

    func validate() throws {
        guard let output, output != "-" else { return }
        let named = DiagramFormat(file: output)
        if let format, let named, format != named {
            throw ValidationError(
                DisplayLanguage.preferred.terminal.contradiction(
                    output, ending: named.defaultValueDescription, format: format.defaultValueDescription))
        }
        guard format == nil, named == nil else { return }
        throw ValidationError(DisplayLanguage.preferred.terminal.noDiagram(output))
    }

    /// Draws the diagram, or writes it in another tool's words, and puts it where it was asked for.
    func write(picture: (PictureFormat) throws -> [UInt8], text: (TextFormat) -> String) throws {
        let bytes =
            switch chosen {
            case .picture(let format): try picture(format)
            case .text(let format): Array(text(format).utf8)
            }
        guard let output, output != "-" else { return try Console.print(document: bytes) }
        try OwnFile.check(output, force: force)
        try OutputFile.write(bytes + chosen.foot.utf8, to: output)
    }
}

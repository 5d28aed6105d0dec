import Foundation
import Testing

@Suite("What a diagram is written as")
struct DiagramFormatTests {
    /// How each begins.
    private static let openings: [String: String] = [
        "svg": "<?xml", "pdf": "%PDF", "dot": "digraph redthread {", "mermaid": "gantt", "plantuml": "@startgantt",
    ]
    private static let endings = [
        ("SVG", "svg"), ("pdf", "pdf"), ("dot", "dot"), ("gv", "dot"), ("mmd", "mermaid"), ("puml", "plantuml"),
    ]

    @Test("the ending of the file says it", arguments: endings)
    func byEnding(ending: String, format: String) throws {
        let folder = try Folder.sample()
        let result = try Program.run("timeline", "mithtk", "-C", folder.path, "-o", "\(folder.path)/x.\(ending)")
        #expect(result.code == 0)
        #expect(result.output.isEmpty)
        #expect(String(decoding: try folder.read("x.\(ending)"), as: UTF8.self).hasPrefix(Self.openings[format] ?? "?"))
    }

    @Test("--format says it on standard output", arguments: ["svg", "pdf", "dot", "mermaid", "plantuml"])
    func byOption(format: String) throws {
        let folder = try Folder.sample()
        let result = try Program.run("timeline", "mithtk", "-C", folder.path, "--format", format)
        #expect(result.code == 0)
        #expect(result.text.hasPrefix(Self.openings[format] ?? "?"))
    }

    @Test("--format and an ending that say two things are an error, before anything is read")
    func contradiction() throws {
        let folder = try Folder.sample()
        let result = try Program.run(
            "timeline", "-C", folder.path, "--format", "mermaid", "-o", folder.path + "/plan.svg")
        #expect(result.code == 64)
        #expect(result.errors.contains("vælg en"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/plan.svg"))
    }

    @Test("- is standard output")
    func dash() throws {
        let folder = try Folder.sample()
        #expect(try Program.run("timeline", "mithtk", "-C", folder.path, "-o", "-").text.contains("<svg"))
    }

    @Test("--format makes any other ending welcome")
    func optionBeforeEnding() throws {
        let folder = try Folder.sample()
        for name in ["plan.txt", "plan"] {
            let file = "\(folder.path)/\(name)"
            #expect(try Program.run("timeline", "-C", folder.path, "--format", "mermaid", "-o", file).code == 0)
            #expect(String(decoding: try folder.read(name), as: UTF8.self).hasPrefix("gantt"))
        }
    }

    @Test("SVG when neither says it")
    func defaultIsSVG() throws {
        let folder = try Folder.sample()
        #expect(try Program.run("dependencies", "kmd-udbud", "-C", folder.path).text.contains("<svg"))
    }

    @Test(
        "dependencies are a graph in each tool's words",
        arguments: [("dot", "digraph redthread {"), ("mermaid", "flowchart LR"), ("plantuml", "@startuml")])
    func dependencies(format: String, opening: String) throws {
        let folder = try Folder.sample()
        let result = try Program.run("dependencies", "kmd-udbud", "-C", folder.path, "--format", format)
        #expect(result.text.hasPrefix(opening))
        #expect(result.lines.contains { $0.contains(format == "dot" ? " -> " : ">") })
        #expect(result.text.hasSuffix("\n"))
    }

    @Test("the Graphviz text is one that Graphviz draws", .enabled(if: dot != nil, "needs the program dot"))
    func graphvizReadsIt() throws {
        let folder = try Folder.sample()
        let text = try Program.run("dependencies", "-C", folder.path, "--format", "dot")
        try folder.write(text.text, to: "all.dot")
        let process = Process()
        process.executableURL = Self.dot
        process.arguments = ["-Tsvg", "\(folder.path)/all.dot", "-o", "\(folder.path)/all.svg"]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(String(decoding: try folder.read("all.svg"), as: UTF8.self).contains("</svg>"))
    }

    @Test("what it cannot be is a usage error that says what it can", arguments: ["timeline", "dependencies"])
    func unknown(command: String) throws {
        let folder = try Folder.sample()
        let ending = try Program.run(command, "-C", folder.path, "-o", "\(folder.path)/x.gif")
        #expect(ending.code == 64)
        #expect(ending.errors.contains(".mmd") && ending.errors.contains("--format"))
        #expect(!folder.has("x.gif"))
        let format = try Program.run(command, "-C", folder.path, "--format", "visio")
        #expect(format.code == 64)
        #expect(format.errors.contains("plantuml"))
    }

    private static let dot = ["/usr/bin/dot", "/usr/local/bin/dot", "/opt/homebrew/bin/dot"].map { URL(filePath: $0) }
        .first { FileManager.default.isExecutableFile(atPath: $0.path) }
}

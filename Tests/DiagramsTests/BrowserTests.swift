import Diagrams
import Foundation
import Portfolio
import Testing

@Suite("A diagram in a browser")
struct BrowserTests {
    static let hasBrowser = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].contains {
        FileManager.default.isExecutableFile(atPath: $0)
    }
    static let hasPython = FileManager.default.isExecutableFile(atPath: "/usr/bin/env")

    @Test(
        "shows all its words, none over another and none cut off",
        .enabled(if: hasBrowser && hasPython, "needs Chromium and Python"))
    func words() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("redthread-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = try Self.pictures().map { name, bytes in
            let file = folder.appendingPathComponent(name + ".svg")
            try Data(bytes).write(to: file)
            return file.path
        }
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "Browser/text_boxes.py")
        let (status, output) = try Self.run(["python3", script.path] + files)
        #expect(status == 0, "\(output)")
    }

    /// Friendly and unfriendly content, one of each kind.
    private static func pictures() throws -> [(String, [UInt8])] {
        let large = Invented.portfolio(entries: 200, projects: 8)
        let (meetings, history) = Invented.meetings(40)
        func timeline(_ histories: [ProjectHistory], _ meetings: [Meeting] = Town.meetings, width: Double = 1_400)
            throws -> [UInt8]
        {
            try TimelineDiagram(
                histories: histories, meetings: meetings, findings: [], asOf: Town.asOf, options: .init(width: width)
            ).render(as: .svg)
        }
        return [
            ("town", try timeline(Town.histories)), ("narrow", try timeline(Town.histories, width: 700)),
            ("large", try timeline(large)), ("crowded", try timeline([history], meetings)),
            (
                "dependencies",
                try DependencyDiagram(histories: Town.histories, meetings: Town.meetings, asOf: Town.asOf).render(
                    as: .svg)
            ),
            ("trend", try TrendDiagram(history: large[0], asOf: Town.asOf).render(as: .svg)),
            (
                "touches",
                try TouchMap(histories: Town.histories + [history], meetings: Town.meetings + meetings, asOf: Town.asOf)
                    .render(as: .svg)
            ),
            ("gantt", try GanttDiagram(plan: Invented.plan(names: Invented.names)).render(as: .svg)),
        ]
    }

    private static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}

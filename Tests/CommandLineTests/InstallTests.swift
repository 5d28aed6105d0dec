import Foundation
import Testing

@Suite("make install")
struct InstallTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let make = ["/usr/bin/make", "/opt/homebrew/bin/gmake"].map { URL(filePath: $0) }
        .first { FileManager.default.isExecutableFile(atPath: $0.path) }

    @Test(
        "puts the program below DESTDIR and PREFIX, where it needs nothing of the checkout, and uninstall takes it away",
        .enabled(if: make != nil, "needs make"))
    func install() throws {
        let folder = try Folder()
        #expect(try Self.run("install", folder) == 0)
        let program = folder.url.appending(path: "opt/bin/redthread")
        let workspace = try Folder()
        #expect(try Program.run(["init", "sample"], in: workspace, program: program).code == 0)
        let report = try Program.run(
            ["report", "-C", "sample", "-o", "report.html"], in: workspace, program: program)
        #expect(report.code == 0 && report.errors.isEmpty)
        #expect(String(decoding: try workspace.read("report.html"), as: UTF8.self).contains("MitHTK"))
        #expect(try Self.run("uninstall", folder) == 0)
        #expect(!folder.has("opt/bin/redthread"))
    }

    private static func run(_ target: String, _ destination: Folder) throws -> Int32 {
        let process = Process()
        process.executableURL = make
        process.currentDirectoryURL = root
        process.arguments = [target, "BUILD=\(Program.executable.path)", "DESTDIR=\(destination.path)", "PREFIX=/opt"]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}

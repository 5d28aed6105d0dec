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
        let (folder, manual) = (try Folder(), try Folder())
        // The manual is made by a plugin that builds the program, which a test that is built cannot wait for.
        for page in ["man1/redthread.1", "man1/redthread.status.1"] {
            try manual.write(".TH REDTHREAD 1", to: page)
        }
        #expect(try Self.run("install", folder, manual) == 0)
        let shared = [
            "man/man1/redthread.1", "man/man1/redthread.status.1", "bash-completion/completions/redthread",
            "zsh/site-functions/_redthread", "fish/vendor_completions.d/redthread.fish",
        ]
        for file in shared { #expect(folder.has("opt/share/" + file), "\(file)") }
        let program = folder.url.appending(path: "opt/bin/redthread")
        let workspace = try Folder()
        #expect(try Program.run(["init", "sample"], in: workspace, program: program).code == 0)
        let report = try Program.run(
            ["report", "-C", "sample", "-o", "report.html"], in: workspace, program: program)
        #expect(report.code == 0 && report.errors.isEmpty)
        #expect(String(decoding: try workspace.read("report.html"), as: UTF8.self).contains("MitHTK"))
        #expect(try Self.run("uninstall", folder, manual) == 0)
        for file in shared.map({ "share/" + $0 }) + ["bin/redthread"] { #expect(!folder.has("opt/" + file), "\(file)") }
    }

    private static func run(_ target: String, _ destination: Folder, _ manual: Folder) throws -> Int32 {
        let process = Process()
        process.executableURL = make
        process.currentDirectoryURL = root
        process.arguments = [
            target, "BUILD=\(Program.executable.path)", "MANUAL=\(manual.path)", "DESTDIR=\(destination.path)",
            "PREFIX=/opt",
        ]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}

import Foundation
import Testing

@Suite("The place that is written to")
struct OutputTests {
    private static func export(_ file: String, in folder: Folder) throws -> Program.Result {
        try Program.run("export", "--format", "csv", "-o", file, "--force", in: folder)
    }

    @Test("keeps its mode, and a link to it stays one")
    func modeAndLink() throws {
        let folder = try Folder.sample()
        try folder.write("old", to: "real/own.csv")
        let real = folder.path + "/real/own.csv"
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/link.csv", withDestinationPath: "real/own.csv")
        #expect(try Self.export("link.csv", in: folder).code == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/link.csv") == "real/own.csv")
        #expect(try FileManager.default.attributesOfItem(atPath: real)[.posixPermissions] as? Int == 0o640)
        #expect(try folder.read("real/own.csv").count > 100)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/real") == ["own.csv"])
    }

    @Test("is made where a link leads to no file yet, and has both names where it had two")
    func otherLinks() throws {
        let folder = try Folder.sample()
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/new.csv", withDestinationPath: "made.csv")
        #expect(try Self.export("new.csv", in: folder).code == 0)
        #expect(folder.has("made.csv"))
        try folder.write("old", to: "one.csv")
        try FileManager.default.linkItem(atPath: folder.path + "/one.csv", toPath: folder.path + "/two.csv")
        #expect(try Self.export("one.csv", in: folder).code == 0)
        #expect(try folder.read("two.csv") == folder.read("one.csv"))
    }

    @Test("stays a device or a pipe")
    func deviceAndPipe() throws {
        let folder = try Folder.sample()
        #expect(try Self.export("/dev/null", in: folder).code == 0)
        #expect(
            try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
                == .typeCharacterSpecial)
        let pipe = folder.path + "/pipe.csv"
        #expect(mkfifo(pipe, 0o600) == 0)
        let reader = Process()
        let read = Pipe()
        reader.executableURL = URL(filePath: "/bin/cat")
        reader.arguments = [pipe]
        reader.standardOutput = read
        try reader.run()
        #expect(try Self.export("pipe.csv", in: folder).code == 0)
        #expect(read.fileHandleForReading.readDataToEndOfFile().count > 100)
        reader.waitUntilExit()
        #expect(try FileManager.default.attributesOfItem(atPath: pipe)[.type] as? FileAttributeType == .typeUnknown)
    }

    @Test(
        "that is full is an error that says so",
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs /dev/full"))
    func full() throws {
        let result = try Self.export("/dev/full", in: try Folder.sample())
        #expect(result.code == 73)
        #expect(result.errors.contains("disken er fuld") && !result.errors.contains("rettigheder"))
        #expect(result.errors.contains("ikke skrevet færdig") && !result.errors.contains("som det var"))
    }

    @Test("keeps its old content where there is no room, or is said to have lost it", arguments: [true, false])
    func noRoom(hasTwoNames: Bool) throws {
        let folder = try Folder.sample()
        try folder.write("old", to: "one.json")
        if hasTwoNames {
            try FileManager.default.linkItem(atPath: folder.path + "/one.json", toPath: folder.path + "/two.json")
        }
        let command = "trap '' XFSZ; ulimit -f 4; exec '\(Program.executable.path)' export -o one.json --force"
        let result = try Program.run(["-c", command], in: folder, program: URL(filePath: "/bin/sh"))
        #expect(result.code == 73)
        #expect(result.errors.contains("som det var") == !hasTwoNames)
        #expect(result.errors.contains("ikke skrevet færdig") == hasTwoNames)
        #expect(try folder.read("one.json") == Data("old".utf8) || hasTwoNames)
    }
}

@Suite("A signal")
struct SignalTests {
    private static let chromium = ["chromium", "chromium-browser", "google-chrome"]

    /// A folder first on the path, with a program that only waits in the place of another.
    private static func waiting(_ names: [String], in folder: Folder) throws {
        for name in names {
            try folder.write("#!/bin/sh\nsleep 300 &\necho $! > '\(folder.path)/child'\nwait\n", to: "bin/" + name)
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o755], ofItemAtPath: folder.path + "/bin/" + name)
        }
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "tmp"), withIntermediateDirectories: true)
    }

    @Test(
        "ends a report, the program that prints it and what that has started, and leaves nothing behind",
        arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
    func report(signal: Int32, code: Int32) throws {
        let folder = try Folder.sample()
        try Self.waiting(Self.chromium, in: folder)
        let process = Process()
        process.executableURL = Program.executable
        process.arguments = ["report", "-o", "x.pdf", "-C", folder.path]
        process.currentDirectoryURL = folder.url
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        process.environment = ["PATH": folder.path + "/bin:" + path, "TMPDIR": folder.path + "/tmp"]
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let child = try #require(Self.child(in: folder), "the program that prints was not started")
        let scratch = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/tmp")
        #expect(scratch.count == 1)
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(process.terminationStatus == code)
        #expect(errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/tmp").isEmpty)
        #expect(!folder.has("x.pdf"))
        #expect(Self.isGone(child))
    }

    /// The number of the process that waits, once it does.
    private static func child(in folder: Folder) -> pid_t? {
        for _ in 0..<600 {
            if let text = try? folder.read("child"),
                let number = pid_t(
                    String(decoding: text, as: UTF8.self).filter(\.isNumber))
            {
                return number
            }
            usleep(100_000)
        }
        return nil
    }

    /// Whether a process ends within a while; one that has ended and that nobody has asked for is gone as well.
    private static func isGone(_ process: pid_t) -> Bool {
        for _ in 0..<50 {
            let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
            if kill(process, 0) != 0 || state?.contains(") Z ") ?? false { return true }
            usleep(100_000)
        }
        return false
    }
}

@Suite("A terminal")
struct TerminalTests {
    private static let script = URL(filePath: "/usr/bin/script")

    @Test(
        "is not commanded by what a minute holds, in no format",
        .enabled(if: FileManager.default.isExecutableFile(atPath: script.path), "needs script(1)"),
        arguments: [
            "export --format json", "export --format csv", "meetings --format csv", "meetings --json", "timeline",
        ])
    func controls(command: String) throws {
        let folder = try Folder.sample()
        try folder.write(
            "# REFERAT Direktionen d. 01-09-2017\n\n## **Punkt 1: MitHTK \u{1B}]0;x\u{7} og \u{9B}31m rød**\n\nGodkendt.\n",
            to: "minutes/ond.md")
        let process = Process()
        let output = Pipe()
        process.executableURL = Self.script
        process.arguments = ["-qec", "'\(Program.executable.path)' \(command) -C '\(folder.path)'", "/dev/null"]
        process.standardOutput = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(text.contains("MitHTK"))
        #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 || (0x80..<0xA0).contains($0.value) })
    }
}

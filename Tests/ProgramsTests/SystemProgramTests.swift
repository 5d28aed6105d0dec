import Foundation
import Testing

@testable import Programs

@Suite("A program of the system")
struct SystemProgramTests {
    private static let shell = SystemProgram(names: ["redthread-no-such-shell", "sh"], package: "dash")

    private static func run(
        _ script: String, seconds: Int = 600, output: Int = 1 << 20, memory: Int? = nil
    ) async throws -> String {
        let limits = SystemProgram.Limits(seconds: seconds, outputBytes: output, memoryBytes: memory)
        let bytes = try await shell.run(["-c", script], limits: limits, environment: ["SOURCE_DATE_EPOCH": "86400"])
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("is found by the first of its names that there is, and gets the values that it is given")
    func names() async throws {
        #expect(try await Self.run("printf %s \"$SOURCE_DATE_EPOCH\"") == "86400")
    }

    @Test("that there is none of is missing")
    func missing() async {
        let program = SystemProgram(names: ["redthread-no-such-program"], package: "none")
        await #expect(throws: SystemProgram.Failure.missing) { try await program.run([], limits: .init()) }
    }

    @Test("is ended when its time is up, and what it has started with it")
    func timeIsUp() async throws {
        let note = FileManager.default.temporaryDirectory.appending(path: "redthread-child-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: note) }
        await #expect(throws: SystemProgram.Failure.timedOut) {
            try await Self.run("sleep 3600 & echo $! > '\(note.path)'; wait", seconds: 5)
        }
        let child = try #require(pid_t(String(decoding: Data(contentsOf: note), as: UTF8.self).filter(\.isNumber)))
        #expect(try await Self.isGone(child))
    }

    /// Whether a process ends within a while; one that has ended and that nobody has asked for is gone as well.
    private static func isGone(_ process: pid_t) async throws -> Bool {
        for _ in 0..<600 {
            let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
            if kill(process, 0) != 0 || state?.contains(") Z ") ?? false { return true }
            try await Task.sleep(for: .milliseconds(100))
        }
        return false
    }

    @Test("may print so much and no more")
    func output() async {
        await #expect(throws: SystemProgram.Failure.tooMuchOutput) {
            try await Self.run("yes", output: 1 << 16)
        }
    }

    @Test("says why it ended badly")
    func message() async {
        await #expect(throws: SystemProgram.Failure.failed(message: "no such page\n")) {
            try await Self.run("echo no such page >&2; exit 3")
        }
    }

    #if os(Linux)
        @Test("may use so much memory and no more")
        func memory() async {
            let script = "x=y; while :; do x=$x$x; done"
            await #expect(throws: SystemProgram.Failure.self) {
                try await Self.run(script, memory: 64 << 20)
            }
        }
    #endif
}

@Suite("A folder of scratch")
struct ScratchFolderTests {
    @Test("can be seen by nobody else, and is gone when it is done with")
    func folder() throws {
        let folder = try ScratchFolder.make()
        let mode = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int
        #expect(mode == 0o700)
        ScratchFolder.remove(folder)
        #expect(!FileManager.default.fileExists(atPath: folder))
    }
}

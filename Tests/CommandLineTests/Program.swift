import Foundation

/// The built program, run as people run it.
struct Program {
    struct Result {
        let code: Int32
        let output: Data
        let errors: String

        var text: String { String(decoding: output, as: UTF8.self) }
        var lines: [String] { text.split(whereSeparator: \.isNewline).map(String.init) }
    }

    /// Runs `redthread` with these arguments and an environment without colours or locale.
    ///
    /// - Parameters:
    ///   - sink: where standard output goes, when it is not to be read.
    ///   - source: a file or folder for standard input, instead of the text.
    @discardableResult
    static func run(
        _ arguments: String..., in folder: Folder? = nil, input: String = "", from source: String? = nil,
        to sink: String? = nil
    ) throws -> Result {
        try run(arguments, in: folder, input: input, from: source, to: sink)
    }

    /// The same with the arguments in a list, of another program than the one that was built where it is given.
    static func run(
        _ arguments: [String], in folder: Folder? = nil, input: String = "", from source: String? = nil,
        to sink: String? = nil, program: URL = executable, environment: [String: String] = [:]
    ) throws -> Result {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = folder.url }
        process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LC_ALL": "C"]
            .merging(environment) { _, own in own }
        let (output, errors, standardInput) = (Pipe(), Pipe(), Pipe())
        process.standardOutput = sink.flatMap(FileHandle.init(forWritingAtPath:)) ?? output
        process.standardError = errors
        process.standardInput = source.flatMap(FileHandle.init(forReadingAtPath:)) ?? standardInput
        try process.run()
        try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try standardInput.fileHandleForWriting.close()
        if sink != nil { try output.fileHandleForWriting.close() }
        let outputData = output.fileHandleForReading.readDataToEndOfFile()
        let errorData = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Result(
            code: process.terminationStatus, output: outputData, errors: String(decoding: errorData, as: UTF8.self))
    }

    /// It stands beside the bundle that holds the tests.
    static var executable: URL {
        let beside = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
        let arguments = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        let candidates = ([arguments] + beside).map { $0.appending(path: "redthread") }
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? candidates[0]
    }
}

/// A folder that goes away with the test.
final class Folder {
    let url: URL
    var path: String { url.path }

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "redthread-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    /// A folder with the sample in it.
    static func sample() throws -> Folder {
        let folder = try Folder()
        try Program.run("init", folder.path)
        return folder
    }

    func write(_ text: String, to name: String) throws {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func read(_ name: String) throws -> Data { try Data(contentsOf: url.appending(path: name)) }

    func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: url.appending(path: name).path) }

    deinit { try? FileManager.default.removeItem(at: url) }
}

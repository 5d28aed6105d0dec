import ArgumentParser
import Chronology
import Foundation
import Portfolio

struct DatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration.about(.dates)

    @Option(help: .about(.anchor, .date)) var anchor: Day

    private static let chunk = 1 << 16

    func run() throws {
        var stream = TimeStream(anchor: anchor)
        var lines: [UInt8] = []
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunk, alignment: 1)
        defer { buffer.deallocate() }
        while true {
            let count = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw InputFailure(code: errno) }
            guard count > 0 else { break }
            stream.read(UnsafeBufferPointer(rebasing: buffer.bindMemory(to: UInt8.self)[..<count])) { mention in
                TimeLine.append(mention, to: &lines)
            }
            if lines.count >= Self.chunk { try print(&lines) }
        }
        stream.finish { TimeLine.append($0, to: &lines) }
        try print(&lines)
    }

    private func print(_ lines: inout [UInt8]) throws(OutputFailure) {
        try Console.print(lines)
        lines.removeAll(keepingCapacity: true)
    }
}

/// Standard input cannot be read, as where it is a folder.
struct InputFailure: FailureWithExitCode {
    /// The number of the system's error (`errno`).
    let code: Int32

    var exitCode: Int32 { EX_NOINPUT }

    func message(in language: DisplayLanguage) -> String {
        language.terminal.noInput(SystemTrouble(code).words[language])
    }
}

import Foundation
import Portfolio

/// The two channels of a good command-line tool: data on standard output, talk on standard error.
enum Console {
    static func print(_ bytes: [UInt8]) {
        FileHandle.standardOutput.write(Data(bytes))
    }

    /// Prints lines for people; what comes from files in them cannot command the terminal.
    static func print(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(VisibleText.of)
        print(Array(lines.joined(separator: "\n").utf8) + [UInt8(ascii: "\n")])
    }

    static func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    static func warn(_ text: String) { say("redthread: \(text)") }

    /// The columns of the terminal that standard output is, or 80 where it is none.
    static var width: Int {
        let size = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init)
        return max(40, size ?? 80)
    }
}

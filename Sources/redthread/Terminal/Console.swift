import Foundation
import Portfolio

/// The two channels of a good command-line tool: data on standard output, talk on standard error.
enum Console {
    /// - Throws: `OutputFailure` when the other end does not take the bytes, as on a full disk.
    static func print(_ bytes: [UInt8]) throws(OutputFailure) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(bytes))
        } catch {
            throw OutputFailure(error)
        }
    }

    /// Prints a document for programs as it is; on a terminal what comes from files in it cannot command that.
    static func print(document bytes: [UInt8]) throws(OutputFailure) {
        guard isatty(STDOUT_FILENO) == 1 else { return try print(bytes) }
        let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
        try print(Array(visible(text).utf8))
    }

    /// Prints lines for people; what comes from files in them cannot command the terminal.
    static func print(_ text: String) throws(OutputFailure) {
        try print(Array((visible(text) + "\n").utf8))
    }

    /// Says lines to people on standard error, as harmless as what is printed. Where nobody can hear them, the work goes
    /// on all the same.
    static func say(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data((visible(text) + "\n").utf8))
    }

    /// Says one line with the name of the tool before it; a line break from a file cannot make a second one.
    static func warn(_ text: String) { say("redthread: " + VisibleText.of(text)) }

    /// The lines with all control characters but their own line breaks as pictures.
    private static func visible(_ text: String) -> String {
        // By its scalars: "\r\n" is one character, and no line feed.
        text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
            .map { VisibleText.of(String($0)) }.joined(separator: "\n")
    }

    /// The columns of the terminal that standard output is, or 80 where it is none; `COLUMNS` says another width.
    static var width: Int {
        let wanted = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init)
        return max(40, wanted ?? terminalWidth ?? 80)
    }

    private static var terminalWidth: Int? {
        var size = winsize()
        guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return nil
        }
        return Int(size.ws_col)
    }
}

import Foundation
import Portfolio
import Workspace

/// One line on a terminal that tells how far long reading is; nothing where nobody watches.
final class ProgressLine: @unchecked Sendable {
    private let lock = NSLock()
    private let language: DisplayLanguage
    private var shown = 0

    /// Fewer files than this are read before anyone looks.
    private static let longWork = 200

    /// `nil` where standard error is no terminal.
    init?(_ language: DisplayLanguage) {
        guard isatty(STDERR_FILENO) == 1 else { return nil }
        self.language = language
    }

    /// Where standard error takes no more, the work goes on without the line.
    private static func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }

    /// Shows the state, at most once for each percent of the work.
    func show(_ progress: ReadingProgress) {
        lock.withLock {
            guard progress.total >= Self.longWork, progress.done - shown >= max(1, progress.total / 100) else { return }
            shown = progress.done
            Self.write("\r\(language.terminal.reading): \(progress.done)/\(progress.total)")
        }
    }

    /// Ends the line, where there was one.
    func finish() {
        lock.withLock { if shown > 0 { Console.say("") } }
    }

    /// Puts a summary in place of the line, where there was one.
    func finish(read: Int, unchanged: Int, _ notices: [Notice]) {
        lock.withLock {
            guard shown > 0 else { return }
            let summary = language.terminal.read(read, unchanged: unchanged, notices: notices.count)
            Self.write("\r\(summary)\n")
        }
    }
}

import Foundation
import Portfolio

/// Standard output takes no more.
struct OutputFailure: Error {
    private let trouble: SystemTrouble

    init(_ error: any Error) { trouble = SystemTrouble(behind: error) }

    /// The reader has seen enough and went away, as `head` does: nobody is there to be told of it.
    var isClosedPipe: Bool { trouble.code == EPIPE }
}

extension OutputFailure: FailureWithExitCode {
    /// A reader that went away ends us as the signal would have done where it is not ignored.
    var exitCode: Int32 { isClosedPipe ? 128 + SIGPIPE : EX_IOERR }

    func message(in language: DisplayLanguage) -> String {
        language.terminal.noOutput(trouble.words[language])
    }
}

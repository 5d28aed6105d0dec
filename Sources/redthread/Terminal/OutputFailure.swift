import Foundation
import Portfolio

/// Standard output takes no more.
struct OutputFailure: Error {
    /// The number of the system's error (`errno`), where it is known.
    private let code: Int32?

    init(_ error: any Error) {
        let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
        code = cause.domain == NSPOSIXErrorDomain ? Int32(cause.code) : nil
    }

    /// The reader has seen enough and went away, as `head` does: nobody is there to be told of it.
    var isClosedPipe: Bool { code == EPIPE }
}

extension OutputFailure: FailureWithExitCode {
    /// A reader that went away ends us as the signal would have done where it is not ignored.
    var exitCode: Int32 { isClosedPipe ? 128 + SIGPIPE : EX_IOERR }

    func message(in language: DisplayLanguage) -> String {
        language.terminal.noOutput(code.map { String(cString: strerror($0)) })
    }
}

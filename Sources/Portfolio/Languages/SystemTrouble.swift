internal import Foundation

/// Why the system did not do what it was asked for, by its number of the error (`errno`).
///
///     SystemTrouble(ENOENT).words[.danish]     // "filen eller mappen findes ikke"
public struct SystemTrouble: Error, Hashable, Codable, Sendable {
    /// `nil` where it is not known.
    public let code: Int32?

    public init(_ code: Int32?) { self.code = code }

    /// What lies behind an error of the library.
    public init(behind error: any Error) {
        let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
        code = cause.domain == NSPOSIXErrorDomain ? Int32(cause.code) : nil
    }
}

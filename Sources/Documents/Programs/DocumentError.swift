public import Portfolio

/// Why a file could not be read. Each concerns one file, and the others are read all the same.
public indirect enum DocumentError: Error, Hashable, Codable, Sendable {
    /// The disk or its permissions said no.
    case unreadable(SystemTrouble)
    case empty
    /// Larger than what is read, in bytes.
    case tooLarge(bytes: Int, limit: Int)
    /// More lines than any minutes have.
    case tooManyLines(limit: Int)
    /// The bytes are no text in any encoding that minutes come in.
    case notText
    /// A PDF of pictures: it was scanned, and nobody recognised its letters.
    case scanned
    /// It opens with a password only.
    case locked
    /// A program that reads this format is not installed; the Debian package that brings it.
    case missingProgram(String, package: String)
    case timedOut(program: String, seconds: Int)
    /// The program gave back more than a file of minutes can hold, as an archive made to exhaust the memory does.
    case tooMuchText(program: String, limit: Int)
    /// The program ran out of the memory that it may use.
    case tooMuchMemory(program: String)
    /// The program gave up, with what it said.
    case failed(program: String, message: String)
    /// An earlier run found it out, at some cost, and it was not tried again.
    case remembered(DocumentError)
}

extension DocumentError {
    /// Whether finding it out took time that need not be spent again on the same bytes under the same limits.
    public var isCostly: Bool {
        switch self {
        case .timedOut, .tooMuchText, .tooMuchMemory: true
        case .unreadable, .empty, .tooLarge, .tooManyLines, .notText, .scanned, .locked, .missingProgram, .failed,
            .remembered:
            false
        }
    }
}

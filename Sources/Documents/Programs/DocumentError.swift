/// Why a file could not be read. Each concerns one file, and the others are read all the same.
public enum DocumentError: Error, Hashable, Sendable {
    /// The disk or its permissions said no.
    case unreadable(reason: String)
    case empty
    /// Larger than what is read, in bytes.
    case tooLarge(bytes: Int, limit: Int)
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
}

extension DocumentError: CustomStringConvertible {
    /// What is wrong and what to do, without the file's name.
    public var description: String {
        switch self {
        case .unreadable(let reason): "cannot be read (\(reason)); check that it is a file that you may read"
        case .empty: "is empty; it is left out"
        case .tooLarge(let bytes, let limit):
            "is too large (\(bytes) bytes; at most \(limit) are read); split it into one file a meeting"
        case .notText: "is not text in UTF-8 or Windows-1252; save it as text, PDF, DOCX, ODT, RTF or HTML"
        case .scanned: "holds pictures of pages and no text; read it with --ocr, which recognises the letters"
        case .locked: "is locked with a password; save it without one"
        case .missingProgram(let program, let package):
            "needs \(program), which is not installed; install it with 'apt install \(package)'"
        case .timedOut(let program, let seconds): "took \(program) more than \(seconds) seconds; it is left out"
        case .tooMuchText(let program, let limit):
            "made \(program) give more than \(limit) bytes of text; it is damaged or made to do harm, and left out"
        case .tooMuchMemory(let program):
            "needs more memory than \(program) may use; it is damaged, made to do harm or very large, and left out"
        case .failed(let program, let message): "could not be read by \(program) (\(message)); it may be damaged"
        }
    }
}

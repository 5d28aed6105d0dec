internal import Portfolio

/// Why a file could not be read, in English.
struct EnglishDocuments: DocumentWording {
    func text(_ error: DocumentError) -> String {
        switch error {
        case .unreadable(let trouble):
            "cannot be read (\(trouble.words.english)); check that it is a file that you may read"
        case .empty: "is empty; it is left out"
        case .tooLarge(let bytes, let limit):
            "is too large (\(bytes) bytes; at most \(limit) are read); split it into one file a meeting"
        case .tooManyLines(let limit): "has more than \(limit) lines; split it into one file a meeting"
        case .notText: "is not text in UTF-8 or Windows-1252; save it as text, PDF, DOCX, ODT, RTF or HTML"
        case .scanned: "holds pictures of pages and no text; read it with --ocr, which recognises the letters"
        case .locked: "is locked with a password; save it without one"
        case .missingProgram(let program, let package):
            "needs \(program), which is not installed; install it with 'apt install \(package)'"
        case .timedOut(let program, let seconds):
            "is left out, since \(program) was not done with it after \(seconds == 1 ? "1 second" : "\(seconds) seconds"); "
                + "--max-file-seconds gives it more"
        case .tooMuchText(let program, let limit):
            "made \(program) give more than \(limit) bytes of text; it is damaged or made to do harm, and left out"
        case .tooMuchMemory(let program):
            "needs more memory than \(program) may use and is left out; it is damaged, made to do harm or very large "
                + "(--max-file-memory gives it more)"
        case .failed(let program, let message): "could not be read by \(program) (\(message)); it may be damaged"
        case .remembered(let error):
            text(error) + ". An earlier run found that out; delete the folder .redthread to try again"
        }
    }
}

/// The kinds of file that minutes come in.
public enum DocumentFormat: String, CaseIterable, Sendable {
    case text, html, docx, odt, pdf

    /// The format that a file's name tells; `nil` when minutes do not come in such files.
    ///
    ///     DocumentFormat(fileName: "2017-08-10 Direktionen.PDF")   // .pdf
    public init?(fileName: String) {
        guard let dot = fileName.lastIndex(of: ".") else { return nil }
        switch fileName[fileName.index(after: dot)...].lowercased() {
        case "txt", "text", "md", "markdown": self = .text
        case "html", "htm", "xhtml": self = .html
        case "docx": self = .docx
        case "odt": self = .odt
        case "pdf": self = .pdf
        default: return nil
        }
    }

    /// The format that a file's first bytes tell, where they tell one: a PDF that is called ".txt" is a PDF.
    init?(firstBytes: [UInt8]) {
        if firstBytes.starts(with: Array("%PDF-".utf8)) {
            self = .pdf
        } else if firstBytes.starts(with: Array("PK\u{3}\u{4}".utf8)) {
            self = .docx
        } else {
            return nil
        }
    }
}

/// The kinds of file that minutes come in.
public enum DocumentFormat: String, CaseIterable, Sendable {
    case text, html, docx, odt, pdf, rtf
    /// Word's format until 2007 (`.doc`).
    case word
    /// A mail with what is attached to it (`.eml`).
    case mail

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
        case "rtf": self = .rtf
        case "doc", "dot": self = .word
        case "eml": self = .mail
        default: return nil
        }
    }

    /// The format that a file's first bytes tell, where they tell one: a PDF that is called ".txt" is a PDF, and what is
    /// called ".doc" is often RTF or HTML.
    init?(firstBytes: [UInt8]) {
        let signs: [(sign: [UInt8], format: DocumentFormat)] = [
            (Array("%PDF-".utf8), .pdf), (Array("PK\u{3}\u{4}".utf8), .docx), (Array("{\\rtf".utf8), .rtf),
            ([0xD0, 0xCF, 0x11, 0xE0], .word), (Array("<!DOCTYP".utf8), .html), (Array("<!doctyp".utf8), .html),
            (Array("<html".utf8), .html), (Array("<HTML".utf8), .html),
        ]
        guard let sign = signs.first(where: { firstBytes.starts(with: $0.sign) }) else { return nil }
        self = sign.format
    }
}

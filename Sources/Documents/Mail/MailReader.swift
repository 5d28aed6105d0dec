internal import Foundation
internal import Portfolio

/// Reads a mail (`.eml`) with what is attached to it: its subject, its text, and each file that minutes come in.
struct MailReader {
    let reader: DocumentReader
    /// In how many mails this one lies.
    let depth: Int

    private static let deepest = 3
    /// Of a mail with more files than this the first are read.
    private static let mostParts = 50

    func document(of bytes: [UInt8]) async throws(DocumentError) -> DocumentText {
        let mail = MailPart(bytes[...])
        var documents: [DocumentText] = []
        if let subject = mail.headers["subject"] {
            documents.append(DocumentText(text: SourceText(TransferEncoding.header(subject))))
        }
        var failure: DocumentError?
        for part in mail.leaves(isReadable: { Self.format(of: $0) != nil }).prefix(Self.mostParts) {
            do throws(DocumentError) {
                documents.append(try await document(of: part))
            } catch {
                // What cannot be read of a mail is told where nothing else of it can.
                failure = failure ?? error
            }
        }
        if let failure, documents.count < 2 { throw failure }
        let document = DocumentText.joined(documents)
        guard document.holdsWords else { throw .empty }
        return document
    }

    private func document(of part: MailPart) async throws(DocumentError) -> DocumentText {
        let bytes = TransferEncoding.decoded(part.body, encoding: part.headers["content-transfer-encoding"])
        guard let named = Self.format(of: part) else { throw .notText }
        let format = try reader.format(named: named, firstBytes: bytes, size: bytes.count)
        if format == .text { return DocumentText(text: try TextDecoding.text(bytes)) }
        if format == .mail {
            guard depth < Self.deepest else { throw .notText }
            return try await MailReader(reader: reader, depth: depth + 1).document(of: bytes)
        }
        return try await TemporaryFolder.with { (folder) async throws(DocumentError) -> DocumentText in
            let file = folder + "/attachment"
            do {
                try Data(bytes).write(to: URL(filePath: file))
            } catch {
                throw .unreadable(SystemTrouble(behind: error))
            }
            return try await reader.read(file, as: format, depth: depth + 1)
        }
    }

    /// The format of a part: of a file by its name, of the mail's own text by its type.
    private static func format(of part: MailPart) -> DocumentFormat? {
        if let name = part.fileName { return DocumentFormat(fileName: TransferEncoding.header(name)) }
        switch part.type {
        case "text/plain": return .text
        case "text/html": return .html
        case "message/rfc822": return .mail
        default: return nil
        }
    }
}

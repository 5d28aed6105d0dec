internal import Foundation
internal import Portfolio
internal import Programs

/// Reads a file of minutes as text, whatever format it is in.
///
///     let document = try await DocumentReader().read("minutes/2017-08-10.pdf")
///     document.pages.page(at: 1_200)   // 2
///
/// Text and mail are read here; PDF goes through `pdftotext` (poppler-utils), HTML, DOCX, ODT and RTF through `pandoc`, DOC
/// through `antiword`, pictures of pages through `tesseract`. What a file holds can neither crash nor hang us: the
/// programs run apart, with limits.
public struct DocumentReader: Sendable {
    /// What is read at most, and how long a program may take over a file.
    public struct Limits: Sendable {
        /// The largest text file, in bytes.
        public var textBytes = 32 << 20
        /// The largest file that is given to a program, in bytes.
        public var documentBytes = 256 << 20
        /// The most text that a program may make of a file, in bytes.
        public var outputBytes = 64 << 20
        /// How long a program may take over a file.
        public var seconds = 60
        /// The memory that a program may use over a file, in bytes.
        public var memoryBytes = 512 << 20

        public init() {}
    }

    /// How much a file may hold.
    public let limits: Limits
    /// Whether the letters of scanned pages are recognised, which takes seconds a page.
    public let recognisesScans: Bool

    public init(limits: Limits = Limits(), recognisesScans: Bool = false) {
        self.limits = limits
        self.recognisesScans = recognisesScans
    }

    /// Reads a file; its first bytes are believed before its name.
    public func read(_ path: String) async throws(DocumentError) -> DocumentText {
        let named = DocumentFormat(fileName: path) ?? .text
        let size = try Self.size(of: path)
        return try await read(
            path, as: try format(named: named, firstBytes: try Self.firstBytes(of: path), size: size), depth: 0)
    }

    /// - Parameter depth: in how many mails the file lies.
    func read(_ path: String, as format: DocumentFormat, depth: Int) async throws(DocumentError) -> DocumentText {
        switch format {
        case .text: DocumentText(text: try TextDecoding.text(try Self.bytes(of: path)))
        case .pdf: try await pdf(path)
        // With the tags that pandoc knows nothing of, since they tell navigation and buttons.
        case .html: try await converted(path, from: "html+raw_html")
        case .docx: try await converted(path, from: "docx")
        case .odt: try await converted(path, from: "odt")
        case .rtf: try await converted(path, from: "rtf")
        case .word: try await word(path)
        case .mail: try await MailReader(reader: self, depth: depth).document(of: try Self.bytes(of: path))
        }
    }

    /// The format of a file that is not too large; its first bytes are believed before its name.
    ///
    /// - Parameters:
    ///   - named: the format that the name tells.
    ///   - firstBytes: eight bytes or more of its beginning, or all that there are.
    ///   - size: in bytes.
    public func format(
        named: DocumentFormat, firstBytes: [UInt8], size: Int
    ) throws(DocumentError) -> DocumentFormat {
        if size == 0 { throw .empty }
        let format = Self.format(named, firstBytes: firstBytes)
        let limit = format == .text ? limits.textBytes : limits.documentBytes
        guard size <= limit else { throw .tooLarge(bytes: size, limit: limit) }
        return format
    }

    /// Reads bytes that are at hand already, of a file that is text.
    public static func text(of bytes: [UInt8]) throws(DocumentError) -> DocumentText {
        DocumentText(text: try TextDecoding.text(bytes))
    }

    /// What begins like a PDF or an archive is one, except that an ODT is an archive too.
    private static func format(_ named: DocumentFormat, firstBytes: [UInt8]) -> DocumentFormat {
        guard let told = DocumentFormat(firstBytes: firstBytes) else { return named }
        return told == .docx && named == .odt ? .odt : told
    }

    private func pdf(_ path: String) async throws(DocumentError) -> DocumentText {
        let bytes: [UInt8]
        do {
            bytes = try await Converter.pdf.text(of: Self.absolute(path), limits: converterLimits)
        } catch .failed(let program, let message) {
            let isLocked = try Self.bytes(of: path).contains("/Encrypt")
            throw isLocked ? .locked : .failed(program: program, message: message)
        } catch {
            throw error
        }
        let document = DocumentText(paged: SourceText(utf8: try Self.decoded(bytes)))
        if document.holdsWords { return document }
        guard recognisesScans else { throw .scanned }
        return try await ScanReader(limits: converterLimits).document(of: Self.absolute(path))
    }

    private func word(_ path: String) async throws(DocumentError) -> DocumentText {
        // What a newer Word locks is called ".docx" and lies in the older one's kind of archive.
        let sign = Array("EncryptedPackage".utf16.flatMap { unit -> [UInt8] in [UInt8(truncatingIfNeeded: unit), 0] })
        if try Self.bytes(of: path).contains(sign) { throw .locked }
        let bytes = try await Converter.word.text(of: Self.absolute(path), limits: converterLimits)
        let document = DocumentText(text: SourceText(utf8: try Self.decoded(bytes)), isConverted: true)
        guard document.holdsWords else { throw .empty }
        return document
    }

    private func converted(_ path: String, from format: String) async throws(DocumentError) -> DocumentText {
        let bytes = try await Converter.pandoc(
            from: format, filter: BlockFilter.script, memoryBytes: limits.memoryBytes
        )
        .text(of: Self.absolute(path), limits: converterLimits)
        let document = TextComposer.document(BlockNotation.nodes(try Self.decoded(bytes)))
        guard document.holdsWords else { throw .empty }
        return document
    }

    private static func decoded(_ bytes: [UInt8]) throws(DocumentError) -> [UInt8] {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .notText }
        return bytes
    }

    private var converterLimits: SystemProgram.Limits {
        SystemProgram.Limits(
            seconds: limits.seconds, outputBytes: limits.outputBytes, memoryBytes: limits.memoryBytes)
    }
}

extension DocumentReader {
    /// An absolute path, so that no file's name is taken for an option.
    private static func absolute(_ path: String) -> String { URL(filePath: path).standardizedFileURL.path }

    private static func size(of path: String) throws(DocumentError) -> Int {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw .unreadable(SystemTrouble(ENOENT))
        }
        guard !isFolder.boolValue else { throw .unreadable(SystemTrouble(EISDIR)) }
        let attributes = try? FileManager.default.attributesOfItem(
            atPath: URL(filePath: path).resolvingSymlinksInPath().path)
        return (attributes?[.size] as? Int) ?? 0
    }

    private static func firstBytes(of path: String) throws(DocumentError) -> [UInt8] {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw .unreadable(SystemTrouble(EACCES)) }
        defer { try? handle.close() }
        return [UInt8]((try? handle.read(upToCount: 8)) ?? Data())
    }

    private static func bytes(of path: String) throws(DocumentError) -> [UInt8] {
        do {
            return [UInt8](try Data(contentsOf: URL(filePath: path)))
        } catch {
            throw .unreadable(SystemTrouble(behind: error))
        }
    }
}

import Documents
import Foundation
import Minutes
import Portfolio
import Testing

/// Documents that are no minutes, or were made to do harm, given to the real programs.
@Suite("A document that cannot be minutes")
struct DamagedDocumentTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "redthread-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    private func remove() { try? FileManager.default.removeItem(at: folder) }

    private func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        let url = folder.appending(path: name)
        try Data(bytes).write(to: url)
        return url.path
    }

    private func error(_ path: String, seconds: Int = 20) async -> DocumentError? {
        var limits = DocumentReader.Limits()
        limits.seconds = seconds
        do throws(DocumentError) {
            _ = try await DocumentReader(limits: limits).read(path)
            return nil
        } catch {
            return error
        }
    }

    @Test("is said to be scanned when its pages are pictures", .enabled(if: isInstalled("pdftotext")))
    func scanned() async throws {
        defer { remove() }
        #expect(try await error(file("a.pdf", HandmadePDF([.picture, .picture]).bytes)) == .scanned)
    }

    @Test("is read with its pages when only some of them are pictures", .enabled(if: isInstalled("pdftotext")))
    func pages() async throws {
        defer { remove() }
        let pdf = HandmadePDF([
            .text(["Referat af Byraadet den 3. maj 2021", "1. Ny bro", "Beslutning", "Godkendt."]), .picture,
            .text(["2. Ny skole", "Beslutning", "Udsat."]),
        ])
        let document = try await DocumentReader().read(file("a.pdf", pdf.bytes))
        let meeting = MinutesSegmenter().meeting(from: document, source: "a.pdf")
        #expect(meeting.items.map { meeting.pages.page(at: $0.range.lowerBound) } == [1, 3])
        #expect(meeting.items.flatMap(\.decisions).map { meeting.pages.page(at: $0.range.lowerBound) } == [1, 3])
    }

    @Test(
        "is stopped when little of it unpacks into more than fits in the memory",
        .enabled(if: isInstalled("pandoc") && isInstalled("python3"), "pandoc or python3 is not installed"))
    func archiveThatUnpacksWithoutEnd() async throws {
        defer { remove() }
        let path = folder.appending(path: "bomb.docx").path
        try run("python3", ["-c", Self.bomb, path])
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        #expect((size ?? .max) < 1_000_000)
        #expect(await error(path) == .tooMuchMemory(program: "pandoc"))
    }

    /// Writes a DOCX of 150 kB whose text is 60 MB of one word.
    private static let bomb = """
        import sys, zipfile
        kind = "http://schemas.openxmlformats.org/"
        with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("[Content_Types].xml", f'<Types xmlns="{kind}package/2006/content-types">'
                '<Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml'
                '.document.main+xml"/></Types>')
            archive.writestr("_rels/.rels", f'<Relationships xmlns="{kind}package/2006/relationships"><Relationship '
                f'Id="r" Type="{kind}officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
                '</Relationships>')
            archive.writestr("../../escaped.txt", "Ord")
            with archive.open("word/document.xml", "w") as text:
                text.write(f'<w:document xmlns:w="{kind}wordprocessingml/2006/main"><w:body>'.encode())
                for _ in range(60):
                    text.write((b"<w:p><w:r><w:t>" + b"Ord " * 240 + b"</w:t></w:r></w:p>") * 1000)
                text.write(b"</w:body></w:document>")
        """

    @Test("is stopped when it nests so deep that no end is in sight", .enabled(if: isInstalled("pandoc")))
    func nesting() async throws {
        defer { remove() }
        let lists = Array((String(repeating: "<ul><li>", count: 2_000) + "Ord").utf8)
        #expect(try await error(file("a.html", lists), seconds: 2) == .timedOut(program: "pandoc", seconds: 2))
    }

    @Test("is read however deep it nests, when its end is in sight", .enabled(if: isInstalled("pandoc")))
    func shallowNesting() async throws {
        defer { remove() }
        let blocks = Array((String(repeating: "<div>", count: 2_000) + "<p>Referat</p>").utf8)
        #expect(try await error(file("a.html", blocks)) == nil)
    }

    @Test("holds control characters without harm", .enabled(if: isInstalled("pandoc")))
    func controlCharacters() async throws {
        defer { remove() }
        let words = "<p>Referat\u{1B}[31m af\u{7} Byr\u{E5}det\u{202E} den 3. maj 2021\u{0} </p><p>1. Ny bro</p>"
        let document = try await DocumentReader().read(file("a.html", Array(words.utf8)))
        let meeting = MinutesSegmenter().meeting(from: document, source: "a.html")
        #expect(meeting.text.count == document.text.count)
    }

    @Test("is refused before it is read when it is a gigabyte")
    func gigabyte() async throws {
        defer { remove() }
        let path = try file("a.txt", Array("Referat\n".utf8))
        // Sparse: it takes no room on the disk.
        truncate(path, 1 << 30)
        let limits = DocumentReader.Limits()
        #expect(await error(path) == .tooLarge(bytes: 1 << 30, limit: limits.textBytes))
    }
}

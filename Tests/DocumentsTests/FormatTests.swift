import Documents
import Foundation
import Testing

@Suite("The format of a file")
struct FormatTests {
    @Test("is told by its first bytes before its name")
    func firstBytes() throws {
        let reader = DocumentReader()
        func format(_ named: DocumentFormat, _ words: String) throws -> DocumentFormat {
            try reader.format(named: named, firstBytes: Array(words.utf8), size: 100)
        }
        #expect(try format(.word, "{\\rtf1\\ansi") == .rtf)
        #expect(try format(.word, "<html><body>") == .html)
        #expect(try format(.text, "%PDF-1.7") == .pdf)
        #expect(try format(.mail, "From: a@b") == .mail)
        #expect(try format(.text, "Referat") == .text)
        #expect(DocumentFormat(fileName: "referat.DOC") == .word)
        #expect(DocumentFormat(fileName: "kort.png") == nil)
    }

    @Test("RTF is read with its letters", .enabled(if: isInstalled("pandoc")))
    func rtf() async throws {
        let read = try await document("a.rtf", #"{\rtf1\ansi\ansicpg1252 1. Ny bro ved \'d8strand\par Godkendt.\par}"#)
        #expect(read.words == "1. Ny bro ved Østrand\n\nGodkendt.")
        #expect(read.isConverted)
    }

    @Test("what a newer Word locked is called locked")
    func locked() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "redthread-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "a.docx")
        let name = Array("EncryptedPackage".utf8).map { [$0, 0] }.joined()
        try Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 64) + name).write(
            to: file)
        await #expect(throws: DocumentError.locked) { try await DocumentReader().read(file.path) }
    }
}

@Suite("Minutes that are one table", .enabled(if: isInstalled("pandoc")))
struct RecordTableTests {
    private let head = "<tr><th>Nr.</th><th>Emne</th><th>Referat</th><th>Ansvarlig</th></tr>"

    private func page(_ rows: String) async throws -> DocumentText {
        try await document("a.html", "<p>Styregruppen, 3. maj 2027</p><table><thead>\(head)</thead>\(rows)</table>")
    }

    @Test("are read as an item a row, with the heads of the columns over their texts")
    func records() async throws {
        let read = try await page(
            """
            <tr><td>1</td><td>Tagrender</td><td><p>Der er hentet tre tilbud på udskiftning af tagrenderne.</p>
            <p>Styregruppen valgte det billigste af dem.</p></td><td>EB</td></tr>
            <tr><td>2</td><td>Eventuelt</td><td>Intet.</td><td></td></tr>
            """)
        #expect(read.words { $0 == .heading(level: 2) } == ["1. Tagrender", "2. Eventuelt"])
        #expect(read.words { $0 == .heading(level: 3) } == ["Referat"])
        #expect(read.words.contains("Ansvarlig: EB") && read.words.contains("Referat: Intet."))
        #expect(read.tables.isEmpty)
    }

    @Test("a plan of short cells stays a table, as does one that is a small part of the document")
    func plans() async throws {
        let plan = try await page("<tr><td>1</td><td>Udbud</td><td>1. maj 2027</td><td>EB</td></tr>")
        #expect(plan.tables.count == 1)
        let text = "Stien følger åen til broen ved den gamle mølle. "
        let part = try await document(
            "a.html",
            """
            <p>\(String(repeating: text, count: 40))</p><table>\(head)<tr><td>1</td><td>Udbud</td>
            <td>\(String(repeating: text, count: 3))</td><td>EB</td></tr></table>
            """)
        #expect(part.tables.count == 1)
    }
}

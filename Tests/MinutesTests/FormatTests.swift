import Documents
import Foundation
import Minutes
import Portfolio
import Testing

private let minutes = """
    # Referat af møde i Økonomiudvalget

    Mødedato: 15. marts 2021 kl. 13:00

    Mødested: Rådhuset i Åbyhøj

    ## Punkt 1: Ny bro over åen

    21/4410

    ### Sagsfremstilling

    Broen åbner den 1. september 2022. Prisen er 12,5 mio. kr. pr. 1. marts 2021.

    | Periode | Aktivitet |
    |----|----|
    | Maj 2021 | Udbud |
    | September 2021 | Kontrakt |

    ### Beslutning

    Godkendt.

    ## Punkt 2: Lukket
    """

@Suite struct FormatTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "redthread-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        let url = folder.appending(path: name)
        try Data(bytes).write(to: url)
        return url.path
    }

    private func dump(_ path: String) async throws -> String {
        let document = try await DocumentReader().read(path)
        return MeetingDump(meeting: MinutesSegmenter().meeting(from: document.text, source: "a")).description
    }

    private func error(_ path: String, limits: DocumentReader.Limits = .init()) async -> DocumentError? {
        do throws(DocumentError) {
            _ = try await DocumentReader(limits: limits).read(path)
            return nil
        } catch {
            return error
        }
    }

    @Test(.enabled(if: isInstalled("pandoc"), "pandoc is not installed"), arguments: ["docx", "odt", "html"])
    func sameMeetingFromEveryFormat(_ ending: String) async throws {
        let source = try file("a.md", Array(minutes.utf8))
        let made = folder.appending(path: "a.\(ending)").path
        try run("pandoc", ["--standalone", "--metadata", "title= ", source, "-o", made])
        // pandoc's reader of ODT leaves out the head of a table.
        let head = "  | Periode | Aktivitet\n"
        let expected = try await dump(source)
        #expect(
            try await dump(made) == (ending == "odt" ? expected.replacingOccurrences(of: head, with: "") : expected))
        try FileManager.default.removeItem(at: folder)
    }

    @Test(.enabled(if: isInstalled("pandoc"), "pandoc is not installed"), arguments: ["docx", "odt", "html"])
    func rowsOfTablesAreLinesWithoutDashesAndPadding(_ ending: String) async throws {
        let page = """
            <h1>Møde 1. maj 2024</h1><h2>1. Plan</h2>
            <table><tr><td>Nr.</td><td>Opgave</td><td>Ansvarlig</td><td>Frist</td></tr>
            <tr><td>1</td><td><p>Udbud af broen over åen</p><p>og af stien</p></td><td>Byggechefen<br>Skolechefen</td>
            <td>15/8</td></tr></table>
            <table><tr><td><h2>2. Eventuelt</h2></td><td>Intet.</td></tr></table>
            """
        let source = try file("a.html", Array(page.utf8))
        let made = folder.appending(path: "made.\(ending)").path
        try run("pandoc", ["--standalone", "--metadata", "title= ", source, "-o", made])
        let document = try await DocumentReader().read(made)
        let text = document.text[0..<document.text.count]
        #expect(text.contains("| 1 | Udbud af broen over åen · og af stien | Byggechefen Skolechefen | 15/8 |"))
        // pandoc's reader of ODT leaves out headings in tables.
        #expect(ending == "odt" || text.split(separator: "\n").contains("2. Eventuelt"))
        #expect(!text.contains("--") && !text.contains("  "))
        try FileManager.default.removeItem(at: folder)
    }

    @Test(.enabled(if: isInstalled("pandoc"), "pandoc is not installed"))
    func placesAreThoseOfTheFile() async throws {
        let page = "<h1>Møde 1. maj 2024</h1>\n<h2>1. Plan</h2>\n<p>Broen åbner den 2. maj.</p>"
        for (name, bytes) in [("a.html", page), ("a.txt", "Møde 1. maj 2024\n\n1. Plan\n\nBroen åbner.")] {
            let document = try await DocumentReader().read(file(name, Array(bytes.utf8)))
            let meeting = MinutesSegmenter().meeting(from: document, source: name)
            #expect(meeting.place(of: 20) == (name == "a.txt" ? .line(3) : nil))
        }
        let paged = Meeting(
            id: "p", source: "a.pdf", text: SourceText("en\nto\u{C}tre"), pages: Pages(starts: [0, 6]),
            isConverted: true)
        #expect(paged.place(of: 7) == .page(2))
        try FileManager.default.removeItem(at: folder)
    }

    @Test(.enabled(if: isInstalled("chromium") && isInstalled("pdftotext"), "chromium or pdftotext is not installed"))
    func sameMeetingFromPDFWithPages() async throws {
        let source = try file("a.md", Array(minutes.utf8))
        let (page, made) = (folder.appending(path: "a.html").path, folder.appending(path: "a.pdf").path)
        try run("pandoc", ["--standalone", "--metadata", "title= ", source, "-o", page])
        try run("chromium", ["--headless", "--no-sandbox", "--no-pdf-header-footer", "--print-to-pdf=\(made)", page])
        let document = try await DocumentReader().read(made)
        let meeting = MinutesSegmenter().meeting(from: document.text, source: "a")
        let expected = try await MinutesSegmenter().meeting(from: DocumentReader().read(source).text, source: "a")
        #expect(meeting.items.map(\.title) == expected.items.map(\.title))
        #expect(meeting.items.map(\.decisions).map(\.count) == expected.items.map(\.decisions).map(\.count))
        #expect(meeting.date == expected.date && meeting.body == expected.body && meeting.place == expected.place)
        #expect(document.pages.page(at: 0) == 1)
        try FileManager.default.removeItem(at: folder)
    }

    @Test func encodingsAreRecognised() async throws {
        let words = "Møde på Ærø – »kl. 10« kostede 5 €\n"
        let windows = words.unicodeScalars.map { scalar -> UInt8 in
            switch scalar {
            case "–": 0x96
            case "€": 0x80
            default: UInt8(truncatingIfNeeded: scalar.value)
            }
        }
        var utf16: [UInt8] = [0xFF, 0xFE]
        for unit in words.utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let files: [(String, [UInt8])] = [
            ("a.txt", Array(words.utf8)), ("b.txt", [0xEF, 0xBB, 0xBF] + Array(words.utf8)), ("c.txt", windows),
            ("d.txt", utf16),
        ]
        for (name, bytes) in files {
            let text = try await DocumentReader().read(file(name, bytes)).text
            #expect(text[0..<text.count] == words, "\(name)")
        }
        try FileManager.default.removeItem(at: folder)
    }

    @Test func badFilesAreErrorsThatSayWhy() async throws {
        #expect(try await error(file("empty.txt", [])) == .empty)
        #expect(try await error(file("binary.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2])) == .notText)
        let missing = folder.appending(path: "none.txt").path
        if case .unreadable = await error(missing) {} else { Issue.record("a missing file can be read") }
        let link = folder.appending(path: "link.txt").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: missing)
        if case .unreadable = await error(link) {} else { Issue.record("a dead link can be read") }
        var small = DocumentReader.Limits()
        small.textBytes = 4
        #expect(try await error(file("large.txt", Array("12345".utf8)), limits: small) == .tooLarge(bytes: 5, limit: 4))
        try FileManager.default.removeItem(at: folder)
    }

    @Test(.enabled(if: isInstalled("pdftotext") && isInstalled("pandoc"), "the programs are not installed"))
    func damagedDocumentsAreErrorsThatSayWhy() async throws {
        for (name, bytes) in [
            ("a.pdf", Array("%PDF-1.7\n1 0 obj\n<< /Type".utf8)), ("a.docx", Array("PK\u{3}\u{4}rubbish".utf8)),
        ] {
            if case .failed = try await error(file(name, bytes)) {} else { Issue.record("\(name) can be read") }
        }
        try FileManager.default.removeItem(at: folder)
    }

    @Test(.enabled(if: isInstalled("pandoc"), "pandoc is not installed"))
    func aProgramThatGivesTooMuchOrTakesTooLongIsStopped() async throws {
        let page = try file("a.html", Array(String(repeating: "<p>Ord og tal</p>\n", count: 2_000).utf8))
        var few = DocumentReader.Limits()
        few.outputBytes = 1_000
        #expect(await error(page, limits: few) == .tooMuchText(program: "pandoc", limit: 1_000))
        var short = DocumentReader.Limits()
        short.seconds = 0
        #expect(await error(page, limits: short) == .timedOut(program: "pandoc", seconds: 0))
        try FileManager.default.removeItem(at: folder)
    }
}

import Documents
import Foundation
import Portfolio
import Testing

/// Whether a program is installed: without it, what it reads cannot be tested.
func isInstalled(_ program: String) -> Bool {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
    return folders.split(separator: ":").contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
}

/// What is read of a file with these words.
func document(_ name: String, _ words: String) async throws -> DocumentText {
    let folder = FileManager.default.temporaryDirectory.appending(path: "redthread-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    try Data(words.utf8).write(to: file)
    return try await DocumentReader().read(file.path)
}

extension DocumentText {
    var words: String { text[0..<text.count] }

    /// The blocks with their words.
    var told: [(kind: Block.Kind, words: String)] {
        blocks.map { ($0.kind, String(decoding: text.utf8[$0.bytes], as: UTF8.self)) }
    }

    func words(_ isMeant: (Block.Kind) -> Bool) -> [String] { told.filter { isMeant($0.kind) }.map(\.words) }

    var tables: [Table] { blocks.compactMap { if case .table(let table) = $0.kind { table } else { nil } } }

    func words(_ cell: Table.Cell?) -> String? { cell.map { text[$0.range] } }
}

@Suite("Blocks of a page", .enabled(if: isInstalled("pandoc"), "pandoc is not installed"))
struct BlockTests {
    @Test func headingsParagraphsAndListsAreTold() async throws {
        let page = try await document(
            "a.html",
            """
            <h1>Referat</h1><h3>Tidsplan</h3><p>Stien <b>anlægges</b> i maj.</p>
            <ul><li>Udbud<ul><li>Annonce</li></ul></li></ul><ol start="3" type="a"><li>Kontrakt</li></ol>
            <p><b>Beslutning</b><br>Godkendt.</p>
            """)
        #expect(
            page.told.map(\.kind) == [
                .heading(level: 1), .heading(level: 3), .paragraph, .listItem(depth: 1), .listItem(depth: 2),
                .listItem(depth: 1), .paragraph, .paragraph,
            ])
        #expect(
            page.words == """
                Referat

                Tidsplan

                Stien anlægges i maj.

                - Udbud
                    - Annonce
                c. Kontrakt

                Beslutning
                Godkendt.
                """)
        #expect(page.blocks.map(\.isBold) == [false, false, false, false, false, false, true, false])
    }

    @Test("Navigation, buttons and the foot of a page are told as such; a title that can be clicked on is a title")
    func furniture() async throws {
        let page = try await document(
            "a.html",
            """
            <nav><ul><li><a href="/">Forside</a></li></ul></nav><main><button><h2>Ny hal i Lillebæk</h2></button>
            <p>Hallen åbner i maj. <button>Læs op</button></p><button>Kopier adressen</button></main>
            <div role="search">Find møder</div><footer><p>Opdateret i går</p></footer>
            """)
        #expect(page.words { $0 == .furniture } == ["- Forside", "Kopier adressen", "Find møder", "Opdateret i går"])
        #expect(page.words { $0 == .heading(level: 2) } == ["Ny hal i Lillebæk"])
        #expect(page.words { $0 == .paragraph } == ["Hallen åbner i maj."])
    }

    @Test("A tag that is never closed hides nothing")
    func unclosed() async throws {
        let page = try await document(
            "a.html", "<nav><p>Vejen åbner.</p><p>Broen <button>lukker.</p><footer><p>Slut.</p>")
        #expect(page.words.contains("Vejen åbner."))
        #expect(page.words.contains("Slut."))
    }

    @Test("Cells keep what they span, and the heads of a table are told")
    func spans() async throws {
        let page = try await document(
            "a.html",
            """
            <table><thead><tr><th rowspan="2">Milepæl</th><th colspan="2">Tid</th></tr><tr><th>Før</th><th>Nu</th></tr>
            </thead><tr><td rowspan="2">Etape 1</td><td>1. maj</td><td>1. juni</td></tr>
            <tr><td></td><td>2. juli | aften</td></tr><tr><td colspan="3">Hele byen</td></tr></table>
            """)
        let table = try #require(page.tables.first)
        #expect(table.width == 3)
        #expect(table.rows.map(\.isHead) == [true, true, false, false, false])
        #expect(page.words(table.cell(row: 1, column: 0)) == "Milepæl")
        #expect(page.words(table.cell(row: 0, column: 2)) == "Tid")
        #expect(page.words(table.cell(row: 3, column: 0)) == "Etape 1")
        #expect(page.words(table.cell(row: 3, column: 2)) == "2. juli ¦ aften")
        #expect(page.words(table.cell(row: 4, column: 1)) == "Hele byen")
        #expect(page.words.hasPrefix("| Milepæl | Tid |\n| Før | Nu |\n| Etape 1 | 1. maj | 1. juni |\n"))
    }

    @Test("A number in a cell of its own belongs to the title beside it, and buttons on every row to the page")
    func numberedLayout() async throws {
        let rows = (1...3).map { number in
            """
            <tr><td>\(number)</td><td><h2>Sag nummer \(number)</h2><div>Godkendt.</div></td>
            <td><span>\(number)</span><ul><li>Hent</li><li>Del</li></ul></td></tr>
            """
        }
        let page = try await document(
            "a.html", "<table><thead><tr><th>Punkt</th><th>Titel</th></tr></thead>\(rows.joined())</table>")
        #expect(page.words { $0 == .heading(level: 2) } == [1, 2, 3].map { "\($0). Sag nummer \($0)" })
        #expect(page.words { $0 == .paragraph } == ["Godkendt.", "Godkendt.", "Godkendt."])
        #expect(page.blocks.filter { $0.kind == .heading(level: 2) }.map(\.place?.row) == [1, 2, 3])
    }

    @Test("Labels in a first column stand on the line of their value")
    func labels() async throws {
        let page = try await document(
            "a.html",
            "<table><tr><td>Sted:</td><td>Salen</td></tr><tr><td>Til stede:</td><td><p>Ea Bo</p><p>Ib Ek</p></td></tr></table>"
        )
        #expect(page.words == "Sted: Salen\nTil stede: Ea Bo\nIb Ek")
    }

    @Test("Tables in tables without end are read in bounded depth")
    func deepTables() async throws {
        let depth = 200
        let page = try await document(
            "a.html",
            String(repeating: "<table><tr><td>", count: depth) + "<p>Bunden</p>"
                + String(repeating: "</td></tr></table>", count: depth))
        #expect(page.words.contains("Bunden"))
    }
}

@Suite("Tables that lay out a page", .enabled(if: isInstalled("pandoc")))
struct LayoutTableTests {
    @Test("have a label on the line of its value, and their headings in the order of the page")
    func labels() async throws {
        let page = try await document(
            "a.html",
            """
            <table><tr><td colspan="2"><h2>12. Ny kaj</h2></td></tr><tr><td>Sagsnr.:</td><td>27/1234</td></tr>
            <tr><td>Afgøres i:</td><td><p>Havneudvalget</p><p>Byrådet</p></td></tr></table>
            """)
        #expect(page.words == "12. Ny kaj\n\nSagsnr.: 27/1234\n\nAfgøres i: Havneudvalget\n\nByrådet")
        #expect(page.words { $0 == .heading(level: 2) } == ["12. Ny kaj"])
    }
}

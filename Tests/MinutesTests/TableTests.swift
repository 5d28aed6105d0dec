import Documents
import Minutes
import Portfolio
import Testing

/// The cells of an item's tables by row and column, "-" where nothing stands.
private func grids(_ words: String) -> [[[String]]] {
    let text = SourceText(
        "Referat af møde den 3. maj 2027\n\n1. Ny sti ved Lillesø\n\nBeslutning\n\nGodkendt.\n\nTidsplan\n\n" + words)
    let meeting = MinutesSegmenter().meeting(from: text, source: "a.txt")
    return meeting.items.flatMap(\.tables).map { table in
        table.rows.indices.map { row in
            (0..<table.width).map { column in
                let cell = table.cell(row: row, column: column)
                return cell.map { text[$0.range] }.flatMap { $0.isEmpty ? nil : $0 } ?? "-"
            }
        }
    }
}

@Suite("Tables of text files")
struct TableTests {
    @Test("keep the place of an empty cell between pipes and tabs")
    func emptyCells() {
        #expect(
            grids("| Fase | Start | Slut |\n|---|---|---|\n| Udbud | | maj 2028 |\n| Drift | juni 2028 | |\n") == [
                [["Fase", "Start", "Slut"], ["Udbud", "-", "maj 2028"], ["Drift", "juni 2028", "-"]]
            ])
        #expect(
            grids("Fase\tStart\tSlut\nUdbud\t\tmaj 2028\n") == [
                [["Fase", "Start", "Slut"], ["Udbud", "-", "maj 2028"]]
            ])
    }

    @Test("set apart by gaps have the columns that their cells stand in")
    func gaps() {
        let rows = """
            Milepæl          Start          Slut
            Projektering                    uge 12
            Anlæg            uge 13         uge 40
            """
        #expect(
            grids(rows) == [
                [["Milepæl", "Start", "Slut"], ["Projektering", "-", "uge 12"], ["Anlæg", "uge 13", "uge 40"]]
            ])
    }

    @Test("tell the row above a ruler as their head")
    func head() throws {
        let text = SourceText("Møde 3. maj 2027\n\n1. Sti\n\n| A | B |\n|---|---|\n| 1 | 2 |\n")
        let item = try #require(MinutesSegmenter().meeting(from: text, source: "a.txt").items.first)
        #expect(item.tables.first?.rows.map(\.isHead) == [true, false])
        let row = try #require(item.passages.last)
        #expect(item.table(at: row.range.lowerBound) == item.tables.first)
    }
}

@Suite("What a format tells")
struct ToldLayoutTests {
    private func block(_ words: String, _ kind: Block.Kind, in text: SourceText, after start: Int = 0) -> Block {
        let (all, sought) = (text.utf8, Array(words.utf8))
        let first = (start...all.count - sought.count).first { all[$0..<$0 + sought.count].elementsEqual(sought) } ?? 0
        return Block(kind: kind, bytes: first..<first + sought.count)
    }

    private func titles(_ text: SourceText, _ blocks: [Block]) -> [String] {
        MinutesSegmenter().meeting(from: DocumentText(text: text, blocks: blocks, isConverted: true), source: "a.html")
            .items.map { "\($0.number) \($0.title)" }
    }

    @Test("of headings settles where items begin, whatever is numbered in the text")
    func headings() {
        let text = SourceText(
            "Møde 3. maj 2027\n\n1. Budget\n\nDer prioriteres:\n\n2. Bænke i parken\n\n3. Legeplads\n\n2. Ny kaj\n\nGodkendt.\n"
        )
        let blocks = [
            block("1. Budget", .heading(level: 2), in: text), block("2. Bænke i parken", .paragraph, in: text),
            block("3. Legeplads", .paragraph, in: text), block("2. Ny kaj", .heading(level: 2), in: text),
        ]
        #expect(titles(text, blocks) == ["1 Budget", "2 Ny kaj"])
    }

    @Test("of buttons and navigation is no text of an item")
    func furniture() throws {
        let text = SourceText("Møde 3. maj 2027\n\n1. Ny kaj\n\nBeslutning\n\nGodkendt.\n\nKopier adressen\n")
        let blocks = [block("Kopier adressen", .furniture, in: text)]
        let meeting = MinutesSegmenter().meeting(
            from: DocumentText(text: text, blocks: blocks, isConverted: true), source: "a.html")
        let words = try #require(meeting.items.first).passages.map { text[$0.range] }
        #expect(!words.contains("Kopier adressen"))
    }
}

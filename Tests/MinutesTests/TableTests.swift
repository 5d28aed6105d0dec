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

import Language
import Portfolio

/// A table that a text file writes with tabs, pipes or wide gaps, as a table with columns.
///
/// Of tabs and pipes each sets two columns apart, so that an empty cell keeps its place; wide gaps set cells apart that
/// stand below one another:
///
///     Udbud          marts 2027      Byggechefen
///     Indvielse                      Borgmesteren      // the second cell stands in the third column
struct TextTable {
    let text: SourceText
    /// From top to bottom: the words of each row, and the byte at which its line begins.
    let rows: [(words: Range<Int>, line: Int)]
    /// How many of them stand above a ruler (`|---|---|`).
    var headRows = 0

    /// Where gaps set more cells apart than this, they stand in columns by their order alone.
    private static let mostByPlace = 32

    var table: Table {
        let cells = rows.map { TableRow.columns($0.words, in: text) }
        let isByPlace = cells.allSatisfy { !$0.isSetApart && $0.cells.count <= Self.mostByPlace }
        let columns =
            isByPlace
            ? Columns(zip(cells, rows).flatMap { row, place in row.cells.map { extent($0, place.line) } }) : nil
        let tableRows = zip(cells, rows).enumerated().map { index, row in
            Table.Row(
                cells: row.0.cells.enumerated().map { cell($1, $0, columns, line: row.1.line) },
                isHead: index < headRows)
        }
        let range = (rows.first?.words.lowerBound ?? 0)..<(rows.last?.words.upperBound ?? 0)
        return Table(rows: tableRows, range: text.range(ofBytes: range))
    }

    private func cell(_ bytes: Range<Int>, _ index: Int, _ columns: Columns?, line: Int) -> Table.Cell {
        Table.Cell(range: text.range(ofBytes: bytes), column: columns?.column(of: extent(bytes, line)) ?? index)
    }

    /// Where a cell stands on its line, in characters.
    private func extent(_ bytes: Range<Int>, _ line: Int) -> Range<Int> {
        let start = text.scalarOffset(ofByte: line)
        let range = text.range(ofBytes: bytes)
        return range.lowerBound - start..<range.upperBound - start
    }

    /// The columns that cells stand in which overlap from above.
    private struct Columns {
        private var extents: [Range<Int>] = []

        init(_ cells: [Range<Int>]) {
            for cell in cells.sorted(by: { $0.lowerBound < $1.lowerBound }) {
                if let last = extents.last, last.upperBound > cell.lowerBound {
                    extents[extents.count - 1] = last.lowerBound..<max(last.upperBound, cell.upperBound)
                } else {
                    extents.append(cell)
                }
            }
        }

        func column(of cell: Range<Int>) -> Int? { extents.firstIndex { $0.overlaps(cell) } }
    }
}

extension TableRow {
    /// The cells of a row with the empty ones, and whether tabs or pipes set them apart.
    static func columns(_ content: Range<Int>, in text: SourceText) -> (cells: [Range<Int>], isSetApart: Bool) {
        let words = text.utf8[content]
        if words.contains(0x09) { return (parts(content, at: 0x09, in: text), true) }
        guard words.contains(UInt8(ascii: "|")) else {
            return (TableRow(content, in: text)?.cells ?? [content], false)
        }
        let pipe = UInt8(ascii: "|")
        let start = words.first == pipe ? content.lowerBound + 1 : content.lowerBound
        let end = words.last == pipe ? max(start, content.upperBound - 1) : content.upperBound
        return (parts(start..<end, at: pipe, in: text), true)
    }

    private static func parts(_ content: Range<Int>, at separator: UInt8, in text: SourceText) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = content.lowerBound
        for position in content where text.utf8[position] == separator {
            cells.append(InlineMarkup.stripped(text.trimmed(start..<position), in: text))
            start = position + 1
        }
        return cells + [InlineMarkup.stripped(text.trimmed(start..<content.upperBound), in: text)]
    }
}

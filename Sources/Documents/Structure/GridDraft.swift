internal import Portfolio

/// A cell of a table of facts: its words on one line.
struct FactCell {
    let words: [UInt8]
    let columnSpan: Int
    let rowSpan: Int

    /// Paragraphs of a cell are set apart by "·"; a pipe in it is none of ours.
    init(_ cell: Node.Grid.Cell) {
        let parts = cell.nodes.map { node in
            node.lines.map(\.words.trimmed).filter { !$0.isEmpty }.joined(separator: [0x20])
        }
        let words = Array(parts.map(Array.init).filter { !$0.isEmpty }.joined(separator: Array(" · ".utf8)))
        self.words = words.contains(UInt8(ascii: "|")) ? Self.withoutPipes(words) : words
        columnSpan = cell.columnSpan
        rowSpan = cell.rowSpan
    }

    private static func withoutPipes(_ words: [UInt8]) -> [UInt8] {
        Array(words.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).joined(separator: "¦".utf8))
    }
}

/// A table whose cells have places in a text that is still being written.
struct GridDraft {
    private let headRows: Int
    private var rows: [[(bytes: Range<Int>, column: Int, columnSpan: Int, rowSpan: Int)]] = []
    /// For each column, how many further rows a cell from above reaches into.
    private var reaching: [Int] = []

    /// A table that claims more columns than this has these.
    private static let widest = 512

    init(headRows: Int) { self.headRows = headRows }

    /// Adds a row; its cells stand in the columns that no cell from above reaches into.
    mutating func add(_ cells: [(cell: FactCell, bytes: Range<Int>)]) {
        var row: [(bytes: Range<Int>, column: Int, columnSpan: Int, rowSpan: Int)] = []
        var below = reaching.map { max(0, $0 - 1) }
        var column = 0
        for (cell, bytes) in cells {
            while column < reaching.count, reaching[column] > 0 { column += 1 }
            let span = min(cell.columnSpan, max(1, Self.widest - column))
            row.append((bytes, column, span, cell.rowSpan))
            while below.count < column + span { below.append(0) }
            for covered in column..<column + span { below[covered] = max(below[covered], cell.rowSpan - 1) }
            column += span
        }
        reaching = below
        rows.append(row)
    }

    /// The table, once the text is whole.
    func table(in text: SourceText, bytes: Range<Int>) -> Table {
        let rows = self.rows.enumerated().map { index, cells in
            Table.Row(
                cells: cells.map { cell in
                    Table.Cell(
                        range: text.range(ofBytes: cell.bytes), column: cell.column, columnSpan: cell.columnSpan,
                        rowSpan: cell.rowSpan)
                }, isHead: index < headRows)
        }
        return Table(rows: rows, range: text.range(ofBytes: bytes))
    }
}

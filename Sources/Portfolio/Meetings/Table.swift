/// A table (*tabel*) as the document has it: its rows, its cells with what they span, and which rows are its head.
///
///     | Milepæl   | Tidspunkt            |
///     |           | Oprindelig | Ny      |
///     | Indvielse | 1. maj     | 1. juni |
///
/// has two head rows; "Milepæl" spans both of them, "Tidspunkt" the columns 1 and 2.
public struct Table: Hashable, Sendable {
    /// A cell, at the row and column of its upper left corner.
    public struct Cell: Hashable, Sendable {
        /// Its words, in code points of the source text; an empty range where it is empty.
        public let range: SourceRange
        /// From 0.
        public let column: Int
        /// How many columns it is wide, and how many rows high.
        public let columnSpan: Int
        /// How many rows it covers.
        public let rowSpan: Int

        public init(range: SourceRange, column: Int, columnSpan: Int = 1, rowSpan: Int = 1) {
            self.range = range
            self.column = column
            self.columnSpan = columnSpan
            self.rowSpan = rowSpan
        }

        /// Whether it stands in a column, or reaches into it.
        public func covers(column other: Int) -> Bool { (column..<column + columnSpan).contains(other) }
    }

    /// A row, with the cells that begin in it; what spans down from a row above is not repeated.
    public struct Row: Hashable, Sendable {
        /// Row by row.
        public let cells: [Cell]
        /// The document tells it as a head; a text file seldom does.
        public let isHead: Bool

        public init(cells: [Cell], isHead: Bool = false) {
            self.cells = cells
            self.isHead = isHead
        }
    }

    /// From top to bottom.
    public let rows: [Row]
    /// From its first word to its last, in code points of the source text.
    public let range: SourceRange

    public init(rows: [Row], range: SourceRange) {
        self.rows = rows
        self.range = range
    }

    /// The number of columns.
    public var width: Int { rows.flatMap(\.cells).map { $0.column + $0.columnSpan }.max() ?? 0 }

    /// The cell that stands in, or reaches into, a row and a column: of a phase whose cell spans three activities, the
    /// phase for each of the three.
    public func cell(row: Int, column: Int) -> Cell? {
        var above = row
        while above >= 0, rows.indices.contains(above) {
            if let cell = rows[above].cells.first(where: { $0.covers(column: column) }) {
                return above + cell.rowSpan > row ? cell : nil
            }
            above -= 1
        }
        return nil
    }
}

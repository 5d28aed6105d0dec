/// What a table is to a reader: facts in rows, labels with their values, or the page's own layout.
enum GridReading {
    /// Rows of short cells.
    case facts
    /// "Mødested: | Rådhuset": each row says one thing.
    case labels
    /// A table that lays out the page: what its cells hold follows one after the other.
    case layout

    init(_ grid: Node.Grid) {
        if grid.rows.allSatisfy({ $0.count <= 1 }) || grid.rows.joined().contains(where: Self.laysOut) {
            self = .layout
        } else if Self.isLabelled(grid) {
            self = .labels
        } else {
            self = .facts
        }
    }

    /// A cell that holds a heading, a table or a long text.
    private static func laysOut(_ cell: Node.Grid.Cell) -> Bool {
        cell.nodes.count { if case .item = $0.kind { false } else { true } } > 3
            || cell.nodes.contains { node in
                switch node.kind {
                case .heading, .table: true
                default: false
                }
            }
    }

    /// Two columns, of which the first ends in a colon in most rows.
    private static func isLabelled(_ grid: Node.Grid) -> Bool {
        guard grid.rows.allSatisfy({ $0.count <= 2 }) else { return false }
        let labels = grid.rows.count { row in
            row.count == 2 && row[0].nodes.count == 1 && row[0].nodes[0].words.trimmed.last == UInt8(ascii: ":")
        }
        return labels * 2 > grid.rows.count
    }
}

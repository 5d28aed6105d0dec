/// A table that lays out the page, as what its cells hold one after the other.
///
///     | 1 | Ny svømmehal … | Hent som PDF · Kopier link |      // "1. Ny svømmehal" and the buttons
///     | 2 | Biblioteket …  | Hent som PDF · Kopier link |
///
/// A number in a cell of its own belongs to the title beside it. What comes again in a column on most rows, such as
/// buttons and the heads of such columns, is the page's own.
struct LayoutGrid {
    let rows: [[[Node]]]

    init(_ grid: Node.Grid) {
        let isNumbered = Self.isNumbered(grid)
        let repeated = isNumbered ? Self.repeated(grid) : []
        rows = grid.rows.enumerated().map { index, cells in
            let isHead = isNumbered && index < grid.headRows
            let nodes = isNumbered ? Self.numbered(cells) : Self.labelled(cells)
            return nodes.enumerated().map { column, nodes in
                nodes.map { node in
                    isHead || repeated.contains(Place(column: column, words: node.words))
                        ? Node(kind: .furniture, lines: node.lines) : node
                }
            }
        }
    }

    /// "Sagsnr.: | 27/1234": a label on the line of its value.
    private static func labelled(_ cells: [Node.Grid.Cell]) -> [[Node]] {
        var nodes = cells.map(\.nodes)
        guard nodes.count == 2, nodes[0].count == 1, nodes[0][0].words.trimmed.last == UInt8(ascii: ":"),
            let value = nodes[1].first, var first = value.lines.first
        else { return nodes }
        if case .table = value.kind { return nodes }
        first.words = nodes[0][0].words.trimmed + [0x20] + first.words.trimmed
        nodes[1][0] = Node(kind: .paragraph, lines: [first] + value.lines.dropFirst())
        nodes[0] = []
        return nodes
    }

    private struct Place: Hashable {
        let column: Int
        let words: [UInt8]
    }

    /// The first cell of most rows is a number, and something stands beside it.
    private static func isNumbered(_ grid: Node.Grid) -> Bool {
        let body = grid.rows.dropFirst(min(grid.headRows, grid.rows.count - 1))
        let numbered = body.count { $0.count > 1 && number($0[0]) != nil && !$0[1].nodes.isEmpty }
        return numbered > 0 && numbered * 2 >= body.count
    }

    private static func number(_ cell: Node.Grid.Cell) -> [UInt8]? {
        guard cell.nodes.count == 1, cell.nodes[0].words.isNumber else { return nil }
        return Array(cell.nodes[0].words.trimmed)
    }

    /// The nodes of a row's cells, with the number on the line of the title, and without the number where it stands
    /// again.
    private static func numbered(_ cells: [Node.Grid.Cell]) -> [[Node]] {
        var nodes = cells.map(\.nodes)
        guard nodes.count > 1, let number = number(cells[0]), let title = nodes[1].first, !title.lines.isEmpty else {
            return nodes
        }
        if case .table = title.kind { return nodes }
        var lines = title.lines
        let point = number.allSatisfy { $0 &- 0x30 < 10 } ? [UInt8(ascii: ".")] : []
        lines[0].words = number + point + [0x20] + lines[0].words.trimmed
        nodes[0] = []
        nodes[1][0] = Node(kind: title.kind, lines: lines)
        for column in nodes.indices.dropFirst(2) {
            nodes[column].removeAll { $0.words.trimmed.elementsEqual(number) }
        }
        return nodes
    }

    /// What comes again in a column on three rows and half of them.
    private static func repeated(_ grid: Node.Grid) -> Set<Place> {
        var counts: [Place: Int] = [:]
        for row in grid.rows {
            for (column, cell) in row.enumerated().dropFirst(2) {
                for words in Set(cell.nodes.map(\.words)) {
                    counts[Place(column: column, words: words), default: 0] += 1
                }
            }
        }
        return Set(counts.filter { $0.value >= 3 && $0.value * 2 >= grid.rows.count }.keys)
    }
}

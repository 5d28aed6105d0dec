/// Minutes that are one table: an item a row, with its number, its subject, and what the heads of the other columns say.
///
///     | Nr. | Emne       | Referat                                  | Ansvarlig |
///     | 1   | Tagrender  | Der hentes tilbud. Styregruppen godkendte | EB        |
///
/// is read as "1. Tagrender", the heading "Referat" with its text, and "Ansvarlig: EB".
struct RecordGrid {
    private let heads: [Node]
    private let rows: ArraySlice<[Node.Grid.Cell]>

    /// A column with a cell that holds more letters than this is one of texts, not of facts.
    private static let longCell = 60
    /// What is longer than this is a text below its head, not a fact behind it.
    private static let longestFact = 40

    /// `nil` when the table has no heads, no numbers in its first column, or no texts.
    init?(_ grid: Node.Grid) {
        guard let first = grid.rows.first, grid.rows.count > 1, first.count > 2 else { return nil }
        let heads = first.map { $0.nodes.count == 1 ? $0.nodes[0] : Node(kind: .line) }
        let rows = grid.rows.dropFirst()
        guard first.allSatisfy({ $0.nodes.count <= 1 }), !Self.isNumbered(first),
            heads.allSatisfy({ $0.words.count <= Self.longestFact }), !heads[0].words.isEmpty,
            rows.count(where: Self.isNumbered) * 2 > rows.count,
            first.indices.dropFirst(2).contains(where: { Self.isLong($0, in: rows) })
        else { return nil }
        self.heads = heads
        self.rows = rows
    }

    private static func isNumbered(_ row: [Node.Grid.Cell]) -> Bool {
        row.first.map { $0.nodes.count == 1 && $0.nodes[0].words.isNumber } ?? false
    }

    private static func isLong(_ column: Int, in rows: ArraySlice<[Node.Grid.Cell]>) -> Bool {
        rows.contains { $0.indices.contains(column) && $0[column].weight > longCell }
    }

    /// The rows as headings and texts, one after the other.
    var nodes: [Node] { heads.map { Node(kind: .furniture, lines: $0.lines) } + rows.flatMap(nodes) }

    private func nodes(_ row: [Node.Grid.Cell]) -> [Node] {
        guard Self.isNumbered(row), row.count > 1 else { return row.flatMap(\.nodes) }
        return title(row)
            + row.indices.dropFirst(2).flatMap { nodes(row[$0], below: heads.indices.contains($0) ? heads[$0] : nil) }
    }

    /// "1. Tagrender"; what follows the first paragraph of a subject is its text.
    private func title(_ row: [Node.Grid.Cell]) -> [Node] {
        let number = Array(row[0].nodes[0].words.trimmed)
        let point = number.last.map { $0 &- 0x30 < 10 } == true ? [UInt8(ascii: ".")] : []
        let subject = row[1].nodes.first?.lines ?? []
        let words = number + point + [0x20] + (subject.first?.words.trimmed ?? [])
        let rest = Node(kind: .paragraph, lines: Array(subject.dropFirst()))
        return [Node(kind: .heading(level: 2), lines: [Node.Line(words: words)]), rest] + row[1].nodes.dropFirst()
    }

    private func nodes(_ cell: Node.Grid.Cell, below head: Node?) -> [Node] {
        guard cell.weight > 0, let head, !head.words.isEmpty else { return cell.nodes }
        let label = Array(head.words.trimmed)
        guard cell.nodes.count == 1, cell.weight <= Self.longestFact, label.last != UInt8(ascii: ":") else {
            return [Node(kind: .heading(level: 3), lines: head.lines)] + cell.nodes
        }
        return [
            Node(kind: .paragraph, lines: [Node.Line(words: label + Array(": ".utf8) + cell.nodes[0].words.trimmed)])
        ]
    }
}

extension Node.Grid.Cell {
    /// How many bytes of words it holds.
    var weight: Int { nodes.map(\.weight).reduce(0, +) }
}

extension Node {
    /// How many bytes of words it holds.
    var weight: Int {
        let own = lines.map(\.words.count).reduce(0, +)
        guard case .table(let grid) = kind else { return own }
        return own + grid.rows.joined().map(\.weight).reduce(0, +)
    }
}

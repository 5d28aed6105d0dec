/// Reads the notation of `BlockFilter` into nodes. What does not follow the notation is a paragraph; nothing is lost.
struct BlockNotation {
    private let bytes: [UInt8]
    private var position = 0

    /// Tables that stand deeper in one another are read as if they stood side by side.
    private static let deepest = 24

    static func nodes(_ bytes: [UInt8]) -> [Node] {
        var reader = BlockNotation(bytes: bytes)
        return reader.nodes(depth: 0)
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// The nodes up to the end of the cell or table that they stand in.
    private mutating func nodes(depth: Int) -> [Node] {
        var nodes: [Node] = []
        while position < bytes.count {
            let tag = bytes[position]
            if depth > 0, tag == UInt8(ascii: "C") || tag == UInt8(ascii: "T") || tag == UInt8(ascii: "r") { break }
            let line = nextLine()
            switch tag {
            case UInt8(ascii: "t"):
                let grid = grid(heads: number(in: line.dropFirst()), depth: depth + 1)
                if depth < Self.deepest {
                    nodes.append(Node(kind: .table(grid)))
                } else {
                    nodes += grid.rows.joined().flatMap(\.nodes)
                }
            case UInt8(ascii: "C"), UInt8(ascii: "T"), UInt8(ascii: "r"), UInt8(ascii: "c"): break
            default: nodes.append(Self.node(tag, line))
            }
        }
        return nodes
    }

    private mutating func grid(heads: Int, depth: Int) -> Node.Grid {
        var grid = Node.Grid(headRows: heads)
        while position < bytes.count {
            let line = nextLine()
            switch line.first {
            case UInt8(ascii: "T"): return grid
            case UInt8(ascii: "r"): grid.rows.append([])
            case UInt8(ascii: "c"):
                let spans = line.dropFirst().split(separator: UInt8(ascii: "x")).map(number(in:))
                let cell = Node.Grid.Cell(
                    columnSpan: max(1, spans.first ?? 1), rowSpan: max(1, spans.last ?? 1), nodes: nodes(depth: depth))
                if grid.rows.isEmpty { grid.rows.append([]) }
                grid.rows[grid.rows.count - 1].append(cell)
            default: break
            }
        }
        return grid
    }

    private mutating func nextLine() -> ArraySlice<UInt8> {
        let start = position
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        position = end + 1
        return bytes[start..<end]
    }

    /// Of up to six digits: a cell that claims to span a billion columns spans none.
    private func number(in digits: ArraySlice<UInt8>) -> Int {
        digits.prefix { $0 &- 0x30 < 10 }.prefix(6).reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    }
}

extension BlockNotation {
    private static func node(_ tag: UInt8, _ line: ArraySlice<UInt8>) -> Node {
        let space = line.firstIndex(of: UInt8(ascii: " ")) ?? line.startIndex
        let argument = line[..<space].dropFirst()
        let rest = line[space...].dropFirst()
        switch tag {
        case UInt8(ascii: "h"): return Node(kind: .heading(level: level(argument)), lines: lines(rest))
        case UInt8(ascii: "q"): return Node(kind: .line, lines: lines(rest))
        case UInt8(ascii: "f"): return Node(kind: .furniture, lines: lines(rest))
        case UInt8(ascii: "-"): return Node(kind: .rule)
        case UInt8(ascii: "l"):
            let tab = rest.firstIndex(of: UInt8(ascii: "\t")) ?? rest.endIndex
            let mark = Array(rest[..<tab])
            return Node(kind: .item(depth: level(argument), mark: mark), lines: lines(rest[tab...].dropFirst()))
        default: return Node(kind: .paragraph, lines: lines(rest))
        }
    }

    private static func level(_ argument: ArraySlice<UInt8>) -> Int {
        max(1, argument.prefix(2).reduce(0) { $0 * 10 + Int($1 &- 0x30 < 10 ? $1 &- 0x30 : 0) })
    }

    /// The lines of a paragraph, set apart by VT; STX before a line says that it is bold.
    private static func lines(_ words: ArraySlice<UInt8>) -> [Node.Line] {
        words.split(separator: 0x0B, omittingEmptySubsequences: false).map { line in
            let isBold = line.first == 0x02
            return Node.Line(words: Array(isBold ? line.dropFirst() : line), isBold: isBold)
        }
    }
}

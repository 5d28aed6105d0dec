internal import Portfolio

/// Writes nodes one after the other into a text, and keeps where each of them stands.
///
/// Blocks are set apart by blank lines, apart from the items of a list, so that the text alone reads well too.
struct TextComposer {
    private(set) var bytes: [UInt8] = []
    private var drafts: [Draft] = []
    private var tables = 0
    /// A table with more words than this is most of the document.
    private let most: Int

    private init(_ nodes: [Node]) { most = nodes.map(\.weight).reduce(0, +) / 2 }

    /// What was written last was an item of a list.
    private var isInList = false

    /// A block whose place in the text is known in bytes.
    private struct Draft {
        var kind: Block.Kind
        var table: GridDraft?
        let bytes: Range<Int>
        var isBold = false
        var place: Block.Place?
    }

    /// The document that nodes make.
    static func document(_ nodes: [Node]) -> DocumentText {
        var composer = TextComposer(nodes)
        composer.add(nodes, at: nil)
        return composer.document
    }

    private var document: DocumentText {
        let text = SourceText(utf8: bytes)
        let blocks = drafts.map { draft in
            let kind = draft.table.map { Block.Kind.table($0.table(in: text, bytes: draft.bytes)) } ?? draft.kind
            return Block(kind: kind, bytes: draft.bytes, isBold: draft.isBold, place: draft.place)
        }
        return DocumentText(text: text, blocks: blocks, isConverted: true)
    }

    /// Adds nodes that stand at one place.
    mutating func add(_ nodes: some Collection<Node>, at place: Block.Place?) {
        for node in nodes {
            switch node.kind {
            case .heading(let level): add(node.lines, as: .heading(level: level), at: place)
            case .paragraph, .line: add(node.lines, as: .paragraph, at: place)
            case .furniture: add(node.lines, as: .furniture, at: place)
            case .item(let depth, let mark): addItem(node.lines, depth: depth, mark: mark, at: place)
            case .rule: break
            case .table(let grid): add(grid, at: place)
            }
        }
    }

    /// Adds a paragraph; a part of its lines that is bold, as a heading on a line of its own is, is a block by itself.
    private mutating func add(_ lines: [Node.Line], as kind: Block.Kind, at place: Block.Place?) {
        let spoken = lines.filter { !$0.words.trimmed.isEmpty }
        guard !spoken.isEmpty else { return }
        beginBlock()
        var start = bytes.count
        for (index, line) in spoken.enumerated() {
            bytes += line.words.trimmed
            let isLast = index + 1 == spoken.count
            if isLast || spoken[index + 1].isBold != line.isBold {
                drafts.append(Draft(kind: kind, bytes: start..<bytes.count, isBold: line.isBold, place: place))
                start = bytes.count + 1
            }
            if !isLast { bytes.append(UInt8(ascii: "\n")) }
        }
    }

    private mutating func addItem(_ lines: [Node.Line], depth: Int, mark: [UInt8], at place: Block.Place?) {
        let spoken = lines.map(\.words.trimmed).filter { !$0.isEmpty }
        guard !spoken.isEmpty else { return }
        if isInList { beginLine() } else { beginBlock() }
        let indent = [UInt8](repeating: 0x20, count: min(depth - 1, 8) * 4)
        bytes += indent
        let start = bytes.count
        bytes += mark + [0x20]
        bytes += spoken.joined(separator: [UInt8(ascii: "\n")] + indent + [0x20, 0x20])
        drafts.append(
            Draft(
                kind: .listItem(depth: depth), bytes: start..<bytes.count, isBold: lines.allSatisfy(\.isBold),
                place: place))
        isInList = true
    }

    private mutating func beginBlock() {
        isInList = false
        guard !bytes.isEmpty else { return }
        beginLine()
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func beginLine() {
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    }
}

extension TextComposer {
    private mutating func add(_ grid: Node.Grid, at place: Block.Place?) {
        if let records = RecordGrid(grid), Node(kind: .table(grid)).weight > most {
            return add(records.nodes, at: place)
        }
        switch GridReading(grid) {
        case .facts: addFacts(grid, at: place)
        case .labels: addLabels(grid, at: place)
        case .layout:
            tables += 1
            let number = tables - 1
            let layout = LayoutGrid(grid)
            for (row, cells) in layout.rows.enumerated() {
                for (column, nodes) in cells.enumerated() {
                    add(nodes, at: place ?? Block.Place(table: number, row: row, column: column))
                }
            }
        }
    }

    /// One line a row, with pipes between the cells.
    private mutating func addFacts(_ grid: Node.Grid, at place: Block.Place?) {
        let cells = grid.rows.map { $0.map(FactCell.init) }
        guard cells.joined().contains(where: { !$0.words.isEmpty }) else { return }
        beginBlock()
        let start = bytes.count
        var table = GridDraft(headRows: grid.headRows)
        for row in cells { addFacts(row, to: &table) }
        let end = bytes.last == UInt8(ascii: "\n") ? bytes.count - 1 : bytes.count
        drafts.append(Draft(kind: .paragraph, table: table, bytes: start..<end, place: place))
    }

    private mutating func addFacts(_ row: [FactCell], to table: inout GridDraft) {
        var ranges: [Range<Int>] = []
        let isEmpty = row.allSatisfy(\.words.isEmpty)
        if !isEmpty {
            beginLine()
            bytes.append(UInt8(ascii: "|"))
        }
        for cell in row {
            if !isEmpty { bytes.append(0x20) }
            ranges.append(bytes.count..<bytes.count + cell.words.count)
            bytes += cell.words
            if !isEmpty { bytes += (cell.words.isEmpty ? [] : [0x20]) + [UInt8(ascii: "|")] }
        }
        table.add(zip(row, ranges).map { ($0, $1) })
    }

    /// "Mødested: Rådhuset": a line a row.
    private mutating func addLabels(_ grid: Node.Grid, at place: Block.Place?) {
        beginBlock()
        for row in grid.rows {
            let lines = row.flatMap(\.nodes).flatMap(\.lines).map(\.words.trimmed).filter { !$0.isEmpty }
            guard let label = lines.first else { continue }
            beginLine()
            let start = bytes.count
            bytes += label
            for (index, line) in lines.dropFirst().enumerated() {
                bytes.append(index == 0 && label.last == UInt8(ascii: ":") ? 0x20 : UInt8(ascii: "\n"))
                bytes += line
            }
            drafts.append(Draft(kind: .paragraph, bytes: start..<bytes.count, place: place))
        }
    }
}

import Portfolio

/// A line of an item's text.
struct TextLine {
    let line: Line
    /// The index of the line in the document.
    let index: Int
    /// The words in bytes: all of the line's, or what follows a heading on it.
    let content: Range<Int>
    /// A page ended before it.
    let afterFurniture: Bool
    /// What it is when it is taken for a row of a table.
    let row: TableRow?

    init(line: Line, index: Int, content: Range<Int>, afterFurniture: Bool, in text: SourceText) {
        self.line = line
        self.index = index
        self.content = content
        self.afterFurniture = afterFurniture
        self.row =
            line.layout?.part == .tableRow ? TableRow(told: content, in: text) : TableRow(content, in: text)
    }

    /// Whether it stands directly below another line.
    func follows(_ other: TextLine) -> Bool { index == other.index + 1 }
}

extension TextLine {
    /// Whether the document's format says that a table begins here.
    var beginsTable: Bool { line.layout.map { $0.part == .tableRow && !$0.goesOn } ?? false }

    /// The line with fewer words: what follows a mark on it.
    func cut(to content: Range<Int>, in text: SourceText) -> TextLine {
        TextLine(line: line, index: index, content: content, afterFurniture: afterFurniture, in: text)
    }
}

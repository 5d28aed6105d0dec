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

    /// Whether it stands directly below another line.
    func follows(_ other: TextLine) -> Bool { index == other.index + 1 }
}

extension TextLine {
    /// The line with fewer words: what follows a mark on it.
    func cut(to content: Range<Int>) -> TextLine {
        TextLine(line: line, index: index, content: content, afterFurniture: afterFurniture)
    }
}

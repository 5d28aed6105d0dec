import Portfolio

/// A line that is a row of a table: cells set apart by tabs, pipes or wide gaps.
struct TableRow {
    /// The cells in bytes, without white space and Markdown's emphasis; empty cells are left out.
    let cells: [Range<Int>]
    /// Set apart by tabs or pipes, so that no neighbour is needed to believe it.
    let isCertain: Bool

    /// The white space that sets two cells apart where there is neither tab nor pipe.
    private static let widestGapInText = 3

    /// Reads a line; `nil` when it has fewer than two cells. A pipe table's ruler (`|---|---|`) has no cells.
    init?(_ content: Range<Int>, in text: SourceText) {
        let cells: [Range<Int>]
        let separators = Separators(content, in: text)
        if separators.hasTab {
            cells = Self.split(content, at: 0x09, in: text)
        } else if separators.hasPipes {
            cells = Self.split(content, at: UInt8(ascii: "|"), in: text)
        } else if separators.mayHaveGap {
            cells = Self.splitAtGaps(content, in: text)
        } else {
            return nil
        }
        guard cells.count >= 2 else { return nil }
        self.cells = cells
        isCertain = separators.hasTab || separators.hasPipes
    }

    /// Reads a line that the document's format tells as a row of a table, whose cells stand between pipes; one that spans
    /// all columns is a row as well. `nil` when nothing stands in it.
    init?(told content: Range<Int>, in text: SourceText) {
        cells = Self.columns(content, in: text).cells.filter { !$0.isEmpty }
        isCertain = true
        if cells.isEmpty { return nil }
    }

    /// What in a line can set cells apart, told in one look over its bytes; most lines have nothing of the kind.
    private struct Separators {
        private(set) var hasTab = false
        private(set) var mayHaveGap = false
        private var pipes = 0
        private var beginsWithPipe = false

        /// A pipe in front needs another one.
        var hasPipes: Bool { pipes >= (beginsWithPipe ? 2 : 1) }

        init(_ content: Range<Int>, in text: SourceText) {
            let pipe = UInt8(ascii: "|")
            text.utf8.withUnsafeBufferPointer { bytes in
                var afterSpace = false
                for position in content {
                    let byte = bytes[position]
                    if byte == 0x20 {
                        mayHaveGap = mayHaveGap || afterSpace
                        afterSpace = true
                        continue
                    }
                    // Other white space is a control character or has several bytes, of which these are the first.
                    if byte == 0xC2 || (afterSpace && (byte < 0x20 || byte == 0xE2 || byte == 0xEF)) {
                        mayHaveGap = true
                    }
                    if byte == 0x09 { hasTab = true }
                    if byte == pipe { pipes += 1 }
                    afterSpace = false
                }
                beginsWithPipe = !content.isEmpty && bytes[content.lowerBound] == pipe
            }
        }
    }

    /// A row of dashes between a head and a body: `|---|---|`, `----  ----`, `+---+`.
    static func isRuler(_ content: Range<Int>, in text: SourceText) -> Bool {
        content.count >= 3 && text.utf8[content].allSatisfy { "-|+:= ".utf8.contains($0) }
    }

    private static func split(_ content: Range<Int>, at separator: UInt8, in text: SourceText) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = content.lowerBound
        for position in content where text.utf8[position] == separator {
            append(start..<position, to: &cells, in: text)
            start = position + 1
        }
        append(start..<content.upperBound, to: &cells, in: text)
        return cells
    }

    private static func splitAtGaps(_ content: Range<Int>, in text: SourceText) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = content.lowerBound
        var position = content.lowerBound
        while position < content.upperBound {
            let byte = text.utf8[position]
            guard byte == 0x20 || byte == 0xC2 else {
                position += 1
                continue
            }
            let (end, width) = gap(at: position, until: content.upperBound, in: text)
            if width >= widestGapInText {
                append(start..<position, to: &cells, in: text)
                start = end
            }
            position = max(end, position + 1)
        }
        append(start..<content.upperBound, to: &cells, in: text)
        return cells
    }

    /// A run of spaces and no-break spaces, with its width in characters.
    private static func gap(at position: Int, until end: Int, in text: SourceText) -> (end: Int, width: Int) {
        var position = position
        var width = 0
        while true {
            let length = text.spaceLength(at: position, until: end)
            if length == 0 { return (position, width) }
            position += length
            width += 1
        }
    }

    private static func append(_ range: Range<Int>, to cells: inout [Range<Int>], in text: SourceText) {
        let cell = InlineMarkup.stripped(text.trimmed(range), in: text)
        if !cell.isEmpty { cells.append(cell) }
    }
}

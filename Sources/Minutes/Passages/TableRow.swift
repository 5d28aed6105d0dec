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
        let bytes = text.utf8[content]
        let cells: [Range<Int>]
        if bytes.contains(0x09) {
            cells = Self.split(content, at: 0x09, in: text)
            isCertain = true
        } else if bytes.count(where: { $0 == UInt8(ascii: "|") }) >= 2
            || (bytes.contains(UInt8(ascii: "|")) && bytes.first != UInt8(ascii: "|"))
        {
            cells = Self.split(content, at: UInt8(ascii: "|"), in: text)
            isCertain = true
        } else {
            cells = Self.splitAtGaps(content, in: text)
            isCertain = false
        }
        guard cells.count >= 2 else { return nil }
        self.cells = cells
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

/// A table for the terminal that keeps within a width: cells wrap at words, the widest columns give way first.
struct TextTable {
    let header: [String]
    var rows: [[String]]

    private static let gap = 2
    private static let narrowest = 8

    /// The table as lines without trailing white space; a rule of dashes stands under the header.
    func rendered(width: Int) -> String {
        let widths = columnWidths(within: width)
        let rule = widths.map { String(repeating: "-", count: $0) }
        let lines = [header, rule].flatMap { lines(of: $0, widths) } + rows.flatMap { lines(of: $0, widths) }
        return lines.joined(separator: "\n")
    }

    private func columnWidths(within width: Int) -> [Int] {
        var widths = header.indices.map { column in
            ([header] + rows).map { $0[column].count }.max() ?? 0
        }
        let available = width - Self.gap * (widths.count - 1)
        while widths.reduce(0, +) > available, let widest = widths.max(), widest > Self.narrowest,
            let column = widths.lastIndex(of: widest)
        {
            let next = widths.filter { $0 < widest }.max() ?? Self.narrowest
            let excess = widths.reduce(0, +) - available
            widths[column] = max(widest - excess, next, Self.narrowest) - (widest == max(next, Self.narrowest) ? 1 : 0)
        }
        return widths
    }

    private func lines(of cells: [String], _ widths: [Int]) -> [String] {
        let wrapped = zip(cells, widths).map { Self.wrap($0, to: $1) }
        let height = wrapped.map(\.count).max() ?? 0
        return (0..<height).map { line in
            let parts = zip(wrapped, widths).map { column, width in
                let text = line < column.count ? column[line] : ""
                return text + String(repeating: " ", count: max(0, width - text.count))
            }
            return Self.trimmed(parts.joined(separator: String(repeating: " ", count: Self.gap)))
        }
    }

    /// Breaks a text at its white space into lines of at most so many characters; a longer word is cut.
    static func wrap(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            var rest = word
            if !line.isEmpty, line.count + 1 + rest.count <= width {
                line += " " + rest
                continue
            }
            if !line.isEmpty { lines.append(line) }
            while rest.count > width {
                lines.append(String(rest.prefix(width)))
                rest = rest.dropFirst(width)
            }
            line = String(rest)
        }
        return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
    }

    private static func trimmed(_ line: String) -> String {
        String(line.reversed().drop { $0 == " " }.reversed())
    }
}

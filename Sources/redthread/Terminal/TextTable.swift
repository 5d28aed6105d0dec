/// A table for the terminal that keeps within a width: cells wrap at words, the widest columns give way first.
struct TextTable {
    let header: [String]
    var rows: [[String]]
    /// What stands below each row, over the whole width.
    var notes: [[String]] = []
    /// The columns whose words are never cut, since people copy them: ids.
    var uncut: Set<Int> = []

    private static let gap = 2
    private static let narrowest = 6
    /// Longer words than this are cut where space is short.
    private static let longestKept = 28
    /// A space that no line breaks at; it is printed as a common one.
    private static let tie: Character = "\u{A0}"

    /// The text as one word, so that a table does not break it: "31. maj 2022".
    static func tied(_ text: String) -> String { text.replacing(" ", with: String(tie)) }

    /// The table as lines without trailing white space; a rule of dashes stands under the header.
    func rendered(width: Int) -> String {
        let table = fullWidth > width ? withoutEmptyColumns : self
        return table.fitted(to: width)
    }

    private func fitted(to width: Int) -> String {
        let widths = columnWidths(within: width)
        let rule = widths.map { String(repeating: "-", count: $0) }
        let head = [header, rule].flatMap { lines(of: $0, widths) }
        let body = rows.indices.flatMap { lines(of: rows[$0], widths) + noteLines(below: $0, width) }
        return (head + body).joined(separator: "\n")
    }

    private var fullWidth: Int {
        let widths = header.indices.map { column in ([header] + rows).map { $0[column].count }.max() ?? 0 }
        return widths.reduce(0, +) + Self.gap * (widths.count - 1)
    }

    /// Where space is short, a column in which nothing stands gives way.
    private var withoutEmptyColumns: TextTable {
        let kept = header.indices.filter { column in rows.contains { !$0[column].isEmpty } }
        guard !kept.isEmpty, kept.count < header.count else { return self }
        let places = kept.enumerated().filter { uncut.contains($0.element) }.map(\.offset)
        return TextTable(
            header: kept.map { header[$0] }, rows: rows.map { row in kept.map { row[$0] } }, notes: notes,
            uncut: Set(places))
    }

    private func noteLines(below row: Int, _ width: Int) -> [String] {
        guard notes.indices.contains(row) else { return [] }
        return notes[row].flatMap { Self.wrap($0, to: width, first: "  ", rest: "  ") }
    }

    /// The widest columns give way first, but none below its longest word (up to a limit) while another can.
    private func columnWidths(within width: Int) -> [Int] {
        let columns = header.indices.map { column in ([header] + rows).map { $0[column] } }
        var widths = columns.map { $0.map(\.count).max() ?? 0 }
        let words = columns.map { Self.longestWord(in: $0, by: Self.breaks) }
        let bare = columns.map { Self.longestWord(in: $0, by: \.isWhitespace) }
        // What is tied parts before a word is cut.
        let floors = [words, bare, bare.map { _ in Self.narrowest }].map { widths in
            widths.indices.map { uncut.contains($0) ? words[$0] : min(widths[$0], Self.longestKept) }
        }
        var excess = widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
        while excess > 0 {
            let candidates = floors.lazy.map { least in widths.indices.filter { widths[$0] > least[$0] } }
            guard let widest = candidates.first(where: { !$0.isEmpty })?.max(by: { widths[$0] < widths[$1] }) else {
                break
            }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }

    private static func longestWord(in cells: [String], by breaks: (Character) -> Bool) -> Int {
        cells.flatMap { $0.split(whereSeparator: breaks) }.map(\.count).max() ?? 0
    }

    private static func breaks(_ character: Character) -> Bool { character.isWhitespace && character != tie }

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

    /// Breaks a text at its white space into lines of at most so many characters; a longer word is cut, and where it is
    /// a hyphen says so.
    static func wrap(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: breaks) {
            if !line.isEmpty, line.count + 1 + word.count <= width {
                line += " " + word
                continue
            }
            if !line.isEmpty { lines.append(line) }
            let pieces = cut(word, to: width)
            lines += pieces.dropLast()
            line = pieces.last ?? ""
        }
        lines += line.isEmpty && !lines.isEmpty ? [] : [line]
        return lines.map { $0.replacing(String(tie), with: " ") }
    }

    /// A word in pieces that fit; a tied one at its ties, a path at its folders, a long one with hyphens.
    private static func cut(_ word: Substring, to width: Int) -> [String] {
        var pieces: [String] = []
        var rest = word
        while rest.count > max(1, width) {
            let head = rest.prefix(width)
            if let place = head.lastIndex(of: tie), place > head.startIndex {
                pieces.append(String(head[..<place]))
                rest = rest[rest.index(after: place)...]
            } else if let place = head.lastIndex(where: { "/-".contains($0) }), place > head.startIndex {
                pieces.append(String(head[...place]))
                rest = rest[rest.index(after: place)...]
            } else {
                let isLetters = width > 2 && head.suffix(2).allSatisfy(\.isLetter)
                pieces.append(isLetters ? head.dropLast() + "-" : String(head))
                rest = rest.dropFirst(isLetters ? width - 1 : width)
            }
        }
        return pieces + [String(rest)]
    }

    /// The same with a mark before the first line and as much space before the others.
    static func wrap(_ text: String, to width: Int, first: String, rest: String) -> [String] {
        wrap(text, to: width - rest.count).enumerated().map { ($0.offset == 0 ? first : rest) + $0.element }
    }

    private static func trimmed(_ line: String) -> String {
        String(line.reversed().drop { $0 == " " }.reversed())
    }
}

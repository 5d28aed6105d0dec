/// A line of the help that is set by its own rules: a row of a list, or an example.
struct SetLine {
    private let text: String
    private let indent: String

    init(_ text: String) {
        self.text = text
        indent = String(text.prefix { $0 == " " })
    }

    /// In the width where it fits; else a row goes on below its last column, and a command behind a backslash, so that it
    /// can still be copied.
    func lines(_ width: Int) -> [String] {
        guard text.count > width else { return [text] }
        return row(width) ?? command(width)
    }

    /// "  ics            .ics   milestones and phases for a calendar"; `nil` where there are no columns.
    private func row(_ width: Int) -> [String]? {
        guard let gap = text.ranges(of: /\S( {2,})\S/).last else { return nil }
        let start = text.index(before: gap.upperBound)
        let head = String(text[..<start])
        let rest = String(repeating: " ", count: head.count)
        let lines = TextTable.wrap(String(text[start...]), to: width, first: rest, rest: rest)
        return lines.enumerated().map { $0.offset == 0 ? head + $0.element.dropFirst(head.count) : $0.element }
    }

    private func command(_ width: Int) -> [String] {
        var lines = [indent]
        for word in words {
            let last = lines[lines.count - 1]
            let isFirst = last.allSatisfy { $0 == " " }
            if isFirst || last.count + 1 + word.count + 2 <= width {
                lines[lines.count - 1] += (isFirst ? "" : " ") + word
            } else {
                lines[lines.count - 1] += " \\"
                lines.append(indent + "  " + word)
            }
        }
        return lines
    }

    /// What stands between quotation marks is one word.
    private var words: [String] {
        var words = [""]
        var isQuoted = false
        for character in text.dropFirst(indent.count) {
            if character == "\"" { isQuoted.toggle() }
            if character == " ", !isQuoted {
                words.append("")
            } else {
                words[words.count - 1].append(character)
            }
        }
        return words.filter { !$0.isEmpty }
    }
}

/// Tells list numbers from days: in a numbered plan "3. marts 2021: Åstedsforretning" is the third line, and in March.
///
/// One line alone cannot tell; three lines whose "days" count 1, 2, 3 while their months go on can.
enum ListNumbers {
    /// Lines of one list follow each other at most this far apart.
    static let reach = 6
    private static let shortestRun = 3

    /// Makes months of the dates that such lists begin their lines with.
    static func remove(from found: inout [FoundExpression]) {
        var run: [Int] = []
        for index in found.indices where found[index].place.opensLine {
            guard let day = day(of: found[index]) else { continue }
            if let last = run.last, follows(found[index], found[last], day: day, count: run.count) {
                run.append(index)
            } else {
                finish(run, &found)
                run = day == 1 ? [index] : []
            }
        }
        finish(run, &found)
    }

    private static func day(of found: FoundExpression) -> Int? {
        guard case .date(let day, _, _, nil) = found.expression.start, found.text.contains(".") else { return nil }
        return day
    }

    private static func follows(_ found: FoundExpression, _ last: FoundExpression, day: Int, count: Int) -> Bool {
        let lines = found.place.line - last.place.line
        return day == count + 1 && lines > 0 && lines < reach
    }

    private static func finish(_ run: [Int], _ found: inout [FoundExpression]) {
        let months = Set(run.map { month(of: found[$0].expression) })
        guard run.count >= shortestRun, months.count > 1 else { return }
        for index in run { found[index].dropListNumber() }
    }

    private static func month(of expression: TimeExpression) -> Int {
        if case .date(_, let month, _, _) = expression.start { month } else { 0 }
    }
}

extension TimeExpression {
    /// The first end of months that a dash joins: "2. maj-juni" can be the second line of a list.
    fileprivate var start: TimeExpression {
        if case .range(let first, .month) = self { first } else { self }
    }
}

extension FoundExpression {
    /// The same without the last of its words.
    func withoutLast(words: Int) -> FoundExpression {
        var shorter = self
        for _ in 0..<words {
            guard let blank = shorter.text.lastIndex(where: \.isWhitespace) else { return shorter }
            let rest = shorter.text[..<blank]
            let dropped = shorter.text[blank...]
            shorter.range = shorter.range.lowerBound..<(shorter.range.upperBound - dropped.utf8.count)
            shorter.source = shorter.source.lowerBound..<(shorter.source.upperBound - dropped.unicodeScalars.count)
            shorter.text = String(rest)
        }
        return shorter
    }

    /// The month of a date whose day is a list number.
    fileprivate mutating func dropListNumber() {
        guard case .date(_, let month, let year, _) = expression.start else { return }
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { $0.properties.isAlphabetic }) else { return }
        let dropped = scalars.distance(from: scalars.startIndex, to: first)
        let bytes = text.utf8.distance(from: text.utf8.startIndex, to: first)
        if case .range(_, let last) = expression {
            expression = .range(.month(month, year: year), last)
        } else {
            expression = .month(month, year: year)
        }
        range = (range.lowerBound + bytes)..<range.upperBound
        source = (source.lowerBound + dropped)..<source.upperBound
        text = String(text[first...])
    }
}

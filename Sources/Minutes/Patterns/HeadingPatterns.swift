import Portfolio

/// The document's own way of numbering its items, where no list has it: lines that are written alike and whose numbers
/// rise by one.
///
///     Afsnit A: Godkendelse af dagsorden … Afsnit B: Ny skole … Afsnit C: Eventuelt
///
/// They become candidates, and what stands around them decides, as with all others. Left alone: lists that begin anew in
/// every item, and numbers that do not rise by one ("Lokalplan 112 …", "Lokalplan 87 …").
struct HeadingPatterns {
    private let document: Document

    /// So many numbers in a row, or labels of titles, are a way of writing.
    private static let fewest = 3
    private static let longest = 320

    init(_ document: Document) { self.document = document }

    /// The document with these lines as what may be headings.
    func told() -> Document {
        var headings: [Int: ItemHeading] = [:]
        for run in runs() {
            for (line, order) in run.lines where headings[line] == nil {
                headings[line] = heading(run.patterns[line], order: order)
            }
        }
        return headings.isEmpty ? document : document.telling(headings)
    }

    /// Lines that are written alike, with what orders them.
    private struct Run {
        var patterns: [Int: HeadingPattern] = [:]
        var lines: [(line: Int, order: Int)] = []
        /// How many numbers follow each other.
        var length = 0
    }

    /// The longest first: a letter that is read in two ways belongs to the longer list.
    private func runs() -> [Run] {
        var alike: [HeadingWriting: [(line: Int, pattern: HeadingPattern)]] = [:]
        var order: [HeadingWriting] = []
        let reader = PatternReader(text: document.text)
        for index in document.roles.indices {
            guard mayBeHeading(document.roles[index]),
                document.lines[index].content.count <= Self.longest || isRow(document.lines[index].content)
            else { continue }
            if takesUpPoint(document.lines[index].content) { continue }
            for pattern in reader.patterns(in: document.lines[index].content)
            where !isRegistry(document.roles[index]) || pattern.countsInYear {
                if alike[pattern.writing] == nil { order.append(pattern.writing) }
                alike[pattern.writing, default: []].append((index, pattern))
            }
        }
        let runs = order.compactMap { run(alike[$0] ?? []) }
        return runs.enumerated().sorted { ($1.element.length, $0.offset) < ($0.element.length, $1.offset) }.map(
            \.element)
    }

    private func mayBeHeading(_ role: LineRole) -> Bool {
        if case .text = role { true } else { isRegistry(role) }
    }

    /// "Sag 17/2011" is a case's number as well as an item's.
    private func isRegistry(_ role: LineRole) -> Bool { if case .registry = role { true } else { false } }

    /// "Ad 2) Taksterne er uændrede.": what is said to a point of a list.
    private func takesUpPoint(_ content: Range<Int>) -> Bool {
        guard document.text.utf8[content].last == UInt8(ascii: "."), let ad = AdMark(content, in: document.text) else {
            return false
        }
        return !ad.rest.isEmpty
    }

    /// "4.0 | Ny mole | Molen er …": of a table of items one row holds all of an item, however long.
    private func isRow(_ content: Range<Int>) -> Bool {
        guard let row = TableRow(content, in: document.text), row.isCertain else { return false }
        return row.cells[0].count <= Self.longestNumber && row.cells[1].count <= Self.longest
    }

    private static let longestNumber = 12

    /// The part of the number that rises by one, where one does.
    private func run(_ lines: [(line: Int, pattern: HeadingPattern)]) -> Run? {
        guard lines.count >= Self.fewest, let parts = lines.first?.pattern.parts.count else { return nil }
        var run = Run(patterns: Dictionary(lines.map { ($0.line, $0.pattern) }) { first, _ in first })
        if parts == 0 {
            run.lines = lines.enumerated().map { ($1.line, $0 + 1) }
            run.length = lines.count
        }
        for part in 0..<parts {
            let numbers = lines.map { $0.pattern.parts[part] }
            let length = Self.longestChain(numbers)
            guard length > run.length, othersStay(part, in: lines) else { continue }
            run.length = length
            run.lines = zip(lines, numbers).map { ($0.line, $1) }
        }
        return run.length >= Self.fewest && run.length * 2 >= lines.count ? run : nil
    }

    /// Whether the other parts are the same on most lines: "2024/7" and "2024/8", but not the days "26.1" and "23.2".
    private func othersStay(_ part: Int, in lines: [(line: Int, pattern: HeadingPattern)]) -> Bool {
        var counts: [[Int]: Int] = [:]
        for (_, pattern) in lines {
            var others = pattern.parts
            others.remove(at: part)
            counts[others, default: 0] += 1
        }
        return (counts.values.max() ?? 0) * 3 >= lines.count * 2
    }

    /// How many numbers come one after the other, others left out; two of them may be missing, as closed items are.
    private static func longestChain(_ numbers: [Int]) -> Int {
        var length: [Int: Int] = [:]
        for number in numbers {
            let before = (1...3).map { length[number - $0, default: 0] }.max() ?? 0
            length[number] = max(length[number, default: 0], before + 1)
        }
        return length.values.max() ?? 0
    }

    private func heading(_ pattern: HeadingPattern?, order: Int) -> ItemHeading? {
        guard let pattern else { return nil }
        let text = document.text
        let title = ItemTitle(pattern.title, in: text, endsInCase: true)
        guard title.words.isEmpty || title.hasLetter else { return nil }
        var writing = pattern.writing
        writing.standsAlone = pattern.title.isEmpty
        let isOrder = pattern.parts.isEmpty || pattern.countsInYear
        let number = isOrder ? String(order) : text.words(pattern.number)
        return ItemHeading(
            form: .induced, number: number, order: order * 100, title: title.words, closed: title.closed,
            caseNumber: title.caseNumber, writing: writing)
    }
}

import Language
import Portfolio

/// Cuts the text of an item's sections into passages: headings, sentences, list items, rows of tables.
struct PassageCutter {
    let document: Document
    private(set) var passages: [Passage] = []
    /// The tables that the lines of text files draw; what a format tells of tables is the document's.
    private(set) var tables: [Table] = []
    private var block = 0

    private var text: SourceText { document.text }

    /// Longer lines are no headings, in bytes.
    private static let longestHeading = 120
    /// A line shorter than this was not broken because it was full.
    private static let shortLine = 60

    init(_ document: Document) { self.document = document }

    /// Adds the text lines of a section.
    mutating func add(_ allLines: [TextLine], section: Section.Kind) {
        let lines = allLines.filter { !TableRow.isRuler($0.content, in: text) }
        var index = 0
        while index < lines.count {
            index = addBlock(lines, from: index, section: section)
            block += 1
        }
    }

    /// Adds the paragraph, list item, heading or table that begins at an index; returns the index behind it.
    private mutating func addBlock(_ lines: [TextLine], from index: Int, section: Section.Kind) -> Int {
        if let end = addTable(lines, from: index, section: section) { return end }
        if isHeading(lines, index, in: section) {
            append(.heading, lines[index].content, section)
            return index + 1
        }
        if let mark = mark(lines, index) {
            return addList(lines, from: index, first: mark, section: section)
        }
        let end = paragraphEnd(lines, from: index)
        for sentence in sentences(of: lines[index..<end]) { append(.sentence, sentence, section) }
        return end
    }

    private mutating func append(_ kind: Passage.Kind, _ bytes: Range<Int>, _ section: Section.Kind) {
        guard !bytes.isEmpty else { return }
        passages.append(Passage(kind: kind, range: text.range(ofBytes: bytes), section: section, block: block))
    }
}

extension PassageCutter {
    /// Adds the rows of a table, which can stand apart by blank lines; `nil` when no table begins here.
    private mutating func addTable(_ lines: [TextLine], from index: Int, section: Section.Kind) -> Int? {
        guard row(lines, index) != nil else { return nil }
        var next = index
        while next < lines.count, let following = row(lines, next), next == index || !lines[next].beginsTable {
            add(following, section)
            next += 1
        }
        if lines[index].line.layout?.part != .tableRow { addTextTable(lines[index..<next]) }
        return next
    }

    private mutating func addTextTable(_ lines: ArraySlice<TextLine>) {
        let first = lines.startIndex
        let ruler = lines[first].index + 1
        let hasRuler = ruler < document.lines.count && TableRow.isRuler(document.lines[ruler].content, in: text)
        let rows = lines.map { (words: $0.content, line: $0.line.bytes.lowerBound) }
        tables.append(TextTable(text: text, rows: rows, headRows: hasRuler ? 1 : 0).table)
    }

    private func row(_ lines: [TextLine], _ index: Int) -> TableRow? {
        guard let row = lines[index].row else { return nil }
        if row.isCertain { return row }
        // Wide gaps also come from justified text: a neighbour must be a row as well, or the line be no sentence.
        let neighbours = [index - 1, index + 1].filter { lines.indices.contains($0) }
        let hasNeighbour = neighbours.contains { lines[$0].row != nil }
        return hasNeighbour && ListMark(lines[index].content, in: text) == nil ? row : nil
    }

    /// A cell that holds a list gives one row an item, so that "3. kvartal" stands beside each of its cases.
    private mutating func add(_ row: TableRow, _ section: Section.Kind) {
        guard let last = row.cells.last else { return }
        let items = InlineMarkup.listItems(in: last, of: text)
        guard !items.isEmpty else {
            let range = row.cells[0].lowerBound..<last.upperBound
            append(.tableRow(cells: row.cells.map(text.range(ofBytes:))), range, section)
            return
        }
        let others = row.cells.dropLast()
        for (index, item) in items.enumerated() {
            let cells = (others + [item]).map(text.range(ofBytes:))
            append(.tableRow(cells: cells), index == 0 ? row.cells[0].lowerBound..<item.upperBound : item, section)
        }
    }

    /// Adds a list's items; they share a block as long as nothing else stands between.
    private mutating func addList(
        _ lines: [TextLine], from index: Int, first: ListMark, section: Section.Kind
    ) -> Int {
        var index = index
        var mark: ListMark? = first
        while let current = mark {
            let end = itemEnd(lines, from: index)
            let range = current.end..<lines[end - 1].content.upperBound
            let words = text.words(current.mark)
            for (position, sentence) in SentenceSplitter(text: text).sentences(in: range).enumerated() {
                append(position == 0 ? .listItem(mark: words) : .sentence, sentence, section)
            }
            index = end
            mark = index < lines.count && !isHeading(lines, index, in: section) ? self.mark(lines, index) : nil
        }
        return index
    }

    private func mark(_ lines: [TextLine], _ index: Int) -> ListMark? {
        let content = lines[index].content
        if index > lines.startIndex, lines[index].follows(lines[index - 1]),
            OpenLine.goesOn(lines[index - 1].content, in: content, of: text)
        {
            return nil
        }
        let neighbours = [index - 1, index + 1].filter { lines.indices.contains($0) }
        let number = leadingNumber(content)
        let isNumbered = neighbours.contains { neighbour in
            guard let number, let other = leadingNumber(lines[neighbour].content) else { return false }
            return abs(other - number) == 1
        }
        return ListMark(content, in: text, isNumbered: isNumbered)
    }

    /// The number that a line begins with, where a point follows.
    private func leadingNumber(_ content: Range<Int>) -> Int? {
        var value = 0
        var position = content.lowerBound
        while position < content.upperBound, position - content.lowerBound < 3, Letters.isDigit(text.utf8[position]) {
            value = value * 10 + Int(text.utf8[position] - 0x30)
            position += 1
        }
        return position > content.lowerBound && text.byte(position) == UInt8(ascii: ".") ? value : nil
    }

    /// The lines that go on a list's item: they follow at once and begin nothing of their own.
    private func itemEnd(_ lines: [TextLine], from index: Int) -> Int {
        var end = index + 1
        while end < lines.count, lines[end].follows(lines[end - 1]), mark(lines, end) == nil,
            lines[end].row?.isCertain != true, !isText(lines[end], below: lines[end - 1])
        {
            end += 1
        }
        return end
    }

    /// A sentence below a list whose last line was not broken because it was full: it is no part of the list.
    private func isText(_ line: TextLine, below last: TextLine) -> Bool {
        last.content.count < Self.shortLine && text.isUpper(at: line.content.lowerBound)
            && line.content.count > last.content.count
    }
}

extension PassageCutter {
    /// Where the paragraph that begins at an index ends.
    private func paragraphEnd(_ lines: [TextLine], from index: Int) -> Int {
        var end = index + 1
        while end < lines.count, goesOn(lines[end - 1], lines[end]), mark(lines, end) == nil || beginsPage(lines[end]),
            lines[end].row?.isCertain != true, !lines[end].line.isMarkedHeading
        {
            end += 1
        }
        return end
    }

    /// "at åbne i juni" at the top of a page is no item of a list.
    private func beginsPage(_ line: TextLine) -> Bool { line.afterFurniture && startsWithAt(line.content) }

    /// Whether a line goes on the paragraph of the one before it: because it follows at once and the line was full,
    /// or because a page's end broke the sentence.
    private func goesOn(_ line: TextLine, _ next: TextLine) -> Bool {
        let last = text.utf8[line.content.upperBound - 1]
        let closes = ".!?:;".utf8.contains(last)
        if isLabelled(line), isLabelled(next) { return false }
        let continues =
            text.isLower(at: next.content.lowerBound) && (next.afterFurniture || !startsWithAt(next.content))
        if next.follows(line) {
            if OpenLine.goesOn(line.content, in: next.content, of: text) { return true }
            if last == UInt8(ascii: ":") { return false }
            return closes
                ? line.content.count >= Self.shortLine || continues : continues || line.content.count >= Self.shortLine
        }
        if next.afterFurniture, OpenLine.goesOn(line.content, in: next.content, of: text) { return true }
        return !closes && continues
            && (next.afterFurniture || last != UInt8(ascii: ",") && line.content.count >= Self.shortLine)
    }

    /// "marts 2023: udtalelse fra konsulenten": a few words, a colon and the rest.
    private func isLabelled(_ line: TextLine) -> Bool {
        let head = text.utf8[line.content.lowerBound..<min(line.content.upperBound - 1, line.content.lowerBound + 32)]
        guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return colon > head.startIndex && text.utf8[colon + 1] == UInt8(ascii: " ")
    }

    private func startsWithAt(_ content: Range<Int>) -> Bool {
        text.end(ofPhrase: Array("at ".utf8), at: content.lowerBound, until: content.upperBound) != nil
    }

    private func sentences(of lines: ArraySlice<TextLine>) -> [Range<Int>] {
        guard let first = lines.first, let last = lines.last else { return [] }
        return SentenceSplitter(text: text).sentences(in: first.content.lowerBound..<last.content.upperBound)
    }

    /// A line that is marked as a heading, or that stands by itself above text without ending like a sentence.
    func isHeading(_ lines: [TextLine], _ index: Int, in section: Section.Kind) -> Bool {
        let content = lines[index].content
        guard content.count <= Self.longestHeading, section != .attachments else { return false }
        if lines[index].line.isMarkedHeading { return true }
        guard content.count <= 80, text.isUpper(at: content.lowerBound), index + 1 < lines.count,
            !".:;,!?)-".utf8.contains(text.utf8[content.upperBound - 1]), ListMark(content, in: text) == nil,
            lines[index].row == nil
        else { return false }
        let isSetOff = index == 0 || !lines[index].follows(lines[index - 1])
        let next = lines[index + 1].content
        let nextSpeaks =
            next.count > content.count
            && (next.count >= Self.shortLine || text.utf8[next.upperBound - 1] == UInt8(ascii: "."))
            || ListMark(next, in: text) != nil
        return isSetOff && nextSpeaks && !text.isLower(at: next.lowerBound)
            && !OpenLine.goesOn(content, in: next, of: text)
    }
}

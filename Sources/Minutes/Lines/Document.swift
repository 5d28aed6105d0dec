import Documents
import Portfolio

/// A document whose lines have been looked at one by one.
struct Document {
    /// What is read; see `withoutMargins`.
    private(set) var text: SourceText
    /// The words of the source, which quotes are taken from.
    let source: SourceText
    let lines: [Line]
    private(set) var roles: [LineRole]
    /// The tables of facts that its format tells, in their order.
    private let tables: [Table]
    /// The dividers between open and closed items, in their order.
    private let groups: [(line: Int, closed: Bool)]

    init(_ text: SourceText) { self.init(DocumentText(text: text)) }

    init(_ read: DocumentText) {
        let text = read.text
        let lines = LineTable(read).lines
        self.text = text
        self.source = text
        self.tables = read.blocks.compactMap { if case .table(let table) = $0.kind { table } else { nil } }
        self.lines = lines
        var roles = lines.map { LineRole($0, in: text) }
        BulletedHeadings.promote(&roles, lines: lines, in: text)
        ListedTitles.promote(&roles, lines: lines, in: text)
        NumberedItems.promote(&roles, lines: lines, in: text)
        NumberedSections.promote(&roles, lines: lines, in: text)
        RegistryHabits.promote(&roles, lines: lines, in: text)
        RunningHeads.demote(&roles, lines: lines, in: text)
        self.roles = roles
        self.groups = roles.indices.compactMap { index in
            guard case .group(let closed) = roles[index] else { return nil }
            return (index, closed)
        }
    }

    /// The document with lines as headings of sections.
    func telling(_ headings: [Int: SectionHeading]) -> Document {
        var document = self
        for (line, heading) in headings { document.roles[line] = .section(heading) }
        return document
    }

    /// The document with lines as what may be headings of items.
    func telling(_ headings: [Int: ItemHeading]) -> Document {
        var document = self
        for (line, heading) in headings { document.roles[line] = .heading(heading) }
        return document
    }

    /// The document without what one of its lines says.
    func leavingOut(_ line: Int) -> Document {
        var document = self
        document.roles[line] = .contentsEntry
        return document
    }

    /// The document with white space for the running heads and feet, so that sentences go on over the end of a page.
    ///
    /// Each letter becomes a space of as many bytes: all places stay what they are.
    func withoutMargins() -> Document {
        let margins = self.margins
        guard !margins.isEmpty else { return self }
        var document = self
        document.text = text.blanked(margins)
        return document
    }

    /// The lines of the pages' heads and feet, in bytes.
    var margins: [Range<Int>] {
        roles.indices.compactMap { index in
            guard case .furniture = roles[index] else { return nil }
            return lines[index].bytes
        }
    }

    /// The tables that begin in a range of code points.
    func tables(in range: SourceRange) -> ArraySlice<Table> {
        let first = tables.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
        return tables[first...].prefix { $0.range.lowerBound < range.upperBound }
    }

    /// The first line at or after an index that is neither blank nor furniture.
    func nextInked(from index: Int) -> Int? {
        var index = index
        while index < lines.count {
            switch roles[index] {
            case .blank, .furniture: index += 1
            default: return index
            }
        }
        return nil
    }

    /// The last line before an index that is neither blank nor furniture.
    func previousInked(before index: Int) -> Int? {
        var index = index - 1
        while index >= 0 {
            switch roles[index] {
            case .blank, .furniture: index -= 1
            default: return index
            }
        }
        return nil
    }

    /// Whether the nearest divider above a line says that closed items follow.
    ///
    /// Dividers in a table of contents say it of its entries only: a divider whose next line is one of `contents` is
    /// passed over.
    func isClosedGroup(at line: Int, besides contents: Set<Int> = []) -> Bool {
        var low = 0
        var high = groups.count
        while low < high {
            let middle = (low + high) / 2
            if groups[middle].line < line { low = middle + 1 } else { high = middle }
        }
        while low > 0 {
            let group = groups[low - 1]
            let next = nextInked(from: group.line + 1)
            if next.map({ !contents.contains($0) }) ?? true { return group.closed }
            low -= 1
        }
        return false
    }
}

import Portfolio

/// The items of minutes that lost their numbers: pages that hold one item each, and exports without titles.
///
/// An item begins where the section that opened the first one opens again. The items are numbered in their order, since
/// nothing in the text numbers them.
struct UnnumberedAgenda {
    let document: Document

    /// A title stands at most so many lines above its first section; an introduction can stand between.
    private static let titleReach = 6
    private static let longestTitle = 140

    var entries: [Agenda.Entry] {
        let starts = self.starts()
        var entries: [Agenda.Entry] = []
        for (index, start) in starts.enumerated() {
            let above = entries.last?.lines.upperBound ?? -1
            let title = title(above: start, below: above, inHead: index == 0)
            entries.append(entry(number: index + 1, start: start, title: title))
        }
        return entries
    }

    /// The lines at which the opening section of the first item comes again.
    private func starts() -> [Int] {
        var opening: TitleKey?
        var sections = 0
        var starts: [Int] = []
        for index in document.roles.indices {
            guard let key = sectionKey(index), !starts.isEmpty || !saysDocument(index) else { continue }
            sections += 1
            if opening == nil { opening = key }
            if key == opening, starts.isEmpty || sections > 2 {
                starts.append(index)
                sections = 1
            }
        }
        return starts
    }

    /// "Referat" at the top is the kind of document, not a section.
    private func saysDocument(_ index: Int) -> Bool {
        LineRole.wholeMatch(BodyVocabulary.documents, document.lines[index].content, document.text) != nil
    }

    private func sectionKey(_ index: Int) -> TitleKey? {
        switch document.roles[index] {
        case .section(let heading): TitleKey(heading.words, in: document.text)
        case .decision(let heading): TitleKey(heading.words, in: document.text)
        default: nil
        }
    }

    /// The line that carries the item's title: short, set off by blank lines, and no sentence. In the head, only a line
    /// that says nothing else of the meeting can be one.
    private func title(above start: Int, below previous: Int, inHead: Bool) -> Int? {
        var index = start
        for _ in 0..<Self.titleReach {
            guard let line = document.previousInked(before: index), line > previous,
                case .text = document.roles[line]
            else { return nil }
            let content = document.lines[line].content
            let isSetOff = (line == 0 || document.lines[line - 1].isBlank) && document.lines[line + 1].isBlank
            let closes = document.text.utf8[content].last.map { ".:,;".utf8.contains($0) } ?? true
            if isSetOff, !closes, content.count <= Self.longestTitle {
                return inHead && HeadTitle(document: document).isOfHead(line) ? nil : line
            }
            index = line
        }
        return nil
    }

    private func entry(number: Int, start: Int, title: Int?) -> Agenda.Entry {
        // Without a title the item begins right above its first section.
        let line = title ?? max(0, start - 1)
        let bytes = document.lines[line].content
        let words = title == nil ? bytes.upperBound..<bytes.upperBound : bytes
        return Agenda.Entry(
            number: String(number), order: number * 100, closed: false, caseNumber: nil, lines: line...line,
            title: words)
    }
}

import Language
import Portfolio

/// A section while it is being read.
struct SectionDraft {
    let kind: Section.Kind
    /// The heading's words in bytes; `nil` for text before the first heading.
    let heading: Range<Int>?
    /// The day in a decision's heading.
    let day: Day?
    var lines: [TextLine] = []
    /// The body in bytes.
    var range: Range<Int>
}

/// Sorts the lines of an item into its registry and its sections.
struct SectionSorter {
    let document: Document
    let entry: Agenda.Entry
    let contentsLines: Set<Int>
    private(set) var registry: [RegistryLine] = []
    private var sections: [SectionDraft] = []
    private var afterFurniture = false
    private var inkedLines = 0
    /// The line above announces what the item's cases are called.
    private var belowCases = false
    private var highestLevel = 7
    private let key: TitleKey

    /// The title comes again within so many lines, if at all.
    private static let repetitionReach = 10

    init(document: Document, entry: Agenda.Entry, contentsLines: Set<Int>) {
        self.document = document
        self.entry = entry
        self.contentsLines = contentsLines
        self.key = TitleKey(entry.title, in: document.text)
        let start = document.lines[entry.lines.upperBound].bytes.upperBound
        sections = [SectionDraft(kind: .other, heading: nil, day: nil, range: start..<start)]
        if let aside = entry.aside {
            sections[0].range = aside.lowerBound..<aside.lowerBound
            append(aside, entry.lines.upperBound)
        }
    }

    mutating func add(_ index: Int) {
        let line = document.lines[index]
        if case .furniture = document.roles[index] {
            afterFurniture = true
            return
        }
        guard !line.isBlank, !contentsLines.contains(index) else { return }
        inkedLines += 1
        if inkedLines <= Self.repetitionReach, repeatsTitle(index) { return }
        if afterFurniture, isOwnHeading(index) { return }
        switch document.roles[index] {
        case .decision(let heading) where tellsBefore(heading): addText(index)
        case .decision(let heading): begin(.decision, heading.words, day: heading.day, rest: heading.rest, index)
        case _ where LineRole.wholeMatch(RegistryVocabulary.cases, line.content, document.text) != nil:
            belowCases = true
        case .section(let heading) where !isSubheading(line):
            begin(heading.kind, heading.words, day: nil, rest: heading.rest, index)
        case .text where announcesRecommendation(line):
            begin(
                .recommendation, line.content, day: nil, rest: line.content.upperBound..<line.content.upperBound, index)
        case .registry(let numbers) where numbers.isLabelled || !hasText: registry.append(numbers)
        case .text where takesCase(line): break
        case .group: break
        // "Åbent punkt" above the next heading, or below a table of the route: no text.
        case .registry(let numbers) where numbers.isStatusOnly: break
        default: addText(index)
        }
    }

    /// "Ny mole (2031 - 7104)" below "Sager:": what the case is called in the registry, with its number.
    private mutating func takesCase(_ line: Line) -> Bool {
        guard belowCases || inkedLines == 1,
            let found = CaseBehindTitle(line.content, in: document.text, takesShort: false)
        else {
            belowCases = false
            return false
        }
        registry.append(RegistryLine(found.number, shape: .labelled, field: .caseNumber))
        return true
    }

    /// "Direktionen indstiller," alone on a line opens the recommendation where no heading does.
    private func announcesRecommendation(_ line: Line) -> Bool {
        guard line.content.count <= 90, let current = sections.last, current.kind != .recommendation,
            current.kind != .decision
        else { return false }
        let opens = RecommendationVocabulary.verbs.first(in: document.text, range: line.content) != nil
        return opens && RecommendationVocabulary.leavesOpen(line.content, in: document.text)
    }

    /// The sections in their order, without an empty one before the first heading.
    mutating func finished(at end: Int) -> [SectionDraft] {
        close(at: end)
        return sections.filter { $0.heading != nil || !$0.lines.isEmpty }
    }

    /// The names of files that a web page lists below a title are no text yet.
    private var hasText: Bool { sections.contains { !$0.lines.allSatisfy(isFileName) } }

    /// The heading once more, directly below it or below the names of its files.
    private func repeatsTitle(_ index: Int) -> Bool {
        guard !key.isEmpty, !hasText else { return false }
        if case .heading(let heading) = document.roles[index], heading.title.isEmpty, heading.order == entry.order {
            return true
        }
        return isOwnHeading(index) || TitleKey(document.lines[index].content, in: document.text) == key
    }

    private func isFileName(_ line: TextLine) -> Bool {
        FileName.isWhole(line.content, in: document.text)
    }

    /// The item's heading once more, as some papers print it on each of its pages.
    private func isOwnHeading(_ index: Int) -> Bool {
        guard !key.isEmpty, case .heading(let heading) = document.roles[index] else { return false }
        return heading.order == entry.order && TitleKey(heading.title, in: document.text).matches(key)
    }

    /// A known word set as a low heading below higher ones ("#### Proces" under "### Sagsfremstilling").
    private mutating func isSubheading(_ line: Line) -> Bool {
        if line.headingLevel >= 4, line.headingLevel > highestLevel { return true }
        if line.headingLevel > 0 { highestLevel = min(highestLevel, line.headingLevel) }
        return false
    }

    private mutating func begin(_ kind: Section.Kind, _ heading: Range<Int>, day: Day?, rest: Range<Int>, _ index: Int)
    {
        let line = document.lines[index]
        close(at: line.bytes.lowerBound)
        let start = rest.isEmpty ? line.bytes.upperBound : rest.lowerBound
        sections.append(SectionDraft(kind: kind, heading: heading, day: day, range: start..<start))
        if !rest.isEmpty { append(rest, index) }
    }

    private mutating func close(at end: Int) {
        let last = sections.count - 1
        sections[last].range = sections[last].range.lowerBound..<max(sections[last].range.lowerBound, end)
    }

    /// "Økonomiudvalget, 9. juni 2027, § 50: Anbefales." below "Tidligere behandling": a record, and no heading of a decision.
    private func tellsBefore(_ heading: DecisionHeading) -> Bool {
        guard !heading.rest.isEmpty, let section = sections.last?.heading else { return false }
        let isLabelled =
            HeadingVocabulary.decisionLabels.match(
                in: document.text, at: heading.words.lowerBound, until: heading.words.upperBound) != nil
        return !isLabelled && LineRole.wholeMatch(HistoryVocabulary.ofRecords, section, document.text) != nil
    }

    /// Text of the section; "Ad 3." begins a decision where none has begun.
    private mutating func addText(_ index: Int) {
        let content = document.lines[index].content
        if sections[sections.count - 1].kind != .decision, let ad = AdMark(content, in: document.text),
            ad.number == entry.number
        {
            begin(.decision, content.lowerBound..<ad.rest.lowerBound, day: nil, rest: ad.rest, index)
        } else {
            append(content, index)
        }
    }

    private mutating func append(_ content: Range<Int>, _ index: Int) {
        sections[sections.count - 1].lines.append(
            TextLine(
                line: document.lines[index], index: index, content: content, afterFurniture: afterFurniture,
                in: document.text))
        afterFurniture = false
    }
}

import Language
import Portfolio

/// Headings of sections that no list has: "Klimaaftryk", "Hvad er sket siden sidst".
///
/// They are told by form and by coming again: short, in upper case, without a mark at their end, above text, and printed
/// in several items of the document; or set as the headings that are known are set. What a section is for, its words
/// tell or what stands below it.
///
/// Left alone: what is decided ("Godkendt"), names of bodies, titles of items, and what comes again on every page.
struct UnlistedHeadings {
    private let document: Document
    private let outcomes: OutcomeReader
    /// The levels at which known headings are set.
    private let levels: Set<Int>
    /// The titles of what may be items.
    private let titles: Set<TitleKey>

    private static let longest = 60
    /// A line with fewer letters is a word of a table.
    private static let shortest = 5
    /// Text below a heading is a sentence or as long as this.
    private static let leastText = 60
    /// What stands beside the end of a page more often than once in so many times is a page's head.
    private static let rarely = 4
    /// A heading of decisions comes so often.
    private static let fewestDecisions = 3
    /// So many known headings at one level are the document's way of setting them.
    private static let fewest = 2

    init(_ document: Document) {
        self.document = document
        outcomes = OutcomeReader(text: document.text)
        var known: [Int: Int] = [:]
        var titles: Set<TitleKey> = []
        for index in document.roles.indices {
            switch document.roles[index] {
            case .section, .decision: known[document.lines[index].headingLevel, default: 0] += 1
            case .heading(let heading) where heading.title.isEmpty:
                for neighbour in [document.previousInked(before: index), document.nextInked(from: index + 1)] {
                    guard let neighbour else { continue }
                    titles.insert(TitleKey(document.lines[neighbour].content, in: document.text))
                }
            case .heading(let heading): titles.insert(TitleKey(heading.title, in: document.text))
            default: break
            }
        }
        levels = Set(known.filter { $0.key > 0 && $0.value >= Self.fewest }.keys)
        self.titles = titles
    }

    /// The document with these headings as headings.
    func told() -> Document {
        let lines = document.roles.indices.filter(mayBeHeading)
        guard !lines.isEmpty else { return document }
        var places: [TitleKey: [Int]] = [:]
        for line in lines { places[key(line), default: []].append(line) }
        var headings: [Int: SectionHeading] = [:]
        for (key, lines) in places where !titles.contains(key) {
            let told = comesAgain(lines) ? lines : lines.filter { levels.contains(document.lines[$0].headingLevel) }
            guard let kind = kind(of: told) else { continue }
            for line in told { headings[line] = SectionHeading(kind: kind, on: document.lines[line]) }
        }
        return headings.isEmpty ? document : document.telling(headings)
    }

    private func key(_ line: Int) -> TitleKey { TitleKey(document.lines[line].content, in: document.text) }

    /// Whether items begin between the places of a line, and it stands beside the end of a page at few of them.
    private func comesAgain(_ lines: [Int]) -> Bool {
        guard let first = lines.first, let last = lines.last, first < last else { return false }
        var separated = 1
        for (line, next) in zip(lines, lines.dropFirst()) where hasHeading(between: line, next) { separated += 1 }
        return separated >= 2 && lines.count(where: isBesidePageEnd) * Self.rarely < lines.count
    }

    private func hasHeading(between line: Int, _ next: Int) -> Bool {
        document.roles[line + 1..<next].contains { role in
            switch role {
            case .heading, .decision: true
            default: false
            }
        }
    }

    private func isBesidePageEnd(_ line: Int) -> Bool {
        (max(0, line - 3)..<line).contains { index in
            if case .furniture = document.roles[index] { true } else { false }
        }
    }

    private func mayBeHeading(_ index: Int) -> Bool {
        guard case .text = document.roles[index] else { return false }
        let line = document.lines[index]
        let text = document.text
        guard (Self.shortest...Self.longest).contains(line.content.count), text.isUpper(at: line.content.lowerBound),
            !".,;!)-".utf8.contains(text.utf8[line.content.upperBound - 1]),
            isSetOff(index)
        else { return false }
        return standsAboveText(index) && ListMark(line.content, in: text) == nil
            && TableRow(line.content, in: text) == nil && !text.utf8[line.content].contains(where: Letters.isDigit)
            && !namesOutcome(line.content)
            && !HeadTitle(document: document).isOfHead(index)
    }

    /// Whether a blank line, a heading or the end of a sentence stands above.
    private func isSetOff(_ index: Int) -> Bool {
        guard index > 0, !document.lines[index - 1].isBlank, !levels.contains(document.lines[index].headingLevel) else {
            return true
        }
        guard case .text = document.roles[index - 1] else { return true }
        return document.text.utf8[document.lines[index - 1].content].last.map { ".!?".utf8.contains($0) } ?? true
    }

    private func namesOutcome(_ content: Range<Int>) -> Bool {
        outcomes.verdicts(of: content).contains { $0.strength >= .leading }
    }

    private func standsAboveText(_ index: Int) -> Bool {
        guard let next = document.nextInked(from: index + 1), next <= index + 2 else { return false }
        switch document.roles[next] {
        case .text, .heading: break
        case .section, .decision: return levels.contains(document.lines[index].headingLevel)
        default: return false
        }
        let content = document.lines[next].content
        if HeadingCues.kind(of: document.lines[index].content, in: document.text) == .attachments { return true }
        return content.count >= Self.leastText || document.text.utf8[content].last == UInt8(ascii: ".")
            || ListMark(content, in: document.text) != nil || FileName.isWhole(content, in: document.text)
            || RecommendationVocabulary.verbs.first(in: document.text, range: content) != nil
            || levels.contains(document.lines[index].headingLevel)
    }

    /// Whether what stands below most of them is decided there and nothing else: "Godkendt." below "Facit".
    private func decides(_ lines: [Int]) -> Bool {
        guard lines.count >= Self.fewestDecisions else { return false }
        let decided = lines.count { line in
            guard let next = document.nextInked(from: line + 1) else { return false }
            let sentences = SentenceSplitter(text: document.text).sentences(in: document.lines[next].content)
            return sentences.first.map(outcomes.isNothingBut) ?? false
        }
        return decided * 2 > lines.count
    }

    /// What the sections below a heading are for: by its words; by what all of them hold; else they tell of the case.
    private func kind(of lines: [Int]) -> Section.Kind? {
        guard let first = lines.first else { return nil }
        if let kind = HeadingCues.kind(of: document.lines[first].content, in: document.text) { return kind }
        if decides(lines) { return .decision }
        let recommends = lines.count { line in
            guard let next = document.nextInked(from: line + 1) else { return false }
            let content = document.lines[next].content
            return RecommendationVocabulary.verbs.first(in: document.text, range: content) != nil
                && RecommendationVocabulary.leavesOpen(content, in: document.text)
        }
        return recommends * 2 > lines.count ? .recommendation : .other
    }
}

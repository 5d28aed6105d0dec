import Language
import Portfolio

/// The items of minutes whose headings carry no numbers: headings with a colon, headings alone between blank lines,
/// intervals of the clock.
///
///     Facadeprojekt:
///
///     Facaden renoveres i etape 1 fra maj 2026.
///
/// Headings of one look make the agenda when there are several of them and each stands above text. Documents that have
/// sections are left alone: their headings without numbers are those of sections.
struct HeadlineAgenda {
    let document: Document

    private static let longest = 80
    private static let fewest = 2
    /// As many sections or decisions as this make a heading of an item one that stands above a section.
    private static let fewestSections = 2

    /// How a heading without a number looks.
    private enum Look: Hashable {
        case slot, underlined
        case marked(level: Int)
        case capitals, colon, alone

        var rank: Int {
            switch self {
            case .slot: 0
            case .underlined: 1
            case .marked(let level): 2 + level
            case .capitals: 10
            case .colon: 11
            case .alone: 12
            }
        }
    }

    /// What headings of one look make, the most telling look first.
    var agendas: [[Agenda.Entry]] {
        let found = Dictionary(grouping: headlines(), by: \.look).sorted { $0.key.rank < $1.key.rank }
        return found.compactMap { look, found in
            let lines = found.map(\.line).filter { !hasSections || look == .slot || opensItem($0, look) }
            return lines.count >= Self.fewest && standAboveText(lines) ? entries(lines) : nil
        }
    }

    private var hasSections: Bool {
        document.roles.count { role in
            switch role {
            case .section(let heading): heading.kind != .other
            case .decision: true
            default: false
            }
        } >= Self.fewestSections
    }

    /// Whether a line may be the heading of an item beside sections: no section's own words, and where its look is no
    /// more than a short line's, right above a section.
    private func opensItem(_ line: Int, _ look: Look) -> Bool {
        guard case .text = document.roles[line] else { return false }
        if let above = document.previousInked(before: line), isSection(above, alone: true) { return false }
        guard look == .colon || look == .alone else { return true }
        return document.nextInked(from: line + 1).map { isSection($0, alone: false) } ?? false
    }

    /// A heading of a section; a registry line stands where one does.
    private func isSection(_ line: Int, alone: Bool) -> Bool {
        switch document.roles[line] {
        case .section(let heading): !alone || heading.rest.isEmpty
        case .decision(let heading): !alone || heading.rest.isEmpty
        case .registry: !alone
        default: false
        }
    }

    private func headlines() -> [(line: Int, look: Look)] {
        // What stands on top is the title of the document.
        guard let top = document.nextInked(from: 0) else { return [] }
        let spoken = (top + 1..<document.lines.count).first(where: speaks) ?? document.lines.count
        return (top + 1..<document.lines.count).compactMap { index in
            guard let look = look(of: index) else { return nil }
            if look != .slot, index < spoken, HeadTitle(document: document).isOfHead(index) { return nil }
            return (index, look)
        }
    }

    private func look(of index: Int) -> Look? {
        let line = document.lines[index]
        guard !line.isBlank, line.content.count <= Self.longest, mayBeHeadline(index), isSetOff(index) else {
            return nil
        }
        let text = document.text
        if isSlot(line.content) { return .slot }
        guard text.isUpper(at: line.content.lowerBound), let last = text.utf8[line.content].last,
            ListMark(line.content, in: text) == nil
        else { return nil }
        if document.lines.isUnderlined(index, in: text) { return .underlined }
        if line.isMarkedHeading { return .marked(level: line.headingLevel) }
        if last == UInt8(ascii: ":") { return .colon }
        if isInCapitals(line.content) { return .capitals }
        let isFollowedByBlank = index + 1 < document.lines.count && document.lines[index + 1].isBlank
        return !".,;)".utf8.contains(last) && isFollowedByBlank ? .alone : nil
    }

    private func isInCapitals(_ content: Range<Int>) -> Bool {
        let letters = document.text.words(content).filter(\.isLetter)
        return letters.count >= 4 && letters.allSatisfy(\.isUppercase)
    }

    private func mayBeHeadline(_ index: Int) -> Bool {
        switch document.roles[index] {
        case .text: true
        case .section(let heading): heading.rest.isEmpty
        default: false
        }
    }

    /// Whether a blank line stands above, or the document begins.
    private func isSetOff(_ index: Int) -> Bool { index == 0 || document.lines[index - 1].isBlank }

    /// "19.00-19.15", "Kl. 19.15 – 19.45".
    private func isSlot(_ content: Range<Int>) -> Bool {
        guard let interval = ClockReader(document.text).interval(in: content), let end = interval.end,
            end.range.upperBound == content.upperBound
        else { return false }
        return document.text.utf8[content.lowerBound..<interval.start.range.lowerBound].count(where: Letters.isWord)
            <= 2
    }

    /// Whether nearly every heading has text of its own below it, and the first stands no further from the top than a head
    /// is long.
    private func standAboveText(_ lines: [Int]) -> Bool {
        let empty = lines.indices.count { index in
            let end = index + 1 < lines.count ? lines[index + 1] : document.lines.count
            return !(lines[index] + 1..<end).contains { speaks($0) }
        }
        return empty * 4 <= lines.count && lines.count - empty >= Self.fewest
    }

    /// A sentence or a list's item: what stands below a heading.
    private func speaks(_ line: Int) -> Bool {
        let content = document.lines[line].content
        guard let last = document.text.utf8[content].last else { return false }
        return ".!?".utf8.contains(last) || content.count > Self.longest || ListMark(content, in: document.text) != nil
    }

    private func entries(_ lines: [Int]) -> [Agenda.Entry] {
        lines.enumerated().map { index, line in
            let content = document.lines[line].content
            let isColon = document.text.utf8[content].last == UInt8(ascii: ":")
            let words = document.text.trimmed(content.lowerBound..<content.upperBound - (isColon ? 1 : 0))
            let title = ItemTitle(words, in: document.text)
            return Agenda.Entry(
                number: String(index + 1), order: (index + 1) * 100, closed: title.closed, caseNumber: nil,
                lines: line...line, title: title.words)
        }
    }
}

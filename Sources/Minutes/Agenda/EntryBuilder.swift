import Language
import Portfolio

/// Makes the entries of an agenda out of its headings, with their titles as they go on over lines.
struct EntryBuilder {
    let document: Document
    let contents: TableOfContents
    private let width: LineWidth
    private(set) var entries: [Agenda.Entry] = []

    /// No title is broken into more lines.
    private static let mostLines = 3

    init(document: Document, contents: TableOfContents) {
        self.document = document
        self.contents = contents
        width = LineWidth(document)
    }

    mutating func add(_ candidate: Candidate) {
        if entries.isEmpty, let entry = entryOfPage(candidate) {
            entries.append(entry)
            return
        }
        let end = candidate.repetitions == 0 ? titleEnd(candidate) : candidate.titleLine
        let title =
            candidate.title
            .lowerBound..<max(
                candidate.title.upperBound, end > candidate.titleLine ? document.lines[end].content.upperBound : 0)
        entries.append(
            Agenda.Entry(
                candidate,
                lines: candidate.lines.lowerBound...max(candidate.lines.upperBound, end, repetitionEnd(candidate)),
                title: title, inClosedGroup: document.isClosedGroup(at: candidate.line, besides: contents.lines)))
    }

    /// The entry of a page that holds one item, where its number or its title is part of the page's head.
    private func entryOfPage(_ candidate: Candidate) -> Agenda.Entry? {
        if candidate.heading.writing.separator == UInt8(ascii: "|"), candidate.titleLine > candidate.line {
            return Agenda.Entry(
                candidate, lines: 0...candidate.titleLine, title: candidate.title,
                pageHead: PageHead(lines: 0..<candidate.titleLine, title: candidate.titleLine))
        }
        guard candidate.title.isEmpty, let title = HeadTitle(document: document).line(above: candidate.line) else {
            return nil
        }
        let words = ItemTitle(document.lines[title].content, in: document.text).words
        return Agenda.Entry(
            candidate, lines: title...candidate.line, title: words,
            pageHead: PageHead(lines: 0..<candidate.line, title: title))
    }

    /// The last line that prints the heading again, where nothing stands between.
    private func repetitionEnd(_ candidate: Candidate) -> Int {
        let between = candidate.lines.upperBound..<max(candidate.lines.upperBound, candidate.lastLine)
        let isTight = between.dropFirst().allSatisfy { line in
            switch document.roles[line] {
            case .text: TitleKey(document.lines[line].content, in: document.text).matches(candidate.key)
            default: true
            }
        }
        return isTight ? candidate.lastLine : candidate.lines.upperBound
    }

    /// The last line of a title that was broken.
    private func titleEnd(_ candidate: Candidate) -> Int {
        var end = candidate.titleLine
        guard candidate.heading.aside == nil, !candidate.title.isEmpty,
            document.lines[end].bytes.contains(candidate.title.lowerBound)
        else { return end }
        while end < candidate.titleLine + Self.mostLines, goesOn(candidate, after: end) { end += 1 }
        return end
    }

    /// Whether a title goes on in the next line: as the table of contents has it; or it begins in lower case, completes
    /// what stopped at a joining word ("… ved Åbakken og"), or fills the place up to the number of the case.
    private func goesOn(_ candidate: Candidate, after line: Int) -> Bool {
        let next = line + 1
        guard next < document.lines.count, next != candidate.line, case .text = document.roles[next] else {
            return false
        }
        let title = candidate.title.lowerBound..<document.lines[line].content.upperBound
        let rest = document.lines[next].content
        if contents.lists(title, goingOn: rest, in: document.text) { return true }
        guard rest.count <= 90 else { return false }
        let isBroken = isDivided(title) || document.text.utf8[title.upperBound - 1] == UInt8(ascii: ",")
        if document.text.isLower(at: rest.lowerBound), isBroken { return true }
        if stopsAtJoiningWord(title), !isShouted(title) || isShouted(rest) { return true }
        let isFull = width.isFull(document.lines[line].content, before: rest)
        return document.text.isLower(at: rest.lowerBound) && (isFull || title.count >= 40)
            || (isFull || title.count >= 60 || candidate.heading.writing.standsAlone)
                && endsAtRegistry(title, rest, next)
    }

    private func isShouted(_ words: Range<Int>) -> Bool {
        !words.contains { document.text.isLower(at: $0) }
    }

    /// Whether a word goes on in the next line: "omklæd-⏎ningsrum".
    private func isDivided(_ title: Range<Int>) -> Bool {
        title.count > 2 && document.text.utf8[title.upperBound - 1] == UInt8(ascii: "-")
            && Letters.isWord(document.text.utf8[title.upperBound - 2])
    }

    private func stopsAtJoiningWord(_ title: Range<Int>) -> Bool {
        let text = document.text
        guard let space = text.utf8[title].lastIndex(of: 0x20) else { return false }
        let last = HeadingVocabulary.joiningWords.match(in: text, at: space + 1, until: title.upperBound)
        return last?.end == title.upperBound
    }

    /// A line between a long title and the number of its case, with no blank line around it.
    private func endsAtRegistry(_ title: Range<Int>, _ rest: Range<Int>, _ next: Int) -> Bool {
        guard rest.count < title.count, next + 1 < document.lines.count,
            case .registry(let registry) = document.roles[next + 1], !registry.isStatusOnly
        else { return false }
        return document.text.utf8[rest].last != UInt8(ascii: ".")
    }
}

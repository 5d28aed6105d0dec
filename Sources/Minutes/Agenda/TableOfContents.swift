import Language
import Portfolio

/// The list of titles that stands before the items, told from the items by the titles coming again.
struct TableOfContents {
    /// The numbered entries that come again as headings, or stand among such entries.
    private(set) var entries: [Candidate] = []
    /// The lines that belong to it, headings and dot leaders included.
    private(set) var lines: Set<Int> = []
    private var keys: [Int: TitleKey] = [:]
    /// An agenda that is announced inside of an item is that of another meeting.
    private var firstSection = Int.max
    /// Entries of a list below "Dagsorden" that never come again: they are the agenda itself.
    private var announced: Set<Int> = []
    /// The letters of the listed titles, by their first ones.
    /// The titles before dot leaders, and whether they are those of items in the text.
    private var leaders: Set<TitleKey> = []
    private var leadsToItems = false
    private var titles: [ArraySlice<UInt8>: [[UInt8]]] = [:]

    /// The number of later headings of the same number that are compared.
    private static let reach = 8

    /// Finds the table of contents and marks its entries among the candidates.
    init(marking candidates: inout [Candidate], in document: Document) {
        for index in document.roles.indices {
            switch document.roles[index] {
            case .section, .decision:
                if !HeadTitle(document: document).saysDocument(index) { firstSection = min(firstSection, index) }
            case .contentsEntry:
                lines.insert(index)
                listLeader(document.lines[index].content, in: document)
            case .contentsHeading: lines.insert(index)
            default: break
            }
        }
        leadsToItems = candidates.count(where: lists) >= 2
        for run in Self.runs(candidates, in: document) { mark(run, &candidates, in: document) }
    }

    /// How much more weight a candidate earns by being listed.
    func support(for candidate: Candidate) -> Int {
        if lists(candidate) { return 4 }
        if leadsToItems { return -2 }
        if announced.contains(candidate.line) { return 4 }
        return keys[candidate.heading.order].map { $0.matches(candidate.key) } ?? false ? 4 : 0
    }

    /// Titles that begin with the same letters are told apart by the rest; no more than a few of them are.
    /// The title before dot leaders, and without its number.
    private mutating func listLeader(_ content: Range<Int>, in document: Document) {
        let text = document.text
        let leader = content.first { text.utf8[$0] == UInt8(ascii: ".") && text.byte($0 + 1) == UInt8(ascii: ".") }
        let words = text.trimmed(content.lowerBound..<(leader ?? content.upperBound))
        let title = ItemHeading(words, in: text)?.title ?? ItemTitle(words, in: text).words
        leaders.insert(TitleKey(title, in: text))
        list(title, in: document)
    }

    private static let telling = 12
    private static let mostAlike = 64

    private mutating func list(_ title: Range<Int>, in document: Document) {
        var letters = TitleKey.letters(title, in: document.text)
        while let last = letters.last, Letters.isDigit(last) { letters.removeLast() }
        guard letters.count > Self.telling else { return }
        let alike = titles[letters.prefix(Self.telling), default: []]
        if alike.count < Self.mostAlike { titles[letters.prefix(Self.telling)] = alike + [letters] }
    }

    /// Whether a listed title begins with a heading's and goes on with the line below it.
    func lists(_ title: Range<Int>, goingOn rest: Range<Int>, in text: SourceText) -> Bool {
        guard !titles.isEmpty else { return false }
        let begun = TitleKey.letters(title, in: text)
        let more = TitleKey.letters(rest, in: text)
        guard !more.isEmpty, begun.count >= Self.telling else { return false }
        return titles[begun.prefix(Self.telling), default: []].contains { listed in
            listed.starts(with: begun) && listed.dropFirst(begun.count).starts(with: more)
        }
    }

    /// Whether it lists these very words as a title.
    func lists(_ title: Range<Int>, in text: SourceText) -> Bool {
        let key = TitleKey(title, in: text)
        return leaders.contains(key) || keys.values.contains(key)
    }

    /// Whether an entry with dot leaders has a heading's title.
    private func lists(_ candidate: Candidate) -> Bool {
        guard !leaders.isEmpty, !candidate.key.isEmpty else { return false }
        return leaders.contains(candidate.key)
    }

    /// Marks a run of entries when most of them come again below it.
    private mutating func mark(_ run: Range<Int>, _ candidates: inout [Candidate], in document: Document) {
        let repeated = run.count { index in Self.comesAgain(candidates, index, after: run.upperBound) }
        // A lone title that comes again is a heading and its repetition, unless it stands below "Dagsorden".
        guard run.count > 1 || isAnnounced(candidates[run.lowerBound], in: document) else { return }
        if repeated * 2 > run.count || (repeated > 0 && isAnnounced(candidates[run.lowerBound], in: document)) {
            for index in run {
                candidates[index].inContents = true
                entries.append(candidates[index])
                lines.formUnion(candidates[index].lines)
                keys[candidates[index].heading.order] = candidates[index].key
                list(candidates[index].title, in: document)
            }
        } else if isAnnounced(candidates[run.lowerBound], in: document) {
            announced.formUnion(run.map { candidates[$0].line })
        }
    }

    private func isAnnounced(_ candidate: Candidate, in document: Document) -> Bool {
        guard let previous = document.previousInked(before: candidate.lines.lowerBound), previous < firstSection else {
            return false
        }
        switch document.roles[previous] {
        case .contentsHeading, .contentsEntry, .group: return true
        default: return false
        }
    }

    /// Runs of candidates with rising numbers that follow each other within a few lines, as titles in a list do.
    private static func runs(_ candidates: [Candidate], in document: Document) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 0
        for index in candidates.indices {
            let next = index + 1
            let continues =
                next < candidates.count
                && candidates[next].heading.order > candidates[index].heading.order
                && isTight(
                    document,
                    candidates[index].lines.upperBound
                        + 1..<max(candidates[index].lines.upperBound + 1, candidates[next].lines.lowerBound))
            if !continues {
                runs.append(start..<next)
                start = next
            }
        }
        return runs
    }

    /// At most three lines between, none of them a section's or a decision's heading.
    private static func isTight(_ document: Document, _ between: Range<Int>) -> Bool {
        var inked = 0
        for line in between {
            switch document.roles[line] {
            case .blank, .furniture: continue
            case .section, .decision: return false
            default: inked += 1
            }
            if inked > 3 { return false }
        }
        return true
    }

    private static func comesAgain(_ candidates: [Candidate], _ index: Int, after end: Int) -> Bool {
        var compared = 0
        var other = end
        // Headings of the items stand not far below the list; a bound keeps hostile input linear.
        while other < candidates.count, compared < reach, other < end + 2_000 {
            // The very next heading with the same title is its repetition, not the item that a list points to.
            if other > index + 1, candidates[other].heading.order == candidates[index].heading.order {
                if candidates[other].key.matches(candidates[index].key) { return true }
                compared += 1
            }
            other += 1
        }
        return false
    }
}

import Portfolio

/// The list of titles that stands before the items, told from the items by the titles coming again.
struct TableOfContents {
    /// The numbered entries that come again as headings, or stand among such entries.
    private(set) var entries: [Candidate] = []
    /// The lines that belong to it, headings and dot leaders included.
    private(set) var lines: Set<Int> = []
    private var keys: [Int: TitleKey] = [:]
    /// Entries of a list below "Dagsorden" that never come again: they are the agenda itself.
    private var announced: Set<Int> = []

    /// The number of later headings of the same number that are compared.
    private static let reach = 8

    /// Finds the table of contents and marks its entries among the candidates.
    init(marking candidates: inout [Candidate], in document: Document) {
        for index in document.roles.indices {
            switch document.roles[index] {
            case .contentsEntry, .contentsHeading: lines.insert(index)
            default: break
            }
        }
        for run in Self.runs(candidates, in: document) { mark(run, &candidates, in: document) }
    }

    /// How much more weight a candidate earns by being listed.
    func support(for candidate: Candidate) -> Int {
        if announced.contains(candidate.line) { return 4 }
        return keys[candidate.heading.order].map { $0.matches(candidate.key) } ?? false ? 4 : 0
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
                lines.insert(candidates[index].line)
                keys[candidates[index].heading.order] = candidates[index].key
            }
        } else if isAnnounced(candidates[run.lowerBound], in: document) {
            announced.formUnion(run.map { candidates[$0].line })
        }
    }

    private func isAnnounced(_ candidate: Candidate, in document: Document) -> Bool {
        guard let previous = document.previousInked(before: candidate.line) else { return false }
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
                && isTight(document, candidates[index].line + 1..<candidates[next].line)
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

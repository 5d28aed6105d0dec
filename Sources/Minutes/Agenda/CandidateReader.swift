import Language
import Portfolio

/// Reads the candidates for an agenda's headings out of a document's lines.
struct CandidateReader {
    let document: Document

    /// A heading comes again within so many lines, names of files and blank lines counted.
    private static let repetitionReach = 10

    func candidates() -> [Candidate] {
        let read = document.roles.indices.compactMap { index -> Candidate? in
            guard case .heading(let heading) = document.roles[index] else { return nil }
            return Candidate(heading, line: index, in: document)
        }
        let located = TitleLocator(document: document).located(read)
        return counted(folded(TitleMargins(document: document).cut(located)))
    }

    /// The candidates, numbered in their order where all that are written alike have one number: "1. Budget", "1. Ny
    /// skole", "1. Eventuelt", as lists come out of web pages.
    private func counted(_ candidates: [Candidate]) -> [Candidate] {
        let alike = Dictionary(grouping: candidates.indices) { candidates[$0].heading.writing }
        var candidates = candidates
        for indices in alike.values where indices.count >= Self.fewestCounted {
            let order = candidates[indices[0]].heading.order
            guard indices.allSatisfy({ candidates[$0].heading.order == order && !candidates[$0].title.isEmpty }) else {
                continue
            }
            for (number, index) in indices.enumerated() { candidates[index].count(number + 1) }
        }
        return candidates
    }

    /// Fewer headings of one number are a heading and its repetitions.
    private static let fewestCounted = 4

    /// The candidates without those that print the one above them again, as folded web pages do: "Pkt. 7 Budget", the
    /// names of its files, "Pkt. 7 Budget".
    private func folded(_ candidates: [Candidate]) -> [Candidate] {
        var folded: [Candidate] = []
        for candidate in candidates {
            if let above = folded.last, above.key.isLonger(than: candidate.key), repeats(candidate, above) {
                // The title is what both have: an entry of a list of contents can run on into the next.
                folded[folded.count - 1] = candidate
            } else if let above = folded.last, repeats(candidate, above) {
                folded[folded.count - 1].lastLine = max(above.lastLine, candidate.lastLine)
                folded[folded.count - 1].repetitions += 1
            } else {
                folded.append(candidate)
            }
        }
        return folded
    }

    private func repeats(_ candidate: Candidate, _ above: Candidate) -> Bool {
        guard candidate.heading.order == above.heading.order, candidate.key.matches(above.key),
            candidate.lines.lowerBound - above.lastLine <= Self.repetitionReach
        else { return false }
        return (above.lastLine + 1..<max(above.lastLine + 1, candidate.lines.lowerBound)).allSatisfy { line in
            switch document.roles[line] {
            case .blank, .furniture: true
            case .text: FileName.isWhole(document.lines[line].content, in: document.text)
            default: false
            }
        }
    }
}

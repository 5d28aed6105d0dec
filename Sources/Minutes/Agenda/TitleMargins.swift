import Language
import Portfolio

/// What stands around the titles of headings that are written alike and is no part of them: words that all have in
/// front, columns behind, brackets that all end in.
///
///     Punkt 3 af 12: Ny skole          →  Ny skole
///     3   Ny skole      B   Godkendt.  →  Ny skole, and the item's text begins with "Godkendt."
///     3.  NY SKOLE            17.01    →  NY SKOLE, case 17.01
///     3. Ny skole [Beslutning]         →  Ny skole
struct TitleMargins {
    let document: Document

    private var text: SourceText { document.text }

    /// Fewer headings have no habit.
    private static let fewest = 3
    /// Words in front of a title are no longer, in bytes.
    private static let longestFront = 24

    /// The candidates with their titles alone.
    func cut(_ candidates: [Candidate]) -> [Candidate] {
        let alike = Dictionary(grouping: candidates.indices.filter { !candidates[$0].title.isEmpty }) {
            candidates[$0].heading.writing
        }
        var candidates = candidates
        for indices in alike.values where indices.count >= Self.fewest {
            cut(indices, of: &candidates, ofAll: Self.mostRows, by: front)
            cut(indices, of: &candidates, ofAll: Self.mostRows, by: columns)
            cut(indices, of: &candidates, ofAll: 0, by: bracket)
        }
        return candidates
    }

    /// Rows of a table, and words before each title, are more than half of the lines, in percent: a gap can stand in any
    /// title, and "Tema Klima" among others is one.
    private static let mostRows = 60

    /// A title without its margin.
    private struct Cut {
        let title: Range<Int>
        var caseNumber: String?
        var aside: Range<Int>?
    }

    /// Cuts the margins of one kind that several headings have, and so large a part of all.
    private func cut(
        _ indices: [Int], of candidates: inout [Candidate], ofAll percent: Int, by margin: (Candidate) -> Cut?
    ) {
        let cuts = indices.compactMap { index in margin(candidates[index]).map { (index, $0) } }
        let cutIndices = Set(cuts.map(\.0))
        let told =
            cuts.count
            + indices.count { percent > 0 && candidates[$0].heading.aside != nil && !cutIndices.contains($0) }
        guard !cuts.isEmpty, told >= Self.fewest, told * 100 >= indices.count * percent else { return }
        for (index, cut) in cuts {
            candidates[index].cut(to: cut.title, caseNumber: cut.caseNumber, aside: cut.aside, in: document)
        }
    }

    /// "af 12: Ny skole", "Emne: Ny skole", "Emne Ny skole".
    private func front(_ candidate: Candidate) -> Cut? {
        let title = candidate.title
        let end = min(title.upperBound, title.lowerBound + Self.longestFront)
        if let label = HeadingVocabulary.titleLabels.match(in: text, at: title.lowerBound, until: end) {
            return behindMark(from: label.end, until: title.upperBound)
        }
        guard text.isLower(at: title.lowerBound),
            let mark = text.utf8[title.lowerBound..<end].firstIndex(where: { ":-.".utf8.contains($0) })
        else { return nil }
        return behindMark(from: mark, until: title.upperBound)
    }

    private func behindMark(from position: Int, until end: Int) -> Cut? {
        var start = position
        while start < end, ":-. ".utf8.contains(text.utf8[start]) { start += 1 }
        return start > position && start < end && text.isUpper(at: start) ? Cut(title: start..<end) : nil
    }

    /// The cells of a row: the number of a case, marks of a kind, and what was said.
    private func columns(_ candidate: Candidate) -> Cut? {
        if let cut = beside(candidate) { return cut }
        guard let row = TableRow(candidate.title, in: text), var first = row.cells.first, let last = row.cells.last
        else {
            return nil
        }
        var rest = row.cells.dropFirst()
        var number = caseNumber(first)
        if number != nil, let next = rest.popFirst() { first = next }
        number = number ?? (rest.isEmpty ? nil : caseNumber(last))
        let words = rest.first { text.utf8[$0].count(where: Letters.isASCIILetter) >= 3 && caseNumber($0) == nil }
        return Cut(title: first, caseNumber: number, aside: words.map { $0.lowerBound..<last.upperBound })
    }

    /// "Sag 2024-31" with the title beside it.
    private func beside(_ candidate: Candidate) -> Cut? {
        guard let aside = candidate.heading.aside, let number = caseNumber(candidate.title) else { return nil }
        return Cut(title: aside, caseNumber: number)
    }

    /// "17.01", "24/0117", "Sag 2024-31": nothing but the number of a case.
    private func caseNumber(_ cell: Range<Int>) -> String? {
        let label = HeadingVocabulary.caseLabels.match(in: text, at: cell.lowerBound, until: cell.upperBound)
        let start = text.skippingSpace(from: label?.end ?? cell.lowerBound, until: cell.upperBound)
        guard let number = RegistryNumber.readLabelled(at: start, until: cell.upperBound, in: text),
            number.end == cell.upperBound, label != nil || number.shape != .serial
        else { return nil }
        return text.words(start..<cell.upperBound)
    }

    /// "[Beslutning]", "(10 min.)".
    private func bracket(_ candidate: Candidate) -> Cut? {
        let title = candidate.title
        let close = text.utf8[title].last
        guard close == UInt8(ascii: "]") || close == UInt8(ascii: ")"),
            let open = text.utf8[title].lastIndex(where: { "[(".utf8.contains($0) }), open > title.lowerBound
        else { return nil }
        let isDuration = HeadingVocabulary.minutes.first(in: text, range: open..<title.upperBound) != nil
        guard close == UInt8(ascii: "]") || isDuration else { return nil }
        return Cut(title: text.trimmed(title.lowerBound..<open))
    }
}

import Language
import Portfolio

/// Finds where the items of an agenda begin.
///
/// No layout is assumed. Every line that begins like an item's heading is a candidate; a table of contents is told by
/// its titles coming again; evidence around each candidate is weighed; and of the candidates that are written alike,
/// the heaviest chain of rising numbers is the agenda, unless what follows from it speaks against it.
struct AgendaFinder {
    let document: Document

    /// How much better another agenda must be than the numbered one.
    private static let leastGain = 8
    /// What it is worth that the agenda of pages without line breaks has a heading.
    private static let toldByPages = 4

    func agenda() -> Agenda {
        var candidates = CandidateReader(document: document).candidates()
        let contents = TableOfContents(marking: &candidates, in: document)
        let scorer = CandidateScorer(document, HeadingHabits(candidates, in: document))
        for index in candidates.indices where !candidates[index].inContents {
            candidates[index].isStructured = scorer.isStructured(candidates[index])
            candidates[index].score = scorer.score(candidates[index]) + contents.support(for: candidates[index])
            if document.lines[candidates[index].line].heading != nil { candidates[index].score += Self.toldByPages }
        }
        let chosen = NumberedAgenda(candidates, in: document).chosen
        var builder = EntryBuilder(document: document, contents: contents)
        for candidate in chosen { builder.add(candidate) }
        let numbered = builder.entries + listedOnly(contents, found: chosen)
        let entries = TypeMarks(document: document).cut(checked(numbered))
            .map { $0.withoutTail(in: document.text, listed: contents) }
        return Agenda(entries: entries, contentsLines: contents.lines)
    }

    /// The numbered agenda, or another where there is none or its consequences speak against it: headings without numbers
    /// that house more of the decisions and sections; of a document without any, all is one item.
    private func checked(_ numbered: [Agenda.Entry]) -> [Agenda.Entry] {
        let fit = AgendaFit(document)
        var best = numbered
        guard best.isEmpty || fit.isBroken(by: starts(best)) else { return best }
        // Sections that come again split an item in two as well as the document into items.
        let bySections = best.isEmpty ? [UnnumberedAgenda(document: document).entries] : []
        let others = bySections + HeadlineAgenda(document: document).agendas
        for other in others where !other.isEmpty {
            let (known, value) = (fit.value(ofItemsAt: starts(best)), fit.value(ofItemsAt: starts(other)))
            // Beside sections, headings of items differ from numbered lists; among themselves titles tell.
            let gain = numbered.isEmpty ? value - known + titles(other) - titles(best) : value - max(known, 2 * known)
            if best.isEmpty || gain > (numbered.isEmpty ? 0 : Self.leastGain) { best = other }
        }
        if best.isEmpty { return WholeDocument(document: document).entries }
        return fit.leavesText(before: starts(best)) ? WholeDocument(document: document).front(of: best) + best : best
    }

    /// How many titles more than items without one.
    private func titles(_ entries: [Agenda.Entry]) -> Int {
        entries.reduce(0) { $0 + ($1.title.isEmpty ? -2 : 2) }
    }

    private func starts(_ entries: [Agenda.Entry]) -> [Int] {
        entries.filter { !$0.isListedOnly }.map(\.lines.lowerBound)
    }

    /// Items that the table of contents lists and that have no text of their own.
    private func listedOnly(_ contents: TableOfContents, found: [Candidate]) -> [Agenda.Entry] {
        let keys = Dictionary(found.map { ($0.heading.order, $0.key) }) { first, _ in first }
        // A list of contents that leads to no item is a list of something else.
        guard contents.entries.contains(where: { keys[$0.heading.order]?.matches($0.key) ?? false }) else { return [] }
        let pages = ContentsPages(contents.entries, in: document.text)
        return contents.entries.filter { keys[$0.heading.order] == nil }.map { candidate in
            Agenda.Entry(
                candidate, lines: candidate.lines, title: pages.title(of: candidate),
                inClosedGroup: document.isClosedGroup(at: candidate.line), isListedOnly: true)
        }
    }
}

extension Agenda.Entry {
    init(
        _ candidate: Candidate, lines: ClosedRange<Int>, title: Range<Int>, inClosedGroup: Bool = false,
        isListedOnly: Bool = false, pageHead: PageHead? = nil
    ) {
        self.init(
            number: candidate.heading.number, order: candidate.heading.order, closed: candidate.closed,
            caseNumber: candidate.heading.caseNumber, aside: candidate.heading.aside, lines: lines, title: title,
            inClosedGroup: inClosedGroup, isListedOnly: isListedOnly, pageHead: pageHead)
    }
}

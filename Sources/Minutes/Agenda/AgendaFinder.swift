import Language
import Portfolio

/// Finds where the items of an agenda begin.
///
/// No layout is assumed. Every line that begins like an item's heading is a candidate; a table of contents is told by
/// its titles coming again; evidence around each candidate is weighed; and of the candidates that are written alike,
/// the heaviest chain of rising numbers is the agenda.
struct AgendaFinder {
    let document: Document

    func agenda() -> Agenda {
        var candidates = CandidateReader(document: document).candidates()
        let contents = TableOfContents(marking: &candidates, in: document)
        let scorer = CandidateScorer(document, HeadingHabits(candidates, in: document))
        for index in candidates.indices where !candidates[index].inContents {
            candidates[index].isStructured = scorer.isStructured(candidates[index])
            candidates[index].score = scorer.score(candidates[index]) + contents.support(for: candidates[index])
        }
        let chosen = NumberedAgenda(candidates, in: document).chosen
        var builder = EntryBuilder(document: document, contents: contents)
        for candidate in chosen { builder.add(candidate) }
        var entries = builder.entries + listedOnly(contents, found: chosen)
        if entries.isEmpty { entries = UnnumberedAgenda(document: document).entries }
        if entries.isEmpty { entries = HeadlineAgenda(document: document).entries }
        if entries.isEmpty { entries = WholeDocument(document: document).entries }
        return Agenda(entries: entries, contentsLines: contents.lines)
    }

    /// Items that the table of contents lists and that have no text of their own.
    private func listedOnly(_ contents: TableOfContents, found: [Candidate]) -> [Agenda.Entry] {
        let keys = Dictionary(found.map { ($0.heading.order, $0.key) }) { first, _ in first }
        // A list of contents that leads to no item is a list of something else.
        guard contents.entries.contains(where: { keys[$0.heading.order]?.matches($0.key) ?? false }) else { return [] }
        return contents.entries.filter { keys[$0.heading.order] == nil }.map { candidate in
            Agenda.Entry(
                candidate, lines: candidate.lines, title: candidate.title,
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

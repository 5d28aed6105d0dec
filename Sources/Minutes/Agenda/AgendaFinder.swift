import Language
import Portfolio

/// Finds where the items of an agenda begin.
///
/// No layout is assumed. Every line that begins like an item's heading is a candidate; a table of contents is told by
/// its titles coming again; evidence around each candidate is weighed; and of the candidates that are written alike,
/// the heaviest chain of rising numbers is the agenda.
struct AgendaFinder {
    let document: Document

    /// A heading that stands outside of the chain counts when this much speaks for it (a supplementary agenda's
    /// numbers come out of order).
    private static let certain = 5
    /// What weighs no more than this is a list's item. A heading that weighs little can still fill the gap between two
    /// neighbours in the chain.
    private static let hopeless = -4
    /// A chain that weighs less is no agenda.
    private static let leastChain = 2

    func agenda() -> Agenda {
        var candidates = self.candidates()
        let contents = TableOfContents(marking: &candidates, in: document)
        let scorer = CandidateScorer(document)
        for index in candidates.indices where !candidates[index].inContents {
            candidates[index].score = scorer.score(candidates[index]) + contents.support(for: candidates[index])
        }
        let chosen = choose(candidates)
        var entries: [Agenda.Entry] = []
        for candidate in chosen {
            entries.append(entry(candidate, above: entries.last?.lines.upperBound ?? -1, contents))
        }
        entries += listedOnly(contents, found: chosen)
        if entries.isEmpty { entries = UnnumberedAgenda(document: document).entries }
        return Agenda(entries: entries, contentsLines: contents.lines)
    }

    private func candidates() -> [Candidate] {
        document.roles.indices.compactMap { index in
            guard case .heading(let heading) = document.roles[index] else { return nil }
            return Candidate(line: index, heading: heading, key: TitleKey(heading.title, in: document.text))
        }
    }

    /// The heaviest chain among headings written with a word, or among those without: a document uses one of the two.
    private func choose(_ candidates: [Candidate]) -> [Candidate] {
        let open = told(candidates.filter { !$0.inContents && $0.score > Self.hopeless })
        let families = [open.filter { $0.heading.form == .named }, open.filter { $0.heading.form != .named }]
        let best = families.map { family in
            (family, RisingChain.heaviest(family.map { .init(order: $0.heading.order, weight: $0.score) }))
        }.max { $0.1.weight < $1.1.weight }
        guard let (family, chain) = best, chain.weight >= Self.leastChain else { return [] }
        let inChain = Set(chain.indices)
        return family.indices.filter { inChain.contains($0) || isCertain(family[$0], besides: family, chain.indices) }
            .map { family[$0] }
    }

    /// The candidates that the document's format tells as headings, where two of them and more stand in rising order: then
    /// "7 Tryghed på stierne" in running text begins no item, however long the list that it stands in.
    private func told(_ open: [Candidate]) -> [Candidate] {
        let told = open.filter { document.lines[$0.line].layout?.isHeading == true }
        let chain = RisingChain.heaviest(told.map { .init(order: $0.heading.order, weight: $0.score) })
        return chain.indices.count >= 2 ? told : open
    }

    /// Out of order, yet surely a heading and not one that the chain has already.
    private func isCertain(_ candidate: Candidate, besides family: [Candidate], _ chain: [Int]) -> Bool {
        candidate.score >= Self.certain
            && !chain.contains { family[$0].heading.order == candidate.heading.order }
    }
}

extension AgendaFinder {
    /// An item's heading with its title, which can stand on the line above or below the number, and go on over lines.
    private func entry(_ candidate: Candidate, above: Int, _ contents: TableOfContents) -> Agenda.Entry {
        var first = candidate.line
        var last = candidate.line
        var title = candidate.heading.title
        if title.isEmpty {
            if let found = separateTitle(candidate.line, above: above) {
                title = document.lines[found].content
                first = min(first, found)
                last = max(last, found)
            }
        } else {
            first = firstRepetition(candidate, above: above)
            if let end = continuation(of: candidate) {
                last = end
                title = title.lowerBound..<document.lines[end].content.upperBound
            }
        }
        return Agenda.Entry(
            heading: candidate.heading, lines: first...last, title: title,
            inClosedGroup: document.isClosedGroup(at: candidate.line, besides: contents.lines), isListedOnly: false)
    }

    /// The title of a number that stands alone: on the next line, or on the one above ("Sag nr. 12" below its title).
    private func separateTitle(_ line: Int, above: Int) -> Int? {
        if let next = document.nextInked(from: line + 1), next <= line + 2, case .text = document.roles[next] {
            return next
        }
        if let previous = document.previousInked(before: line), previous > above, previous >= line - 2,
            case .text = document.roles[previous]
        {
            return previous
        }
        return nil
    }

    /// The first of several lines that carry the same number and title one after the other.
    private func firstRepetition(_ candidate: Candidate, above: Int) -> Int {
        var first = candidate.line
        while let previous = document.previousInked(before: first), previous > above,
            case .heading(let heading) = document.roles[previous], heading.order == candidate.heading.order,
            TitleKey(heading.title, in: document.text).matches(candidate.key)
        {
            first = previous
        }
        return first
    }

    /// The line on which a title that was broken goes on: it follows at once, and begins in lower case or completes
    /// what stopped at a joining word ("… ved Åbakken og").
    private func continuation(of candidate: Candidate) -> Int? {
        let next = candidate.line + 1
        let title = candidate.heading.title
        guard candidate.heading.aside == nil, next < document.lines.count, case .text = document.roles[next],
            title.count >= 40,
            document.lines[next].content.count <= 90
        else { return nil }
        let isJoined = document.text.isLower(at: document.lines[next].content.lowerBound) || stopsAtJoiningWord(title)
        return isJoined ? next : nil
    }

    private func stopsAtJoiningWord(_ title: Range<Int>) -> Bool {
        let text = document.text
        guard let space = text.utf8[title].lastIndex(of: 0x20) else { return false }
        let last = HeadingVocabulary.joiningWords.match(in: text, at: space + 1, until: title.upperBound)
        return last?.end == title.upperBound
    }

    /// Items that the table of contents lists and that have no text of their own.
    private func listedOnly(_ contents: TableOfContents, found: [Candidate]) -> [Agenda.Entry] {
        let numbers = Set(found.map(\.heading.order))
        return contents.entries.filter { !numbers.contains($0.heading.order) }.map { candidate in
            Agenda.Entry(
                heading: candidate.heading, lines: candidate.line...candidate.line, title: candidate.heading.title,
                inClosedGroup: document.isClosedGroup(at: candidate.line), isListedOnly: true)
        }
    }
}

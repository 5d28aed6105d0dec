import Portfolio

/// A plan table whose cells stand on lines of their own, as web pages and scans leave them:
///
///     Aktivitet
///     Tidspunkt
///     Licitation
///     23-05-2023
///     Kontrakt
///     medio juni 2023
///
/// Lines of words and lines of times must take turns, at least twice each.
struct CellLines {
    let grammar: Grammar
    let page: ItemText

    /// The plan that begins at a passage, and the passage after it.
    func plan(at start: Int) -> (plan: Plan, end: Int)? {
        guard let first = body(at: start) else { return nil }
        let end = self.end(from: first)
        guard end - first >= 4, let pairs = pairs(first..<end) else { return nil }
        let rows = pairs.compactMap { row(label: $0.label, time: $0.time) }
        guard rows.count >= 2, rows.count * 2 >= pairs.count else { return nil }
        return (
            Plan(form: .schedule, rows: YearRepair.repaired(rows, saidOn: page.meeting.date)),
            pairs.map { max($0.label, $0.time) + 1 }.max() ?? end
        )
    }

    /// The first line below the heads of the columns.
    private func body(at start: Int) -> Int? {
        let passages = page.item.passages
        guard isCell(start), passages.indices.contains(start + 3) else { return nil }
        let isHead = Columns(header: [page.tokens(ofPassage: start), page.tokens(ofPassage: start + 1)]) != nil
        return isHead ? start + 2 : start
    }

    /// Where the lines stop taking turns.
    private func end(from first: Int) -> Int {
        var end = first
        while isCell(end), end == first || isTime(end) != isTime(end - 1) { end += 1 }
        return end
    }

    /// Which line names which time: the run ends with what stands second.
    private func pairs(_ run: Range<Int>) -> [(label: Int, time: Int)]? {
        let timeIsFirst = isTime(run.lowerBound)
        // A word too many at the end belongs to what follows, where times stand second.
        let places = stride(from: run.lowerBound, to: run.upperBound - 1, by: 2)
        let found = places.map { timeIsFirst ? (label: $0 + 1, time: $0) : (label: $0, time: $0 + 1) }
        return found.count >= 2 ? found : nil
    }

    private func isCell(_ index: Int) -> Bool {
        let passages = page.item.passages
        guard passages.indices.contains(index), passages[index].section != .attachments,
            passages[index].section != .decision
        else { return false }
        switch passages[index].kind {
        case .sentence, .heading: break
        case .listItem, .tableRow: return false
        }
        let range = passages[index].range
        guard range.count <= Self.longest, let last = page.meeting.text[range].last, last != ".", last != "?" else {
            return false
        }
        return isTime(index) || isLabel(index)
    }

    /// In letters: a longer line is text.
    private static let longest = 60

    private func isTime(_ index: Int) -> Bool {
        page.item.passages.indices.contains(index) && PlanLabel.isTime(page.tokens(ofPassage: index))
    }

    private func isLabel(_ index: Int) -> Bool {
        let text = page.tokens(ofPassage: index)
        return text.times.allSatisfy { $0.span == nil } && text.tokens.contains(where: \.isWord)
            && text.tokens.first?.startsUpperCase ?? false
    }

    private func row(label: Int, time: Int) -> PlanRow? {
        let text = page.tokens(ofPassage: time)
        guard let mention = text.times.first(where: { $0.span != nil }), let span = mention.span,
            let named = PlanLabel(grammar: grammar).labels(ofCells: [page.tokens(ofPassage: label).tokens]).first
        else { return nil }
        return PlanRow(
            label: named.label, time: mention, span: span, tentative: named.tentative,
            citation: page.citation(ofPassages: min(label, time)...max(label, time)), passage: time)
    }
}

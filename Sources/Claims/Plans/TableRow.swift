import Portfolio

/// A row of a plan table: what its cells of times say, and what its other cells call it.
struct TableRow {
    let texts: [TokenisedText]
    let columns: Columns
    let page: ItemText
    let passage: Int

    /// What the cells of times say together.
    private struct When {
        /// The column whose words the date is read from.
        let column: Int
        let time: TimeMention
        let span: Span
        /// When it was to be before.
        var former: Span?
        /// It lasts from the one to the other.
        var lasts = false
        /// The row gives a column for what came, and it is filled.
        var came = false
    }

    /// The rows of the plan: one, or one for each bullet of its cell.
    func rows(by writer: PlanLabel, tentative: Bool) -> [PlanRow] {
        let timed = texts.indices.filter { PlanLabel.isTime(texts[$0]) }
        guard let when = when(timed) else { return [] }
        let others = columns.labels(among: texts.indices.filter { !timed.contains($0) && !texts[$0].tokens.isEmpty })
        let isDone = when.came || columns.isDone(texts)
        return writer.labels(ofRow: texts, at: others, dated: when.column, in: columns).map { event in
            PlanRow(
                label: when.lasts ? event.label.lasting : event.label, time: when.time, span: when.span,
                formerSpan: when.former == when.span ? nil : when.former,
                tentative: tentative || event.tentative, isDone: isDone,
                citation: page.citation(ofPassage: passage), passage: passage
            )
        }
    }

    private func when(_ timed: [Int]) -> When? {
        if let range = columns.range, let lasting = lasting(range, timed) { return lasting }
        if let actual = columns.actual, timed.contains(actual), let (time, span) = time(at: actual) {
            let planned = [columns.former, columns.time].compactMap { $0 }.first { $0 != actual && timed.contains($0) }
            return When(column: actual, time: time, span: span, former: planned.flatMap(self.time)?.span, came: true)
        }
        guard let first = columns.time.flatMap({ timed.contains($0) ? $0 : nil }) ?? timed.first,
            timed.count <= 2 || columns.former != nil, let (time, span) = time(at: first)
        else { return nil }
        let old = columns.former.flatMap { timed.contains($0) && $0 != first ? self.time(at: $0)?.span : nil }
        let second = timed.count == 2 && old == nil ? timed.last.flatMap { self.time(at: $0)?.span } : nil
        return When(
            column: first, time: time, span: second.flatMap { span.union($0) } ?? span, former: old,
            lasts: second.map { $0 != span } ?? false)
    }

    /// "1. februar | 30. april" under "Start | Slut"; one of the two alone is a date.
    private func lasting(_ range: (start: Int, end: Int), _ timed: [Int]) -> When? {
        let start = timed.contains(range.start) ? time(at: range.start) : nil
        let end = timed.contains(range.end) ? time(at: range.end) : nil
        switch (start, end) {
        case (let start?, let end?):
            guard let both = start.span.union(end.span) else { return nil }
            return When(column: range.start, time: start.time, span: both, lasts: start.span != end.span)
        case (let only?, nil): return When(column: range.start, time: only.time, span: only.span)
        case (nil, let only?): return When(column: range.end, time: only.time, span: only.span)
        case (nil, nil): return nil
        }
    }

    private func time(at column: Int) -> (time: TimeMention, span: Span)? {
        guard let time = texts[column].times.first(where: { $0.span != nil }), let span = time.span else { return nil }
        return (time, span)
    }
}

extension EventLabel {
    /// The same as something that goes on for a time.
    fileprivate var lasting: EventLabel {
        EventLabel(name: name, kind: .phase, concept: concept, stems: stems, ordinal: ordinal)
    }
}

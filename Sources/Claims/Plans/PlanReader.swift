import Portfolio

/// Finds the plans of an item: tables with a time in each row, in whichever column, and lists of short dated lines.
struct PlanReader {
    let grammar: Grammar
    let page: ItemText

    func plans() -> [Plan] {
        let passages = page.item.passages
        var result: [Plan] = []
        var start = 0
        while start < passages.count {
            if let (plan, end) = CellLines(grammar: grammar, page: page).plan(at: start) {
                result.append(plan)
                start = end
                continue
            }
            var end = start + 1
            while end < passages.count, passages[end].block == passages[start].block { end += 1 }
            result += plans(in: start..<end)
            start = end
        }
        return joined(result)
    }

    /// The plan of a block; of a table on several subjects (*statusoversigt*) one for each of them.
    private func plans(in block: Range<Int>) -> [Plan] {
        let passages = page.item.passages
        guard passages[block.lowerBound].section != .attachments else { return [] }
        let tentative = isTentative(before: block)
        var columns = Columns()
        var rows: [PlanRow] = []
        var isHead = false
        for index in block {
            switch passages[index].kind {
            case .tableRow(let cells):
                let texts = cells.map { page.tokens(of: $0) }
                let eventHead = rows.isEmpty ? Columns(eventHead: texts, grammar.lexicon) : nil
                if let header = Columns(header: texts) ?? eventHead {
                    columns = isHead ? columns.joined(with: header) : header
                    columns.settleSteps(below: tableRows(after: index, in: block))
                    isHead = true
                } else {
                    isHead = false
                    let subject = columns.subject(of: texts) ?? rows.last?.subject
                    rows += TableRow(texts: texts, columns: columns.fitted(to: texts.count), page: page, passage: index)
                        .rows(by: PlanLabel(grammar: grammar), tentative: tentative).map { $0.about(subject) }
                }
            case .listItem, .sentence:
                guard passages[index].section != .decision else { continue }
                if let row = lineRow(index, tentative: tentative) { rows.append(row) }
            case .heading: continue
            }
        }
        let form: Plan.Form = columns.isActions ? .actions : .schedule
        return bySubject(rows).map { Plan(form: form, rows: YearRepair.repaired($0, saidOn: page.meeting.date)) }
    }

    /// The cells of the rows below a head.
    private func tableRows(after head: Int, in block: Range<Int>) -> [[TokenisedText]] {
        page.item.passages[(head + 1)..<block.upperBound].compactMap { passage in
            guard case .tableRow(let cells) = passage.kind else { return nil }
            return cells.map { page.tokens(of: $0) }
        }
    }

    private func bySubject(_ rows: [PlanRow]) -> [[PlanRow]] {
        var groups: [(subject: String?, rows: [PlanRow])] = []
        for row in rows {
            if let index = groups.firstIndex(where: { $0.subject == row.subject }) {
                groups[index].rows.append(row)
            } else {
                groups.append((row.subject, [row]))
            }
        }
        return groups.map(\.rows)
    }

    /// Lines of one plan that stand in paragraphs of their own, with nothing between them.
    private func joined(_ plans: [Plan]) -> [Plan] {
        var result: [Plan] = []
        for plan in plans {
            if var last = result.last, last.form == plan.form, let end = last.rows.last?.passage,
                let start = plan.rows.first?.passage, start == end + 1, last.subject == nil, plan.subject == nil
            {
                last.rows = YearRepair.repaired(
                    (last.rows + plan.rows).map(\.asWritten), saidOn: page.meeting.date)
                result[result.count - 1] = last
            } else {
                result.append(plan)
            }
        }
        return result
    }

    /// "Tentativ tidsplan:" before the first row.
    private func isTentative(before block: Range<Int>) -> Bool {
        let first = block.first { page.times(in: page.item.passages[$0].range).contains { $0.span != nil } }
        let index = first ?? block.lowerBound
        return page.item.passages[max(0, index - 2)..<index].contains { passage in
            page.tokens(of: passage.range).tokens.contains { PlanLineWords.tentative.contains($0.lower) }
        }
    }

    private func isSentence(_ index: Int) -> Bool {
        let passage = page.item.passages[index]
        let last = page.meeting.text[
            max(passage.range.lowerBound, passage.range.upperBound - 1)..<passage.range.upperBound]
        return passage.kind == .sentence || last == "."
    }

    /// A short line without a verb that begins or ends with its time: "15. marts: Licitation", "Høring (uge 12-20)".
    private func lineRow(_ index: Int, tentative: Bool) -> PlanRow? {
        guard !page.times(in: page.item.passages[index].range).isEmpty else { return nil }
        let text = page.tokens(ofPassage: index)
        let placed = text.tokens.compactMap { $0.time.map { text.times[$0] } }.filter {
            $0.span != nil && $0.kind != .duration && $0.kind != .set
        }
        guard placed.count == 1, let time = placed.first, let span = time.span,
            let event = PlanLabel(grammar: grammar).label(ofLine: text, time: time, isSentence: isSentence(index))
        else { return nil }
        return PlanRow(
            label: event.label, time: time, span: span, tentative: tentative || event.tentative,
            citation: page.citation(ofPassage: index), passage: index
        )
    }
}

extension PlanRow {
    /// The row with its years as they stand.
    var asWritten: PlanRow {
        var row = self
        row.span = writtenSpan ?? span
        row.writtenSpan = nil
        return row
    }
}

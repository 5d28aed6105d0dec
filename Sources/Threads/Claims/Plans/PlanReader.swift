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
            var end = start + 1
            while end < passages.count, passages[end].block == passages[start].block { end += 1 }
            if let plan = plan(start..<end) { result.append(plan) }
            start = end
        }
        return joined(result)
    }

    private func plan(_ block: Range<Int>) -> Plan? {
        let passages = page.item.passages
        guard passages[block.lowerBound].section != .attachments else { return nil }
        let tentative = isTentative(before: block)
        var columns = Columns()
        var rows: [PlanRow] = []
        for index in block {
            switch passages[index].kind {
            case .tableRow(let cells):
                let texts = cells.map { page.tokens(of: $0) }
                let eventHead = rows.isEmpty ? Columns(eventHead: texts, grammar.lexicon) : nil
                if let header = Columns(header: texts) ?? eventHead {
                    columns = header
                } else {
                    rows += tableRows(cells, columns: columns, passage: index, tentative: tentative)
                }
            case .listItem, .sentence:
                guard passages[index].section != .decision else { continue }
                if let row = lineRow(index, tentative: tentative) { rows.append(row) }
            case .heading: continue
            }
        }
        guard !rows.isEmpty else { return nil }
        return Plan(form: columns.isActions ? .actions : .schedule, rows: YearRepair.repaired(rows))
    }

    /// Lines of one plan that stand in paragraphs of their own, with nothing between them.
    private func joined(_ plans: [Plan]) -> [Plan] {
        var result: [Plan] = []
        for plan in plans {
            if var last = result.last, last.form == plan.form, let end = last.rows.last?.passage,
                let start = plan.rows.first?.passage, start == end + 1
            {
                last.rows = YearRepair.repaired((last.rows + plan.rows).map(\.asWritten))
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
        let words: Set<String> = [
            "tentativ", "tentative", "foreløbig", "foreløbige", "forventet", "forventede", "vejledende", "mulig",
        ]
        return page.item.passages[max(0, index - 2)..<index].contains { passage in
            page.tokens(of: passage.range).tokens.contains { words.contains($0.lower) }
        }
    }

    private func tableRows(_ cells: [SourceRange], columns: Columns, passage: Int, tentative: Bool) -> [PlanRow] {
        let texts = cells.map { page.tokens(of: $0) }
        let timed = texts.indices.filter { PlanLabel.isTime(texts[$0]) }
        guard let first = columns.time.flatMap({ timed.contains($0) ? $0 : nil }) ?? timed.first, timed.count <= 2,
            let time = texts[first].times.first(where: { $0.span != nil })
        else { return [] }
        let whole = timed.count == 2 ? timed.last.flatMap { texts[$0].times.first?.span } : nil
        guard let span = whole.flatMap({ time.span?.union($0) }) ?? time.span else { return [] }
        let others = texts.indices.filter { !timed.contains($0) && !columns.people.contains($0) }
        let label = PlanLabel(grammar: grammar)
        return label.labels(ofRow: texts, at: others, dated: first, in: columns).map { event in
            PlanRow(
                label: event.label, time: time, span: span, tentative: tentative || event.tentative,
                citation: page.citation(ofPassage: passage), passage: passage
            )
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
        let placed = text.times.filter { $0.span != nil && $0.kind != .duration && $0.kind != .set }
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

/// Which column of a table holds what, as its header says.
struct Columns: Sendable {
    var time: Int?
    /// The columns with names of people and numbers of rows, which are no part of a label.
    var people: Set<Int> = []
    /// The column of stages and the word at its head: a bare "2" under "Fase" is "Fase 2".
    private(set) var stages: (column: Int, word: Token)?
    /// The event at the head of the column of times: "Idriftsættelse" in "Plejecenter | Idriftsættelse".
    var event: EventWord?
    /// A list of things to do: "Nr. | Aktion | Ansvarlig | Frist".
    var isActions = false

    init() {}

    /// The columns by a header row; `nil` when the row is no header.
    init?(header cells: [TokenisedText]) {
        let words = cells.map { cell in cell.tokens.first { $0.isWord }?.lower ?? "" }
        let known = words.filter {
            Self.times.contains($0) || Self.activities.contains($0) || Self.persons.contains($0)
        }
        guard known.count >= 2, cells.allSatisfy({ $0.times.isEmpty && $0.tokens.count <= 4 }) else { return nil }
        stages = words.indices.first { Ordinals.isPart(words[$0]) }.flatMap { column in
            cells[column].tokens.first.map { (column, $0) }
        }
        time = words.firstIndex { Self.times.contains($0) }
        people = Set(words.indices.filter { Self.persons.contains(words[$0]) })
        isActions = words.contains { Self.actions.contains($0) } || words.contains { $0.hasPrefix("ansvarlig") }
    }

    /// The words of a cell, with the head of its column before a bare number of a stage.
    func tokens(of cell: [Token], at column: Int) -> [Token] {
        guard let stages, stages.column == column, let only = cell.first, cell.count == 1,
            Ordinals.number(only.lower) != nil
        else {
            return cell
        }
        return [stages.word, only]
    }

    private static let times: Set<String> = [
        "tid", "periode", "dato", "frist", "deadline", "tidspunkt", "hvornår", "uge", "måned", "tidsfrist", "termin",
        "start",
        "slut", "tidsrum", "tidsplan", "forventet", "år", "kvartal", "senest",
    ]
    private static let activities: Set<String> = [
        "aktivitet", "aktiviteter", "indhold", "aktion", "opgave", "handling", "milepæl", "milepæle", "hvad", "emne",
        "fase",
        "etape", "trin", "skridt", "proces", "begivenhed", "beskrivelse", "leverance",
    ]
    private static let actions: Set<String> = ["aktion", "handling", "opgave"]
    private static let persons: Set<String> = [
        "ansvarlig", "ansvarlige", "ansvar", "hvem", "nr", "deltagere", "udfører", "tovholder",
    ]
}

import Language
import Portfolio

/// The rows of a list of actions (*aktionsliste*): a table with a column for who, and one for what or by when.
struct ActionRows {
    let item: AgendaItem
    let meeting: Meeting
    let vocabulary: DutyVocabulary

    private struct Columns {
        let head: Int
        let owner: Int
        let task: Int
        let due: Int?
    }

    func duties() -> [Duty] {
        item.tables.flatMap(rows)
    }

    private func rows(of table: Table) -> [Duty] {
        guard let columns = columns(of: table) else { return [] }
        return table.rows.indices.dropFirst(columns.head + 1).compactMap { row -> Duty? in
            guard let task = range(table, row, columns.task), let owner = range(table, row, columns.owner) else {
                return nil
            }
            let ranges = table.rows[row].cells.map(\.range).filter { !$0.isEmpty }
            guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max(),
                !task.isEmpty
            else { return nil }
            let section = section(at: task)
            return Duty(
                kind: .action, range: first..<last, owner: owner, section: section,
                dueRange: columns.due.flatMap { range(table, row, $0) },
                isSettled: !words(of: first..<last).isDisjoint(with: vocabulary.doneWords))
        }
    }

    private func section(at range: SourceRange) -> Section.Kind {
        let next = item.passages.partitioningIndex { $0.range.upperBound > range.lowerBound }
        return item.passages.indices.contains(next) ? item.passages[next].section : .other
    }

    private func range(_ table: Table, _ row: Int, _ column: Int) -> SourceRange? {
        guard let range = table.cell(row: row, column: column)?.range, !range.isEmpty else { return nil }
        return range
    }

    /// The first row whose heads name who does it, and what or by when.
    private func columns(of table: Table) -> Columns? {
        for (index, row) in table.rows.prefix(2).enumerated() {
            let heads = row.cells.map { (column: $0.column, words: words(of: $0.range)) }
            guard let owner = heads.first(where: { !$0.words.isDisjoint(with: vocabulary.ownerHeads) })?.column else {
                continue
            }
            let others = heads.filter { $0.column != owner }
            let due = others.first { !$0.words.isDisjoint(with: vocabulary.dueHeads) }?.column
            let named = others.first { !$0.words.isDisjoint(with: vocabulary.taskHeads) }?.column
            guard named != nil || due != nil else { continue }
            let task = named ?? others.first { $0.column != due }?.column
            return task.map { Columns(head: index, owner: owner, task: $0, due: due) }
        }
        return nil
    }

    private func words(of range: SourceRange) -> Set<String> {
        Set(FoldedWords.of(meeting.text[range]).map(\.word))
    }
}

import Portfolio

/// A row of the board's table: the first, second … of what is new, what comes, what is to be decided and what is worth a
/// look stand beside each other, so that a project takes one page.
struct BoardRowView: ContextSubject {
    let page: ReportPage
    let isFirst: Bool
    let move: MoveView?
    let coming: EntryView?
    let wanted: TouchView?
    let finding: FindingView?
    var format: ReportFormat { page.format }

    static let shape = ContextShape<BoardRowView>(
        "boardRow", "What stands beside each other in one row of the board's table.",
        [
            .flag("isFirstRow", "Whether it is the first row, which says so where a column is empty.") { $0.isFirst },
            .object("rowMove", "What the last meeting moved, added or reported done.") { $0.move },
            .object("rowComing", "What comes.") { $0.coming },
            .object("rowWanted", "What is to be decided.") { $0.wanted },
            .object("rowFinding", "What was found.") { $0.finding },
        ])

    /// As many rows as the longest column has, and one where all are empty.
    static func rows(
        _ page: ReportPage, moves: [MoveView], coming: [EntryView], wanted: [TouchView], findings: [FindingView]
    ) -> [BoardRowView] {
        let count = max(1, moves.count, coming.count, wanted.count, findings.count)
        return (0..<count).map { row in
            BoardRowView(
                page: page, isFirst: row == 0, move: moves.element(row), coming: coming.element(row),
                wanted: wanted.element(row), finding: findings.element(row))
        }
    }
}

extension Array {
    fileprivate func element(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

import Portfolio

/// Repairs a year that breaks a plan's order: "Januar 2017" between December 2017 and March 2018 means 2018.
///
/// The source stays as it is. Nothing is repaired unless the order is broken at one row, and one year more or less in
/// that row restores it. A plan printed newest first is in order, and so is an end date under a word for something that
/// lasts ("Projektering 19. maj 2023" before the building that begins in March).
enum YearRepair {
    static func repaired(_ rows: [PlanRow], saidOn day: Day?) -> [PlanRow] {
        let breaks = zip(rows, rows.dropFirst()).count { !inOrder($0, $1) }
        // One wrong row breaks the order at one place; of two breaks the rest of the plan tells whether one row makes them.
        guard rows.count >= 3, (1...2).contains(breaks), !isNewestFirst(rows) else { return rows }
        var result = rows
        for index in rows.indices where !fits(result, at: index) {
            for years in [1, -1] {
                guard let span = result[index].span.shifted(byYears: years),
                    isPlausible(years, rows: result, at: index), !isOver(span, of: rows[index], on: day)
                else { continue }
                var candidate = result
                candidate[index].span = span
                candidate[index].writtenSpan = rows[index].span
                if fits(candidate, at: index), othersAreOrdered(result, without: index) {
                    result = candidate
                    break
                }
            }
        }
        return result
    }

    private static func isNewestFirst(_ rows: [PlanRow]) -> Bool {
        let anchors = rows.map(\.span.anchor)
        let falling = zip(anchors, anchors.dropFirst()).count { $0 > $1 }
        let rising = zip(anchors, anchors.dropFirst()).count { $0 < $1 }
        return falling > rising
    }

    /// Whether a row stands in order between its neighbours.
    private static func fits(_ rows: [PlanRow], at index: Int) -> Bool {
        let after = index == 0 || inOrder(rows[index - 1], rows[index])
        let before = index == rows.count - 1 || inOrder(rows[index], rows[index + 1])
        return after && before
    }

    /// Whether a repair would bring what is still to come behind the meeting that plans it.
    private static func isOver(_ span: Span, of row: PlanRow, on day: Day?) -> Bool {
        guard let day, let end = span.latest else { return false }
        return end < day && row.span.anchor >= day
    }

    /// A year too late under a word for something that lasts may well be its end.
    private static func isPlausible(_ years: Int, rows: [PlanRow], at index: Int) -> Bool {
        guard rows[index].time.inferredYear == false else { return false }
        return years > 0 || rows[index].label.kind != .phase
    }

    /// Whether one row may stand before another: it is no later, or may be ("medio september" before "ultimo 2027"), or
    /// it is a day by which something that lasts shall end, or a deadline ("senest 1. juli" before "juni") that may be
    /// met in good time.
    private static func inOrder(_ one: PlanRow, _ other: PlanRow) -> Bool {
        one.span.anchor <= other.span.anchor || one.label.kind == .phase && one.span.isDay
            || other.label.kind == .milestone && one.span.overlaps(other.span)
            || one.span.earliest == nil && one.span.anchor - other.span.anchor <= goodTime
    }

    /// In days: about a quarter of a year.
    private static let goodTime = 92

    private static func othersAreOrdered(_ rows: [PlanRow], without index: Int) -> Bool {
        let others = rows.indices.filter { $0 != index }.map { rows[$0] }
        return zip(others, others.dropFirst()).allSatisfy(inOrder)
    }
}

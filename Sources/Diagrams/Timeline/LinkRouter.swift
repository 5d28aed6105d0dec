public import Portfolio

/// A dependency as a line with right angles.
public struct PlacedLink: Hashable, Sendable {
    /// What comes first.
    public let from: PlanEntry.ID
    /// What waits for it.
    public let to: PlanEntry.ID
    /// The corners of the line, from the first end to the second.
    public let points: [Point]
    /// Whether both ends lie on the critical chain.
    public let isCritical: Bool
    /// Whether the minutes say it or it was inferred.
    public let basis: Dependency.Basis
    /// Whether the two only begin together, and none waits for the other.
    public let isParallel: Bool
}

/// Leads the dependencies of a timeline around words and figures.
///
/// A link leaves its figure downwards (or upwards), runs along the border between two rows, where nothing stands, to a
/// column that is free in all the rows between, and enters its end from the left or from above. Each link looks at the
/// rows between its ends, for at most `candidates` columns.
struct LinkRouter {
    private let rows: [PlacedRow]
    private let index: [PlanEntry.ID: Int]
    private static let candidates = 60

    init(rows: [PlacedRow]) {
        self.rows = rows
        index = Dictionary(rows.enumerated().map { ($1.row.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func links(of histories: [ProjectHistory], critical: Bool) -> [PlacedLink] {
        histories.drawnDependencies.compactMap { dependency in
            guard case .entry(let from) = dependency.from, case .entry(let to) = dependency.to,
                let source = index[from], let target = index[to],
                let points = route(from: source, to: target, isParallel: dependency.isParallel)
            else { return nil }
            let isCritical = critical && rows[source].row.isCritical && rows[target].row.isCritical
            return PlacedLink(
                from: from, to: to, points: points, isCritical: isCritical, basis: dependency.basis,
                isParallel: dependency.isParallel)
        }
    }

    private func route(from source: Int, to target: Int, isParallel: Bool) -> [Point]? {
        guard let start = rows[source].figure, let end = rows[target].figure else { return nil }
        let down = target > source
        let leave = Point(exit(of: rows[source], start, isParallel), down ? start.maxY : start.y)
        let border = down ? rows[source].frame.maxY : rows[source].frame.y
        let arrival = down ? rows[target].frame.y : rows[target].frame.maxY
        let between = down ? rows[(source + 1)..<target] : rows[(target + 1)..<source]
        let column = freeColumn(from: leave.x, to: end, through: between)
        var points = [leave]
        if column != leave.x { points += [Point(leave.x, border), Point(column, border)] }
        if column <= end.x - 8, entryIsFree(rows[target], from: column) {
            return points + [Point(column, end.midY), Point(end.x, end.midY)]
        }
        let landing = min(max(column, end.x + 4), end.maxX - 4)
        if abs(landing - column) > 0.5 { points += [Point(column, arrival), Point(landing, arrival)] }
        return points + [Point(landing, down ? end.y : end.maxY)]
    }

    /// Where a link leaves a figure: what takes time at its end, or at its beginning where another begins beside it.
    private func exit(of row: PlacedRow, _ figure: Rect, _ isParallel: Bool) -> Double {
        guard row.row.entry.kind == .phase, figure.width > 2 * Self.inset else { return figure.midX }
        if case .from = row.row.figure { return figure.midX }
        return isParallel ? figure.x + Self.inset : figure.maxX - Self.inset
    }

    private static let inset = 8.0

    /// A column near the start that nothing stands in, on the way to the end; the start's own when there is none.
    private func freeColumn(from start: Double, to end: Rect, through between: ArraySlice<PlacedRow>) -> Double {
        guard !between.isEmpty else { return start }
        let goal = end.x - 10
        let step = (goal - start) / Double(Self.candidates - 1)
        let columns = [start] + (1..<Self.candidates).map { start + Double($0) * step } + [end.midX]
        return columns.first { column in
            between.allSatisfy { row in
                row.obstacles.allSatisfy { column < $0.x - 3 || column > $0.maxX + 3 }
            }
        } ?? start
    }

    /// Whether nothing of the row's own words stands between a column and the figure.
    private func entryIsFree(_ row: PlacedRow, from column: Double) -> Bool {
        guard let figure = row.figure else { return false }
        return row.obstacles.allSatisfy { $0.x >= figure.x || $0.maxX < column }
    }
}

import Portfolio

/// Milestones whose time has passed and that nobody said happened.
enum OverdueFindings {
    static func find(in context: FindingContext) -> [Finding] {
        context.histories.enumerated().flatMap { project, history in
            let passed = passed(in: history)
            return history.entries.filter { !passed.contains($0.id) }.compactMap {
                finding(on: $0, project, context)
            }
        }
    }

    /// Entries that something waited for which has happened, be it over others: they must have happened too.
    private static func passed(in history: ProjectHistory) -> Set<PlanEntry.ID> {
        var before: [PlanEntry.ID: [PlanEntry.ID]] = [:]
        for dependency in history.dependencies where dependency.kind == .finishToStart {
            if case .entry(let from) = dependency.from, case .entry(let to) = dependency.to {
                before[to, default: []].append(from)
            }
        }
        var passed: Set<PlanEntry.ID> = []
        var waiting = history.entries.filter { $0.status == .reached }.map(\.id)
        while let next = waiting.popLast() {
            waiting += (before[next] ?? []).filter { passed.insert($0).inserted }
        }
        return passed
    }

    /// Whether it was still to come when it was said; what was already past is history, not a promise.
    private static func isAhead(_ statement: Statement) -> Bool {
        guard let said = statement.saidOn, let end = statement.span.latest ?? statement.span.earliest else {
            return true
        }
        return said <= end
    }

    /// An agreement that has run out needs nobody to say so, nobody confirms that a phase went by, what is to come "fra
    /// 1. maj" is due on no day, and promised cases have findings of their own.
    private static func finding(on entry: PlanEntry, _ project: Int, _ context: FindingContext) -> Finding? {
        guard entry.status == .unconfirmed, entry.kind == .milestone, !context.isLimit(entry), !context.isCase(entry),
            let end = entry.current?.latest, let last = entry.statements.last,
            entry.statements.contains(where: isAhead), context.couldTell(of: entry, project, after: end)
        else { return nil }
        let days = context.day(of: project) - end
        return Finding(
            .overdue, entry.current?.earliest == nil && days > 30 ? .warning : .info, of: context.projects[project].id,
            about: [entry.id.rawValue], certain: false,
            danish: """
                »\(entry.name)« skulle være sket \(last.span.words(in: .danish)) (\(days) dage siden) og er ikke set \
                bekræftet i de referater, der er indlæst
                """,
            english: """
                “\(entry.name)” was due \(last.span.words(in: .english)) (\(days) days ago) and is not seen confirmed \
                in the minutes that were loaded
                """,
            evidence: [last.evidence])
    }
}

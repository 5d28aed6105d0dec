import Portfolio

/// Milestones whose time has passed and that nobody said happened.
enum OverdueFindings {
    static func find(in scene: Scene) -> [Finding] {
        scene.histories.flatMap { history in
            let passed = passed(in: history)
            return history.entries.filter { !passed.contains($0.id) }.compactMap {
                finding(on: $0, history.project, scene)
            }
        }
    }

    /// Entries that something waited for which has happened: they must have happened too.
    private static func passed(in history: ProjectHistory) -> Set<PlanEntry.ID> {
        let reached = Set(history.entries.filter { $0.status == .reached }.map(\.id))
        var passed: Set<PlanEntry.ID> = []
        for dependency in history.dependencies where dependency.kind == .finishToStart {
            if case .entry(let from) = dependency.from, case .entry(let to) = dependency.to, reached.contains(to) {
                passed.insert(from)
            }
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

    /// An agreement that has run out needs nobody to say so, and promised cases have findings of their own.
    private static func finding(on entry: PlanEntry, _ project: Project, _ scene: Scene) -> Finding? {
        guard entry.status == .unconfirmed, !scene.isLimit(entry), !scene.isCase(entry),
            let end = entry.current?.latest ?? entry.current?.earliest, let last = entry.statements.last,
            entry.statements.contains(where: isAhead)
        else { return nil }
        let days = scene.asOf - end
        return Finding(
            .overdue, entry.current?.earliest == nil && days > 30 ? .warning : .info, of: project.id,
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

import Portfolio

/// The order of a plan that later dates break: "Lindely" stood before "Bakkebo", and was put off until after it.
enum OrderFindings {
    static func find(in context: FindingContext) -> [Finding] {
        context.histories.flatMap { history in
            history.dependencies.compactMap { dependency in
                finding(on: dependency, of: history.project, context)
                    ?? overtaken(dependency, of: history.project, context)
            }
        }
    }

    /// Only an order that no words state: what they state is the scheduler's to hold against the dates.
    private static func finding(on dependency: Dependency, of project: Project, _ context: FindingContext) -> Finding? {
        guard dependency.kind == .finishToStart, dependency.basis == .inferred,
            case .entry(let from) = dependency.from, case .entry(let to) = dependency.to,
            let before = context.entry(from), let after = context.entry(to),
            before.status != .cancelled, after.status != .cancelled, after.status != .reached,
            let first = before.current, let second = after.current,
            let start = first.earliest ?? first.latest, let end = second.latest ?? second.earliest, start > end,
            before.slipDays != 0 || after.slipDays != 0
        else { return nil }
        return Finding(
            .conflict, .warning, of: project.id, about: ["order", from.rawValue, to.rawValue], certain: false,
            evidence: [dependency.evidence, before.currentEvidence, after.currentEvidence]
        ) {
            $0.outOfOrder(
                NamedSpan(name: before.name, span: first), NamedSpan(name: after.name, span: second), days: start - end)
        }
    }

    /// A phase that was moved into the one after it, which stayed: "Fase 2 slutter først i maj 2022. Fase 3 er uændret",
    /// from the autumn of 2021. Where a later meeting moved the second too, only what was said in one breath counts.
    private static func overtaken(_ dependency: Dependency, of project: Project, _ context: FindingContext) -> Finding?
    {
        guard dependency.kind == .finishToStart, case .entry(let from) = dependency.from,
            case .entry(let to) = dependency.to, let before = context.entry(from), let after = context.entry(to),
            before.status != .cancelled, after.status != .cancelled,
            let first = before.statements.first?.span.latest, let start = after.statements.first?.span.earliest,
            first <= start + daysOfGrace
        else { return nil }
        for moved in before.statements.dropFirst() where moved.modality != .done {
            guard let end = moved.span.latest, let said = moved.saidOn,
                let stands = after.statements.last(where: { ($0.saidOn ?? said) <= said }),
                let begins = after.kind == .phase ? stands.span.earliest : stands.span.latest,
                end > begins + daysOfGrace, stands.modality != .done,
                stands.saidOn == said || after.statements.last == stands
            else { continue }
            return overtaken(before, moved, after, stands, end - begins, project)
        }
        return nil
    }

    /// A few days between two steps are a holiday or a weekend.
    private static let daysOfGrace = 14

    private static func overtaken(
        _ before: PlanEntry, _ moved: Statement, _ after: PlanEntry, _ stands: Statement, _ days: Int,
        _ project: Project
    ) -> Finding {
        Finding(
            .conflict, .warning, of: project.id, about: ["overtaken", before.id.rawValue, after.id.rawValue],
            evidence: [moved.evidence, stands.evidence]
        ) {
            $0.overtaken(
                NamedSpan(name: after.name, span: stands.span), by: NamedSpan(name: before.name, span: moved.span),
                days: days)
        }
    }
}

import Portfolio

/// Dependencies that follow from an order: the rows of a plan, and numbered phases.
enum PlanOrder {
    struct Step: Sendable {
        let label: EventLabel
        let anchor: Day
        let citation: Citation
        let passage: Int
    }

    /// Each row of a plan waits for the one before it. A list of things to do has no such order, nor have the bullets of
    /// one row ("3. kvartal: • sag om takster • sag om indkøb"), and a row that does not come later than the one before
    /// it breaks the chain.
    static func dependencies(in plan: Plan) -> [DependencyClaim] {
        guard plan.form == .schedule, plan.rows.count >= 2 else { return [] }
        let rows = plan.rows.map {
            Step(label: $0.label, anchor: $0.span.anchor, citation: $0.citation, passage: $0.passage)
        }
        let bullets = Set(zip(rows, rows.dropFirst()).filter { $0.passage == $1.passage }.map { $0.0.passage })
        let falling = zip(rows, rows.dropFirst()).allSatisfy { $0.anchor > $1.anchor }
        let ordered = falling ? rows.reversed() : rows
        return zip(ordered, ordered.dropFirst()).compactMap { before, after in
            guard before.anchor <= after.anchor, before.passage != after.passage,
                !bullets.contains(before.passage), !bullets.contains(after.passage)
            else { return nil }
            return claim(from: before.label, to: after)
        }
    }

    /// Phase 2 waits for phase 1, stage B for stage A.
    static func dependencies(betweenStages claims: [Claim]) -> [DependencyClaim] {
        var stages: [Step] = []
        for claim in claims where claim.event.ordinal != nil && claim.event.concept == .stage {
            guard !stages.contains(where: { $0.label.ordinal == claim.event.ordinal }) else { continue }
            stages.append(
                Step(label: claim.event, anchor: claim.span.anchor, citation: claim.citation, passage: claim.passage)
            )
        }
        return stages.compactMap { stage in
            guard let ordinal = stage.label.ordinal else { return nil }
            let previous = EventLabel.Ordinal(word: ordinal.word, number: ordinal.number - 1)
            guard let before = stages.first(where: { $0.label.ordinal == previous }) else { return nil }
            return claim(from: before.label, to: stage)
        }
    }

    private static func claim(from: EventLabel, to step: Step) -> DependencyClaim? {
        guard from != step.label else { return nil }
        return DependencyClaim(
            from: from, to: step.label, kind: .finishToStart, basis: .inferred, citation: step.citation,
            passage: step.passage
        )
    }
}

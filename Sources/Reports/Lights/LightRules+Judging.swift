public import Portfolio

extension LightRules {
    /// A project's light, as seen on a day.
    ///
    /// - Parameters:
    ///   - findings: those of the project.
    ///   - meetings: the dates of the meetings that touched it.
    public func light(of history: ProjectHistory, findings: [Finding], touchedOn meetings: [Day], asOf: Day) -> Light {
        let warnings = [
            counted(.conflict, .contradiction, contradictions, findings), worstSlip(history, asOf), overBudget(history),
            latestOverdue(history, asOf), counted(.postponedNotResumed, .postponed, postponedDecisions, findings),
            grave(history, findings), silence(history, meetings, asOf),
        ].compactMap { $0 }
        // The weightiest rule stands first, and wins among those of the same colour.
        let worst = warnings.filter { $0.colour == .red } + warnings.filter { $0.colour == .yellow }
        if let lost = lost(history, meetings, asOf) {
            return Light(reason: lost, others: worst.filter { $0.rule != .silent })
        }
        guard let reason = worst.first else { return Light(reason: calm(history, asOf), others: []) }
        return Light(reason: reason, others: Array(worst.dropFirst()))
    }

    /// The projects of a reconstruction with their lights, worst light first; among equals in the portfolio's own order.
    public func judge(_ reconstruction: Reconstruction) -> [(history: ProjectHistory, light: Light)] {
        let days = Dictionary(
            reconstruction.meetings.map { ($0.id, $0.date) }, uniquingKeysWith: { first, _ in first })
        let findings = Dictionary(grouping: reconstruction.findings, by: \.project)
        let judged = reconstruction.projects.map { history in
            let touched = history.touches.compactMap { days[$0.meeting] ?? nil }
            let found = findings[history.project.id] ?? []
            return (history, light(of: history, findings: found, touchedOn: touched, asOf: reconstruction.asOf))
        }
        return Light.Colour.worstFirst.flatMap { colour in judged.filter { $0.1.colour == colour } }
    }

    /// What passed last: an old date that nobody confirmed is most often met and forgotten, a new one is news.
    private func latestOverdue(_ history: ProjectHistory, _ asOf: Day) -> Light.Reason? {
        let days: (PlanEntry) -> Int = { entry in entry.current?.latest.map { asOf - $0 } ?? 0 }
        guard !history.entries.isGivenUp else { return nil }
        return weightiest(
            .overdue, overdueDays, history.open.filter { !$0.isSettled }.sorted { days($0) < days($1) }, days)
    }

    /// The largest slip of what is still to come; of what has passed, where nothing to come has moved so far.
    private func worstSlip(_ history: ProjectHistory, _ asOf: Day) -> Light.Reason? {
        let bySlip = history.open.sorted { $0.slipDays > $1.slipDays }
        let ranked = bySlip.filter { !$0.hasPassed(asOf) } + bySlip.filter { $0.hasPassed(asOf) }
        return weightiest(.slip, slipDays, ranked) { $0.slipDays }
    }

    /// The first of the entries whose number gives red, else the first that gives yellow.
    private func weightiest(
        _ rule: Light.Rule, _ limits: Limits, _ ranked: [PlanEntry], _ number: (PlanEntry) -> Int
    ) -> Light.Reason? {
        let warning = ranked.compactMap { entry in limits.colour(of: number(entry)).map { (entry, $0) } }
        guard let (entry, reached) = warning.first(where: { $0.1.colour == .red }) ?? warning.first else { return nil }
        return Light.Reason(
            rule, reached.colour, number: number(entry), limit: reached.limit, slip: rule == .slip ? entry.slip : nil,
            subject: entry.name, evidence: entry.currentEvidence)
    }

    /// A part of an amount begun counts as a whole percent, so that more than ten is eleven.
    private func overBudget(_ history: ProjectHistory) -> Light.Reason? {
        guard let (frame, newest) = history.budget, frame.amount.ore > 0, newest.amount > frame.amount else {
            return nil
        }
        let percent = (newest.amount.ore - frame.amount.ore) * 100
        let number = (percent + frame.amount.ore - 1) / frame.amount.ore
        guard let reached = budgetPercent.colour(of: number) else { return nil }
        return Light.Reason(
            .budget, reached.colour, number: number, limit: reached.limit, evidence: newest.evidence,
            comparedWith: frame.evidence)
    }

    private func counted(
        _ kind: Finding.Kind, _ rule: Light.Rule, _ limits: Limits, _ findings: [Finding]
    ) -> Light.Reason? {
        let found = findings.filter { $0.kind == kind }
        guard let reached = limits.colour(of: found.count) else { return nil }
        return Light.Reason(
            rule, reached.colour, number: found.count, limit: reached.limit, evidence: found.first?.evidence.first)
    }

    /// What else was found and weighs, while something is open: no project is green beside a serious finding.
    private func grave(_ history: ProjectHistory, _ findings: [Finding]) -> Light.Reason? {
        let found = findings.filter { $0.severity == .serious && $0.certain && $0.kind != .slip }
        guard !history.open.isEmpty, let first = found.first else { return nil }
        return Light.Reason(.grave, .yellow, number: found.count, evidence: first.evidence.first)
    }

    private func silence(_ history: ProjectHistory, _ meetings: [Day], _ asOf: Day) -> Light.Reason? {
        guard !history.open.isEmpty, let last = meetings.max(), let reached = silentDays.colour(of: asOf - last) else {
            return nil
        }
        return Light.Reason(
            .silent, reached.colour, number: asOf - last, limit: reached.limit,
            evidence: history.touches.last?.evidence)
    }

    /// Old minutes that call a deadline passed do not make a project late today; they say nothing of today.
    private func lost(_ history: ProjectHistory, _ meetings: [Day], _ asOf: Day) -> Light.Reason? {
        guard let limit = unknownAfterDays, !history.open.isEmpty, let last = meetings.max(), asOf - last >= limit
        else {
            return nil
        }
        return Light.Reason(
            .lost, .grey, number: asOf - last, limit: limit, evidence: history.touches.last?.evidence)
    }

    /// What to say when no rule warns.
    private func calm(_ history: ProjectHistory, _ asOf: Day) -> Light.Reason {
        // An agreement that runs out some day is no plan, but it may well be what comes first of one.
        let coming = history.entries.coming(from: asOf)
        if let next = coming.first, coming.contains(where: { !$0.isHardEnd }) {
            return Light.Reason(
                .onTrack, .green, subject: next.name, evidence: next.currentEvidence)
        }
        if let last = history.entries.last(where: { $0.status == .reached }), history.open.isEmpty {
            return Light.Reason(
                .finished, .green, subject: last.name, evidence: last.currentEvidence)
        }
        return Light.Reason(.unknown, .grey)
    }
}

extension ProjectHistory {
    /// The milestones and phases that are still to come, or whose time has passed unconfirmed.
    var open: [PlanEntry] { entries.filter(\.isOpen) }
}

extension PlanEntry {
    /// Whether its last possible day lies before a day.
    func hasPassed(_ day: Day) -> Bool { current?.latest.map { $0 < day } ?? false }
}

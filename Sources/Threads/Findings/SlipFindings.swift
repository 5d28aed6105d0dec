import Claims
import Portfolio

/// Dates that moved between meetings (*skred*), and whether the words admit it.
enum SlipFindings {
    static func find(in context: FindingContext) -> [Finding] {
        context.histories.flatMap { history in
            history.entries.compactMap { finding(on: $0, of: history.project, context) }
        }
    }

    private static func finding(on entry: PlanEntry, of project: Project, _ context: FindingContext) -> Finding? {
        guard entry.slipDays != 0, let current = entry.current,
            let first = context.threads[entry.id].flatMap(EntryAssembler.first) ?? entry.first
        else { return nil }
        let isSilent = isSilent(entry, context)
        let evidence = [entry.statements.first, entry.carrier].compactMap { $0?.evidence }
        let kind: Finding.Kind = isSilent ? .silentSlip : .slip
        let slip = entry.slip ?? Slip(least: 0, most: 0)
        let before = SaidSpan(span: first, saidOn: entry.statements.first?.saidOn)
        let now = SaidSpan(span: current, saidOn: entry.carrier?.saidOn)
        return Finding(
            kind, isSilent || abs(entry.slipDays) > 90 ? .serious : .warning, of: project.id,
            about: [entry.id.rawValue], evidence: evidence
        ) { $0.moved(entry.name, by: slip, from: before, to: now, because: entry.cause?.words) }
    }

    /// At some meeting the words were "som planlagt", or that the date stands, though it was another than before.
    private static func isSilent(_ entry: PlanEntry, _ context: FindingContext) -> Bool {
        let claims = context.threads[entry.id]?.claims ?? []
        return zip(claims, claims.dropFirst()).contains { before, after in
            guard after.claim.change == .asPlanned || after.claim.change == .unchanged else { return false }
            return before.meeting != after.meeting && Slip(from: before.claim.span, to: after.claim.span) != nil
        }
    }
}

import Claims
import Portfolio

/// Milestones whose time has passed and that nobody said happened. Later words that one is still missing make it worse, and
/// words that it is there, though they gave no date, end it.
enum OverdueFindings {
    static func find(in context: FindingContext) -> [Finding] {
        context.histories.enumerated().flatMap { project, history in
            let settled = SettledEntries(history, context.threads)
            var mentions = LaterMentions(context, project)
            return history.entries.filter { $0.status == .unconfirmed && !settled.contains($0) }.compactMap {
                finding(on: $0, project, context, &mentions)
            }
        }
    }

    /// Whether it was still to come when it was said; what was already past is history, not a promise.
    private static func isAhead(_ statement: Statement) -> Bool {
        guard let said = statement.saidOn, let end = statement.span.latest ?? statement.span.earliest else {
            return true
        }
        return said <= end
    }

    /// Whether somebody owes it: it has a last day, a plan or several meetings name it, it was decided, or it is what the
    /// project is for. What else one meeting expects in passing is unconfirmed, and nothing to alarm anybody with.
    private static func isOwed(_ entry: PlanEntry, _ thread: MilestoneThread?) -> Bool {
        guard let thread, let last = entry.statements.last else { return false }
        if isDeadline(entry) && last.modality != .tentative || last.modality == .decided { return true }
        return Set(thread.claims.map(\.meeting)).count > 1
            || thread.claims.contains {
                $0.planBlock != nil || $0.claim.event.concept?.family.map(aims.contains) ?? false
            }
    }

    private static let aims: Set<Concept.Family> = [.goLive, .handover, .movingIn]

    private static func isDeadline(_ entry: PlanEntry) -> Bool {
        entry.current.map { $0.earliest == nil && $0.latest != nil } ?? false
    }

    /// An agreement that has run out needs nobody to say so, nobody confirms that a phase went by, what is to come "fra
    /// 1. maj" is due on no day, and promised cases have findings of their own.
    private static func finding(
        on entry: PlanEntry, _ project: Int, _ context: FindingContext, _ mentions: inout LaterMentions
    ) -> Finding? {
        guard entry.kind == .milestone || isDeadline(entry), !context.isLimit(entry), !context.isCase(entry),
            let end = entry.current?.latest, let last = entry.statements.last,
            entry.statements.contains(where: isAhead), isOwed(entry, context.threads[entry.id]),
            context.couldTell(of: entry, project, after: end)
        else { return nil }
        let word = mentions.word(on: entry, after: end)
        guard word != .fulfilled else { return nil }
        let missing: [Evidence] = if case .missing(let words)? = word { [.minutes(words)] } else { [] }
        let days = context.day(of: project) - end
        let isGrave = !missing.isEmpty || isDeadline(entry) && days > 30
        return Finding(
            .overdue, isGrave ? .warning : .info, of: context.projects[project].id, about: [entry.id.rawValue],
            certain: false, evidence: [last.evidence] + missing
        ) { $0.overdue(entry.name, last.span, days: days) }
    }
}

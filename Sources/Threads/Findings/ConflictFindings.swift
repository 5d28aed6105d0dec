import Claims
import Portfolio

/// Statements that cannot all be true: two dates for one event in one item or on one day,
/// work that comes after the end of the agreement or permission that it needs, and an agreement that was said to be at
/// its last end and got a later one.
enum ConflictFindings {
    static func find(in context: FindingContext) -> [Finding] {
        context.histories.flatMap { history in
            history.entries.flatMap { atOneTime($0, history.project) + denials($0, history.project, context) }
                + limits(of: history, context)
        }
    }

    /// Two dates for one event in the same minutes, or in two minutes of one day; of many the two that lie furthest from
    /// each other.
    private static func atOneTime(_ entry: PlanEntry, _ project: Project) -> [Finding] {
        var findings: [Finding] = []
        var group: [Statement] = []
        var earlier: Set<Span> = []
        for statement in entry.statements where statement.modality != .done {
            if let last = group.last, !isAtOneTime(last, statement) {
                findings += conflict(among: news(in: group, after: earlier), of: entry, project)
                earlier.formUnion(group.map(\.span))
                group = []
            }
            group.append(statement)
        }
        return findings + conflict(among: news(in: group, after: earlier), of: entry, project)
    }

    /// What is said beside an old date that is told again: "Etapen skulle være afleveret den 1. oktober. Det sker nu den
    /// 14. januar" contradicts nothing.
    private static func news(in group: [Statement], after earlier: Set<Span>) -> [Statement] {
        let news = group.filter { !earlier.contains($0.span) }
        return news.isEmpty ? group : news
    }

    private static func isAtOneTime(_ one: Statement, _ other: Statement) -> Bool {
        guard let first = one.evidence.citation, let second = other.evidence.citation else { return false }
        return first.meeting == second.meeting || one.saidOn != nil && one.saidOn == other.saidOn
    }

    private static func conflict(among group: [Statement], of entry: PlanEntry, _ project: Project) -> [Finding] {
        let ends = group.enumerated().compactMap { offset, said in said.span.latest.map { (offset: offset, day: $0) } }
        let starts = group.enumerated().compactMap { offset, said in
            said.span.earliest.map { (offset: offset, day: $0) }
        }
        guard let early = ends.min(by: { $0.day < $1.day }), let late = starts.max(by: { $0.day < $1.day }),
            early.day < late.day
        else { return [] }
        let (one, other) = (group[min(early.offset, late.offset)], group[max(early.offset, late.offset)])
        // A sentence that gives two dates tells of a change.
        guard one.evidence != other.evidence else { return [] }
        let isOne = one.evidence.citation?.meeting == other.evidence.citation?.meeting
        return [
            Finding(
                .conflict, .warning, of: project.id, about: [entry.id.rawValue, "\(one.span)", "\(other.span)"],
                evidence: [one.evidence, other.evidence]
            ) { $0.twoDates(entry.name, one.span, other.span, inOneDocument: isOne) }
        ]
    }

    /// "… og kan ikke forlænges", and later it was.
    private static func denials(_ entry: PlanEntry, _ project: Project, _ context: FindingContext) -> [Finding] {
        guard context.isLimit(entry), let now = entry.statements.last, let end = now.span.latest else { return [] }
        let denial = entry.statements.first { said in
            said.signals.contains(.lastEnd) && said.span.latest.map { $0 < end } ?? false
        }
        guard let denial else { return [] }
        return [
            Finding(
                .conflict, .info, of: project.id, about: [entry.id.rawValue, "extended"],
                evidence: [denial.evidence, now.evidence]
            ) { $0.extended(entry.name, to: now.span) }
        ]
    }

    /// At every meeting: is work put later than an end that was known by then? What begins to be used, and stages, are
    /// what an agreement must last for; other work counts only where there is none of these.
    private static func limits(of history: ProjectHistory, _ context: FindingContext) -> [Finding] {
        let limits = history.entries.flatMap { Limit.of($0, context) }
        guard !limits.isEmpty else { return [] }
        let work = history.entries.filter { entry in
            !context.isLimit(entry)
                && context.threads[entry.id]?.labels.contains { $0.concept?.isLimited ?? true } ?? false
        }
        let main = work.filter { entry in
            context.threads[entry.id]?.labels.contains {
                $0.ordinal != nil || $0.concept?.key == .family(.goLive)
            } ?? false
        }
        // What is no work on the project may need no agreement.
        let known = work.filter { context.threads[$0.id]?.labels.contains { $0.concept.has(.work) } ?? false }
        return limits.flatMap { limit in
            let found = main.compactMap { breach(of: limit, by: $0, history.project) }
            return found.isEmpty
                ? Array(known.compactMap { breach(of: limit, by: $0, history.project) }.prefix(1)) : found
        }
    }

    /// A few days between an end and what follows it are a holiday or a weekend, not a gap.
    private static let daysOfGrace = 7

    private static func breach(of limit: Limit, by entry: PlanEntry, _ project: Project) -> Finding? {
        for statement in entry.statements where statement.modality != .done {
            guard let known = limit.known(at: statement), let end = known.span.latest,
                let start = statement.span.earliest, start > end + daysOfGrace, let said = statement.saidOn, said <= end
            else { continue }
            let days = start - end
            let isMended = limit.isMended(by: start)
            return Finding(
                .conflict, isMended ? .info : .serious, of: project.id,
                about: [limit.entry.id.rawValue, entry.id.rawValue],
                evidence: [known.evidence, statement.evidence]
            ) {
                $0.afterLimit(
                    NamedSpan(name: entry.name, span: statement.span),
                    NamedSpan(name: limit.entry.name, span: known.span), days: days, isMended: isMended)
            }
        }
        return nil
    }
}

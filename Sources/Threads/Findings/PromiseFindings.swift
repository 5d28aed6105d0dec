import Portfolio

/// Cases that were promised for a time ("Sagen forelægges primo 2017"): kept, late, or not seen.
enum PromiseFindings {
    static func find(in context: FindingContext) -> [Finding] {
        let arrivals = CaseArrivals(context: context)
        return context.histories.indices.flatMap { project in
            context.histories[project].entries.compactMap { finding(on: $0, project, arrivals) }
        }
    }

    private static func finding(on entry: PlanEntry, _ project: Int, _ arrivals: CaseArrivals) -> Finding? {
        let context = arrivals.context
        guard let (promise, last) = arrivals.promise(entry) else { return nil }
        let id = context.projects[project].id
        let about = [entry.id.rawValue, "\(promise.span)"]
        guard let kept = arrivals.arrival(of: entry, project) else {
            let isSettled = context.threads[entry.id]?.standingNews != nil
            return !isSettled && last.span.due.map { $0 < context.lastSaid(project) } ?? false
                ? notSeen(entry, last, id, about) : nil
        }
        let meeting = context.meetings[kept.place.meeting]
        let title = meeting.items[kept.place.item].title
        let arrival = Evidence.minutes(Cite.title(of: meeting.items[kept.place.item], in: meeting))
        let (days, date) = (kept.days, kept.day)
        let when = promised(promise.span)
        if days <= 0 {
            return Finding(
                .promiseKept, .info, of: id, about: about, certain: false,
                danish: "Sagen var lovet \(when.danish) og kom \(date.words(in: .danish)): »\(title)«",
                english:
                    "The case was promised \(when.english) and came on \(date.words(in: .english)): “\(title)”",
                evidence: [promise.evidence, arrival])
        }
        return Finding(
            .lateCase, days > 60 ? .serious : .warning, of: id, about: about, certain: false,
            danish: """
                Sagen var lovet \(when.danish) og er først set \(date.words(in: .danish)), \(days) dage senere: \
                »\(title)«
                """,
            english: """
                The case was promised \(when.english) and is first seen on \(date.words(in: .english)), \(days) \
                days later: “\(title)”
                """,
            evidence: [promise.evidence, arrival])
    }

    /// When it was promised, to follow the verb: "til sep. 2024", "senest 1. maj 2024".
    private static func promised(_ span: Span) -> LocalizedText {
        LocalizedText(
            danish: (span.isClosed ? "til " : "") + span.words(in: .danish),
            english: (span.isClosed ? "for " : "") + span.words(in: .english))
    }

    private static func notSeen(
        _ entry: PlanEntry, _ promise: Statement, _ project: Project.ID, _ about: [String]
    ) -> Finding {
        let when = promised(promise.span)
        return Finding(
            .promiseNotSeen, .warning, of: project, about: about, certain: false,
            danish: """
                »\(entry.name)« var lovet \(when.danish) og er ikke set i de referater, der er \
                indlæst
                """,
            english: """
                “\(entry.name)” was promised \(when.english) and is not seen in the minutes \
                that were loaded
                """,
            evidence: [promise.evidence])
    }
}

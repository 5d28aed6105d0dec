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
            let isSettled = entry.status == .reached || context.threads[entry.id]?.standingNews != nil
            return !isSettled && last.span.due.map { $0 < context.lastSaid(project) } ?? false
                ? notSeen(entry, last, id, about) : nil
        }
        let meeting = context.meetings[kept.place.meeting]
        let title = meeting.items[kept.place.item].title
        let arrival = Evidence.minutes(Cite.title(of: meeting.items[kept.place.item], in: meeting))
        let (days, date) = (kept.days, kept.day)
        if days <= 0 {
            return Finding(
                .promiseKept, .info, of: id, about: about, certain: false, evidence: [promise.evidence, arrival]
            ) { $0.promiseKept(promise.span, on: date, as: title) }
        }
        return Finding(
            .lateCase, days > 60 ? .serious : .warning, of: id, about: about, certain: false,
            evidence: [promise.evidence, arrival]
        ) { $0.promiseLate(promise.span, on: date, days: days, as: title) }
    }

    private static func notSeen(
        _ entry: PlanEntry, _ promise: Statement, _ project: Project.ID, _ about: [String]
    ) -> Finding {
        Finding(.promiseNotSeen, .warning, of: project, about: about, certain: false, evidence: [promise.evidence]) {
            $0.promiseNotSeen(entry.name, promise.span)
        }
    }
}

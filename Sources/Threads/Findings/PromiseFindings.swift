import Portfolio

/// Cases that were promised for a time ("Sagen forelægges primo 2017"): kept, late, or not seen.
enum PromiseFindings {
    static func find(in scene: Scene) -> [Finding] {
        scene.histories.indices.flatMap { project in
            scene.histories[project].entries.filter(scene.isCase).compactMap { finding(on: $0, project, scene) }
        }
    }

    private static func finding(on entry: PlanEntry, _ project: Int, _ scene: Scene) -> Finding? {
        guard let promise = entry.statements.first(where: { $0.modality != .done }), let said = promise.saidOn,
            let due = promise.span.latest ?? promise.span.earliest, due >= said,
            let thread = scene.threads[entry.id]
        else { return nil }
        let id = scene.projects[project].id
        let about = [entry.id.rawValue, "\(promise.span)"]
        guard let came = arrival(of: thread, project, after: said, scene), let date = scene.meetings[came.meeting].date
        else {
            return due < scene.asOf && thread.standingNews == nil ? notSeen(entry, promise, id, about) : nil
        }
        let meeting = scene.meetings[came.meeting]
        let title = meeting.items[came.item].title
        let arrival = Evidence.minutes(Cite.title(of: meeting.items[came.item], in: meeting))
        let days = date - due
        let when = (danish: promise.span.words(in: .danish), english: promise.span.words(in: .english))
        if days <= 0 {
            return Finding(
                .promiseKept, .info, of: id, about: about, certain: false,
                danish: "Sagen var lovet til \(when.danish) og kom \(date.words(in: .danish)): »\(title)«",
                english:
                    "The case was promised for \(when.english) and came on \(date.words(in: .english)): “\(title)”",
                evidence: [promise.evidence, arrival])
        }
        return Finding(
            .lateCase, days > 60 ? .serious : .warning, of: id, about: about, certain: false,
            danish: """
                Sagen var lovet til \(when.danish) og er først set \(date.words(in: .danish)), \(days) dage senere: \
                »\(title)«
                """,
            english: """
                The case was promised for \(when.english) and is first seen on \(date.words(in: .english)), \(days) \
                days later: “\(title)”
                """,
            evidence: [promise.evidence, arrival])
    }

    private static func notSeen(
        _ entry: PlanEntry, _ promise: Statement, _ project: Project.ID, _ about: [String]
    ) -> Finding {
        Finding(
            .promiseNotSeen, .warning, of: project, about: about, certain: false,
            danish: """
                »\(entry.name)« var lovet til \(promise.span.words(in: .danish)) og er ikke set i de referater, der er \
                indlæst
                """,
            english: """
                “\(entry.name)” was promised for \(promise.span.words(in: .english)) and is not seen in the minutes \
                that were loaded
                """,
            evidence: [promise.evidence])
    }

    /// The first later item that is about the project and, where the promise says about what, speaks of that.
    private static func arrival(
        of thread: MilestoneThread, _ project: Int, after said: Day, _ scene: Scene
    ) -> (meeting: Int, item: Int)? {
        let affinity = EventAffinity(project: scene.projects[project])
        let named = Set(thread.labels.flatMap { affinity.telling($0) }).subtracting(TitleWords.common)
        let spoken = thread.claims.first.map { PromiseWords.topic($0.claim.citation.quote) } ?? []
        let topic = named.union(spoken).subtracting(affinity.generic)
        let first = thread.claims.first?.meeting ?? 0
        for place in scene.items(about: project, after: first).prefix(furthest) {
            let meeting = scene.meetings[place.meeting]
            guard let date = meeting.date, date > said else { continue }
            let title = TitleWords.telling(meeting.items[place.item].title)
            if named.isEmpty || !topic.isDisjoint(with: title) { return (place.meeting, place.item) }
        }
        return nil
    }

    /// How many items of a project are looked through for a promised case, so that the work for a promise does not
    /// grow with the number of meetings.
    private static let furthest = 256
}

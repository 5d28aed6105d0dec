import Claims
import Portfolio

/// When cases that were promised came (*lovede sager*): the first later item that is about the project and speaks of what
/// was promised.
struct CaseArrivals: Sendable {
    let context: FindingContext

    /// A promise, and what came of it.
    struct Kept: Sendable {
        /// What was said first.
        let promise: Statement
        /// The last day that it was promised for at first.
        let due: Day
        let place: ItemPlace
        let day: Day

        /// Days from the last day that was promised; 0 or less is in time.
        var days: Int { day - due }
    }

    /// What was first said of a case, and until when it was last put off, where somebody promised it at all.
    func promise(_ entry: PlanEntry) -> (first: Statement, last: Statement)? {
        guard context.isCase(entry) else { return nil }
        let ahead = entry.statements.filter { statement in
            guard statement.modality != .done, let said = statement.saidOn, let due = statement.span.due else {
                return false
            }
            return due >= said && !isStretch(statement.span)
        }
        return ahead.first.flatMap { first in ahead.last.map { (first, $0) } }
    }

    /// Whether a time lasts from one day to another, and is no name of months or of a part of the year: a draft lies open
    /// "fra den 1. juni til den 14. august", and a case comes once.
    private func isStretch(_ span: Span) -> Bool { span.length.map { $0 > 31 } ?? false && !span.isOfMonths }

    /// The item that brought a promised case.
    func arrival(of entry: PlanEntry, _ project: Int) -> Kept? {
        guard let promise = promise(entry)?.first, let said = promise.saidOn, let due = promise.span.due,
            let thread = context.threads[entry.id], let place = place(of: thread, project, after: said, promise),
            let day = context.meetings[place.meeting].date
        else { return nil }
        return Kept(promise: promise, due: due, place: place, day: day)
    }

    /// The first later item that is about the project and, where the promise says about what, speaks of that. An item
    /// that puts the case off again ("blev ikke fremlagt og udsættes til november") does not bring it.
    private func place(
        of thread: MilestoneThread, _ project: Int, after said: Day, _ promise: Statement
    ) -> ItemPlace? {
        // An alias can be the title of one of its cases, and tells then what the case is about.
        let words = ProjectWords(
            Project(id: context.projects[project].id, name: context.projects[project].name))
        let named = Set(thread.labels.flatMap { words.telling($0) }).subtracting(TitleWords.common)
        let spoken = thread.claims.first.map { TitleWords.telling($0.claim.spoken).filter(PromisedCase.isTopic) } ?? []
        let topic = named.union(spoken).subtracting(words.generic)
        let isOfWhole = named.isSubset(of: otherNames(of: context.projects[project]))
        let first = thread.claims.first?.meeting ?? 0
        return context.items(about: project, after: first).prefix(Self.furthest).first { place in
            let meeting = context.meetings[place.meeting]
            guard let date = meeting.date, date > said, !putsOff(thread, at: place, on: date) else { return false }
            if named.isEmpty { return !isEarly(date, promise) }
            if !topic.isDisjoint(with: TitleWords.telling(meeting.items[place.item].title)) { return true }
            return isOfWhole && promise.span.contains(date)
        }
    }

    /// The words of a project's other names. "Nyt bibliotek – driftsudgifter" is the title of a case, "intranet" a name.
    private func otherNames(of project: Project) -> Set<String> {
        let name = TitleWords.telling(project.name)
        return project.aliases.map { TitleWords.telling($0) }.filter { $0.isDisjoint(with: name) }
            .reduce(into: []) { $0.formUnion($1) }
    }

    /// Whether an item speaks of the case as still to come.
    private func putsOff(_ thread: MilestoneThread, at place: ItemPlace, on date: Day) -> Bool {
        thread.claims.contains { routed in
            routed.meeting == place.meeting && routed.item == place.item && routed.claim.modality != .done
                && routed.claim.span.due.map { $0 > date } ?? false
        }
    }

    /// Long before its time only an item whose title says so is the promised case.
    private func isEarly(_ date: Day, _ promise: Statement) -> Bool {
        promise.span.earliest.map { date + 31 < $0 } ?? false
    }

    /// How many items of a project are looked through for a promised case, so that the work for a promise does not
    /// grow with the number of meetings.
    private static let furthest = 256
}

extension CaseArrivals {
    /// The histories, where a case that came is no longer unconfirmed: it is reached, perhaps late by so many days.
    func settledHistories() -> [ProjectHistory] {
        context.histories.enumerated().map { project, history in
            var history = history
            history.entries = history.entries.map { entry in
                guard [.planned, .unconfirmed, .moved].contains(entry.status), let kept = arrival(of: entry, project)
                else {
                    return entry
                }
                let meeting = context.meetings[kept.place.meeting]
                let title = Cite.title(of: meeting.items[kept.place.item], in: meeting)
                return entry.reached(on: kept, by: .minutes(title))
            }
            return history.settled(context.threads)
        }
    }
}

extension PlanEntry {
    /// The date stays the promised one: that the case was there on a day is found, and not said.
    fileprivate func reached(on kept: CaseArrivals.Kept, by arrival: Evidence) -> PlanEntry {
        var entry = PlanEntry(
            id: id, kind: kind, name: name, statements: statements, status: .reached, current: current, slip: slip,
            cause: cause, lateDays: max(0, kept.days), schedule: schedule, evidence: evidence, statusEvidence: arrival)
        entry.foundOn = kept.day
        return entry
    }
}

extension ProjectHistory {
    /// The same, where entries are marked that must have happened by what is said to have.
    fileprivate func settled(_ threads: [PlanEntry.ID: MilestoneThread]) -> ProjectHistory {
        let settled = SettledEntries(self, threads)
        var history = self
        for index in entries.indices where entries[index].status == .unconfirmed {
            history.entries[index].isSettled = settled.contains(entries[index])
        }
        return history
    }
}

extension Span {
    /// The last day that it can be, or where only a start is known that.
    var due: Day? { latest ?? earliest }
}

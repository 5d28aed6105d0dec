/// The hours in which a row's work is done: those of the row, of the one who does it, or of several who keep hours of
/// their own and are through when the last is.
struct Crew {
    private let members: [ProjectFile.Assignment]
    /// The hours that its lags are counted in; the plan's for a row in elapsed time.
    let lagHours: WorkingHours
    /// The hours that its float is counted in: its own or the plan's, not those of people.
    let floatHours: WorkingHours
    /// The hours of the first who works on it.
    let hours: WorkingHours
    private let duration: Int

    init(of task: ProjectFile.Task, in file: ProjectFile) {
        let own = task.hours ?? file.hours
        let people = task.isElapsed || (task.hours != nil && task.ignoresResources) ? [] : task.assignments
        let workers = people.map { worker in
            // Nobody takes longer than the row does: files count the units of a group of eight as one.
            ProjectFile.Assignment(
                hours: task.hours.map { $0.intersection(worker.hours) } ?? worker.hours,
                length: min(worker.length, task.duration))
        }
        hours = task.isElapsed ? .always : workers.first?.hours ?? own
        lagHours = task.isElapsed ? file.hours : hours
        floatHours = task.isElapsed ? .always : own
        duration = task.duration
        let isMixed = Set(workers.map(\.hours)).count > 1 && workers.contains { $0.length > 0 }
        members = isMixed ? workers : [ProjectFile.Assignment(hours: hours, length: task.duration)]
    }

    /// When the work is done that can begin at a moment; what takes no time stays where it is put.
    func early(from moment: Moment) -> (start: Moment, finish: Moment) {
        guard duration > 0 else { return (moment, moment) }
        return (members.map { $0.hours.nextWork(moment) }.min() ?? moment, finish(from: moment))
    }

    /// When all are through that begin at a moment.
    func finish(from moment: Moment) -> Moment {
        guard duration > 0 else { return moment }
        return members.map { $0.hours.adding($0.length, to: $0.hours.nextWork(moment)) }.max() ?? moment
    }

    /// When the work must begin that is to be done by a moment, and when it then is.
    ///
    /// - Parameter isFixed: the end stands as it is, even where nobody works then.
    func late(by moment: Moment, isFixed: Bool) -> (start: Moment, finish: Moment) {
        let finish = isFixed || duration == 0 ? moment : members.map { $0.hours.previousWork(moment) }.max() ?? moment
        return (members.map { $0.hours.subtracting($0.length, from: finish) }.min() ?? finish, finish)
    }

    /// The moment so much work of its first member lies before another.
    func start(endingBy moment: Moment) -> Moment { hours.subtracting(duration, from: moment) }
    /// The moment at which it ends that starts at another.
    func end(startingAt moment: Moment) -> Moment { hours.adding(duration, to: moment) }
}

extension ProjectFile.Lag {
    /// The moment so much later (or earlier, where the pass goes back).
    func applied(
        to moment: Moment, in hours: WorkingHours, of predecessor: ProjectFile.Task, isBack: Bool = false
    ) -> Moment {
        let sign = isBack ? -1 : 1
        switch self {
        case .work(let length): return length == 0 ? moment : hours.adding(sign * length, to: moment)
        case .elapsed(let length): return moment + sign * length
        case .percent(let share):
            return hours.adding(sign * predecessor.duration * share / 100, to: moment)
        }
    }
}

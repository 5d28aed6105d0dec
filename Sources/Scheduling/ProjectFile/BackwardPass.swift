/// The latest dates of all rows.
struct BackwardPass {
    /// The dates of a row, and its room.
    struct Late {
        let start: Moment
        let finish: Moment
        /// When the rest of what is under way must go on.
        let rest: Moment
        /// In tenths of a minute of working time.
        let float: Int
    }

    /// A link seen from the row that comes first.
    private struct Follower {
        let row: Int
        let link: ProjectFile.Link
    }

    /// What a row must be done by, and started by.
    private struct Limits {
        var finish: Moment?
        var start: Moment?

        mutating func lower(_ limit: WritableKeyPath<Limits, Moment?>, to moment: Moment?) {
            guard let moment else { return }
            self[keyPath: limit] = min(self[keyPath: limit] ?? moment, moment)
        }
    }

    /// By row; of a summary, those of the first of its rows that is not done.
    private(set) var dates: [Late?]
    private let file: ProjectFile
    private let end: Moment
    private let followers: [[Follower]]
    private var limits: [Limits]

    init(file: ProjectFile, order: [RowNetwork.Step], early: [ForwardPass.Early?]) {
        self.file = file
        end = early.compactMap { $0?.finish }.max() ?? file.start
        var followers: [[Follower]] = Array(repeating: [], count: file.tasks.count)
        for (row, task) in file.tasks.enumerated() {
            for link in task.links { followers[link.predecessor].append(Follower(row: row, link: link)) }
        }
        self.followers = followers
        dates = Array(repeating: nil, count: file.tasks.count)
        limits = Array(repeating: Limits(), count: file.tasks.count)
        var earliest = dates
        for step in order.reversed() {
            let task = file.tasks[step.row]
            if step.isExit {
                limits[step.row] = exit(of: step.row, task, earliest)
                continue
            }
            if let early = early[step.row] {
                let late = late(of: task, early, limits[step.row])
                dates[step.row] = late
                if !task.isDone { earliest[step.row] = late }
            }
            guard let parent = task.parent, let own = earliest[step.row] else { continue }
            earliest[parent] = earliest[parent].map { Self.first($0, own) } ?? Self.first(own, own)
        }
    }

    /// What binds those before a summary: the first of the late dates of its rows. Its rows bind by their start, also
    /// when they are under way.
    private static func first(_ one: Late, _ other: Late) -> Late {
        let start = min(one.start, other.start)
        return Late(start: start, finish: min(one.finish, other.finish), rest: start, float: 0)
    }

    private func exit(of row: Int, _ task: ProjectFile.Task, _ late: [Late?]) -> Limits {
        var own = task.parent.map { limits[$0] } ?? Limits()
        for follower in followers[row] {
            guard let second = late[follower.row] else { continue }
            let waiting = file.tasks[follower.row]
            let hours = waiting.isSummary ? file.hours : Crew(of: waiting, in: file).lagHours
            func back(_ moment: Moment) -> Moment {
                follower.link.lag.applied(to: moment, in: hours, of: task, isBack: true)
            }
            switch follower.link.kind {
            case .finishToStart: own.lower(\.finish, to: back(second.rest))
            case .finishToFinish: own.lower(\.finish, to: back(second.finish))
            // A row that its planner moves by hand is not pulled at its start.
            case .startToStart: if task.manual == nil { own.lower(\.start, to: back(second.start)) }
            case .startToFinish: if task.manual == nil { own.lower(\.start, to: back(second.finish)) }
            }
        }
        if file.honorsConstraints, case .finishNoLater(let date) = task.constraint { own.lower(\.finish, to: date) }
        own.lower(\.finish, to: task.deadline)
        if task.isSummary { own.lower(\.finish, to: task.manual?.finish) }
        return own
    }

    private func late(of task: ProjectFile.Task, _ early: ForwardPass.Early, _ limits: Limits) -> Late {
        if let progress = task.progress, progress.finish != nil {
            return Late(start: early.start, finish: early.finish, rest: early.start, float: 0)
        }
        let crew = Crew(of: task, in: file)
        var limit = min(limits.finish ?? end, end)
        if let start = limits.start { limit = min(limit, crew.end(startingAt: start)) }
        let late = crew.late(by: constrained(limit, task, crew), isFixed: task.manual != nil)
        let room = crew.floatHours.work(from: early.finish, to: late.finish)
        if let progress = task.progress {
            let rest = task.duration == 0 ? late.finish : Self.rest(of: progress, early.start, crew, task)
            return Late(start: early.start, finish: late.finish, rest: rest, float: room)
        }
        if task.isLate { return Late(start: late.start, finish: late.finish, rest: late.start, float: 0) }
        var float = min(crew.floatHours.work(from: early.start, to: late.start), room)
        if task.isPinned, early.driven > early.start {
            float = min(float, -crew.floatHours.work(from: early.start, to: crew.hours.nextWork(early.driven)))
        }
        return Late(start: late.start, finish: late.finish, rest: late.start, float: float)
    }

    /// When the rest of a row goes on: as the plan says, else when what is done of it was done.
    private static func rest(
        of progress: ProjectFile.Progress, _ start: Moment, _ crew: Crew, _ task: ProjectFile.Task
    ) -> Moment {
        progress.resume ?? crew.hours.nextWork(crew.hours.adding(task.duration - progress.remaining, to: start))
    }

    private func constrained(_ limit: Moment, _ task: ProjectFile.Task, _ crew: Crew) -> Moment {
        guard file.honorsConstraints else { return limit }
        return switch task.constraint {
        case .startNoLater(let date): min(limit, crew.end(startingAt: date))
        case .mustStart(let date): crew.end(startingAt: date)
        case .mustFinish(let date): date
        default: limit
        }
    }
}

extension ProjectFile.Task {
    /// Whether a date holds it in place against its links.
    fileprivate var isPinned: Bool {
        switch constraint {
        case .mustStart, .mustFinish: true
        default: false
        }
    }
}

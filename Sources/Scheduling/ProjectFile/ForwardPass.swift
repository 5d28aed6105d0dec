/// The earliest dates of all rows.
struct ForwardPass {
    /// The dates of a row, and where links alone would have put it.
    struct Early {
        let start: Moment
        let finish: Moment
        let driven: Moment
    }

    /// What binds the start and the end of a row.
    private struct Bounds {
        var start: Moment?
        var finish: Moment?
        /// Constraints not to start earlier, its own and those of the summaries above.
        var earliest: Moment?

        mutating func raise(_ bound: WritableKeyPath<Bounds, Moment?>, to moment: Moment?) {
            guard let moment else { return }
            self[keyPath: bound] = max(self[keyPath: bound] ?? moment, moment)
        }
    }

    /// By row, summaries too: from their first row to their last.
    private(set) var dates: [Early?]
    private let file: ProjectFile
    private var bounds: [Bounds]

    /// - Parameter latest: the latest dates, once they are known: what comes as late as possible holds up what waits for it
    ///   until then.
    init(file: ProjectFile, order: [RowNetwork.Step], latest: [BackwardPass.Late?] = []) {
        self.file = file
        dates = Array(repeating: nil, count: file.tasks.count)
        bounds = Array(repeating: Bounds(), count: file.tasks.count)
        var spans: [(start: Moment, finish: Moment)?] = Array(repeating: nil, count: file.tasks.count)
        for step in order {
            let task = file.tasks[step.row]
            if !step.isExit {
                bounds[step.row] = entry(of: step.row, task, spans)
                continue
            }
            if !task.isSummary {
                let early = early(of: task, bounds[step.row])
                dates[step.row] = early
                spans[step.row] = (early.start, early.finish)
                if task.isLate, let late = latest.isEmpty ? nil : latest[step.row] {
                    spans[step.row] = (late.start, late.finish)
                }
            }
            guard let parent = task.parent, let own = spans[step.row] else { continue }
            let sum = spans[parent] ?? own
            spans[parent] = (min(sum.start, own.start), max(sum.finish, own.finish))
        }
    }

    private func entry(
        of row: Int, _ task: ProjectFile.Task, _ spans: [(start: Moment, finish: Moment)?]
    ) -> Bounds {
        var own = task.parent.map { bounds[$0] } ?? Bounds()
        let hours = task.isSummary ? file.hours : Crew(of: task, in: file).lagHours
        for link in task.links {
            guard let first = spans[link.predecessor] else { continue }
            let isFromFinish = link.kind == .finishToStart || link.kind == .finishToFinish
            let moment = link.lag.applied(
                to: isFromFinish ? first.finish : first.start, in: hours, of: file.tasks[link.predecessor])
            let isToStart = link.kind == .finishToStart || link.kind == .startToStart
            own.raise(isToStart ? \.start : \.finish, to: moment)
        }
        if case .startNoEarlier(let date) = task.constraint { own.raise(\.earliest, to: date) }
        // The rows of a summary that its planner moves by hand lie between the dates that it was given.
        if task.isSummary { own.raise(\.earliest, to: task.manual?.start) }
        return own
    }

    private func early(of task: ProjectFile.Task, _ bounds: Bounds) -> Early {
        let crew = Crew(of: task, in: file)
        var linked = bounds.start
        var fixedFinish: Moment?
        if let finish = bounds.finish {
            let start = crew.start(endingBy: finish)
            if linked.map({ start > $0 }) ?? true { (linked, fixedFinish) = (start, finish) }
        }
        let driven = linked ?? (bounds.earliest == nil && !task.isDated ? file.start : Moment(tenths: .min / 2))
        let start = constrained(max(driven, bounds.earliest ?? driven), task, crew)
        if let progress = task.progress {
            let finish = progress.finish ?? crew.finish(from: progress.start)
            return Early(start: progress.start, finish: finish, driven: driven)
        }
        if let manual = task.manual {
            let finish = manual.finish ?? crew.finish(from: manual.start)
            return Early(start: manual.start, finish: finish, driven: driven)
        }
        if let fixedFinish, start == driven, task.duration > 0 {
            return Early(start: start, finish: fixedFinish, driven: driven)
        }
        let placed = crew.early(from: start)
        return Early(start: placed.start, finish: placed.finish, driven: driven)
    }

    private func constrained(_ start: Moment, _ task: ProjectFile.Task, _ crew: Crew) -> Moment {
        switch task.constraint {
        case .finishNoEarlier(let date): max(start, crew.start(endingBy: date))
        case .mustStart(let date) where file.honorsConstraints: date
        case .mustFinish(let date) where file.honorsConstraints: crew.start(endingBy: date)
        case .startNoLater(let date) where file.honorsConstraints: min(start, date)
        case .finishNoLater(let date) where file.honorsConstraints: min(start, crew.start(endingBy: date))
        default: start
        }
    }
}

extension ProjectFile.Task {
    /// Whether a date of its own says when it is, so that the start of the plan does not.
    fileprivate var isDated: Bool {
        switch constraint {
        case .mustStart, .mustFinish, .finishNoEarlier: true
        default: false
        }
    }
}

extension ProjectFile {
    /// Reads a plan in Microsoft Project's XML.
    ///
    /// - Throws: `PlanError` where it is no XML, no plan, or has no start; and where a link names the task it stands in.
    public init(xml: [UInt8]) throws(PlanError) {
        let root = try XMLTree.read(xml)
        guard root.name == "Project", let rows = root.first("Tasks") else {
            throw PlanError(place: nil, problem: .notAProjectFile(root.name))
        }
        guard let start = root.moment("StartDate") else {
            throw PlanError(place: nil, problem: .missing(field: "StartDate", task: nil))
        }
        var reader = ProjectFileReader(root)
        self.name = root.value("Title") ?? root.value("Name") ?? ""
        self.start = start
        self.hours = reader.hours
        self.honorsConstraints = root.flag("HonorConstraints")
        self.tasks = try reader.tasks(in: rows)
        self.passedOver = reader.passedOver
    }
}

/// Reads the rows of a plan with the calendars and people that they name.
private struct ProjectFileReader {
    let hours: WorkingHours
    private(set) var passedOver: [ProjectFile.PassedOver: Int] = [:]
    private let calendars: ProjectCalendars
    private let assignments: [String: [ProjectFile.Assignment]]

    init(_ root: XMLTree) {
        calendars = ProjectCalendars(root)
        hours = root.value("CalendarUID").flatMap { [calendars] in calendars[$0] } ?? .office
        assignments = Self.assignments(in: root, calendars)
    }

    private static func assignments(
        in root: XMLTree, _ calendars: ProjectCalendars
    ) -> [String: [ProjectFile.Assignment]] {
        let workers = (root.first("Resources")?.all("Resource") ?? []).filter { $0.value("Type") != "0" }
        let hours = Dictionary(
            workers.map { ($0.value("UID") ?? "", $0.value("CalendarUID").flatMap { calendars[$0] }) },
            uniquingKeysWith: { first, _ in first })
        var found: [String: [ProjectFile.Assignment]] = [:]
        for row in root.first("Assignments")?.all("Assignment") ?? [] {
            guard let worker = row.value("ResourceUID"), case let hours?? = hours[worker],
                let task = row.value("TaskUID")
            else { continue }
            let units = row.value("Units").flatMap { Double($0) } ?? 1
            guard units > 0, units.isFinite else { continue }
            let length = Double(ProjectDuration.tenths(row.value("Work"))) / units
            found[task, default: []].append(
                ProjectFile.Assignment(hours: hours, length: Int(min(length.rounded(), 1e12))))
        }
        return found
    }

    // MARK: Rows

    mutating func tasks(in rows: XMLTree) throws(PlanError) -> [ProjectFile.Task] {
        let inactive = rows.all("Task").count { $0.value("Active") == "0" }
        let kept = rows.all("Task").filter { !$0.flag("IsNull") && $0.value("Active") != "0" && $0.value("UID") != nil }
        count(.inactiveTask, inactive)
        let parents = Self.parents(of: kept.map { $0.number("OutlineLevel") ?? 0 })
        let summaries = Set(parents.compactMap { $0 })
        var tasks = kept.enumerated().map { index, row in
            task(row, parent: parents[index], isSummary: summaries.contains(index) || Self.isEmptyRoot(row))
        }
        let places = Dictionary(
            zip(tasks.map(\.id), tasks.indices), uniquingKeysWith: { first, _ in first })
        for (index, row) in kept.enumerated() { tasks[index].links = try links(of: row, places) }
        return tasks
    }

    /// The row above all others that stands for the whole plan, where the plan is empty.
    private static func isEmptyRoot(_ row: XMLTree) -> Bool { row.flag("Summary") && row.number("OutlineLevel") == 0 }

    /// The row that each belongs to: the nearest above it of a lower level.
    private static func parents(of levels: [Int]) -> [Int?] {
        var open: [Int] = []
        return levels.indices.map { index in
            while let last = open.last, levels[last] >= levels[index] { open.removeLast() }
            defer { open.append(index) }
            return open.last
        }
    }

    private mutating func task(_ row: XMLTree, parent: Int?, isSummary: Bool) -> ProjectFile.Task {
        if let delay = row.number("LevelingDelay"), delay != 0 { count(.levelingDelay, 1) }
        let id = row.value("UID") ?? ""
        return ProjectFile.Task(
            id: id, name: row.value("Name") ?? id, isSummary: isSummary, parent: parent,
            duration: ProjectDuration.tenths(row.value("Duration")),
            isElapsed: ProjectDuration.isElapsed(format: row.number("DurationFormat")),
            isLate: row.number("ConstraintType") == 1 && !isSummary && row.moment("ActualStart") == nil,
            constraint: Self.constraint(of: row), deadline: row.moment("Deadline"), progress: Self.progress(of: row),
            manual: row.flag("Manual") ? row.moment("ManualStart").map { ($0, row.moment("ManualFinish")) } : nil,
            hours: row.value("CalendarUID").flatMap { calendars[$0] },
            ignoresResources: row.flag("IgnoreResourceCalendar"), assignments: isSummary ? [] : assignments[id] ?? [])
    }

    private static func constraint(of row: XMLTree) -> ProjectFile.Constraint? {
        guard let date = row.moment("ConstraintDate") else { return nil }
        return switch row.number("ConstraintType") {
        case 2: .mustStart(date)
        case 3: .mustFinish(date)
        case 4: .startNoEarlier(date)
        case 5: .startNoLater(date)
        case 6: .finishNoEarlier(date)
        case 7: .finishNoLater(date)
        default: nil
        }
    }

    private static func progress(of row: XMLTree) -> ProjectFile.Progress? {
        guard let start = row.moment("ActualStart") else { return nil }
        let percent = row.number("PercentComplete") ?? 0
        let left = row.value("RemainingDuration").map { ProjectDuration.tenths($0) }
        return ProjectFile.Progress(
            start: start, finish: row.moment("ActualFinish"), resume: percent > 0 ? row.moment("Resume") : nil,
            remaining: left ?? ProjectDuration.tenths(row.value("Duration")) * (100 - percent) / 100,
            hasWork: percent > 0)
    }

    private mutating func links(
        of row: XMLTree, _ places: [String: Int]
    ) throws(PlanError) -> [ProjectFile.Link] {
        var links: [ProjectFile.Link] = []
        for link in row.all("PredecessorLink") {
            let id = link.value("PredecessorUID") ?? ""
            guard id != row.value("UID") else { throw PlanError(place: nil, problem: .selfLink(id)) }
            guard let place = places[id] else {
                count(.linkToNowhere, 1)
                continue
            }
            links.append(ProjectFile.Link(predecessor: place, kind: Self.kind(of: link), lag: Self.lag(of: link)))
        }
        return links
    }

    private static func kind(of link: XMLTree) -> LinkKind {
        switch link.number("Type") {
        case 0: .finishToFinish
        case 2: .startToFinish
        case 3: .startToStart
        default: .finishToStart
        }
    }

    private static func lag(of link: XMLTree) -> ProjectFile.Lag {
        let lag = link.number("LinkLag") ?? 0
        let format = link.number("LagFormat") ?? 7
        if [19, 20, 51, 52].contains(format) { return .percent(lag) }
        return ProjectDuration.isElapsed(format: format) ? .elapsed(lag) : .work(lag)
    }

    private mutating func count(_ what: ProjectFile.PassedOver, _ times: Int) {
        if times > 0 { passedOver[what, default: 0] += times }
    }
}

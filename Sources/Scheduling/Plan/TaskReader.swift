/// Reads the list of tasks and the links between them.
///
/// A link may name a task that comes later, so ids are numbered as they are first seen and links are tied at the end.
struct TaskReader {
    /// A link of the task that is being read.
    private struct Link {
        var id = -1
        var kind = LinkKind.finishToStart
        var lag: Int32 = 0
        var unit = LagUnit.planUnits
        var place = 0
    }

    /// The task that is being read.
    private struct Task {
        var id = -1
        var idPlace = 0
        var duration: Int32?
        var isMilestone = false
        var notBefore: Int32 = 0
        var notAfter: Int32?
        var links: [Link] = []
        var fields = FieldSet()
    }

    private var ids = NameTable()
    /// The byte at which an id is first seen, for the error that it is unknown.
    private var firstSeen: [UInt32] = []
    /// The task that an id belongs to; -1 while it is only named in links.
    private var taskOfID: [Int32] = []
    private var idOfTask: [Int32] = []
    private var names = PackedStrings()
    private var isMilestone: [Bool] = []
    private var network = ActivityNetwork()
    /// The links, with the id that they come from.
    private var links: [(fromID: Int32, to: Int32, kind: LinkKind, lag: Int32, unit: LagUnit)] = []

    mutating func read(_ scanner: inout JSONScanner) throws(PlanError) {
        var task = Task()
        var more = try scanner.open("[", .listOfTasks)
        while more {
            try readTask(&task, &scanner)
            try add(task, scanner)
            more = try scanner.another(before: "]")
        }
    }

    /// Ties the links and makes the plan.
    mutating func plan(_ heading: Plan.Heading, _ scanner: JSONScanner) throws(PlanError) -> Plan {
        for id in 0..<ids.count where taskOfID[id] < 0 {
            throw scanner.failure(.unknownTask(ids.names[id]), at: Int(firstSeen[id]))
        }
        network.reserveLinks(links.count)
        for link in links {
            network.addLink(
                from: Int(taskOfID[Int(link.fromID)]), to: Int(link.to), link.kind, lag: link.lag, counting: link.unit)
        }
        return Plan(
            heading: heading, network: network, isMilestone: isMilestone, ids: ids.names, idIndex: idOfTask,
            names: names)
    }

    private mutating func readTask(_ task: inout Task, _ scanner: inout JSONScanner) throws(PlanError) {
        var links = task.links
        links.removeAll(keepingCapacity: true)
        task = Task()
        swap(&task.links, &links)
        _ = try scanner.peek()
        task.idPlace = scanner.tokenStart
        var name: ArraySlice<UInt8> = []
        var more = try scanner.open("{", .task)
        while more {
            let key = try scanner.key()
            if let field = TaskField(key, in: scanner) {
                guard task.fields.insert(field) else { throw scanner.failure(.duplicateField(field.rawValue)) }
                try read(field, of: &task, &name, &scanner)
            } else {
                try scanner.skipRemark(key, among: TaskField.allCases.lazy.map(\.rawValue))
            }
            more = try scanner.another(before: "}")
        }
        names.append(name)
    }

    private mutating func read(
        _ field: TaskField, of task: inout Task, _ name: inout ArraySlice<UInt8>, _ scanner: inout JSONScanner
    ) throws(PlanError) {
        switch field {
        case .id:
            task.id = try id(&scanner)
            task.idPlace = scanner.tokenStart
        case .name: if try !scanner.null() { name = try scanner.string(.name) }
        case .duration: task.duration = try duration(&scanner)
        case .phase: try scanner.skipValue()
        case .milestone: task.isMilestone = try scanner.boolean()
        case .dependencies: if try !scanner.null() { try readLinks(&task.links, &scanner) }
        case .notBefore: if try !scanner.null() { task.notBefore = try scanner.span(field.rawValue) }
        case .notAfter: if try !scanner.null() { task.notAfter = try scanner.span(field.rawValue) }
        }
    }

    private mutating func id(_ scanner: inout JSONScanner) throws(PlanError) -> Int {
        let number = ids.number(of: try scanner.string(.id))
        if number == firstSeen.count {
            firstSeen.append(UInt32(scanner.tokenStart))
            taskOfID.append(-1)
        }
        return number
    }

    private func duration(_ scanner: inout JSONScanner) throws(PlanError) -> Int32 {
        let duration = try scanner.span("duration")
        guard duration >= 0 else { throw scanner.failure(.negativeDuration(value: "\(duration)")) }
        return duration
    }

    private mutating func readLinks(_ links: inout [Link], _ scanner: inout JSONScanner) throws(PlanError) {
        var more = try scanner.open("[", .listOfLinks)
        while more {
            links.append(try readLink(&scanner))
            more = try scanner.another(before: "]")
        }
    }

    private mutating func readLink(_ scanner: inout JSONScanner) throws(PlanError) -> Link {
        var link = Link()
        var more = try scanner.open("{", .link)
        link.place = scanner.tokenStart
        while more {
            let key = try scanner.key()
            if scanner.spells(key, "on") {
                link.id = try id(&scanner)
                link.place = scanner.tokenStart
            } else if scanner.spells(key, "type") {
                link.kind = try kind(&scanner)
            } else if scanner.spells(key, "lag") {
                link.lag = try scanner.span("lag")
            } else if scanner.spells(key, "lag_unit") {
                link.unit = try lagUnit(&scanner)
            } else {
                try scanner.skipRemark(key, among: ["on", "type", "lag", "lag_unit"])
            }
            more = try scanner.another(before: "}")
        }
        guard link.id >= 0 else { throw scanner.failure(.missing(field: "on", task: nil), at: link.place) }
        return link
    }

    private func kind(_ scanner: inout JSONScanner) throws(PlanError) -> LinkKind {
        let code = try scanner.text(.linkType)
        if scanner.spells(code, "FS") { return .finishToStart }
        if scanner.spells(code, "SS") { return .startToStart }
        if scanner.spells(code, "FF") { return .finishToFinish }
        if scanner.spells(code, "SF") { return .startToFinish }
        throw scanner.failure(.unknownLinkType(String(decoding: scanner.bytes(of: code), as: UTF8.self)))
    }

    private func lagUnit(_ scanner: inout JSONScanner) throws(PlanError) -> LagUnit {
        let unit = try scanner.text(.lagUnit)
        if scanner.spells(unit, "workday") { return .planUnits }
        if scanner.spells(unit, "day") { return .calendarDays }
        throw scanner.failure(.unknownLagUnit(String(decoding: scanner.bytes(of: unit), as: UTF8.self)))
    }

    private mutating func add(_ task: Task, _ scanner: JSONScanner) throws(PlanError) {
        guard task.id >= 0 else { throw scanner.failure(.missing(field: "id", task: nil), at: task.idPlace) }
        guard taskOfID[task.id] < 0 else {
            throw scanner.failure(.duplicateTask(ids.names[task.id]), at: task.idPlace)
        }
        guard let duration = task.duration ?? (task.isMilestone ? 0 : nil) else {
            throw scanner.failure(.missing(field: "duration", task: ids.names[task.id]), at: task.idPlace)
        }
        let number = network.addActivity(
            duration: duration, notBefore: task.notBefore, notAfter: task.notAfter)
        taskOfID[task.id] = Int32(number)
        idOfTask.append(Int32(task.id))
        isMilestone.append(task.isMilestone)
        for link in task.links {
            guard link.id != task.id else { throw scanner.failure(.selfLink(ids.names[task.id]), at: link.place) }
            links.append((Int32(link.id), Int32(number), link.kind, link.lag, link.unit))
        }
    }
}

import Portfolio

extension Plan {
    /// Reads a plan in the plan format (`neutral-project/1`): UTF-8 JSON, in one pass, linear in its size.
    ///
    ///     try Plan(json: Array(#"{"tasks": [{"id": "udbud", "duration": 30}]}"#.utf8))
    ///
    /// A field of a task or a link that the format does not know is an error that names the one most like it, since
    /// "not_afer" would else be a deadline that nobody keeps; remarks, whose names begin with "_", are passed over. So are
    /// fields of the plan itself that are unlike those that it knows.
    /// - Throws: `PlanError` with the line and column of what is wrong.
    public init(json: [UInt8]) throws(PlanError) {
        guard json.count < Int(UInt32.max) else { throw PlanError(place: nil, problem: .tooLarge) }
        var reader = PlanReader(json)
        self = try reader.plan()
    }
}

/// Reads the plan as a whole; the tasks are read by `TaskReader`.
private struct PlanReader {
    private var scanner: JSONScanner
    private var heading = Plan.Heading()
    private var calendar = WorkCalendar()
    private var isPeriodic = false
    private var tasks = TaskReader()

    init(_ json: [UInt8]) { scanner = JSONScanner(json) }

    mutating func plan() throws(PlanError) -> Plan {
        var fields = Set<String>()
        var more = try scanner.open("{", .plan)
        while more {
            let name = try scanner.key()
            let field = String(decoding: scanner.bytes(of: name), as: UTF8.self)
            guard fields.insert(field).inserted else { throw scanner.failure(.duplicateField(field)) }
            try read(field)
            more = try scanner.another(before: "}")
        }
        try scanner.expectEnd()
        guard fields.contains("tasks") else {
            throw PlanError(place: nil, problem: .missing(field: "tasks", task: nil))
        }
        heading.unit = isPeriodic ? .period : .workday(calendar)
        return try tasks.plan(heading, scanner)
    }

    private mutating func read(_ field: String) throws(PlanError) {
        switch field {
        case "format": try readFormat()
        case "name": heading.name = try text(.name)
        case "start": heading.start = try scanner.null() ? nil : try day()
        case "unit": try readUnit()
        case "calendar": try readCalendar()
        case "tasks": try tasks.read(&scanner)
        default: try scanner.skipDetail(field, besides: Self.fields)
        }
    }

    private static let fields = ["format", "name", "start", "unit", "calendar", "tasks"]

    private mutating func text(_ expected: PlanError.Expectation) throws(PlanError) -> String {
        String(decoding: try scanner.string(expected), as: UTF8.self)
    }

    private mutating func readFormat() throws(PlanError) {
        let format = try text(.format)
        guard format == "neutral-project/1" else { throw scanner.failure(.unknownFormat(format)) }
    }

    private mutating func readUnit() throws(PlanError) {
        let unit = try text(.unit)
        guard unit == "workday" || unit == "period" else { throw scanner.failure(.unknownUnit(unit)) }
        isPeriodic = unit == "period"
    }

    private mutating func day() throws(PlanError) -> Day {
        let date = try text(.date)
        guard let day = Day(date), day.year >= 1 else { throw scanner.failure(.badDate(date)) }
        return day
    }

    private mutating func readCalendar() throws(PlanError) {
        if try scanner.null() { return }
        var workdays = WorkCalendar.mondayToFriday
        var holidays: Set<Day> = []
        var more = try scanner.open("{", .calendar)
        while more {
            let name = try scanner.key()
            let key = String(decoding: scanner.bytes(of: name), as: UTF8.self)
            switch key {
            case "workdays": workdays = try readWorkdays()
            case "holidays": holidays = try readHolidays()
            default: try scanner.skipDetail(key, besides: ["workdays", "holidays"])
            }
            more = try scanner.another(before: "}")
        }
        calendar = WorkCalendar(workdays: workdays, daysOff: holidays)
    }

    private mutating func readWorkdays() throws(PlanError) -> Set<Weekday> {
        var workdays: Set<Weekday> = []
        var more = try scanner.open("[", .listOfWeekdays)
        while more {
            let number = try scanner.wholeNumber("workdays", in: 1...7)
            if let weekday = Weekday(rawValue: Int(number)) { workdays.insert(weekday) }
            more = try scanner.another(before: "]")
        }
        guard !workdays.isEmpty else { throw scanner.failure(.noWorkday) }
        return workdays
    }

    private mutating func readHolidays() throws(PlanError) -> Set<Day> {
        var holidays: Set<Day> = []
        var more = try scanner.open("[", .listOfDates)
        while more {
            holidays.insert(try day())
            more = try scanner.another(before: "]")
        }
        return holidays
    }
}

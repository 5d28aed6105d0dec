import Portfolio

extension EnglishScheduling {
    func words(of problem: PlanError.Problem) -> String {
        switch problem {
        case .endsEarly: "the file ends in the middle of the plan"
        case .unexpected(let found, let expected):
            "found “\(found)”, expected \(words(of: expected))"
        case .unreadable: "there is no such file, or it cannot be read"
        case .badText: "the text is not valid UTF-8 or JSON"
        case .nestedTooDeep: "nested too deep"
        case .tooLarge: "the file is larger than 4 GB"
        case .unknownField(let field, let known): unknown(field, known)
        case .duplicateField(let field): "“\(field)” stands twice"
        case .missing(let field, let task): missing(field, task)
        case .unknownFormat(let format):
            "unknown format “\(format)”; “neutral-project/1” can be read"
        case .badDate(let date): "“\(date)” is no date (YYYY-MM-DD)"
        case .unknownUnit(let unit):
            "unknown unit “\(unit)”; use “workday” or “period”"
        case .unknownLinkType(let type):
            "unknown link type “\(type)”; use FS, SS, FF or SF"
        case .unknownLagUnit(let unit):
            "unknown unit “\(unit)”; use “workday” or “day”"
        case .calendarDaysWithoutCalendar:
            "calendar days are counted, but the plan has no calendar or no start"
        case .notXML: "the file is not well-formed XML"
        case .notAProjectFile(let element):
            "“\(element)” is no plan; save it as XML in Microsoft Project (element “Project” with “Tasks”)"
        case .dateWithoutCalendar: "only a plan of working days with a start can be set on a day"
        case .noWorkday: "the week has no working day"
        default: tasks(problem)
        }
    }

    /// Of problems with numbers and with tasks.
    private func tasks(_ problem: PlanError.Problem) -> String {
        switch problem {
        case .notWhole(let field, let value):
            "“\(field)” is \(value); only whole units count"
        case .outOfRange(let field, let value):
            "“\(field)” is \(value), which is out of range"
        case .negativeDuration(let value): "the duration \(value) is negative"
        case .duplicateTask(let id): "the task “\(id)” stands twice"
        case .unknownTask(let id): "there is no task “\(id)”"
        case .selfLink(let id): "the task “\(id)” waits for itself"
        case .cycle(let path):
            "tasks wait for each other: \(PlanError.ring(path))"
        case .tooManyToDraw(let limit):
            "at most \(limit) tasks can be drawn"
        case .beyondCalendar(let task):
            "the task “\(task)” ends after the year 9999"
        default: "the plan cannot be read"
        }
    }

    private func unknown(_ field: String, _ known: [String]) -> String {
        guard let meant = Suggestion.nearest(to: field, among: known) else {
            let list = known.joined(separator: ", ")
            return "there is no field “\(field)”; known are \(list)"
        }
        return "there is no field “\(field)”; is “\(meant)” meant?"
    }

    private func missing(_ field: String, _ task: String?) -> String {
        guard let task else { return "“\(field)” is missing" }
        return "the task “\(task)” lacks “\(field)”"
    }

    func words(of expectation: PlanError.Expectation) -> String {
        switch expectation {
        case .plan: "a plan, which begins with {"
        case .format: "\"neutral-project/1\""
        case .unit: "\"workday\" or \"period\""
        case .calendar: "a calendar, which begins with {"
        case .listOfWeekdays:
            "a list of weekdays, which begins with ["
        case .listOfDates: "a list of dates, which begins with ["
        case .listOfTasks: "a list of tasks, which begins with ["
        case .task: "a task, which begins with {"
        case .listOfLinks: "a list of links, which begins with ["
        case .link: "a link, which begins with {"
        case .linkType: "FS, SS, FF or SF in quotes"
        case .lagUnit: "\"workday\" or \"day\""
        case .id: "an id in quotes"
        case .name: "a name in quotes"
        case .date: "a date in quotes"
        case .wholeNumber: "a whole number"
        case .trueOrFalse: "true or false"
        case .value: "a value"
        case .endOfText: "the end of the text"
        case .mark(let mark): "\(mark)"
        case .commaOr(let close): ", or \(close)"
        }
    }
}

import Scheduling

/// What the command line says in English.
struct EnglishTerminal: ListWording {
    func heads(of list: ListHeads) -> [String] {
        switch list {
        case .changes: ["Project", "Milestone", "What", "Before", "Now", "Days", "Said"]
        case .coverage: ["Meeting", "Items", "Understood", "Dates", "Cases"]
        case .entryMoves: ["Milestone", "Moves", "Before", "After", "Breaks at"]
        case .entrySchedule: ["Milestone", "Date", "Slack", "Critical", "Ground"]
        case .findings: ["Finding", "Project", "What", "Severity"]
        case .forecasts: ["Milestone", "Promised", "Rather", "4 in 5 by", "Reckoned from"]
        case .meetings: ["Meeting", "Item", "Decision", "Because"]
        case .obligationRecords:
            [
                "Due", "Who", "Kind", "Case", "Meeting", "Item", "State", "Quote", "Later quote", "Later meeting",
                "Score", "File",
            ]
        case .obligations: ["Due", "Who", "Kind", "Case", "Said"]
        case .planMoves: ["Id", "Task", "Later", "Start before", "Start now"]
        case .planTasks: ["Id", "Task", "Start", "Finish", "Float", "Free", "Critical"]
        case .projectFileTasks: ["Id", "Task", "Start", "Finish", "Float (hours)", "Critical"]
        case .projects: ["Project", "Name", "Meetings", "Milestones", "Moved", "Next date", "Findings"]
        case .status: ["Milestone", "Date", "Status", "Moved", "Said"]
        }
    }

    let file = "File"
    let remarks = "Doubts, and what was not understood (place: text)"
    let yes = "yes"
    let portfolio = "portfolio"
    let undated = "undated"
    let nothingToFollow = "Nothing to follow up"
    let unsure = "(not sure to be the same)"

    func silent(for meetings: Int) -> String {
        "nothing of it in \(meetings == 1 ? "1 later meeting" : "\(meetings) later meetings")"
    }
    let noMeetingDated = "No meeting has a date"

    func asOf(_ day: String, lastMeeting: String?, isThatDay: Bool) -> String {
        guard let lastMeeting else { return "As of \(day)" }
        return isThatDay ? "As of \(day), the last meeting" : "As of \(day); last meeting before that: \(lastMeeting)"
    }
}

extension EnglishTerminal: FindingListWording {
    var noFindings: String { "No findings" }
    func findings(_ count: Int) -> String { count == 1 ? "1 finding" : "\(count) findings" }
    var allShowsThem: String { "(--all tells each)" }
    func moreFindings(_ count: Int) -> String { "… and \(count) more (--all)" }
    var noProject: String { "no project" }
}

extension EnglishTerminal: ScheduleWording {
    var stated: String { "stated" }
    func derived(from names: String) -> String { "derived from " + names }
    func contradicted(by names: String) -> String {
        names.isEmpty ? "stated; cannot be" : "stated; contradicts " + names
    }
    func moreEnds(_ count: Int) -> String { count == 1 ? "and 1 more hard end" : "and \(count) more hard ends" }
    var unknown: String { "unknown" }
    func tried(_ name: String, by days: Int) -> String { "“\(name)” +\(days) d" }
    func tried(_ name: String, on day: String) -> String { "“\(name)” \(day)" }

    var forecastTriesNothing: String {
        "--forecast shows promises as they were made, and goes with no --delay or --set"
    }

    var triedHeads: [String] { ["Tried, days", "Tried from, earliest", "Tried from, latest"] }
    var isSetTwice: String { "is set on two different days" }
    func triedFrom(_ when: String) -> String { "(tried; before \(when))" }

    func trial(of changes: [String], breaking end: String?) -> String {
        "Tried: " + changes.joined(separator: ", ") + ": " + (end ?? "no hard end or deadline is overrun")
    }

    func breaks(_ name: String, by least: Int, to most: Int) -> String { "“\(name)” \(overrun(least, most))" }

    private func overrun(_ least: Int, _ most: Int) -> String {
        let days = "\(most) \(most == 1 ? "day" : "days")"
        return "is overrun by " + (least == most ? days : least == 0 ? "up to \(days)" : "\(least)–\(days)")
    }

    func breaksFirst(_ name: String, _ day: String, at days: Int, surelyAt sure: Int) -> String {
        func count(_ days: Int) -> String { days == 1 ? "1 day" : "\(days) days" }
        return sure == days
            ? "“\(name)” (\(day)) breaks first, when the delay reaches \(count(days))."
            : "“\(name)” (\(day)) may be overrun from \(count(days)) on, and surely is from \(count(sure)) on."
    }

    func isReached(_ name: String) -> String { "“\(name)” has been reached and cannot be delayed." }

    func breaksHardEnd(_ name: String, _ day: String, by least: Int, to most: Int) -> String {
        "The hard end “\(name)” (\(day)) \(overrun(least, most))"
    }

    func breaksOrder(_ first: String, before second: String, by days: Int) -> String {
        "“\(second)” is set \(days == 1 ? "1 day" : "\(days) days") too early: “\(first)” comes first"
    }

    func saying(_ quotes: [String]) -> String {
        quotes.isEmpty ? "" : ": " + quotes.map { "“\($0)”" }.joined(separator: ", ")
    }

    func missedDeadline(_ task: String, finish: Int, deadline: Int, by late: Int) -> String {
        "the task “\(task)” ends on \(finish) at the earliest; not_after \(deadline) cannot be met (\(late) late)"
    }

    func moreNotices(_ count: Int) -> String { "and \(count) other notices about files; --verbose tells them all" }
    func moreDeadlines(_ count: Int) -> String { "and \(count) deadlines more" }
    var decimalMark: String { "." }

    func passedOver(_ what: ProjectFile.PassedOver, _ times: Int) -> String {
        switch what {
        case .linkToNowhere: "links to tasks that the file does not hold: \(times)"
        case .inactiveTask: "inactive tasks left out: \(times)"
        case .levelingDelay: "delays by levelling not reckoned with: \(times)"
        }
    }

    func endsLater(_ count: Int) -> String { "The plan ends \(count) later." }
}

extension EnglishTerminal: SourceWording {
    func item(_ number: String) -> String { "item " + number }
    func repaired(_ written: String) -> String {
        " (written: \(written); the year is repaired by the order of the plan)"
    }
    func sureBy(_ day: String) -> String { "to be sure, by \(day)" }
    func takes(_ name: String, _ length: String) -> String { "“\(name)” takes \(length)" }
    func computed(_ window: String, from names: String) -> String { "computed: \(window), from \(names)" }
    func assumed(_ window: String, _ reason: String) -> String { "assumed: \(window) (\(reason))" }
    var reading: String { "Reading minutes" }

    func read(_ count: Int, unchanged: Int, notices: Int) -> String {
        "\(count) minutes read, \(unchanged) of them unchanged since last time, \(notices) with a notice"
    }
}

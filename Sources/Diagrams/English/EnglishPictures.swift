import Portfolio

/// What pictures say in English.
struct EnglishPictures: PictureWording {
    let language = DisplayLanguage.english
    let unnamed = "(no name)"
    let noDate = "no date"
    let criticalChain = "critical chain"
    let money = "Money"

    func projects(_ count: Int) -> String { counted(count, "project", "projects") }

    /// "1 day", "3 days"
    func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) " + (count == 1 ? one : many) }

    /// "1 milestone or phase", "3 milestones and phases"
    func entries(_ count: Int) -> String { counted(count, "milestone or phase", "milestones and phases") }

    func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }

    func items(_ numbers: [String]) -> String {
        let named = list(numbers)
        return named.isEmpty ? "" : (numbers.count == 1 ? " item " : " items ") + named
    }

    func quoted(_ words: String) -> String { "“\(words)”" }
    func saidBy(_ day: Day) -> String { "what had been said by " + day.words(in: language) }
    func slip(_ slip: Slip) -> String { (slip.least > 0 ? "+" : "−") + slip.figures + " d" }
}

extension EnglishPictures: AxisWording {
    var week: String { "week" }
    func quarter(_ number: Int) -> String { "Q\(number)" }
    var quarters: String { "quarter" }
    func decade(_ year: Int) -> String { "\(year)s" }
    func dayOfMonth(_ day: Int) -> String { "\(day)" }
}

extension EnglishPictures: HeadlineWording {
    func shows(_ count: Int) -> String { "The timeline shows \(entries(count))." }

    func moved(by slip: Slip) -> String {
        (slip.least > 0 ? "moved by " : "was brought forward by ") + slip.label[language]
    }

    func way(from before: String, to now: String) -> String { ", from \(before) to \(now)" }
    func othersMoved(_ count: Int) -> String { "; \(count) \(count == 1 ? "other" : "others") moved too" }
    func dates(_ count: Int) -> String { counted(count, "date", "dates") }

    func unconfirmed(_ count: Int) -> String {
        "\(count) \(count == 1 ? "date has" : "dates have") passed and nobody said that it happened"
    }

    var givenUp: String { "What lay ahead is cancelled" }
    var nothingMoved: String { "No dates have moved" }
    func andMore(_ count: Int) -> String { " and \(count) more" }
    func nothingMoved(next name: String, _ when: String) -> String { nothingMoved + "; next: \(name), \(when)" }
}

extension EnglishPictures: LegendWording {
    func label(_ sample: LegendSample) -> String {
        switch sample {
        case .dayKnown: "day known"
        case .periodKnown: "one day somewhere in the period"
        case .phase: "phase: lasts from edge to edge"
        case .endsUncertain: "about: the ends are uncertain"
        case .deadline: "deadline: by that day"
        case .derived: "derived: somewhere between its neighbours"
        case .hardEnd: "hard end, set by others"
        case .room: "room before a deadline is overrun"
        case .earlierDate: "moved: from the date first stated"
        case .beforeTrial: "before what is tried"
        case .forecast: "forecast, said by nobody: to the tick half, to the tip four in five of the archive’s promises"
        case .repairedYear: "redthread corrected the year by the order of the plan"
        case .tentative: "tentative: may still change"
        case .status(let status): self.status(status)
        case .follows: "the arrow points at what waits"
        case .followsInferred: "the arrow points at what waits (inferred, not stated)"
        case .parallel: "begin together; none waits"
        case .shifted: "red: moved or late; “was” is where it stood"
        case .critical: criticalChain + ": if one slips, the end slips"
        case .meeting(let sign): "meeting: " + label(sign)
        case .task: "task"
        case .milestone: "milestone"
        case .criticalPath: "on the critical path"
        case .betweenProjects: "between projects"
        case .ownDay: "the day of the meeting itself"
        }
    }

    private func status(_ status: PlanEntry.Status) -> String {
        let label = status.label[language]
        return switch status {
        case .reached: label + ": it is said that it happened"
        case .unconfirmed: label + ": the day has passed and nobody said that it happened"
        case .planned, .moved, .cancelled: label
        }
    }

    func label(_ sign: TouchSign) -> String {
        switch sign {
        case .mentioned: "mentioned"
        case .closed: "closed item"
        case .subject: "subject, nothing decided"
        case .unclear: "settled, read the words"
        case .noted: "noted"
        case .postponed: "postponed"
        case .decided: "decided"
        case .recommended: "recommended or passed on"
        case .rejected: "rejected"
        }
    }
}
